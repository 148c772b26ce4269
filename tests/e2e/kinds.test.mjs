// Every kind of question, however it is answered: what is written, what is kept of it, and what is
// said of what cannot be an answer. Nothing is said before the student wants to go on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { heading, launch, newPage, onward, open, shot, until, violations, visibleText } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const languages = [
  {
    lang: "fa-IR", home: "#/", error: "خطا: ", unknown: "نمی‌دانم", none: "هیچ‌کدام از این‌ها",
    choose: "یکی از پاسخ‌ها را انتخاب کنید", write: "را بنویسید", range: ["عدد صحیحی از ۰ تا ۲۰", "عددی از ۰ تا ۲۰", "عدد صحیحی از ۱ تا ۲۰٬۰۰۰"],
    places: "حداکثر ۲ رقم", noSuchDay: "چنین روزی در تقویم نیست", ahead: "هنوز نرسیده است", esfand: "اسفند",
    digits: (text) => text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]).replace(".", "٫"),
  },
  {
    lang: "en-US", home: "#/en/", error: "Error: ", unknown: "I don’t know", none: "None of these",
    choose: "choose one of the answers", write: "write it down", range: ["whole number from 0 to 20", "number from 0 to 20", "whole number from 1 to 20,000"],
    places: "at most 2 decimals", noSuchDay: "no such day in the calendar", ahead: "still ahead", esfand: "Esfand",
    digits: (text) => text,
  },
];

/**
 * A question, what is typed in its field, and what is kept: its answer, or which words say why not.
 * Digits are Persian, Arabic and Latin; the sign before decimals is ٫ . , ، or /.
 */
const typed = [
  ["semesters_completed", "۴", "4"],
  ["semesters_completed", "٤", "4"],
  ["semesters_completed", " 4 ", "4"],
  ["semesters_completed", "۰", "0"],
  ["semesters_completed", "", (words) => words.write],
  ["semesters_completed", "چهار", (words) => words.range[0]],
  ["semesters_completed", "۴٫۵", (words) => words.range[0]],
  ["semesters_completed", "۲۱", (words) => words.range[0]],
  ["semesters_completed", "-1", (words) => words.range[0]],
  ["guest_gpa", "۱۴٫۷۵", "14.75"],
  ["guest_gpa", "١٤٫٧٥", "14.75"],
  ["guest_gpa", "14.75", "14.75"],
  ["guest_gpa", "۱۴/۷۵", "14.75"],
  ["guest_gpa", "14,75", "14.75"],
  ["guest_gpa", "۱۴،۷۵", "14.75"],
  ["guest_gpa", "۱۴ / ۷۵", "14.75"],
  ["guest_gpa", "۱۴٫۵", "14.50"],
  ["guest_gpa", "۲۰", "20.00"],
  ["guest_gpa", "۲۰٫۰۱", (words) => words.range[1]],
  ["guest_gpa", "۱۴٫۷۵۵", (words) => words.places],
  ["guest_gpa", "۱۴٫۷٫۵", (words) => words.range[1]],
  ["guest_gpa", "", (words) => words.write],
  ["score", "۵۳۹۴", "5394"],
  ["score", "۵٬۳۹۴", "5394"],
  ["score", "5,394", "5394"],
  ["score", "۲۰۰۰۱", (words) => words.range[2]],
  ["score", "۰", (words) => words.range[2]],
];

/** Opens a question in a page whose browser keeps these answers. */
async function asked(words, name, kept = "") {
  const page = await newPage(browser, { lang: words.lang, width: 360 });
  await page.evaluateOnNewDocument((kept) => {
    if (location.protocol !== "about:" && !localStorage.getItem("masir-answers")) {
      localStorage.setItem("masir-answers", `masir=1${kept}`);
    }
  }, kept);
  await open(page, `${words.home}q/${name}`);
  return page;
}

/** Comes back to a question, from wherever the answer has led. */
async function again(page, words, name) {
  await open(page, `${words.home}clauses`);
  return open(page, `${words.home}q/${name}`);
}

/** What is kept as the answer to a question; nothing where there is none. */
const answer = (page, name) => page.evaluate((name) =>
  localStorage.getItem("masir-answers").split("&").find((pair) => pair.startsWith(`${name}=`))?.split("=")[1], name);

const field = (name, value) => `form [name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`;
const enter = (page) => page.keyboard.press("Enter");
const checked = (page, name) =>
  page.$$eval(field(name), (all) => all.filter((one) => one.checked).map((one) => one.value));

async function write(page, name, text) {
  await page.click(field(name), { count: 3 });
  await page.keyboard.press("Backspace");
  await page.type(field(name), text);
}

/**
 * Wants to go on and is told what is wrong: in the title, and in a summary that has the focus and leads
 * to the field.
 */
async function refused(page, words, name, said) {
  const view = await heading(page);
  await enter(page);
  await until(page, () => document.activeElement?.matches(".masir-errors"));
  assert.ok((await page.title()).startsWith(words.error), await page.title());
  assert.equal(await heading(page), view, "the question is still there");
  assert.ok((await visibleText(page, ".masir-errors")).includes(said), await visibleText(page, ".masir-errors"));
  const atField = await page.$eval(".masir-error", (error) => error.textContent);
  assert.ok(atField.includes(said), atField);
  await page.keyboard.press("Tab");
  await enter(page);
  await until(page, (name) => document.activeElement?.name === name, name);
}

for (const words of languages) {
  test(`numbers as they are typed, ${words.lang}`, async () => {
    for (const name of new Set(typed.map(([name]) => name))) {
      const page = await asked(words, name);
      for (const [, text, expected] of typed.filter(([of]) => of === name)) {
        await write(page, name, text);
        await page.keyboard.press("Tab");
        assert.equal(await page.$(".masir-errors"), null, `${text}: nothing is said before one goes on`);
        await page.focus(field(name));
        if (typeof expected === "string") {
          await onward(page, () => enter(page));
          assert.equal(await answer(page, name), expected, `${name}: ${text}`);
          await again(page, words, name);
          // What was answered stands there as one writes it in the page's language.
          const shown = await page.$eval(field(name), (field) => field.value);
          assert.equal(shown, words.digits(String(Number(expected))), `${name}: ${text}`);
          assert.equal(await page.$(".masir-errors"), null);
        } else {
          const before = await answer(page, name);
          await refused(page, words, name, expected(words));
          assert.equal(await page.$eval(field(name), (field) => field.value), text, "what was typed stays");
          assert.equal(await page.$eval(field(name), (field) => field.ariaInvalid), "true");
          assert.equal(await answer(page, name), before, "and is no answer");
          await again(page, words, name);
        }
      }
      await page.finish();
    }
  });

  test(`a number that is not known, ${words.lang}`, async () => {
    const page = await asked(words, "guest_gpa");
    await write(page, "guest_gpa", "۱۴");
    await page.click(".masir-choice--unknown input");
    assert.equal(await page.$eval(field("guest_gpa"), (field) => field.value), "", "one or the other");
    await page.focus(".masir-choice--unknown input");
    await onward(page, () => enter(page));
    assert.equal(await answer(page, "guest_gpa"), "?");
    await again(page, words, "guest_gpa");
    assert.ok(await page.$eval(".masir-choice--unknown input", (box) => box.checked));
    // Whoever writes a number knows it after all.
    await write(page, "guest_gpa", "۱۵");
    assert.ok(!(await page.$eval(".masir-choice--unknown input", (box) => box.checked)));
    await onward(page, () => enter(page));
    assert.equal(await answer(page, "guest_gpa"), "15.00");
    await page.finish();
  });

  test(`a pair of numbers on one page, ${words.lang}`, async () => {
    const names = ["score", "last_admitted_score"];
    const page = await asked(words, "score", "&score=6000&last_admitted_score=6000&admission=exam");
    assert.deepEqual(await page.$$eval("form input[inputmode]", (all) => all.map((one) => one.name)), names);
    await write(page, "score", "۲۰۰۰۱");
    await write(page, "last_admitted_score", "");
    await refused(page, words, "score", words.range[2]);
    const links = await page.$$eval(".masir-errors li a", (all) => all.map((one) => one.textContent));
    assert.equal(links.length, 2, links.join());
    assert.ok(links[1].includes(words.write), links[1]);
    await shot(page, `kinds-pair-error-${words.lang}`);
    assert.deepEqual(await violations(page), []);
    // The second link leads to the second field.
    await page.click(".masir-errors li:last-child a");
    await until(page, (name) => document.activeElement?.name === name, "last_admitted_score");
    // What is not known of the two may stay empty.
    await write(page, "score", "۵۳۹۴");
    await page.click(".masir-choice--unknown input");
    await onward(page, () => enter(page));
    assert.deepEqual([await answer(page, "score"), await answer(page, "last_admitted_score")], ["5394", "?"]);
    await page.finish();
  });

  for (const [kind, name, value] of [["a choice", "level", "master"], ["yes or no", "educational_bar", "no"]]) {
    test(`${kind}, ${words.lang}`, async () => {
      const page = await asked(words, name);
      await page.focus(field(name));
      await refused(page, words, name, words.choose);
      await page.click(field(name, value));
      assert.deepEqual(await checked(page, name), [value]);
      await onward(page, () => enter(page));
      assert.equal(await answer(page, name), value);
      await again(page, words, name);
      assert.deepEqual(await checked(page, name), [value]);
      assert.ok((await visibleText(page, ".masir-choice--unknown")).startsWith(words.unknown));
      await page.click(field(name, ""));
      assert.deepEqual(await checked(page, name), [""], "one answer alone");
      await onward(page, () => enter(page));
      assert.equal(await answer(page, name), "?");
      await page.finish();
    });
  }

  test(`several of a set, and none of these, ${words.lang}`, async () => {
    const name = "destination_places";
    const page = await asked(words, name);
    await page.focus(field(name));
    await refused(page, words, name, words.choose);
    await page.click(field(name, "own_home"));
    await page.click(field(name, "spouse_home"));
    assert.deepEqual(await checked(page, name), ["spouse_home", "own_home"]);
    assert.ok((await visibleText(page, ".masir-choice--none")).startsWith(words.none));
    await page.click(field(name, "none"));
    assert.deepEqual(await checked(page, name), ["none"], "none clears the others");
    await page.click(field(name, "own_home"));
    assert.deepEqual(await checked(page, name), ["own_home"], "they clear it");
    await page.click(field(name, ""));
    assert.deepEqual(await checked(page, name), [""], "and so does “I don’t know”");
    // A box that is ticked twice is no answer.
    await page.click(field(name, ""));
    await refused(page, words, name, words.choose);
    await page.click(field(name, "none"));
    await onward(page, () => enter(page));
    assert.equal(await answer(page, name), "");
    await again(page, words, name);
    assert.deepEqual(await checked(page, name), ["none"]);
    await page.click(field(name, "own_home"));
    await page.click(field(name, "family_home"));
    await onward(page, () => enter(page));
    assert.equal(await answer(page, name), "own_home,family_home");
    await page.finish();
  });
}

/** A day as it is typed, and what is kept of it or said of it. Esfand has 29 days, in leap years 30. */
const days = [
  [["۱", "1", "۱۴۰۴"], "1404-01-01"],
  [["١", "1", "١٤٠٤"], "1404-01-01"],
  [["31", "6", "1404"], "1404-06-31"],
  [["۳۱", "7", "۱۴۰۴"], "noSuchDay"],
  [["۳۰", "12", "۱۴۰۳"], "1403-12-30"],
  [["۳۰", "12", "۱۴۰۴"], "noSuchDay"],
  [["۰", "1", "۱۴۰۴"], "noSuchDay"],
  [["یکم", "1", "۱۴۰۴"], "noSuchDay"],
  [["۵", "2", "۰۴"], "1404-02-05"],
  [["۱", "1", "۱۴۹۹"], "ahead"],
];

for (const words of languages) {
  test(`a day of the Jalali calendar, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang, width: 360 });
    await open(page, `${words.home}withdrawal`);
    const kept = () => page.evaluate(() => localStorage.getItem("masir-procedure") ?? "");
    const said = () => page.$eval("#filed_on-error", (error) => error.textContent.replaceAll("\u00a0", " "));
    await (await page.$$('[name="filed_on"]'))[1].click();
    await page.waitForSelector("#filed_on-day");
    assert.equal(await page.$eval("#filed_on-month", (list) => list.options[12].text), words.esfand);
    for (const [[day, month, year], expected] of days) {
      for (const [part, text] of [["year", year], ["day", day]]) {
        await page.$eval(`#filed_on-${part}`, (field) => { field.focus(); field.select(); });
        await page.type(`#filed_on-${part}`, text);
      }
      await page.select("#filed_on-month", month);
      if (words[expected]) {
        await until(page, (said) => document.querySelector("#filed_on-error").textContent.includes(said), words[expected]);
        assert.doesNotMatch(await kept(), /filed_on/, `${day} ${month} ${year}`);
        await shot(page, `kinds-date-${expected}-${words.lang}`);
      } else {
        await until(page, (day) => localStorage.getItem("masir-procedure")?.includes(`filed_on=${day}`), expected)
          .catch(async (late) => { throw new Error(`${day} ${month} ${year}: ${await kept()} ${await said()}`, { cause: late }); });
        assert.equal(await said(), "");
        // Digits stand as the page's language writes them.
        const shown = await page.$eval("#filed_on-year", (field) => field.value);
        assert.equal(shown, words.digits(shown.replace(/[۰-۹]/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".indexOf(digit))));
      }
    }
    // “Not yet, or I don't know” takes the day back.
    await (await page.$$('[name="filed_on"]'))[0].click();
    await until(page, () => !document.querySelector("#filed_on-day"));
    assert.doesNotMatch(await kept(), /filed_on/);
    await page.finish();
  });
}
