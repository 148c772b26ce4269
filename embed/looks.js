// How the check looks inside a host's page. Style sheets are made in script, as the policy of the site
// allows none in the markup.

import { COLOURS, theme } from "./theme.js";

// The host's page has a head and a foot of its own. What stays of ours: the way to the other language,
// whose rules these are, and what becomes of the answers.
const PLAIN = `
  .masir-top { border: 0 }
  .masir-top::before, .masir-bar .masir-brand, .masir-foot nav { display: none }
  .masir-bar { justify-content: flex-end }
  .masir-bar, .masir-main, .masir-foot__in, .masir-framed { padding-inline: 10px }
  .masir-bar, .masir-main { padding-block: 0 }
  .masir-foot { border: 0; background: none }
  .masir-foot__in { padding-block: var(--s4) 0 }
  .masir-section { margin-block-start: var(--s6) }
  .masir-framed { max-inline-size: 68rem; margin: 0 auto; padding-block: var(--s1) var(--s3); font-size: var(--small) }
  .masir-framed a { display: inline-flex; align-items: center; min-block-size: var(--target) }
  @media print { .masir-framed { display: none } }
`;

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  return made;
}

/** Leaves away what the host's page has already. */
export const plain = () => sheet(PLAIN);

/** All rules of the site's style sheets, as far as they can be read. */
function rules() {
  return [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
}

/** The two palettes of the site; `undefined` while its style sheets have not come. */
function palettes() {
  const bearers = (list) => list.filter((rule) => rule.style?.getPropertyValue("--paper"));
  const [light] = bearers(rules());
  const [dark] = bearers(rules().flatMap((rule) => (/dark/.test(rule.conditionText) ? [...rule.cssRules] : [])));
  if (!light || !dark) return undefined;
  const of = ({ style }) =>
    Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { light: of(light), dark: of(dark) };
}

const loaded = () => new Promise((resolve) => {
  if (document.readyState === "complete") resolve();
  else addEventListener("load", resolve, { once: true });
});

let themed;
let told;

/** Gives the page the looks that a host asks for; with none, its own again. */
export async function dress(text) {
  const page = document.documentElement;
  let known = text && palettes();
  if (text && !known) {
    await loaded();
    known = palettes();
  }
  themed ??= sheet("");
  if (!text || !known) {
    themed.replaceSync("");
    delete page.dataset.theme;
    return;
  }
  const { scheme, properties, colours, faults } = theme(text, known);
  // Only :root with data-theme is spared by the dark scheme of the site.
  if (scheme === "light") page.dataset.theme = "light";
  else delete page.dataset.theme;
  const { radius, font } = properties;
  const set = Object.entries(colours).map(([name, value]) => `--${name}:${value}`);
  if (scheme !== "auto") set.push(`color-scheme:${scheme}`);
  themed.replaceSync([
    // Paper and forced colours keep their own.
    `@media screen and (forced-colors: none) { :root:root { ${set.join(";")} } }`,
    radius ? `:root { --radius: ${radius} }` : "",
    font ? `:root { --face: "${font}", Vazirmatn, Tahoma, "Noto Sans Arabic", system-ui, sans-serif }` : "",
  ].join("\n"));
  if (faults.length && told !== text) console.warn(["Masir: theme:", ...faults].join("\n- "));
  told = text;
}
