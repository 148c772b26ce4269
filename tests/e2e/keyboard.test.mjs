// Nothing but the keyboard: every outcome there is, and everything that can be done with a result.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { factsOf } from "./scenarios.mjs";
import { interview, tabTo, verdicts } from "./student.mjs";
import { heading, launch, newPage, onward, open, until, visibleText } from "./support.mjs";

const fa = {
  lang: "fa-IR", home: "#/", eligible: "واجد شرایط", conditional: "مشروط به موافقت",
  ineligible: "واجد شرایط نیست", not_yet: "هنوز نه", uncertain: "نامعلوم", incomplete: "پاسخ‌ها کامل نیست",
  search: "نيمسال آخر",
};
const en = {
  lang: "en-US", home: "#/en/", eligible: "Eligible", conditional: "Needs approval",
  ineligible: "Not eligible", not_yet: "Not yet", uncertain: "Unclear", incomplete: "Answers missing",
  search: "last semester",
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** A page that has no pointer: whoever points at something ends the journey. */
async function withKeys(lang, journey) {
  const page = await newPage(browser, { lang });
  await page.evaluateOnNewDocument(() => {
    addEventListener("pointerdown", () => { console.error("a pointer was used"); }, true);
    window.print = () => { window.printed = (window.printed ?? 0) + 1; };
  });
  try {
    await journey(page);
  } catch (fault) {
    await page.close();
    throw fault;
  }
  await page.finish();
}

/**
 * Tabs to what a selector names, back where it only stands before the focus. Past either end of a page
 * the focus goes to the browser's own bar; Firefox's driver then walks on through the page, but the page
 * has no focus any more and no Enter on a summary or a button does anything.
 */
async function to(page, selector) {
  const back = await page.evaluate((selector) => {
    const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const from = document.activeElement;
    const isAhead = (element) =>
      element === from || from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return seen.length > 0 && !seen.some(isAhead);
  }, selector);
  await tabTo(page, (selector) => document.activeElement?.matches(selector) ?? false, selector, { back });
  assert.ok(await page.evaluate(() => document.hasFocus()), "the way there led out of the page");
}

/** Tabs to it and presses a key on it. */
async function press(page, selector, key = "Enter") {
  await to(page, selector);
  await page.keyboard.press(key);
}

/** The same with what leads to another page. */
const follow = (page, selector) => onward(page, () => press(page, selector));

for (const words of [fa, en]) {
  for (const [id, ...expected] of [
    ["S01", "eligible", "eligible"],
    ["S16", "ineligible", "conditional"],
    ["Y01", "ineligible", "ineligible"],
    ["S60", "uncertain", "ineligible"],
    ["S55", "not_yet", "eligible"],
    ["nothing", "incomplete", "incomplete"],
  ]) {
    test(`${id} by keyboard alone, ${words.lang}: transfer ${expected[0]}, guest ${expected[1]}`, () =>
      withKeys(words.lang, async (page) => {
        await open(page, words.home);
        await follow(page, "main a.masir-button");
        await interview(page, id === "nothing" ? {} : factsOf(id), { keyboard: true });
        await follow(page, "main a.masir-button");
        const told = (await verdicts(page)).slice(0, 2).map(([, verdict]) => verdict);
        assert.deepEqual(told, expected.map((verdict) => words[verdict]));
      }));
  }

  test(`a result is put to use by keyboard alone, ${words.lang}`, () =>
    withKeys(words.lang, async (page) => {
      await open(page, words.home);
      await follow(page, "main a.masir-button");
      await interview(page, factsOf("S55"), { keyboard: true });
      await follow(page, "main a.masir-button");
      const result = await heading(page);
      const real = await verdicts(page);

      // A link with the answers: shown, and copied.
      await press(page, "details:has(#share-link) > summary");
      await until(page, () => document.querySelector("#share-link").closest("details").open);
      await press(page, "#share-link ~ button");
      await until(page, () => document.querySelector("#share-link ~ [role=status]").innerText !== "");

      // The calendar file is a link like any other.
      await to(page, 'a[download$=".ics"]');
      const file = await page.evaluate(() => document.activeElement.href);
      assert.match(Buffer.from(file.split("base64,")[1], "base64").toString(), /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VALARM/);

      // A route is closed and opened, and its clause has a page that leads back.
      await open(page, `${words.home}result`);
      await press(page, ".masir-route[open] > summary");
      await until(page, () => document.activeElement.matches(".masir-route:not([open]) > summary"));
      await page.keyboard.press("Enter");
      await until(page, () => document.activeElement.matches(".masir-route[open] > summary"));
      await to(page, '.masir-route[open] a[href*="clause/"]');
      const clause = await page.evaluate(() => document.activeElement.getAttribute("href").split("/").at(-1));
      await onward(page, () => page.keyboard.press("Enter"));
      assert.ok((await visibleText(page, "main")).includes(clause));
      // From there to a question that feeds it, and on to why that is asked.
      await follow(page, 'main a[href*="/q/"]');
      await press(page, ".masir-details > summary");
      await to(page, `.masir-details a[href$="clause/${clause}"]`);

      // An answer is tried, compared with the real one, and taken back.
      await open(page, `${words.home}result`);
      await heading(page, result);
      await press(page, ".masir-details:has(> .masir-details) > summary");
      await press(page, ".masir-details > .masir-details > summary");
      await press(page, ".masir-details > .masir-details button[aria-pressed=false]", " ");
      await page.waitForSelector(".masir-tried button");
      assert.deepEqual(await verdicts(page), real, "the result itself is that of the real answers");
      await press(page, ".masir-tried button");
      await until(page, () => !document.querySelector(".masir-tried"));
      assert.equal(await page.evaluate(() => document.activeElement.id), "trial", "the focus is not lost with the button");

      // Printed, and its receipt opened.
      await onward(page, () => open(page, `${words.home}answers`));
      await open(page, `${words.home}result`);
      await heading(page, result);
      await press(page, "aside button:not(details button)");
      await until(page, () => window.printed === 1);
      await press(page, 'details:has(> a[href*="receipt/"]) > summary');
      await follow(page, 'aside a[href*="receipt/"]');
      assert.ok((await visibleText(page, "main")).includes(real[0][1]), "the receipt says the same");

      // Clauses are searched for.
      await open(page, `${words.home}clauses`);
      const all = (await page.$$(".masir-rows > li")).length;
      await to(page, "#find");
      await page.keyboard.type(words.search);
      await until(page, (all) => {
        const rows = document.querySelectorAll(".masir-rows > li").length;
        return rows > 0 && rows < all;
      }, all);
      await follow(page, ".masir-rows > li > a");

      // An answer is changed, and at last all are erased.
      await open(page, `${words.home}answers`);
      await follow(page, ".masir-answers__change a");
      await onward(page, () => page.goBack());
      await press(page, "aside > .masir-note:last-child button");
      await follow(page, 'aside [role="alert"] button');
      assert.equal(await page.evaluate(() => localStorage.getItem("masir-answers")), "masir=1");
    }));
}
