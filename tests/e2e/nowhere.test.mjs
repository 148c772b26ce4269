// Addresses that lead nowhere: which one is not known, that nothing was lost, and the ways on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawn, heading, launch, newPage, onward, open, overflowsSideways, shot, until, visibleText } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const hash = (page) => page.evaluate(() => location.hash);
const shown = (page) => page.$eval("main bdi", (address) => address.textContent);
const ways = (page) => page.$$eval("main a", (links) => links.map((link) => link.hash));

for (const words of [
  { lang: "fa-IR", home: "#/", unknown: "این نشانی را نمی‌شناسیم", none: "چیزی از دست نرفته است.", kept: "۱ پاسخ شما سر جایش است" },
  { lang: "en-US", home: "#/en/", unknown: "We do not know this address", none: "Nothing was lost.", kept: "your answer is still there" },
]) {
  const { home } = words;
  test(`an old clause, a question and a mistyped view, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang, width: 320 });
    assert.equal(await open(page, `${home}clause/OLD-1`), words.unknown);
    assert.ok((await page.title()).startsWith(words.unknown), await page.title());
    assert.equal(await shown(page), `${home}clause/OLD-1`);
    assert.ok((await visibleText(page, "main")).includes(words.none));
    assert.deepEqual(await ways(page), [`${home}clauses`, `${home}q`, home]);
    assert.equal(await hash(page), `${home}clause/OLD-1`, "the address stands as it was given");
    await shot(page, `nowhere-clause-${words.lang}`);

    // To the other language and back, with the address.
    const other = home === "#/" ? "#/en/" : "#/";
    await onward(page, () => page.locator("header a[hreflang]").click());
    assert.equal(await hash(page), `${other}clause/OLD-1`);
    await onward(page, () => page.locator("header a[hreflang]").click());
    await onward(page, () => page.locator("main a.masir-button").click());
    assert.equal(await hash(page), `${home}clauses`);

    // From a page that is known, by a link that is not: the way back is the browser's.
    const clauses = await heading(page);
    await page.evaluate((home) => { location.hash = `${home}q/shoe_size`; }, home);
    await heading(page, words.unknown);
    await until(page, () => document.activeElement?.tagName === "H1");
    await onward(page, () => page.goBack());
    assert.equal(await heading(page), clauses);

    // With an answer there, it is still there, and the ways on lead to it.
    await onward(page, () => page.evaluate((home) => { location.hash = `${home}q/level`; }, home));
    await page.locator('form [name="level"][value="master"]').click();
    await onward(page, () => page.locator("form [type=submit]").click());
    await page.evaluate((home) => { location.hash = `${home}anwsers`; }, home);
    await heading(page, words.unknown);
    assert.ok((await visibleText(page, "main")).includes(words.kept));
    assert.deepEqual(await ways(page), ["q", "clauses", "answers", "result", ""].map((view) => home + view));
    await shot(page, `nowhere-answers-${words.lang}`);
    await page.reload({ waitUntil: "domcontentloaded" });
    await drawn(page);
    await heading(page, words.unknown);
    await onward(page, () => page.locator("main a.masir-button").click());
    assert.ok(await page.$("form"), "the check goes on");
    await page.finish();
  });

  test(`a hostile address is shown without harm, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang, width: 320 });
    for (const [address, says] of [
      ["clause/<img src=x onerror=document.title=1>", "clause/<img src=x onerror=document.title=1>"],
      ["%E2%80%AE%D8%A8%D9%86%D8%AF%00", "بند"],
      [`q/${"x".repeat(20_000)}`, "xxx…"],
    ]) {
      await open(page, home);
      await page.evaluate((hash) => { location.hash = hash; }, home + address);
      await heading(page, words.unknown);
      const text = await shown(page);
      assert.ok(text.startsWith(home) && text.endsWith(says), text);
      assert.ok(text.length <= 61, text);
      assert.equal(await page.$("main img"), null);
      assert.equal(await overflowsSideways(page), false);
    }
    await page.finish();
  });
}
