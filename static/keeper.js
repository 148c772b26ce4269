// Keeps the site for use without a network, and looks once, at the start, whether there is a newer one.
//
// It says what it finds in `masirNews` and with an event of that name; the program puts it in words
// (src/view/news.rs). Where the browser refuses a worker, in a frame for one, it only looks.
// What is done and why: docs/offline.md.

// What this release is; beside the program lies what the site's newest is.
import mine from "./release.json";

const at = (name) => new URL(name, import.meta.url);
const RELEASE = at("release.json");
/** How long the network is given to say whether there is a newer release, in milliseconds. */
const PATIENCE = 20_000;

const news = {};

function tell(found) {
  Object.assign(news, found);
  globalThis.masirNews = String(new URLSearchParams(news));
  dispatchEvent(new Event("masirNews"));
}

/** Registers the worker; `undefined` where there can be none. Frames are kept by nobody: they are the host's. */
async function enlist() {
  try {
    if (parent !== self || !isSecureContext) return undefined;
    const rule = { createScriptURL: () => at("sw.js").href };
    const script = globalThis.trustedTypes?.createPolicy("masir-worker", rule).createScriptURL("") ?? at("sw.js");
    return await navigator.serviceWorker.register(script, { updateViaCache: "none" });
  } catch {
    return undefined;
  }
}

/** What the newest release is that the worker holds. */
async function held() {
  for (const name of (await caches.keys()).reverse()) {
    const found = name.startsWith(`masir ${at("./").pathname} `) && (await (await caches.open(name)).match(RELEASE));
    if (found) return found.json();
  }
  return undefined;
}

/** Waits for the worker to have fetched a release as a whole, and says whether it did. */
async function fetched(registration, theirs) {
  // Without a worker, the server is asked for the page anew.
  if (!registration) return true;
  await registration.update();
  const coming = registration.installing;
  if (coming) await new Promise((settled) => coming.addEventListener("statechange", settled, { once: true }));
  return (await held())?.program === theirs.program;
}

const isOther = ({ program }) => program !== mine.program;
const rulesOf = ({ rules }) => JSON.stringify(rules);

function tellOf(theirs, more) {
  const rules = rulesOf(theirs) === rulesOf(mine) ? "" : "yes";
  tell({ newer: isOther(theirs) || rules ? "yes" : "", rules, ...more });
}

async function look(worker) {
  let theirs;
  try {
    const answer = await fetch(RELEASE, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    theirs = await answer.json();
    if (!theirs.program) throw new Error("this is no release of Masir");
  } catch {
    return tell({ checked: "no" });
  }
  tellOf(theirs, { checked: "yes" });
  if (news.newer) tell({ ready: (await fetched(await worker, theirs).catch(() => false)) ? "yes" : "no" });
}

let asked = false;
let served = navigator.serviceWorker?.controller;

/** Goes on with the newer release. The program has seen to it that no answer is lost. */
globalThis.masirTake = async () => {
  asked = true;
  const { waiting } = (await worker) ?? {};
  if (waiting) waiting.postMessage("take");
  else location.reload();
};

/** Another worker serves the page from now on: because the reader asked for it, here or in another tab. */
async function changed() {
  if (asked) return location.reload();
  // The first worker of all changes nothing.
  const theirs = served && (await held());
  served = navigator.serviceWorker.controller;
  if (theirs) tellOf(theirs, { ready: "yes" });
}

tell({});
const worker = enlist();
worker.then((kept) => kept && navigator.serviceWorker.addEventListener("controllerchange", changed));
look(worker);
