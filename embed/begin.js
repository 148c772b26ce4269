// Where a host lets the check begin, and in which language.

/** The languages, with what their addresses begin with. */
const HOMES = { fa: "#/", en: "#/en/" };

export const languageOf = (hash) => (/^#\/en(\/|$)/.test(hash) ? "en" : "fa");

/** Whether an address is that of the start page. */
export const isHome = (hash) => !hash || Object.values(HOMES).includes(hash);

/** The same view in another language. */
export function inLanguage(hash, language) {
  const view = hash.replace(/^#?\/?(en(\/|$))?/, "");
  return HOMES[language] + view;
}

/** Says what a host asks for and does not get. */
const complain = (text) => console.warn(`Masir: ${text}`);

/** The language that is asked for; `undefined` for none, or one that there is not. */
export function known(language) {
  if (language === null || Object.hasOwn(HOMES, language)) return language ?? undefined;
  complain(`lang="${language}" is left out: there are ${Object.keys(HOMES).join(", ")}`);
  return undefined;
}

/** The reasons that the start page offers: those of the book that is open. */
function reasons(place) {
  return [...document.querySelectorAll(`${place} a[href*="/reason/"]`)].map((link) => link.hash.split("/").at(-1));
}

/** Waits until the start page is there. */
function offered(place) {
  return new Promise((resolve) => {
    const look = () => {
      const found = reasons(place);
      if (found.length) {
        watch.disconnect();
        resolve(found);
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    look();
  });
}

/**
 * Begins with a reason, if the rules know it. With a book that comes later, only what the program has
 * drawn is believed. Nothing is added to the history: going back leads out of the check.
 */
export async function begin(reason, language, comesLater) {
  const offers = await offered(comesLater ? "#masir" : "body");
  // Where the program has just drawn them, it is not listening to the address yet.
  await new Promise((turn) => setTimeout(turn));
  if (offers.includes(reason)) location.replace(`${HOMES[language]}reason/${reason}`);
  else complain(`start="${reason}" is left out: these rules know ${offers.join(", ")}`);
}
