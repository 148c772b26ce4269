// The release site as any host would serve it: sealed, and at home wherever it is opened.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawn, launch, newPage, open, otherOrigin, site } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test("a first visit asks nobody else for anything and breaks no rule of its own", async () => {
  const page = await newPage(browser);
  await open(page);
  await page.finish();
});

test("the page says which scripts it trusts, and forbids all others", async () => {
  const page = await newPage(browser);
  await open(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.head.append(script);
    return window.intruder === true;
  });
  assert.equal(ran, false);
  assert.match(page.faults.splice(0).join(), /Content Security Policy/);
  await page.finish();
});

test("it works in a sandboxed frame of another origin, where nothing can be stored", async () => {
  const other = await otherOrigin(
    `<!doctype html><title>University</title><link rel="icon" href="data:,">
     <iframe title="Masir" sandbox="allow-scripts" src="${site}"></iframe>`,
  );
  const page = await newPage(browser, { origins: [other.url] });
  await page.goto(other.url);
  const element = await page.waitForSelector("iframe");
  await drawn(await element.contentFrame());
  await page.finish();
  await other.close();
});

test("the wasm is sent compressed, with the type that lets it compile while it arrives", async () => {
  const html = await (await fetch(site)).text();
  const wasm = new URL(html.match(/href="([^"]+\.wasm)"/)[1], site);
  const { headers } = await fetch(wasm, { headers: { "Accept-Encoding": "br" } });
  assert.equal(headers.get("content-type"), "application/wasm");
  assert.equal(headers.get("content-encoding"), "br");
});

test("what is not there is said to be not there", async () => {
  assert.equal((await fetch(new URL("nothing.js", site))).status, 404);
});
