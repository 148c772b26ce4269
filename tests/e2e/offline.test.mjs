// What the browser keeps of the site: a second visit without a network, newer releases, and the way
// back to none. The server is the journey's own (releases.mjs); browsers see it come, change and go.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { another, isOther, serve } from "./releases.mjs";
import { NO_ANSWER, click, drawn, launch, newPage, onward, otherOrigin, shot, until } from "./support.mjs";

let browser;
let others;
let host;
before(async () => {
  browser = await launch();
  others = {
    program: await another(), rules: await another({ rules: true }), spoilt: await another({ rules: true, spoil: true }),
  };
});
after(async () => {
  await browser.close();
  for (const other of Object.values(others)) await other.remove();
});
beforeEach(async () => { host = await serve(); });
afterEach(() => host.away().catch(() => {}));

/** Visits that share what the browser keeps, each in a page of its own. */
async function visitor(options = {}) {
  const first = await newPage(browser, { keeps: true, origins: [host.url], ...options });
  return { first, again: () => newPage(browser, { keeps: true, origins: [host.url], context: first.browserContext(), ...options }) };
}

async function open(page, address = "") {
  await page.goto(host.url + address, { waitUntil: "domcontentloaded" });
  await settled(page);
}

/** Waits until the app listens to the address, one turn of its loop after it has drawn. */
async function settled(page) {
  await drawn(page);
  await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
}

/** Waits until the worker serves the page, which it does once it has everything. */
const kept = (page) => until(page, () => navigator.serviceWorker.controller?.state === "activated");

/** What the page consists of, by the names of the files. */
const files = (page) => page.evaluate(() => [
  ...[...document.querySelectorAll("script[src], link[href]")].map((it) => it.src || it.href),
  ...performance.getEntriesByType("resource").map((it) => it.name),
].map((url) => new URL(url).pathname.split("/").at(-1)).filter((name) => /-[0-9a-f]{16}\./.test(name)));

/** That a page is of one release, as a whole. */
async function isWhole(page, ofOther) {
  const names = await files(page);
  assert.ok(names.length > 3, `${names.length} files`);
  assert.deepEqual(names.filter((name) => isOther(name) !== ofOther), [], "files of another release");
}

const notice = (page, words) => until(page, (words) => {
  const text = document.querySelector(".masir-news")?.innerText;
  return text?.includes(words) && text;
}, words);

/** Waits until it is known whether there is a newer release, and no word is made of it. */
const saysNothing = (page, checked) => until(page, (checked) => (
  globalThis.masirNews?.includes(`checked=${checked}`) && document.querySelector(".masir-news")?.innerText === ""
), checked);

/** Answers the first question, and says what was picked. */
async function answer(page) {
  await open(page, "#/q/level");
  const field = await page.waitForSelector('form [name="level"]');
  await field.click();
  const value = await field.evaluate((field) => field.value);
  await onward(page, () => page.locator("form [type=submit]").click());
  await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
  return value;
}

const isAnswered = async (page, value) => {
  await page.evaluate(() => { location.hash = "#/q/level"; });
  await until(page, (value) => document.querySelector(`form [name="level"][value="${value}"]`)?.checked, value);
};

/** Takes the newer release, and waits for the page that comes of it. */
async function take(page, words) {
  await page.evaluate(() => { globalThis.isBefore = true; });
  await click(page, words.take, "button");
  await until(page, () => !globalThis.isBefore);
  await settled(page);
  await isWhole(page, true);
}

const fa = {
  lang: "fa-IR", home: "", root: "#/", since: "آخرین بررسی", newer: "قواعد تازه‌تری منتشر شده است",
  same: "قواعد آن فرقی نکرده‌اند", take: "آوردن نسخهٔ تازه", later: "بعداً", half: "هنوز کامل از شبکه نرسیده است",
};
const en = {
  lang: "en-US", home: "#/en/", root: "#/en/", since: "Last checked on", newer: "Newer rules have been published",
  same: "Its rules have not changed", take: "Load the new version", later: "Later", half: "It has not arrived whole yet",
};

for (const words of [fa, en]) {
  test(`without a network, a second visit in ${words.lang} has every part, and says when its rules were last checked`, async () => {
    const { first, again } = await visitor({ lang: words.lang });
    await open(first, words.home);
    await kept(first);
    await host.away();
    const page = await again();
    await open(page, words.home);
    await saysNothing(page, "no");
    for (const view of ["q/level", "result", "answers", "clauses", "withdrawal", "scans"]) {
      await onward(page, () => page.evaluate((hash) => { location.hash = hash; }, words.root + view));
      if (view === "result") {
        await notice(page, words.since);
        await shot(page, `offline-result-${words.lang}`);
      }
    }
    await page.evaluate((hash) => { location.hash = hash; }, words === fa ? "#/en/result" : "#/result");
    await notice(page, (words === fa ? en : fa).since);
    page.expects(NO_ANSWER);
    await page.finish();
  });
}

for (const [kind, words] of [["rules", fa], ["program", en]]) {
  test(`newer ${kind} are told in ${words.lang} and taken without losing an answer`, async () => {
    const { first, again } = await visitor({ lang: words.lang });
    await open(first, words.home);
    await kept(first);
    const value = await answer(first);
    await first.close();
    host.folder = others[kind].folder;
    host.log.length = 0;
    const page = await again();
    await open(page, words.home);
    await isWhole(page, false);
    await notice(page, kind === "rules" ? words.newer : words.same);
    await until(page, (take) => [...document.querySelectorAll(".masir-news button")].some((it) => it.innerText === take), words.take);
    await shot(page, `newer-${kind}-${words.lang}`);
    assert.equal(host.log.filter((name) => name === "release.json").length, 2, "asked once by the page, fetched once with the rest");
    await take(page, words);
    await isAnswered(page, value);
    await saysNothing(page, "yes");
    await page.finish();
  });
}

test("where nothing can be stored, answers are handed over to the newer release", async () => {
  const { first, again } = await visitor();
  await open(first);
  await kept(first);
  await first.close();
  host.folder = others.program.folder;
  const page = await again();
  await page.evaluateOnNewDocument(() => Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); },
  }));
  const value = await answer(page);
  await until(page, (take) => document.querySelector(".masir-news")?.innerText.includes(take), fa.take);
  await take(page, fa);
  await isAnswered(page, value);
  await page.finish();
});

test("a server that changes releases while the site is being kept leaves nothing half kept", async () => {
  const { first, again } = await visitor();
  let fetched = 0;
  let isDrawn;
  const whole = new Promise((resolve) => { isDrawn = resolve; });
  host.onRequest = async (name) => {
    if (name === "index.html") fetched += 1;
    if (fetched < 2 || name !== "index.html") return;
    // The worker has begun. The page comes whole first, or it would lack parts of its own.
    await whole;
    host.folder = others.program.folder;
  };
  await open(first);
  isDrawn();
  await until(first, async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations();
    return !registration && globalThis.masirNews?.includes("checked=yes");
  });
  assert.deepEqual(await first.evaluate(() => caches.keys()), []);
  assert.ok(fetched >= 2, "the worker has begun");
  const page = await again();
  await open(page);
  await isWhole(page, true);
  await kept(page);
  await host.away();
  await page.reload({ waitUntil: "domcontentloaded" });
  await drawn(page);
  await isWhole(page, true);
  page.expects(NO_ANSWER);
  await page.finish();
});

test("a newer release that does not come whole is told and not taken, and the older goes on whole", async () => {
  const { first, again } = await visitor();
  await open(first);
  await kept(first);
  await first.close();
  host.folder = others.spoilt.folder;
  const page = await again();
  await open(page, "#/result");
  const text = await notice(page, fa.half);
  assert.ok(text.includes(fa.newer), text);
  assert.ok(!text.includes(fa.take), text);
  await host.away();
  await page.evaluate(() => { location.hash = "#/withdrawal"; });
  await until(page, () => document.querySelector(".masir-track"));
  await isWhole(page, false);
  await shot(page, "half");
  page.expects(NO_ANSWER);
  await page.finish();
});

test("a tab that stays with the older release has all of its parts, and is told that another has left it", async () => {
  const { first, again } = await visitor();
  await open(first);
  await kept(first);
  host.folder = others.rules.folder;
  const page = await again();
  await open(page);
  await until(page, (take) => document.querySelector(".masir-news")?.innerText.includes(take), fa.take);
  await take(page, fa);
  await notice(first, fa.newer);
  await first.evaluate(() => { location.hash = "#/en/result"; });
  await until(first, () => document.documentElement.lang === "en" && document.querySelector(".masir-verdict"));
  await isWhole(first, false);
  await page.finish();
});

test("the last worker takes everything away and loads the page once more, from the network", async () => {
  const { first, again } = await visitor();
  await open(first);
  await kept(first);
  const value = await answer(first);
  await first.close();
  host.isOff = true;
  host.folder = others.program.folder;
  const page = await again();
  let loads = 0;
  page.on("load", () => { loads += 1; });
  await open(page).catch(() => {});
  await until(page, async () => !navigator.serviceWorker.controller && (await caches.keys()).length === 0
    && (await navigator.serviceWorker.getRegistrations()).length === 0 && globalThis.masirNews?.includes("checked=yes"));
  await settled(page);
  await isWhole(page, true);
  await isAnswered(page, value);
  assert.equal(loads, 2, "as it was kept, and once more");
  await open(page);
  await until(page, async () => globalThis.masirNews?.includes("checked=yes")
    && (await navigator.serviceWorker.getRegistrations()).length === 0);
  assert.equal(loads, 3, "who comes back is left in peace");
  await page.finish();
});

test("answers given under other rules are said to be", async () => {
  const page = await newPage(browser, { origins: [host.url] });
  const value = await answer(page);
  const stamp = await until(page, () => localStorage.getItem("masir-rules"));
  await page.evaluate((stamp) => localStorage.setItem("masir-rules", stamp.replace(/^(\S+) \S+ \S+/, "$1 1404.9 0123456789ab")), stamp);
  await page.goto("about:blank");
  await open(page);
  const text = await notice(page, "۱۴۰۴.۹");
  assert.ok(text.includes("شاید پرسشی عوض شده باشد"), text);
  await shot(page, "other-rules");
  await click(page, "متوجه شدم", "button");
  await until(page, () => document.querySelector(".masir-news")?.innerText === "");
  await page.goto("about:blank");
  await open(page);
  await saysNothing(page, "yes");
  await isAnswered(page, value);
  await page.finish();
});

for (const [words, said] of [[fa, "دوباره با متن سنجیده می‌شدند"], [en, "were to be held against the text again by"]]) {
  test(`rules that nobody has looked at for two years say so in ${words.lang}`, async () => {
    const page = await newPage(browser, { origins: [host.url], lang: words.lang });
    await page.evaluateOnNewDocument(() => {
      const now = Date.now;
      Date.now = () => now() + 2 * 365 * 24 * 3_600_000;
    });
    for (const view of ["result", "withdrawal"]) {
      await page.goto("about:blank");
      await open(page, words.root + view);
      const note = await until(page, (said) => [...document.querySelectorAll("main .masir-note")]
        .map((note) => note.innerText).find((text) => text.includes(said)), said);
      assert.ok(/1405|۱۴۰۵/.test(note), note);
      await shot(page, `past-${view}-${words.lang}`);
    }
    await page.finish();
  });
}

test("in a frame, nothing is kept", async () => {
  const other = await otherOrigin(
    `<!doctype html><title>University</title><link rel="icon" href="data:,"><iframe title="Masir" src="${host.url}"></iframe>`,
  );
  const page = await newPage(browser, { keeps: true, origins: [host.url, other.url] });
  await page.goto(other.url);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await drawn(frame);
  await until(frame, () => globalThis.masirNews?.includes("checked=yes"));
  assert.deepEqual(await frame.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]), [[], 0]);
  await page.finish();
  await other.close();
});
