// Six students, from the start page to paper: what the interview leads them to, what they print and
// what they hand on, each in both languages.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { constants, inflateSync } from "node:zlib";
import { follow, interview, verdicts } from "./student.mjs";
import { students, wholeForm } from "./students.mjs";
import { heading, launch, newPage, onward, open, overflowsSideways, shot, until, visibleText } from "./support.mjs";

const languages = [
  {
    lang: "fa-IR", home: "", shared: "این پیوند پاسخ‌های کسی را دارد", right: "نتیجهٔ رسید درست است",
    eligible: "واجد شرایط", conditional: "مشروط به موافقت", ineligible: "واجد شرایط نیست",
    not_yet: "هنوز نه", uncertain: "نامعلوم", incomplete: "پاسخ‌ها کامل نیست", answers: "پاسخ‌های دانشجو",
  },
  {
    lang: "en-US", home: "#/en/", shared: "This link holds somebody’s answers", right: "The result on the receipt is right",
    eligible: "Eligible", conditional: "Needs approval", ineligible: "Not eligible",
    not_yet: "Not yet", uncertain: "Unclear", incomplete: "Answers missing", answers: "The student’s answers",
  },
];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Opens a page of its own, as another person's browser would, and closes it whatever happens. */
async function withPage(lang, journey) {
  const page = await newPage(browser, { lang });
  try {
    return await journey(page);
  } finally {
    await page.finish();
  }
}

/** The fragment of a link. */
const fragment = (link) => new URL(link).hash;

/** The routes that stand first on the page, before those that are folded away. */
const ranks = ".masir-route:not(.masir-others .masir-route, .masir-others)";

/** Prints the page as a person would keep it, and returns how many sheets that takes. */
async function sheets(page, name) {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const directory = process.env.MASIR_SHOTS;
  if (directory) {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, `${name}.pdf`), pdf);
  }
  // Chromium writes each page down in the open; Firefox packs them into streams.
  const open = pdf.toString("latin1");
  return [open, ...unpacked(pdf, open)].join("\n").match(/\/Type\s*\/Page\b/g).length;
}

/** What is packed into a PDF's streams of objects. */
function* unpacked(pdf, text) {
  for (const { index, 0: head } of text.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n/g)) {
    yield inflateSync(pdf.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  }
}

/** What stands on paper. Firefox cannot be shown paper by its driver. */
async function onPaper(page, words, student) {
  if (process.env.FIREFOX) return;
  await page.emulateMediaType("print");
  const text = await visibleText(page);
  for (const said of [words[student.verdicts[0]], words.answers, ...student.says[languages.indexOf(words)]]) {
    assert.ok(text.includes(said), `${said} is on paper`);
  }
  // The edition and the hash of the rules, and every answer.
  assert.match(text, /[0-9a-f]{12}/);
  const answers = await page.$$eval(".masir-print dl > div", (rows) => rows.filter((row) => row.offsetParent).length);
  assert.equal(answers, await page.$$eval(".masir-print dl > div", (rows) => rows.length));
  await page.emulateMediaType(null);
}

for (const [at, student] of students.entries()) {
  for (const words of languages) {
    const name = `student-${at + 1}-${words.lang}`;
    test(`${student.name}, ${words.lang}`, async () => {
      const kept = await withPage(words.lang, async (page) => {
        await open(page, words.home);
        await onward(page, () => page.locator("main a.masir-button").click());
        const asked = (await interview(page, student.facts)).flat();
        if (student.everything) {
          await onward(page, () => page.locator("#standing ~ button").click());
          asked.push(...(await interview(page, student.facts)).flat());
        }
        assert.equal(new Set(asked).size, asked.length, "nothing is asked twice");
        await onward(page, () => page.locator("main a.masir-button").click());

        const told = await verdicts(page);
        assert.deepEqual(told.slice(0, 2).map(([, verdict]) => verdict), student.verdicts.map((verdict) => words[verdict]));
        assert.equal((await page.$$(ranks)).length, student.routes);
        await page.$$eval(ranks, (all) => { for (const one of all) one.open = true; });
        const text = await visibleText(page, "main");
        for (const said of student.says[languages.indexOf(words)]) assert.ok(text.includes(said), said);
        assert.equal(await overflowsSideways(page), false);
        assert.ok(await page.$(".masir-receipt .masir-code path"), "the receipt has a code");
        await shot(page, name);

        await onPaper(page, words, student);
        const count = await sheets(page, name);
        assert.ok(count === 1 || count === 2, `${count} sheets of paper`);

        const sentence = await heading(page);
        const link = await page.$eval("#share-link", (field) => field.value);
        const receipt = await page.$eval('aside a[href*="receipt/"]', (link) => link.href);
        return { told, sentence, link, receipt };
      });

      // Somebody else's browser, which has no answers of its own.
      await withPage(words.lang, async (page) => {
        assert.equal(await open(page, fragment(kept.link)), words.shared);
        assert.deepEqual(await verdicts(page), kept.told, "the same before anything is taken over");
        await onward(page, () => page.locator(".masir-actions button").click());
        if (await page.$("form")) await open(page, `${words.home || "#/"}result`);
        await heading(page, kept.sentence);
        assert.deepEqual(await verdicts(page), kept.told);
      });
      await withPage(words.lang, async (page) => {
        assert.equal(await open(page, fragment(kept.receipt)), words.right);
        const lines = await page.$eval(".masir-answers", (list) => list.innerText);
        for (const [, verdict] of kept.told) assert.ok(lines.includes(verdict), lines);
      });
    });
  }
}

/** The answers as a browser keeps them. */
const kept = (facts) => Object.entries(facts).reduce((text, [name, answer]) => {
  const plain = typeof answer === "boolean" ? (answer ? "yes" : "no") : [answer].flat().join(",");
  return `${text}&${name}=${plain}`;
}, "masir=1");

for (const { lang, home } of languages) {
  test(`six routes and every question answered, ${lang}: two sheets of paper, and nothing on them is small`, async () => {
    await withPage(lang, async (page) => {
      await page.evaluateOnNewDocument((kept) => {
        if (location.protocol !== "about:") localStorage.setItem("masir-answers", kept);
      }, kept(wholeForm));
      await open(page, `${home || "#/"}result`);
      await verdicts(page);
      await until(page, () => document.readyState === "complete");
      assert.equal((await page.$$(ranks)).length, 6);
      assert.equal(await page.$$eval(".masir-print dl > div", (rows) => rows.length), Object.keys(wholeForm).length);
      await page.$$eval(ranks, (all) => { for (const one of all) one.open = true; });
      assert.equal(await sheets(page, `six-routes-${lang}`), 2);
      // Firefox cannot be shown paper by its driver.
      if (process.env.FIREFOX) return;
      await page.emulateMediaType("print");
      const small = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode;
          const isSmall = parseFloat(getComputedStyle(parentElement).fontSize) < (8.5 * 96) / 72 - 0.01;
          if (isSmall && data.trim() && !parentElement.closest("svg") && parentElement.checkVisibility()) found.push(data);
        }
        return found;
      });
      assert.deepEqual(small, []);
    });
  });
}
