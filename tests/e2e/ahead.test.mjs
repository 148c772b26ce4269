// The page that a picked answer leads to is made ready behind the one that is seen: nobody meets it
// there, and it is the one that comes forward.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { click, launch, newPage, onward, open, until, violations } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const isThere = (page) => until(page, () => !document.querySelector("#shell"));

/** Picks an answer, waits until a page with another heading than `before` stands behind, and marks it. */
async function behind(page, value, before = "") {
  await page.click(`main form [value=${value}]`);
  return until(page, (before) => {
    const next = document.querySelector("main > .masir-split ~ .masir-split h1");
    if (!next || next.textContent === before) return null;
    next.isMarked = true;
    return next.textContent;
  }, before);
}

/** What a reader could meet of what stands behind. */
const met = (page) => page.evaluate(() => {
  const next = document.querySelector("main > .masir-split ~ .masir-split");
  const within = [...next.querySelectorAll("a, button, input, summary, h1")];
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const takes = (one) => {
    one.focus();
    return document.activeElement === one;
  };
  return {
    height: next.offsetHeight,
    seen: within.filter((one) => one.checkVisibility()).length,
    focused: within.filter(takes).length,
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
  };
});

for (const [lang, home, go] of [["fa-IR", "#/", "ادامه"], ["en-US", "#/en/", "Continue"]]) {
  test(`what a picked answer leads to stands ready, and nobody meets it: ${lang}`, async () => {
    const page = await newPage(browser, { lang, width: 360 });
    await open(page, `${home}reason/marriage`);
    await isThere(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const alone = await height();
    const married = await behind(page, "married");
    assert.equal(await height(), alone);
    const none = { height: 0, seen: 0, focused: 0, twice: [] };
    assert.deepEqual(await met(page), none);
    assert.deepEqual(await violations(page), []);

    // Another answer leads elsewhere.
    const single = await behind(page, "single", married);
    assert.deepEqual(await met(page), none);
    await onward(page, () => click(page, go));
    const came = await page.$$eval("main h1", (all) => all.map(({ textContent, isMarked }) => [textContent, isMarked]));
    assert.deepEqual(came, [[single, true]]);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), single);
    assert.ok(await page.$eval("main h1", (heading) => heading.checkVisibility()));
    await page.finish();
  });
}
