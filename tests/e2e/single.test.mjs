// The whole site in one file, opened from a disk.

import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { built } from "./releases.mjs";
import { drawn, heading, launch, newPage, onward, shot, toldOf, until, violations, visibleText } from "./support.mjs";

let browser, folder, file;
before(async () => {
  browser = await launch();
  // Alone in its folder: nothing beside it can help.
  folder = await mkdtemp(join(tmpdir(), "masir-single-"));
  await copyFile(join(built, "masir.html"), join(folder, "masir.html"));
  file = pathToFileURL(join(folder, "masir.html")).href;
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A page that may ask for the file itself and nothing else. */
async function visit(address) {
  const page = await newPage(browser, { origins: [file] });
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split(/[?#]/)[0]));
  page.on("requestfailed", (request) => page.faults.push(`failed: ${request.url()}`));
  await page.goto(file + address, { waitUntil: "domcontentloaded" });
  await drawn(page);
  return Object.assign(page, { asked });
}

test("one file holds both languages, every part and the font", async () => {
  const page = await visit("");
  for (const view of ["#/en/", "#/result", "#/en/clauses", "#/withdrawal", "#/en/scans", "#/en/q/sex"]) {
    await onward(page, () => page.evaluate((view) => { location.hash = view; }, view));
    assert.equal(await page.evaluate(() => document.documentElement.lang), view.startsWith("#/en") ? "en" : "fa");
    assert.ok((await visibleText(page, "main")).length > 50, view);
  }
  await page.click('input[type="radio"]');
  await page.keyboard.press("Enter");
  await until(page, () => !location.hash.endsWith("q/sex"));
  assert.equal(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size > 0)), true);
  assert.deepEqual(await violations(page), []);
  await shot(page, "single-en");
  const others = page.asked.filter((url) => url !== file && !/^(data|blob):/.test(url));
  assert.deepEqual(others, []);
  await page.finish();
});

test("a file on a disk takes rules from nowhere, and says so", async () => {
  const page = await visit("?rules=other.masir#/en/");
  assert.equal(await heading(page), "The rules asked for are not applied");
  assert.match(await visibleText(page), /takes no rules from there/);
  await page.finish();
});

test("it lets nothing run that is not in it", async () => {
  const page = await visit("#/en/");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.head.append(script);
    return window.intruder === true;
  });
  assert.equal(ran, false);
  // The browser says that it refused; one of them takes a turn or two for it.
  await toldOf(page, /Content.Security.Policy/i);
  await page.finish();
});
