// The looks that a host may ask for: `accent:#0a5c36; paper:#fff; ink:#222; radius:8; font:IRANSans`.
//
// Nothing of what a host writes gets into a style sheet but what is matched here to the letter.

import { channels, contrast, luminance, mixed } from "./colour.js";

const hex = (text) => (channels(text) ? text.toLowerCase() : undefined);

/** What may be asked for, and what becomes of it; `undefined` is refused. */
const MAY = {
  accent: hex,
  paper: hex,
  ink: hex,
  radius: (text) => (/^(\d|1\d|2[0-4])(px)?$/.test(text) ? `${parseInt(text, 10)}px` : undefined),
  // A font of the reader's device: no request is made for it, and ours stands behind it.
  font: (text) => (/^[a-z][a-z0-9 -]{0,30}$/i.test(text) ? text : undefined),
  scheme: (text) => (["light", "dark", "auto"].includes(text) ? text : undefined),
};

/** What is read, and on what; tokens.css has these names. */
const TEXT = ["ink", "soft", "lapis", "deep", "firuzeh", "zaferan", "arghavan", "runas", "dusk"];
const GROUNDS = ["paper", "sheet", "wash"];
const READ = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5])),
  ["on-lapis", "lapis", 4.5], ["on-lapis", "deep", 4.5],
  ...GROUNDS.map((ground) => ["edge", ground, 3]),
];
/** Every colour that a palette has. */
export const COLOURS = [...TEXT, ...GROUNDS, "on-lapis", "edge", "rule"];

/** Reads what a host asks for: what is understood by name, and what is wrong with the rest. */
export function parsed(text) {
  const asked = {};
  const faults = [];
  for (const part of text.split(";").map((part) => part.trim()).filter(Boolean)) {
    const [name, value = ""] = part.split(/:(.*)/s).map((word) => word.trim());
    const known = Object.hasOwn(MAY, name) ? MAY[name](value) : undefined;
    if (known !== undefined) asked[name] = known;
    else faults.push(`"${part}" is not understood and is left out; a theme has ${Object.keys(MAY).join(", ")}`);
  }
  return { asked, faults };
}

/** The pairs of a palette that cannot be read well enough, each with its contrast. */
export function unreadable(palette) {
  return READ
    .map(([text, ground, least]) => ({ text, ground, least, is: contrast(palette[text], palette[ground]) }))
    .filter(({ is, least }) => is < least);
}

/** A palette with a host's colours in it, and with what goes along with them. */
function coloured(base, { accent, paper, ink }, dark) {
  const palette = { ...base };
  const away = dark ? "#ffffff" : "#000000";
  if (paper) Object.assign(palette, { paper, sheet: paper });
  if (ink) Object.assign(palette, { ink });
  if (paper || ink) {
    const shade = (share) => mixed(palette.paper, palette.ink, share);
    Object.assign(palette, { wash: shade(0.05), rule: shade(0.16), edge: shade(0.6), soft: shade(0.78) });
  }
  if (accent) {
    const deep = mixed(accent, away, 0.35);
    const better = (one, other) => (contrast(one, accent) >= contrast(other, accent) ? one : other);
    Object.assign(palette, { lapis: accent, deep, "on-lapis": better("#ffffff", "#0e1836") });
  }
  return palette;
}

/**
 * What a host's theme comes to: the custom properties to set, the scheme they are for, and what is to
 * be said to whoever keeps the host's page. Colours in which anything would be hard to read are left
 * out, all of them.
 */
export function theme(text, palettes) {
  const { asked, faults } = parsed(text);
  const properties = {};
  if (asked.radius) properties.radius = asked.radius;
  if (asked.font) properties.font = asked.font;
  const hasColours = Boolean(asked.accent || asked.paper || asked.ink);
  // Colours are for one scheme: where the host says none, for that of its paper.
  let scheme = asked.scheme ?? "auto";
  if (hasColours && scheme === "auto") scheme = asked.paper && luminance(asked.paper) < 0.18 ? "dark" : "light";
  if (scheme === "auto") return { scheme, properties, colours: {}, faults };
  const base = palettes[scheme];
  const colours = coloured(base, asked, scheme === "dark");
  const [worst] = unreadable(colours);
  if (!worst) return { scheme, properties, colours, faults };
  faults.push(`its colours are left out: ${worst.text} on ${worst.ground} would have a contrast of ` +
    `${worst.is.toFixed(2)}:1, and ${worst.least}:1 is the least (WCAG AA)`);
  return { scheme: asked.scheme ?? "auto", properties, colours: asked.scheme === "dark" ? base : {}, faults };
}
