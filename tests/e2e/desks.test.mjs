// The two desks in every state that a reader can bring them to, in both languages, light and dark, from
// 320 pixels up: no fault that axe can find, nothing wider than the window, nothing cut off on paper.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { jalali } from "./jalali.mjs";
import { drawn, launch, newPage, open, overflowsSideways, shot, until, violations } from "./support.mjs";
import { even, picture, withExif } from "./scan-files.mjs";

let browser, folder;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "masir-desks-"));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Language, width and darkness, and whether every state is shown in it or the fullest alone. */
const looks = [
  ["fa-IR", 320, true, true], ["en-US", 1280, false, true], ["fa-IR", 1280, false, false], ["en-US", 320, true, false],
];
/** States in which everything stands on the page. */
const fullest = ["card-lost", "waiting"];
const named = ([lang, width, dark]) => `${lang.slice(0, 2)}-${width}-${dark ? "dark" : "light"}`;
const home = (lang) => (lang === "fa-IR" ? "#/" : "#/en/");

async function inspect(page, name) {
  assert.deepEqual(await violations(page), [], name);
  assert.equal(await overflowsSideways(page), false, `${name} fits its window`);
  await shot(page, name);
}

/** Text of twice the size: in the narrowest window the marks of no return are the widest words. */
async function enlarge(page, name) {
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  assert.equal(await overflowsSideways(page), false, `${name} fits its window with large text`);
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
}

/** A day as it is kept. */
const kept = (daysFromNow) => {
  const { year, month, day } = jalali(daysFromNow);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

const own = "1.1&1.2&1.3&1.4&1.5&1.6";
const theirs = [2, 4, 5, 6, 7, 8, 9].map((step) => `@W-STEP-${step}`).join("&");

/** What is kept of the answers and of the ticks, by the name of the state. */
const states = {
  fresh: ["", ""],
  "sent-today": [`filed_on=${kept(0)}&earlier_retractions=0`, ""],
  "unknown-use": [`filed_on=${kept(-3)}`, "1.1"],
  "card-lost": [`filed_on=${kept(-3)}&card_lost=yes&fee_paying=yes&earlier_retractions=0`, "1.1"],
  waiting: [`filed_on=${kept(-20)}&card_lost=no&fee_paying=no&earlier_retractions=0`, own],
  "last-days": [`filed_on=${kept(-58)}&card_lost=no&earlier_retractions=0`, `${own}&@W-STEP-2`],
  used: [`filed_on=${kept(-10)}&earlier_retractions=1`, own],
  over: [`filed_on=${kept(-90)}&card_lost=no&earlier_retractions=0`, own],
  through: [
    `filed_on=${kept(-90)}&card_lost=no&fee_paying=no&earlier_retractions=0`,
    `${own}&3.1a&3.1b&3.1c&3.1d&3.2&${theirs}`,
  ],
  damaged: ["filed_on=1405-13-50&<b>", "1.1&<b>"],
};

for (const look of looks) {
  const [lang, width, dark, every] = look;
  const shown = Object.entries(states).filter(([state]) => every || fullest.includes(state));
  test(`${every ? "every state" : "the fullest states"} of the withdrawal, ${named(look)}`, async () => {
    const page = await newPage(browser, { lang, width, dark });
    await open(page, `${home(lang)}withdrawal`);
    const headings = new Set();
    for (const [state, [answers, ticks]] of shown) {
      await page.evaluate((answers, ticks) => {
        localStorage.setItem("masir-procedure", `masir=1&${answers}`.replace(/&$/, ""));
        localStorage.setItem("masir-ticks", `masir=1&${ticks}`.replace(/&$/, ""));
      }, answers, ticks);
      await page.reload({ waitUntil: "domcontentloaded" });
      await drawn(page);
      assert.equal(await page.$eval("[id='task-1.1']", (box) => box.checked), ticks.startsWith("1.1"), state);
      headings.add(await page.$eval("h1", (heading) => heading.innerText)
        + await page.$eval("aside", (aside) => aside.innerText));
      await page.$$eval("details", (details) => { for (const one of details) one.open = true; });
      await inspect(page, `withdrawal-${state}-${named(look)}`);
      if (width === 320) await enlarge(page, `withdrawal-${state}-${named(look)}`);
    }
    // Each state but the damaged one, which is told elsewhere, says something of its own.
    assert.ok(headings.size >= shown.length - 1, [...headings].join("\n\n"));
    // Being asked before the ticks are erased.
    await page.locator(".masir-track + div button").click();
    await page.waitForSelector('.masir-track + div [role="alert"]');
    await inspect(page, `withdrawal-erasing-${named(look)}`);
    await page.finish();
  });

  test(`the scan desk with files, on the bench and made, ${named(look)}`, async () => {
    const page = await newPage(browser, { lang, width, dark });
    await open(page, `${home(lang)}scans`);
    const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1"), Buffer.alloc(500)]);
    const files = {
      "a-rather-long-name-of-a-scan-that-nobody-would-ever-type-by-hand-20260101.jpg": await picture(page, 600, 800),
      "lying.jpg": await picture(page, 800, 600),
      "IMG_2041.jpg": withExif(await picture(page, 3024, 4032), 1, true),
      "card.jpg": heic,
      "inks.jpg": even(600, 800, { components: 4 }),
      "empty.jpg": Buffer.alloc(0),
    };
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [at, bytes] of Object.values(files).entries()) await writeFile(paths[at], bytes);
    await (await page.$("#scan-files")).uploadFile(...paths);
    await until(page, () => document.querySelectorAll(".masir-file .masir-tag").length === 6);
    await page.select("#scan-0", "0");
    await inspect(page, `scans-files-${named(look)}`);
    if (width === 320) await enlarge(page, `scans-files-${named(look)}`);
    /** Presses the button of a file that stands in this place, counted from the first. */
    const press = (file, at) => page.$$eval(".masir-file", (files, file, at) => {
      files[file].querySelectorAll("button")[at].click();
    }, file, at);
    await press(3, 0);
    await until(page, () => document.querySelector(".masir-bench [role='status']") && !document.querySelector(".masir-bench__picture"));
    await press(2, 0);
    await page.waitForSelector(".masir-bench__picture");
    await inspect(page, `scans-bench-${named(look)}`);
    if (width === 320) await enlarge(page, `scans-bench-${named(look)}`);
    const bench = await page.$(".masir-bench");
    await (await bench.$$("button")).at(-2).click();
    await page.waitForSelector(".masir-bench__after");
    await inspect(page, `scans-made-${named(look)}`);
    if (width === 320) await enlarge(page, `scans-made-${named(look)}`);
    await page.finish();
  });
}
