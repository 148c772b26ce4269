// What would change a result, and trying it, in a real browser: the real answers stay as they are.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { click, drawn, launch, newPage, onward, open, overflowsSideways, shot, site, taken, until, violations, visibleText } from "./support.mjs";
import { baseline } from "./scenarios.mjs";
import { interview, verdicts } from "./student.mjs";

/** A man who married after exam registration and wants to go home, to Tehran. */
const man = {
  ...baseline,
  sex: "male", marital_status: "married", marriage_time: "after",
  destination_restricted: "tehran", destination_places: ["own_home"],
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const words of [
  { lang: "fa-IR", home: "", conditional: "مشروط به موافقت", incomplete: "پاسخ‌ها کامل نیست", ineligible: "واجد شرایط نیست", elsewhere: "هیچ‌کدام از این‌ها", back: "بازگشت به پاسخ‌های خودم" },
  { lang: "en-US", home: "#/en/", conditional: "Needs approval", incomplete: "Answers missing", ineligible: "Not eligible", elsewhere: "none of these", back: "Back to my answers" },
]) {
  test(`a man to Tehran, ${words.lang}: told what would change it, tries it, and comes back`, async () => {
    const page = await newPage(browser, { lang: words.lang, width: 320 });
    try {
      await open(page, words.home);
      await onward(page, () => page.locator("main a.masir-button").click());
      await interview(page, man);
      await onward(page, () => page.locator("main a.masir-button").click());
      const real = await verdicts(page);
      assert.equal(real[0][1], words.ineligible);

      // He has not been asked what only counts outside Tehran, so a destination there leaves it open.
      const proposals = await page.$$(".masir-advice > li");
      const texts = await Promise.all(proposals.map((one) => one.evaluate((one) => one.innerText)));
      const at = texts.findIndex((text) => text.includes(words.elsewhere));
      assert.ok(at >= 0, texts.join("\n"));
      assert.ok(texts.some((text) => text.includes(words.conditional)), texts.join("\n"));
      assert.ok(!texts.some((text) => text.includes(words.ineligible)), "nothing is proposed in vain");

      await (await proposals[at].$("button")).click();
      await until(page, (said) => {
        const lines = document.querySelectorAll(".masir-tried > .masir-plain > li");
        return lines.length > 0 && lines[0].textContent.includes(said);
      }, `: ${words.incomplete} (`);
      assert.deepEqual(await verdicts(page), real, "the result itself is that of the real answers");
      assert.equal(await overflowsSideways(page), false);
      assert.deepEqual(await violations(page), []);
      await shot(page, `result-tried-${words.lang}`);

      await click(page, words.back, "button");
      await until(page, () => !document.querySelector(".masir-tried"));

      // Any answer can be tried, by hand; a reload knows the real ones alone.
      await page.locator(".masir-details:has(> .masir-details) > summary").click();
      await page.locator(".masir-details > .masir-details > summary").click();
      await page.locator(".masir-details > .masir-details button[aria-pressed=false]").click();
      await until(page, () => document.querySelector(".masir-tried"));
      await page.reload();
      await drawn(page);
      assert.deepEqual(await verdicts(page), real);
      assert.equal(await page.$(".masir-tried"), null);
      assert.ok(!(await visibleText(page, "main")).includes(words.back));
    } finally {
      await page.finish();
    }
  });
}

test("what is put off is there for paper before its turn has come", async () => {
  const page = await newPage(browser);
  // No turn comes any more once the page stands there.
  await page.evaluateOnNewDocument(() => {
    const later = globalThis.setTimeout;
    globalThis.setTimeout = (...work) => (document.getElementById("shell") ? later(...work) : 0);
  });
  await page.goto(new URL("#/result", site).href, { waitUntil: "domcontentloaded" });
  await taken(page);
  assert.ok(await page.$("[data-later=below]"), "something is put off");
  await page.evaluate(() => { dispatchEvent(new Event("beforeprint")); });
  await until(page, () => !document.querySelector("[data-later]"));
  const routes = await page.$$eval(".masir-others .masir-route__in", (all) => all.map((one) => one.textContent.length));
  assert.ok(routes.length > 9 && routes.every((length) => length > 99), routes.join());
  await page.finish();
});

test("what is put off is drawn in the order of the page, what is folded away behind the rest", async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    globalThis.turns = [];
    new MutationObserver((changes) => {
      for (const { target, removedNodes } of changes) {
        for (const { dataset } of removedNodes) if (dataset?.later) globalThis.turns.push({ target, kind: dataset.later });
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL("#/result", site).href, { waitUntil: "domcontentloaded" });
  await drawn(page);
  const kinds = await page.evaluate(() => globalThis.turns.map(({ kind }) => kind));
  const order = ["needed", "below", "folded"];
  assert.deepEqual(kinds, order.flatMap((kind) => kinds.filter((one) => one === kind)));
  assert.deepEqual([...new Set(kinds)], order);
  const late = await page.evaluate(() => {
    const folds = globalThis.turns.map(({ target }) => target).filter((target) => target.matches(".masir-route__in"));
    const isBefore = (one, next) => one.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [folds.length, folds.filter((fold, at) => at > 0 && !isBefore(folds[at - 1], fold)).length];
  });
  assert.ok(late[0] > 9);
  assert.equal(late[1], 0, "none comes before one that stands above it");
  await page.finish();
});
