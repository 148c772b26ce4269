// Questions that are put before Yew has come: they are answered, changed and gone back to like any
// other, and when it comes it takes over what stands there, down to what is picked and has the focus.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "./releases.mjs";
import { heading, launch, newPage, onward, open, shot, site, until, violations } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Keeps whatever brings Yew on its way until `letGo` is called in the page; `fail` has it not come. */
const holdYew = (page) => page.evaluateOnNewDocument(() => {
  const held = new Promise((go) => { globalThis.letGo = go; });
  const own = fetch;
  globalThis.fetch = async (...given) => {
    if (!/\/split_(?!fa-|en-)/.test(given[0])) return own(...given);
    if (globalThis.isCut) throw new TypeError("cut");
    await held;
    return own(...given);
  };
});

/** Opens an address and waits for its question to stand where the start page was painted. */
async function put(page, address) {
  await page.goto(new URL(address, site).href, { waitUntil: "domcontentloaded" });
  return shown(page);
}

const shown = (page) => until(page, () => document.querySelector("#shell form h1")?.textContent.trim());
const isThere = (page) => until(page, () => !document.querySelector("#shell"));

/** What stands in the view, but for places that are kept for what comes later. */
const drawing = (page) => page.$eval("main .masir-split__head", (head) => {
  const copy = head.cloneNode(true);
  copy.querySelectorAll("[hidden], details > :not(summary)").forEach((place) => place.remove());
  for (const each of copy.querySelectorAll("*")) {
    for (const { name, value } of [...each.attributes].sort((one, other) => (one.name < other.name ? -1 : 1))) {
      each.removeAttribute(name);
      each.setAttribute(name, value);
    }
  }
  return copy.innerHTML;
});

const pickedIn = (page) => page.$$eval("main form :checked", (all) => all.map(({ value }) => value));

for (const [lang, home] of [["fa-IR", ""], ["en-US", "en/"]]) {
  test(`answered, gone back to and taken over: ${lang}`, async () => {
    const page = await newPage(browser, { lang, width: 360 });
    await holdYew(page);
    const first = await put(page, `${home}#/${home}reason/marriage`);
    assert.match(await page.title(), new RegExp(first.slice(0, 10)));
    // Who is single is asked for other reasons, on a page that Yew draws.
    await page.focus("main form [value=married]");
    await page.keyboard.press(" ");
    assert.equal((await pickedIn(page)).length, 1);
    await shot(page, `first-${lang}`);
    // Nothing says that the page is still loading: it works.
    assert.equal(await page.$eval(".masir-late", (late) => getComputedStyle(late).animationName), "none");
    assert.deepEqual(await violations(page), []);
    const second = await onward(page, () => page.keyboard.press("Enter"));
    assert.notEqual(second, first);
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), second);
    assert.match(await page.evaluate(() => localStorage.getItem("masir-answers")), /&/);
    await onward(page, () => page.goBack());
    assert.equal(await heading(page), first);
    assert.equal((await pickedIn(page)).length, 1);
    await onward(page, () => page.goForward());

    // Half of it done when Yew comes.
    await page.focus("main form input");
    await page.keyboard.press(" ");
    await page.$eval("main details", (details) => { details.open = true; });
    const [before, picked] = [await drawing(page), await pickedIn(page)];
    assert.equal(picked.length, 1);
    await page.evaluate(() => { document.activeElement.isOurs = true; });
    assert.ok(await page.$("#shell"), "Yew was held");
    await page.evaluate(() => globalThis.letGo());
    await isThere(page);
    assert.equal(await drawing(page), before);
    assert.deepEqual(await pickedIn(page), picked);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.value, !document.activeElement.isOurs]), [picked[0], true]);
    assert.ok(await page.$eval("main details", ({ open }) => open));
    const third = await onward(page, () => page.keyboard.press("Enter"));
    assert.notEqual(third, second);
    await page.finish();
  });
}

/** Keeps the program's next tasks until they are taken from `turns` in the page; other clocks go on. */
const holdTurns = () => {
  const own = setTimeout;
  globalThis.turns = [];
  globalThis.setTimeout = (turn, after, ...given) => (after > 16 ? own(turn, after, ...given) : globalThis.turns.push(turn));
};

/** Does something in the page that was painted first before each task in which Yew builds its own. */
async function betweenTurns(page, act) {
  await page.evaluate(holdTurns);
  await page.evaluate(() => globalThis.letGo());
  const done = [];
  for (;;) {
    const isBuilt = await until(page, () => (document.querySelector("#shell") ? globalThis.turns.length && "no" : "yes"));
    if (isBuilt === "yes") return done;
    done.push(await page.evaluate(act, done.length));
    await page.evaluate(() => globalThis.turns.shift()());
  }
}

test("picking while Yew builds its page is not lost", async () => {
  const page = await newPage(browser);
  await holdYew(page);
  const first = await put(page, "#/reason/marriage");
  const picked = await betweenTurns(page, (turn) => {
    const input = document.querySelectorAll("#shell form input")[turn % 2];
    input.click();
    return input.value;
  });
  assert.ok(picked.length > 6, "Yew's page is built in several tasks");
  assert.deepEqual(await pickedIn(page), [picked.at(-1)]);
  assert.equal(await heading(page), first);
  await page.finish();
});

test("going on once Yew has begun is not lost", async () => {
  const page = await newPage(browser);
  await holdYew(page);
  const first = await put(page, "#/reason/marriage");
  await page.locator("#shell form input").click();
  const went = await betweenTurns(page, () => {
    if (globalThis.hasGone || !document.querySelector("#masir > *")) return false;
    document.querySelector("#shell form [type=submit]").click();
    return globalThis.hasGone = true;
  });
  assert.ok(went.includes(true));
  assert.notEqual(await heading(page), first);
  await page.finish();
});

test("“none of these” and the others clear each other", async () => {
  const page = await newPage(browser);
  await holdYew(page);
  await put(page, "#/q/destination_places");
  const tick = (selector) => page.locator(`main form ${selector}`).click();
  await tick("input");
  await tick("label:nth-of-type(2) input");
  assert.equal((await pickedIn(page)).length, 2);
  await tick("[value=none]");
  await until(page, () => document.querySelectorAll("main form :checked").length === 1);
  assert.deepEqual(await pickedIn(page), ["none"]);
  await tick("input");
  await until(page, () => !document.querySelector("main form [value=none]").checked);
  assert.equal((await pickedIn(page)).length, 1);
  await page.evaluate(() => globalThis.letGo());
  await isThere(page);
  assert.equal((await pickedIn(page)).length, 1);
  await page.finish();
});

test("what waits for Yew says so, says that it did not come, and is asked for again", async () => {
  const page = await newPage(browser);
  await holdYew(page);
  await put(page, "#/reason/marriage");
  await page.evaluate(() => { location.hash = "#/q/semesters_completed"; });
  await until(page, () => document.querySelector("#shell main [role=status]")?.checkVisibility?.() ?? true);
  await page.evaluate(() => { globalThis.isCut = true; location.hash = "#/result"; });
  await until(page, () => document.querySelector("#shell main [data-fault]"));
  await shot(page, "first-cut");
  await page.evaluate(() => { globalThis.isCut = false; globalThis.letGo(); });
  await page.locator("main button").click();
  // Firefox does not say what kind of fault it was.
  page.expects(/cut|JSHandle@error/);
  await until(page, () => !document.querySelector("#shell") && document.querySelector("main .masir-verdict, main h1"));
  await page.finish();
});

test("who checks everything ticks first what is true", async () => {
  const page = await newPage(browser, { width: 360 });
  await holdYew(page);
  const first = await put(page, "#/q");
  assert.match(await page.evaluate(() => location.hash), /^#\/list\//);
  const boxes = await page.$$("main form input");
  await boxes.at(-2).click();
  await until(page, () => document.querySelector("main form :checked")?.value === "none");
  await boxes[0].click();
  await until(page, () => document.querySelectorAll("main form :checked").length === 1);
  assert.equal(await page.$eval("main form [value=none]", ({ checked }) => checked), false);
  const [before, picked] = [await drawing(page), await pickedIn(page)];
  await page.evaluate(() => globalThis.letGo());
  await isThere(page);
  assert.equal(await drawing(page), before);
  assert.deepEqual(await pickedIn(page), picked);
  const second = await onward(page, () => page.locator("form [type=submit]").click());
  assert.notEqual(second, first);
  await page.goBack();
  assert.equal(await heading(page, first), first);
  await page.finish();
});

test("a page in the other language than the one that was painted waits for Yew", async () => {
  const page = await newPage(browser);
  await holdYew(page);
  await page.goto(new URL("#/en/q", site).href, { waitUntil: "domcontentloaded" });
  await until(page, () => performance.getEntriesByType("resource").some(({ name }) => /split_en-/.test(name)));
  assert.equal(await page.$("#shell main form"), null);
  await page.evaluate(() => globalThis.letGo());
  await isThere(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.finish();
});

/** Has the page's longest patience end as soon as `giveUp` is called in it. */
const holdPatience = (page) => page.evaluateOnNewDocument(() => {
  const own = setTimeout;
  globalThis.setTimeout = (call, after, ...given) => {
    if (after !== 10_000) return own(call, after, ...given);
    globalThis.giveUp = call;
    return 0;
  };
});

for (const [what, act] of [["the program has the page", "letGo"], ["that takes too long", "giveUp"]]) {
  test(`what keeps the site for later is not fetched before ${what}`, async () => {
    const page = await newPage(browser);
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const isAsked = () => asked.some((path) => /\/keeper-/.test(path));
    await holdYew(page);
    await holdPatience(page);
    await put(page, "#/q/level");
    await until(page, () => globalThis.giveUp);
    // All that a quiet page does has been done by then.
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.ok(!isAsked(), "nothing competes with what the next page needs");
    const told = page.waitForRequest((request) => /\/keeper-/.test(request.url()));
    await page.evaluate((act) => globalThis[act](), act);
    await told;
    await page.finish();
  });
}

test("what keeps the site for later is not fetched before all of a long page is drawn", async () => {
  const page = await newPage(browser);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const isAsked = () => asked.some((path) => /\/keeper-/.test(path));
  await page.evaluateOnNewDocument(() => {
    const own = setTimeout;
    globalThis.held = [];
    globalThis.setTimeout = (turn, after, ...given) => {
      const isHeld = !(after > 16) && !document.getElementById("shell");
      return isHeld ? globalThis.held.push(turn) : own(turn, after, ...given);
    };
    globalThis.goOn = () => {
      globalThis.setTimeout = own;
      globalThis.held.forEach((turn) => own(turn));
    };
  });
  await page.goto(new URL("#/result", site).href, { waitUntil: "domcontentloaded" });
  await isThere(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  assert.ok(await page.$("[data-later]"), "something is put off");
  assert.ok(!isAsked(), "nothing competes with what is still to be drawn");
  const told = page.waitForRequest((request) => /\/keeper-/.test(request.url()));
  await page.evaluate(() => globalThis.goOn());
  await told;
  assert.equal(await page.$("[data-later]"), null);
  await page.finish();
});

test("a tab that nobody looks at waits for no clock, which browsers would slow down there", async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(Document.prototype, "hidden", { get: () => true });
    const own = setTimeout;
    globalThis.setTimeout = (turn, after, ...given) => (after > 16 ? own(turn, after, ...given) : 0);
  });
  await page.goto(new URL("#/result", site).href, { waitUntil: "domcontentloaded" });
  await isThere(page);
  assert.equal(await page.$("[data-later]"), null);
  assert.ok(await heading(page));
  await page.finish();
});

test("a host that does not say what the program is gets it to run as well", async () => {
  const host = await serve();
  const { ".wasm": _, ...others } = host.types;
  host.types = others;
  const page = await newPage(browser, { origins: [host.url] });
  await page.goto(`${host.url}#/result`, { waitUntil: "domcontentloaded" });
  await isThere(page);
  assert.ok(await heading(page));
  await page.finish();
  await host.away();
});
