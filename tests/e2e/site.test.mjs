// The release site as any host would serve it: sealed, and at home wherever it is opened.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawn, launch, looked, newPage, open, otherOrigin, site, toldOf, until } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test("a first visit asks nobody else for anything and breaks no rule of its own", async () => {
  const page = await newPage(browser);
  await open(page);
  await page.finish();
});

test("a page that asked for anything once it was loaded would be found out", async () => {
  const page = await newPage(browser);
  await open(page);
  await until(page, () => document.readyState === "complete");
  for (const address of ["index.html", "release.json?level=master", "release.json"]) {
    await page.evaluate(async (address) => { await fetch(address); }, address);
  }
  await toldOf(page, /\/index\.html is asked for after the page was loaded$/);
  await toldOf(page, /\/release\.json\?level=master says something$/);
  await toldOf(page, /\/release\.json(\?level=master)? is asked for twice$/);
  await page.finish();
});

test("the page says which scripts it trusts, and forbids all others", async () => {
  const page = await newPage(browser);
  await open(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.intruder = true";
    } catch {
      // Where the browser knows of trusted types, not even the words can be put in. A text can.
      script.append("window.intruder = true");
    }
    document.head.append(script);
    return window.intruder === true;
  });
  assert.equal(ran, false);
  await toldOf(page, /Content Security Policy|TrustedScript/);
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

test("a language and a part of the program come when they are asked for, and not before", async () => {
  const page = await newPage(browser);
  const came = [];
  page.on("request", (request) => came.push(new URL(request.url()).pathname.replace(/-[0-9a-f]{16}/, "")));
  await open(page);
  assert.deepEqual(came.filter((path) => /split_(en|result|withdrawal)/.test(path)), []);
  await open(page, "#/en/result");
  await until(page, () => document.documentElement.lang === "en" && document.querySelector(".masir-verdict"));
  assert.deepEqual(came.filter((path) => /split_(en|result|withdrawal)/.test(path)).sort(),
    ["/split_en.wasm", "/split_en_more.wasm", "/split_result.wasm"]);
  await page.finish();
});

test("what is wrong is told and led to, however late what tells it comes", async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    const held = new Promise((go) => { globalThis.letGo = go; });
    const own = fetch;
    globalThis.fetch = async (...given) => {
      if (/split_start/.test(given[0])) await held;
      return own(...given);
    };
  });
  await page.goto(new URL("#/q/level", site).href, { waitUntil: "domcontentloaded" });
  await until(page, () => document.querySelector("form [type=submit]"));
  await page.locator("form [type=submit]").click();
  await until(page, () => document.activeElement.matches("form [type=submit]"));
  assert.equal(await page.$(".masir-errors"), null);
  await page.evaluate(() => globalThis.letGo());
  await until(page, () => document.activeElement.matches(".masir-errors"));
  assert.match(await page.title(), /^خطا/);
  await page.finish();
});

test("a part that does not come is said not to have come, and comes when it is asked for again", async () => {
  const page = await newPage(browser);
  await open(page);
  const network = await page.createCDPSession();
  await network.send("Network.enable");
  await network.send("Network.setBlockedURLs", { urls: ["*split_result*"] });
  await page.evaluate(() => { location.hash = "#/result"; });
  await until(page, () => document.querySelector(".masir-note[data-fault]")?.textContent);
  // Whatever else comes meanwhile does not stand in for it.
  await looked(page);
  assert.notEqual(await page.$(".masir-note[data-fault]"), null);
  await network.send("Network.setBlockedURLs", { urls: [] });
  await page.locator("main button").click();
  await until(page, () => document.querySelector("main h1")?.textContent);
  assert.equal(await page.$(".masir-note[data-fault]"), null);
  // The browser says so too, and the part is asked for once more.
  await toldOf(page, /ERR_BLOCKED_BY_CLIENT|Failed to fetch/);
  page.expects(/is asked for twice/);
  await page.finish();
});

test("what is not there is said to be not there", async () => {
  assert.equal((await fetch(new URL("nothing.js", site))).status, 404);
});
