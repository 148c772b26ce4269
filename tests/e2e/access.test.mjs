// Every screen, in both languages, in light and dark, on a phone and a desk: no fault that axe can
// find, nothing wider than the window, and the focus where a reader expects it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, newPage, onward, open, overflowsSideways, shot, until, violations } from "./support.mjs";
import { interview } from "./student.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const screens = [
  ["start", ""],
  ["choice", "q/level"],
  ["yes-no", "q/educational_bar"],
  ["set", "q/destination_places"],
  ["whole-number", "q/semesters_completed"],
  ["signed-number", "q/group_difference"],
  ["pair", "q/score"],
  ["decimal", "q/guest_gpa"],
  ["checklist", "list/reasons"],
  ["answers", "answers"],
  ["result", "result"],
  ["clauses", "clauses"],
  ["clause", "clause/T-MARRIAGE-1"],
  ["withdrawal", "withdrawal"],
  ["scans", "scans"],
  ["nowhere", "clause/nothing"],
];

async function inspect(page, name) {
  assert.deepEqual(await violations(page), [], name);
  assert.equal(await overflowsSideways(page), false, `${name} fits its window`);
  await shot(page, name);
}

for (const [lang, home] of [["fa-IR", "#/"], ["en-US", "#/en/"]]) {
  for (const [dark, width] of [[false, 360], [true, 1280], [true, 320], [false, 1280]]) {
    const look = `${lang.slice(0, 2)}-${width}-${dark ? "dark" : "light"}`;
    test(`every screen, ${look}`, async () => {
      const page = await newPage(browser, { lang, width, dark });
      for (const [name, address] of screens) {
        await open(page, home + address);
        await inspect(page, `${name}-${look}`);
      }
      // With something wrong in the form.
      await open(page, `${home}q/score`);
      await page.locator("form [type=submit]").click();
      await page.waitForSelector(".masir-errors");
      await inspect(page, `error-${look}`);
      // With answers given and every route opened.
      await open(page, home);
      await onward(page, () => page.locator("main a.masir-button").click());
      await interview(page, {
        sex: "female", marital_status: "married", marriage_kind: "permanent", marriage_time: "after",
        level: "bachelor", institution: "iau_domestic", destination_institution: "iau", admission: "exam",
        isargar: ["martyr_sibling"], destination_places: ["spouse_home"], group_difference: 0,
      });
      await inspect(page, `answered-${look}`);
      await open(page, `${home}result`);
      await page.$$eval("details", (details) => { for (const one of details) one.open = true; });
      await inspect(page, `opened-${look}`);
      // What is handed on, in this browser and damaged on its way.
      const handedOn = await page.$$eval("#share-link, aside a[href*='/receipt/']", (all) =>
        all.map((one) => new URL(one.value ?? one.href).hash));
      assert.equal(handedOn.length, 2);
      const [shared, receipt] = handedOn;
      for (const [name, hash] of [["shared", shared], ["receipt", receipt], ["damaged", shared.slice(0, -3)]]) {
        await open(page, hash);
        await inspect(page, `${name}-${look}`);
      }
      // What was searched for, and what was not found.
      await open(page, `${home}clauses`);
      await page.type("#find", home === "#/" ? "ازدواج" : "marriage");
      await page.waitForSelector("mark");
      await inspect(page, `found-${look}`);
      await page.type("#find", " qqq");
      await until(page, () => !document.querySelector(".masir-rows > li"));
      await inspect(page, `not-found-${look}`);
      await page.finish();
    });
  }
}

test("each change of view puts the focus on the heading and a new title on the page", async () => {
  const page = await newPage(browser);
  await open(page);
  const title = await page.title();
  await onward(page, () => page.locator("main a.masir-button").click());
  await until(page, () => document.activeElement?.tagName === "H1" || document.activeElement?.closest("h1"));
  assert.notEqual(await page.title(), title);
  await page.finish();
});

test("forced colours and double text size lose nothing sideways", async () => {
  const page = await newPage(browser, { width: 360, forcedColors: true });
  for (const [name, address] of screens) {
    await open(page, `#/${address}`);
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    assert.equal(await overflowsSideways(page), false, `${name} at 200 %`);
    await shot(page, `${name}-fa-360-forced-200`);
  }
  await page.finish();
});
