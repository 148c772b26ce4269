// The withdrawal desk in a real browser: what is ticked stays ticked, and moves the file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { heading, launch, newPage, open, shot, until, violations } from "./support.mjs";

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

const own = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"];
const box = (id) => `[id="task-${id}"]`;
const ticked = (page, selector) => page.$eval(selector, (input) => input.checked);

for (const [lang, home, yours, theirs] of [
  ["fa-IR", "#/withdrawal", "نوبت شما", "نزد"],
  ["en-US", "#/en/withdrawal", "your turn", "Your file is with"],
]) {
  test(`in ${lang} ticks survive a reload, move the file, and can be cleared`, () =>
    withPage({ lang }, async (page) => {
      await open(page, home);
      // The card is at hand: the tasks for a lost one are not on the list.
      await (await page.$$('[name="card_lost"]'))[1].click();
      await until(page, (box) => !document.querySelector(box), box("N1.1"));
      await page.locator(box("1.1")).click();
      await heading(page, yours);
      await page.reload({ waitUntil: "domcontentloaded" });
      await heading(page, yours);
      assert.ok(await ticked(page, box("1.1")), "still ticked");
      assert.equal(await ticked(page, box("1.2")), false);

      for (const id of own.slice(1)) await page.locator(box(id)).click();
      await heading(page, theirs);
      const at = await page.$$eval('[aria-current="step"]', (steps) => steps.map((step) => step.innerText));
      assert.equal(at.length, 1);
      assert.ok((await page.$eval("svg.masir-picture desc", (desc) => desc.textContent)).length > 0);
      assert.deepEqual(await violations(page), []);
      await shot(page, `withdrawal-ticked-${lang}`);

      const kept = () => page.evaluate(() => localStorage.getItem("masir-ticks"));
      assert.match(await kept(), /^masir=1&1\.1&/);
      const buttons = ".masir-track + div button";
      await page.locator(buttons).click();
      await page.locator(`${buttons}`).click();
      await until(page, (box) => !document.querySelector(box).checked, box("1.1"));
      assert.equal(await kept(), "masir=1");
    }));
}

test("damaged ticks are told and break nothing", () =>
  withPage({}, async (page) => {
    await open(page, "#/withdrawal");
    await page.evaluate(() => localStorage.setItem("masir-ticks", "masir=1&1.1&<b>"));
    await page.reload({ waitUntil: "domcontentloaded" });
    await until(page, () => document.querySelector('[role="status"] button'));
    assert.ok(await ticked(page, box("1.1")));
  }));
