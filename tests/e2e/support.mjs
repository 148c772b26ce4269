// What every journey needs: a browser, a page that watches itself, and patience without sleeping.
//
// `cargo xtask test` serves the release site and sets MASIR_URL and CHROMIUM.
// By hand: MASIR_URL=http://127.0.0.1:8080/ node --test tests/e2e/*.test.mjs
// With FIREFOX set to its program, Firefox is driven instead of Chromium.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

/** Where the site is served, with a slash at its end. */
export const site = process.env.MASIR_URL ?? "http://127.0.0.1:8080/";

const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run",
];
/** How long anything may take before a journey gives up on it, in milliseconds. */
export const patience = 60_000;

/** Firefox's program, where the journeys are to be walked in it. */
const firefox = process.env.FIREFOX;

/**
 * What a page may ask for once it is loaded, each thing once: what tells of newer releases, whether
 * there is one, the parts of the program that a view needs, and the rule book that its address names.
 */
const LATER = /^(keeper-[0-9a-f]{16}\.js|later-[0-9a-f]{16}\.css|release\.json|split_\w+-[0-9a-f]{16}\.wasm|[\w-]+\.masir)$/;

/**
 * Starts a browser. Close it in `after`. Firefox's driver cannot switch scripts off for one page, so one
 * whose pages are to run none is started without `scripts`.
 */
export function launch({ scripts = true } = {}) {
  if (firefox) {
    const extraPrefsFirefox = scripts ? {} : { "javascript.enabled": false };
    return puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true, extraPrefsFirefox });
  }
  const executablePath = process.env.CHROMIUM ?? programs.find(existsSync);
  assert.ok(executablePath, "no Chromium: name one in CHROMIUM");
  return puppeteer.launch({ executablePath, args: flags, headless: true });
}

/**
 * Opens a fresh page in a storage of its own, like a first visit. With `keeps`, the browser may keep
 * the site for use without a network; with the `context` of another page, it is that visitor's next.
 *
 * The page keeps `faults`: requests to any other origin (which are refused), failed requests, requests
 * that could carry anything away or that no page makes once it is loaded (docs/offline.md), uncaught
 * errors and errors on the console. `finish` asserts that there are none, but for what the journey
 * `expects`: browsers tell such things when they like, so dropping what has come by then is a race.
 */
export async function newPage(browser, {
  lang = "fa-IR", width = 390, height = 844, dark = false, reducedMotion = true, forcedColors = false,
  scripts = true, origins = [], keeps = false, context: known,
} = {}) {
  const context = known ?? await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width, height });
  await page.setExtraHTTPHeaders({ "Accept-Language": lang });
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, "language", { get: () => tag });
    Object.defineProperty(navigator, "languages", { get: () => [tag] });
  }, lang);
  // What a worker keeps would hide from a journey what the page asks the network for.
  if (!keeps) await page.evaluateOnNewDocument(() => { delete Navigator.prototype.serviceWorker; });
  // Firefox cannot be told these by its driver; what they change is looked at in Chromium.
  if (!firefox) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
    ]);
  }
  if (forcedColors) {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
  }
  if (!scripts && !firefox) await page.setJavaScriptEnabled(false);
  const faults = await watch(page, new Set([site, ...origins].map((url) => new URL(url).origin)));
  const expected = [];
  const expects = (what) => { expected.push(what); };
  const finish = async () => {
    await context.close();
    const wrong = faults.filter((fault) => !expected.some((what) => what.test(fault)));
    assert.deepEqual(wrong, [], "the page did what it must not");
  };
  return Object.assign(page, { faults, expects, finish });
}

/** How browsers say that no server answers; some ask once more by themselves. */
export const NO_ANSWER = /ERR_CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED|NetworkError|release\.json is asked for twice/;

async function watch(page, origins) {
  const faults = [];
  // Each once: a style that is refused is refused for every element that bears it.
  const fault = (text) => faults.includes(text) || faults.push(text);
  await page.setRequestInterception(true);
  const documents = new Map();
  page.on("load", () => { documents.get(page.mainFrame())?.add("loaded"); });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const ours = origins.has(url.origin) || ["data:", "blob:", "about:"].includes(url.protocol);
    if (!ours) fault(`request to ${request.url()}`);
    if (origins.has(url.origin)) questions(request, url, documents).forEach(fault);
    return ours ? request.continue() : request.abort();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) fault(`${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", (error) => fault(`error: ${error?.message ?? error}`));
  page.on("console", (message) => {
    if (message.type() === "error") fault(`console: ${message.text()}`);
  });
  return faults;
}

/** What is wrong with a request of the site's own page; hosts may ask for what they like. */
function questions(request, url, documents) {
  if (request.isNavigationRequest()) {
    const before = documents.get(request.frame());
    const asked = /(\/|index\.html)$/.test(url.pathname) ? new Set([url.origin]) : undefined;
    documents.set(request.frame(), asked && Object.assign(asked, { before }));
    return [];
  }
  const asked = documents.get(request.frame());
  if (!asked?.has(url.origin)) return [];
  const name = url.pathname.split("/").at(-1);
  // The browser's own doing: it shows the icon when it likes, and the log has a font for each weight.
  const isBrowsers = /^icon[\w-]*\.(svg|png)$|\.woff2$/.test(name);
  const again = asked.has(url.pathname) && !isBrowsers;
  // What the page before asked for as it was left may be told once the next is on its way.
  const isLate = again && asked.before && !asked.before.has(url.pathname);
  if (isLate) asked.before.add(url.pathname);
  const wrong = [
    [request.method() !== "GET" || request.hasPostData() || url.search, "says something"],
    [again && !isLate, "is asked for twice"],
    [asked.has("loaded") && !isBrowsers && !LATER.test(name), "is asked for after the page was loaded"],
  ];
  asked.add(url.pathname);
  return wrong.filter(([is]) => is).map(([, what]) => `${request.url()} ${what}`);
}

/** Opens an address of the site, such as "" or "#/answers", and waits for the app to draw it. */
export async function open(page, address = "") {
  await page.goto(new URL(address, site).href, { waitUntil: "domcontentloaded" });
  await drawn(page);
  // A change of the fragment alone loads nothing: the app draws it one turn of its loop later.
  await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
  return heading(page);
}

/** Waits until Yew has replaced what stands in the page before it comes; more of it may follow. */
export function taken(frame) {
  return until(frame, () => !document.querySelector("noscript, #shell") && document.querySelector("h1") !== null);
}

/** The same, and until all of the page is there. */
export async function drawn(frame) {
  await taken(frame);
  await until(frame, () => !document.querySelector("[data-later]"));
}

/**
 * Waits for the page's heading, or for a heading that holds these words, and for all that is drawn behind
 * it, and returns its text.
 */
export function heading(page, words = "") {
  return until(page, (words) => {
    if (document.querySelector("[data-later]")) return false;
    const text = document.querySelector("h1")?.textContent.trim();
    return text && text.includes(words) && text;
  }, words);
}

/** Waits until the page has looked for a newer release, and asks for nothing any more that nobody wants. */
export function looked(page) {
  return until(page, () => globalThis.masirNews?.includes("checked=") && document.querySelector(".masir-news") !== null);
}

/** Waits until a function in the page returns something true, and returns that. */
export async function until(page, condition, ...values) {
  // Asked again and again: told of changes alone, it would miss the last one where that comes between
  // the first look and the watch.
  const handle = await page.waitForFunction(condition, { polling: 50 }, ...values);
  return handle.jsonValue();
}

/** Waits until a page's driver has told of a fault like this, and lets it stand: it is what was to happen. */
export async function toldOf(page, what) {
  page.expects(what);
  await told(page, page.faults, what);
}

/** Waits until a page's driver has told something of this kind, among all that it tells. */
export async function told(page, all, what) {
  const end = Date.now() + patience;
  while (!all.some((one) => what.test(one))) {
    assert.ok(Date.now() < end, `no word of ${what}: ${all.join()}`);
    await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
  }
}

/** Does something and waits for the heading to become another. */
export async function onward(page, act) {
  const before = await heading(page);
  await act();
  return until(page, (before) => {
    const text = document.querySelector("h1")?.textContent.trim();
    return text && text !== before && text;
  }, before);
}

/** Clicks what a person would call by this name: a button, link, radio or checkbox. */
export async function click(page, name, role) {
  const selector = role ? `::-p-aria([name="${name}"][role="${role}"])` : `::-p-aria(${name})`;
  const element = await page.waitForSelector(selector);
  await element.click();
}

/** What is visible of the page, as text; spaces that no line may break are spaces. */
export function visibleText(page, selector = "body") {
  return page.$eval(selector, (element) => element.innerText.replaceAll("\u00a0", " "));
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong: one line for each rule and element, none for a good page. */
export async function violations(page, options = {}) {
  // Evaluated, not added as a script: the page's own policy forbids that, and rightly.
  await page.evaluate(await readFile(axe, "utf8"));
  const found = await page.evaluate(
    async (options) => (await globalThis.axe.run(document, { resultTypes: ["violations"], ...options })).violations,
    options,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** Keeps a picture of the whole page in $MASIR_SHOTS, if that is set. */
export async function shot(page, name) {
  const directory = process.env.MASIR_SHOTS;
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
}

/** Serves one page of another origin, such as a university's that embeds Masir. Close it in `after`. */
export async function otherOrigin(html) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  // A journey that fails before it closes this must not keep the whole run waiting.
  server.unref();
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Whether the page is wider than its window, as it must never be. */
export function overflowsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
