// The ways into the questions and through the clauses, in a real browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { heading, launch, newPage, onward, open, overflowsSideways, shot, until, violations } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function withPage(options, journey) {
  const page = await newPage(browser, options);
  try {
    await journey(page);
  } finally {
    await page.finish();
  }
}

const shown = (page) => page.$$eval(".masir-rows > li > a", (links) => links.map((link) => link.hash));
const said = (page) => page.$eval("main [role=status]", (status) => status.textContent);

for (const [lang, home, typed] of [["fa-IR", "#/", "نيمسال آخر"], ["en-US", "#/en/", "last semester"]]) {
  test(`clauses are found as they are typed for, ${lang}`, () =>
    withPage({ lang, width: 360 }, async (page) => {
      await open(page, `${home}clauses`);
      const all = await shown(page);
      await page.type("#find", typed);
      await until(page, (all) => {
        const rows = document.querySelectorAll(".masir-rows > li").length;
        return rows > 0 && rows < all;
      }, all.length);
      const found = await shown(page);
      assert.ok((await page.$$("mark")).length >= found.length, "each says where");
      assert.match(await said(page), /[1-9۱-۹]/u);
      assert.deepEqual(await violations(page), []);
      assert.equal(await overflowsSideways(page), false);
      await shot(page, `clauses-found-${lang}`);
      // Enter looks for nothing else, and the field keeps the focus.
      await page.keyboard.press("Enter");
      assert.deepEqual(await shown(page), found);
      assert.equal(await page.evaluate(() => document.activeElement.id), "find");
      await page.type("#find", " qqq");
      await until(page, () => document.querySelectorAll(".masir-rows > li").length === 0);
      const none = await said(page);
      await page.click("#find", { count: 3 });
      await page.keyboard.press("Backspace");
      await until(page, (count) => document.querySelectorAll(".masir-rows > li").length === count, all.length);
      assert.notEqual(await said(page), none);
      await page.type("#find", typed);
      await until(page, (count) => document.querySelectorAll(".masir-rows > li").length === count, found.length);
      const first = await page.$eval(".masir-rows > li > a", (link) => link.innerText);
      await onward(page, () => page.locator(".masir-rows > li > a").click());
      assert.equal(await heading(page), first);
    }));
}

test("an answer is kept as soon as the next question is drawn, and the way back passes every question", () =>
  withPage({}, async (page) => {
    await open(page, "#/reason/marriage");
    const first = await heading(page);
    const titles = [await page.title()];
    // In the turn in which the next question is drawn, the answer to this one is kept.
    await page.evaluate(() => {
      const was = document.querySelector("h1").textContent;
      globalThis.kept = new Promise((drawn) => {
        new MutationObserver(() => {
          if (document.querySelector("h1")?.textContent === was) return;
          setTimeout(() => setTimeout(() => drawn(localStorage.getItem("masir-answers"))));
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
    });
    await page.locator("main form input").click();
    const second = await onward(page, () => page.locator("form [type=submit]").click());
    assert.match(await page.evaluate(() => globalThis.kept), /&/);
    titles.push(await page.title());
    await page.locator("main form input").click();
    await onward(page, () => page.locator("form [type=submit]").click());
    for (const [at, was] of [second, first].entries()) {
      assert.equal(await onward(page, () => page.goBack()), was);
      assert.equal(await page.title(), titles.at(-1 - at));
    }
  }));
