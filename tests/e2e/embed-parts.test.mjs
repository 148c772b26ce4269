// What the frame makes of a host's words, without a browser: themes, messages, addresses, heights.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { asksOf, cleaned, heard } from "../../embed/asks.js";
import { inLanguage, languageOf } from "../../embed/begin.js";
import { channels, contrast, mixed } from "../../embed/colour.js";
import { steady } from "../../embed/steady.js";
import { COLOURS, parsed, theme, unreadable } from "../../embed/theme.js";

const tokens = await readFile(new URL("../../static/tokens.css", import.meta.url), "utf8");

/** The colours of a block of tokens.css. */
function palette(block) {
  const [, text] = tokens.split(block);
  const of = (name) => text.match(new RegExp(`--${name}:\\s*(#[0-9a-f]+)`))[1];
  return Object.fromEntries(COLOURS.map((name) => [name, of(name)]));
}
const palettes = { light: palette("color-scheme: light;"), dark: palette("color-scheme: dark;") };

test("colours are read, mixed and compared as WCAG says", () => {
  for (const [text, colour] of [
    ["#fff", [255, 255, 255]], ["#21409A", [33, 64, 154]], ["#0a5", [0, 170, 85]],
    ["fff", undefined], ["#ffff", undefined], ["red", undefined], ["#ggg", undefined], ["", undefined],
  ]) assert.deepEqual(channels(text), colour, text);
  assert.equal(mixed("#000000", "#ffffff", 0.5), "#808080");
  assert.equal(contrast("#000", "#fff"), 21);
  assert.equal(contrast("#fff", "#fff"), 1);
  assert.equal(contrast("#777", "#fff").toFixed(2), "4.48");
});

test("our own palettes are readable by the same measure", () => {
  assert.deepEqual(unreadable(palettes.light), []);
  assert.deepEqual(unreadable(palettes.dark), []);
});

test("a theme is what is understood of it", () => {
  for (const [text, asked, faults] of [
    ["", {}, 0],
    ["accent:#0a5c36", { accent: "#0a5c36" }, 0],
    [" accent : #0A5C36 ; radius: 8px;", { accent: "#0a5c36", radius: "8px" }, 0],
    ["radius:0", { radius: "0px" }, 0],
    ["radius:24", { radius: "24px" }, 0],
    ["font:B Nazanin; scheme:dark", { font: "B Nazanin", scheme: "dark" }, 0],
    // Hostile and mistaken
    ["radius:25", {}, 1],
    ["radius:-1", {}, 1],
    ["radius:1em", {}, 1],
    ["radius:calc(1px)", {}, 1],
    ["accent:red", {}, 1],
    ["accent", {}, 1],
    ["accent:#fff}*{display:none", {}, 1],
    ["accent:url(https://evil.example/)", {}, 1],
    ["accent:var(--x)", {}, 1],
    ["paper:#fff/**/", {}, 1],
    ["font:a\",b", {}, 1],
    ["font:x}body{display:none", {}, 1],
    ["font:url(//evil.example/f.woff2)", {}, 1],
    ["font:a\\22", {}, 1],
    [`font:${"a".repeat(60)}`, {}, 1],
    ["scheme:sepia", {}, 1],
    ["background:#fff", {}, 1],
    ["--paper:#fff", {}, 1],
    ["__proto__:#fff", {}, 1],
    ["constructor:#fff", {}, 1],
    ["toString:#fff;accent:#000", { accent: "#000" }, 1],
    ["\u202eaccent:#000", {}, 1],
  ]) {
    const found = parsed(text);
    assert.deepEqual(found.asked, asked, text);
    assert.equal(found.faults.length, faults, text);
  }
});

test("what gets into a style sheet is a colour, whatever is asked for", () => {
  for (const text of ["accent:#123456;paper:#fff;ink:#000", "paper:#000;ink:#fff;accent:#9cf", "accent:#abc"]) {
    const { colours } = theme(text, palettes);
    for (const [name, value] of Object.entries(colours)) assert.ok(channels(value), `${text}: ${name}: ${value}`);
  }
});

test("a host's colours go with one scheme", () => {
  for (const [text, scheme] of [
    ["radius:3", "auto"],
    ["scheme:light", "light"],
    ["scheme:dark", "dark"],
    ["accent:#0a5c36", "light"],
    ["paper:#ffffff;ink:#111111", "light"],
    ["paper:#101418;ink:#eeeeee;accent:#8fd3ff", "dark"],
    ["accent:#8fd3ff;scheme:dark", "dark"],
  ]) {
    const found = theme(text, palettes);
    assert.equal(found.scheme, scheme, text);
    assert.deepEqual(found.faults, [], text);
    if (scheme !== "auto") assert.deepEqual(unreadable(found.colours), [], text);
  }
});

test("colours that are hard to read are left out, all of them, and it is said why", () => {
  for (const text of [
    "accent:#ffff00",
    "ink:#777777;paper:#888888;accent:#0a5c36",
    "paper:#101418;scheme:light",
    "paper:#888888",
    "accent:#8fd3ff;scheme:light",
    "accent:#0a5c36;scheme:dark",
    "ink:#999",
  ]) {
    const found = theme(`${text};radius:7`, palettes);
    assert.equal(found.faults.length, 1, text);
    assert.match(found.faults[0], /contrast of [\d.]+:1/, text);
    assert.deepEqual(found.properties, { radius: "7px" }, "what is no colour stays");
    assert.ok([{}, palettes.dark].some((own) => JSON.stringify(own) === JSON.stringify(found.colours)), text);
  }
});

const site = "https://masir.example/check/";
const host = {};
const there = { host, origins: ["https://uni.example"], site };
const good = { source: host, origin: "https://uni.example", data: [1, `${site}?lang=en`] };

test("a message of the host's is heard", () => {
  assert.equal(heard(good, there), `${site}?lang=en`);
  assert.equal(heard({ ...good, origin: "null" }, { ...there, origins: ["null"] }), `${site}?lang=en`);
});

test("what is malformed, of another, or hostile is not", () => {
  const data = (data) => ({ ...good, data });
  for (const [why, message] of [
    ["another window", { ...good, source: {} }],
    ["no window", { ...good, source: null }],
    ["another origin", { ...good, origin: "https://evil.example" }],
    ["a sandbox where there was none", { ...good, origin: "null" }],
    ["an origin that begins alike", { ...good, origin: "https://uni.example.evil.example" }],
    ["another version", data([2, `${site}?lang=en`])],
    ["no version", data([`${site}?lang=en`])],
    ["the version in words", data(["1", `${site}?lang=en`])],
    ["more than there is", data([1, `${site}?lang=en`, "more"])],
    ["an object", data({ 0: 1, 1: site, length: 2 })],
    ["nothing", data(null)],
    ["nothing at all", data(undefined)],
    ["a text", data(`1,${site}`)],
    ["a number", data([1, 5])],
    ["an object for an address", data([1, { toString: () => site }])],
    ["no address", data([1, "?lang=en"])],
    ["a script", data([1, "javascript:alert(1)"])],
    ["another site", data([1, "https://evil.example/check/?lang=en"])],
    ["another folder", data([1, "https://masir.example/?lang=en"])],
    ["a folder above", data([1, `${site}../?lang=en`])],
    ["a user before it", data([1, "https://a@masir.example/check/"])],
    ["too much", data([1, `${site}?theme=${"a".repeat(5000)}`])],
  ]) assert.equal(heard(message, there), undefined, why);
});

test("an address says what is asked for, and what no longer is", () => {
  assert.deepEqual(asksOf(`${site}?lang=en&theme=radius%3A3&start=marriage&result=`), {
    lang: "en", theme: "radius:3", start: "marriage", rules: null, fallback: null, result: true,
  });
  assert.deepEqual(asksOf(`${site}?lang=null&rules=null&result=null&title=x&sandbox=`), {
    lang: null, theme: null, start: null, rules: null, fallback: null, result: false,
  });
  assert.equal(cleaned(`${site}?lang=en&rules=null#/en/`), `${site}?lang=en#/en/`);
});

test("a view has the same address in the other language, but for the language", () => {
  for (const [fa, en] of [["#/", "#/en/"], ["#/q/gpa", "#/en/q/gpa"], ["#/result", "#/en/result"]]) {
    assert.equal(inLanguage(fa, "en"), en);
    assert.equal(inLanguage(en, "fa"), fa);
    assert.equal(inLanguage(en, "en"), en);
    assert.deepEqual([languageOf(fa), languageOf(en)], ["fa", "en"]);
  }
  assert.equal(inLanguage("", "en"), "#/en/");
  assert.equal(inLanguage("#/en", "fa"), "#/");
  assert.equal(languageOf("#/enrolment"), "fa");
});

test("heights come to rest, and are asked for once", () => {
  const waits = [];
  const height = steady((wait) => waits.push(wait));
  assert.equal(height(0, 0), undefined);
  assert.equal(height(NaN, 0), undefined);
  assert.equal(height(700.2, 0), 701);
  assert.equal(height(701, 10), undefined);
  assert.equal(height(900, 20), 900);
  // Round and round: the larger stays, and is looked at again later.
  for (let now = 30; now < 500; now += 10) assert.equal(height(now % 20 ? 900 : 701, now), undefined);
  assert.deepEqual([waits[0], waits.at(-1)], [480, 40]);
  assert.equal(height(701, 530), 701, "what was left by mistake comes back");
  assert.equal(height(900, 540), 900);
  assert.equal(height(701, 1100), undefined, "and waits longer the next time");
  assert.equal(height(701, 1600), 701);
  assert.equal(height(650, 1610), 650, "a third is no circle");
});

test("a page that never fits is asked for ever more rarely", () => {
  let wait;
  const height = steady((left) => { wait = left; });
  let asks = 0;
  let large = false;
  for (let now = 0; now < 60_000; now += 16) {
    if (height(large ? 701 : 900, now)) {
      asks += 1;
      large = !large;
    }
  }
  assert.ok(wait > 0);
  assert.ok(asks < 20, `${asks} in a minute`);
});
