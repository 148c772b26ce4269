// Students from the start page to an answer, in a real browser: what they are told is what the
// contract's scenarios predict.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  click, heading, launch, newPage, onward, open, overflowsSideways, shot, until, visibleText,
} from "./support.mjs";
import { jalali, persian, twoMonthsAfter } from "./jalali.mjs";
import { factsOf } from "./scenarios.mjs";
import { follow, interview, verdicts } from "./student.mjs";

const fa = {
  lang: "fa-IR", home: "", begin: "شروع بررسی", result: "دیدن نتیجه",
  eligible: "واجد شرایط", conditional: "مشروط به موافقت", ineligible: "واجد شرایط نیست",
  not_yet: "هنوز نه", uncertain: "نامعلوم", fee: "۶۲۵٬۰۰۰ ریال", toman: "۶۲٬۵۰۰",
};
const en = {
  lang: "en-US", home: "#/en/", begin: "Start", result: "See the result",
  eligible: "Eligible", conditional: "Needs approval", ineligible: "Not eligible",
  not_yet: "Not yet", uncertain: "Unclear", fee: "625,000 rial", toman: "62,500",
};

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

/** From the start page through every question to the result. */
async function toTheResult(page, words, facts, options) {
  await open(page, words.home);
  await onward(page, () => page.locator("main a.masir-button").click());
  const asked = await interview(page, facts, options);
  await onward(page, () => page.locator("main a.masir-button").click());
  return asked.flat();
}

for (const [id, words, expected, options] of [
  ["S01", fa, ["eligible", "eligible"], {}],
  ["S01", en, ["eligible", "eligible"], { keyboard: true }],
  ["S16", fa, ["ineligible", "conditional"], { keyboard: true }],
  ["S55", en, ["not_yet", "eligible"], {}],
  ["Y01", fa, ["ineligible", "ineligible"], {}],
  ["S60", en, ["uncertain", "ineligible"], {}],
]) {
  const hand = options.keyboard ? "by keyboard alone" : "by pointer";
  test(`${id} in ${words.lang} ${hand}: ${expected.join(" and ")}`, () =>
    withPage({ lang: words.lang }, async (page) => {
      const asked = await toTheResult(page, words, factsOf(id), options);
      assert.equal(new Set(asked).size, asked.length, "nothing is asked twice");
      assert.ok(asked.length < 35, `${asked.length} questions`);
      const told = Object.fromEntries((await verdicts(page)).map(([kind, verdict]) => [kind, verdict]));
      const wanted = expected.map((verdict) => words[verdict]);
      assert.deepEqual(Object.values(told).slice(0, 2), wanted);
      assert.equal(await overflowsSideways(page), false);
      await shot(page, `result-${id}-${words.lang}`);
    }));
}

for (const words of [fa, en]) {
  test(`in ${words.lang} the result tells fee, window, clause, source and edition`, () =>
    withPage({ lang: words.lang, width: 1280 }, async (page) => {
      await toTheResult(page, words, factsOf("S01"));
      const text = await visibleText(page, "main");
      for (const said of [words.fee, words.toman, "monada.iau.ir"]) assert.ok(text.includes(said), said);
      const routes = await page.$$eval(".masir-route", (routes) => routes.length);
      assert.ok(routes > 1, "every clause is there");
      const rows = await page.$$eval(".masir-route[open] .masir-criteria > li", (rows) =>
        rows.map((row) => row.querySelector(".masir-criteria__word")?.textContent ?? ""));
      assert.ok(rows.length >= 5 && rows.every(Boolean), "each criterion says in a word what came of it");
      await shot(page, `result-full-${words.lang}`);
    }));
}

test("answers survive a reload, the back button and a change of language", () =>
  withPage({}, async (page) => {
    await open(page, "#/q/level");
    const first = await heading(page);
    const name = await page.$eval("form [name]", (field) => field.name);
    await page.locator(`form [name="${name}"]`).click();
    await onward(page, () => page.locator("form [type=submit]").click());
    const second = await heading(page);
    await page.goBack();
    assert.equal(await heading(page, first), first);
    assert.ok(await page.$eval(`form [name="${name}"]`, (field) => field.checked));
    await page.goForward();
    await heading(page, second);
    await page.reload({ waitUntil: "domcontentloaded" });
    await heading(page, second);
    await onward(page, () => click(page, "English", "link"));
    assert.equal(await page.evaluate(() => document.documentElement.dir), "ltr");
    await onward(page, () => page.evaluate(() => { location.hash = "#/en/answers"; }));
    assert.equal(await page.$$eval(".masir-answers__change", (changes) => changes.length), 1);
  }));

test("a wrong answer is named on Continue, with what was typed and what is allowed", () =>
  withPage({}, async (page) => {
    await open(page, "#/q/guest_credits_term1");
    const field = 'form [name="guest_credits_term1"]';
    await page.waitForSelector(field);
    await page.type(field, "۴۱");
    await page.locator("form [type=submit]").click();
    const summary = await until(page, () =>
      document.activeElement?.classList.contains("masir-errors") && document.activeElement.innerText);
    assert.ok(summary.includes("۴۰"), summary);
    const error = await visibleText(page, ".masir-error");
    assert.ok(error.includes("۴۱"), error);
    await page.locator(".masir-errors a").click();
    await until(page, (field) => document.activeElement === document.querySelector(field), field);
  }));

test("who knows nothing is led to a result that says what is missing", () =>
  withPage({}, async (page) => {
    await toTheResult(page, fa, {});
    const missing = await page.$$eval('main a[href^="#/q"]', (links) => links.length);
    assert.ok(missing > 0, "the way back to the questions");
    await shot(page, "result-unknown-fa");
  }));

for (const [words, home] of [[fa, "#/withdrawal"], [en, "#/en/withdrawal"]]) {
  test(`withdrawal in ${words.lang}: nine steps, a lost card, and the last day by both readings`, () =>
    withPage({ lang: words.lang }, async (page) => {
      await open(page, home);
      const count = (selector) => page.$$eval(selector, (found) => found.length);
      assert.equal(await count(".masir-track > li"), 9);
      // Yes, no, unknown: the card is lost, so it need not be handed in, but twice as much is to do.
      const [lost, kept] = await page.$$('[name="card_lost"]');
      const tasks = ".masir-track > li:first-child li";
      const open_ = await count(tasks);
      await kept.click();
      await until(page, (tasks, open) => document.querySelectorAll(tasks).length === open - 2, tasks, open_);
      await lost.click();
      await until(page, (tasks, open) => document.querySelectorAll(tasks).length === open - 1, tasks, open_);

      const filed = jalali();
      const digits = words === fa ? persian : String;
      await (await page.$$('[name="filed_on"]')).at(-1).click();
      await page.locator("#filed_on-day").fill(digits(filed.day));
      await page.select("#filed_on-month", String(filed.month));
      await page.locator("#filed_on-year").fill(digits(filed.year));
      const month = await page.$eval(`#filed_on-month option[value="${twoMonthsAfter(filed).month}"]`, (it) => it.text);
      const last = [digits(twoMonthsAfter(filed).day), month].join(" ");
      const cautious = jalali(60);
      const cautiousMonth = await page.$eval(`#filed_on-month option[value="${cautious.month}"]`, (it) => it.text);
      for (const day of [last, [digits(cautious.day), cautiousMonth].join(" ")]) {
        await until(page, (day) => document.querySelector("aside").innerText.includes(day), day);
      }
      await shot(page, `withdrawal-filed-${words.lang}`);
    }));
}

test("the way back from any page is the brand, and every clause has a page", () =>
  withPage({ width: 1280 }, async (page) => {
    await open(page, "#/clauses");
    const links = await page.$$eval('main a[href*="clause/"]', (links) => links.map((link) => link.hash));
    assert.ok(links.length > 45, `${links.length} clauses`);
    await onward(page, () => page.evaluate((hash) => { location.hash = hash; }, links.at(-1)));
    await follow(page, "مسیر");
    assert.equal(await page.evaluate(() => location.hash.replace("#/", "")), "");
  }));
