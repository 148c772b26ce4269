// What a reader has before the program comes, or without it: pages to read with scripts switched off,
// a first paint that waits for nothing, and a program that moves nothing when it arrives.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawn, heading, launch, newPage, open, overflowsSideways, shot, site, until, violations, visibleText } from "./support.mjs";

let browser, scriptless;
before(async () => {
  [browser, scriptless] = await Promise.all([launch(), launch({ scripts: false })]);
});
after(() => Promise.all([browser.close(), scriptless.close()]));

/**
 * Follows a link of the page and waits for the page it leads to. By its key: before it points at a
 * thing, Firefox's driver asks the page where that is, which a page without scripts never says.
 */
async function follow(page, selector) {
  await page.focus(selector);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  return page.$eval("h1", (heading) => heading.textContent.trim());
}

/** Keeps the program from starting until `letGo` is called in the page. */
const holdProgram = (page, { after = 0 } = {}) => page.evaluateOnNewDocument((after) => {
  const held = new Promise((go) => { globalThis.letGo = go; });
  let begun = 0;
  for (const name of ["instantiateStreaming", "instantiate"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      begun += 1;
      if (begun > after) {
        globalThis.isHeld = true;
        await held;
      }
      return own.apply(WebAssembly, given);
    };
  }
}, after);

// Firefox does not measure shifts.
const inChromium = { skip: process.env.FIREFOX ? "only in Chromium" : false };

/** Sums up every shift of the layout from the first paint on. */
const watchShifts = (page) => page.evaluateOnNewDocument(() => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      globalThis.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 80))]);
    }
  }).observe({ type: "layout-shift", buffered: true });
});
/** The shifts so far, once everything that is going to be painted has been. */
const shifts = (page) => page.evaluate(() => new Promise((seen) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => seen(globalThis.shifts))));
}));

for (const [lang, home, word] of [["fa-IR", "", "fa"], ["en-US", "en/", "en"]]) {
  test(`without scripts, everything there is to read is found from the start page: ${word}`, async () => {
    const page = await newPage(scriptless, { lang, width: 360, scripts: false });
    await page.goto(site + home, { waitUntil: "load" });
    assert.match(await visibleText(page, "noscript"), /JavaScript/);
    assert.equal(await page.$eval("html", (html) => html.lang), word);
    await shot(page, `plain-start-${word}`);
    await follow(page, `noscript a[href$="${word}/clauses.html"]`);
    await shot(page, `plain-clauses-${word}`);
    const clause = await page.$eval("main li a", (link) => link.textContent.trim());
    assert.equal(await follow(page, "main li a"), clause);
    assert.ok(await page.$("blockquote"), "the text's own words");
    assert.match(await page.title(), new RegExp(`^${clause}`));
    await shot(page, `plain-clause-${word}`);
    // The same page in the other language, and back.
    await follow(page, "header a[hreflang]");
    assert.notEqual(await page.$eval("html", (html) => html.lang), word);
    await follow(page, "header a[hreflang]");
    await follow(page, 'footer a[href$="withdrawal.html"]');
    assert.equal(await page.evaluate(() => document.querySelectorAll("ol.masir-track > li").length), 9);
    await shot(page, `plain-withdrawal-${word}`);
    await page.finish();
  });
}

test("pages that stand without the program are as good as its own", async () => {
  for (const [dark, width] of [[false, 360], [true, 1280]]) {
    const page = await newPage(browser, { dark, width });
    for (const path of ["fa/clauses.html", "en/clause/T-MARRIAGE-1.html", "fa/withdrawal.html", "en/withdrawal.html"]) {
      await page.goto(site + path, { waitUntil: "load" });
      assert.deepEqual(await violations(page), [], path);
      assert.equal(await overflowsSideways(page), false, path);
      await shot(page, `plain-${path.replaceAll("/", "-")}-${width}`);
    }
    await page.finish();
  }
});

test("a page without the program leads into it, to the same view", async () => {
  const page = await newPage(browser);
  for (const path of ["fa/clause/T-MARRIAGE-1.html", "en/clause/T-MARRIAGE-1.html"]) {
    await page.goto(site + path, { waitUntil: "load" });
    const words = await heading(page);
    await Promise.all([page.waitForNavigation(), page.click("main > p:last-child a")]);
    await drawn(page);
    assert.equal(await until(page, (words) => document.querySelector("h1")?.textContent === words, words), true);
  }
  await page.finish();
});

for (const [name, address] of [["Persian", ""], ["English", "en/"], ["a question", "#/q/level"], ["a question in English", "en/#/en/q/level"], ["the other language", "#/en/"], ["a result", "#/result"], ["the withdrawal desk", "#/withdrawal"], ["a clause", "#/clause/T-MARRIAGE-1"], ["the clauses", "#/clauses"], ["the scan desk", "#/scans"]]) {
  for (const width of [360, 1280]) {
    test(`nothing moves when the program arrives at ${name}, ${width} wide`, inChromium, async () => {
      const page = await newPage(browser, { width });
      await watchShifts(page);
      await open(page, address);
      assert.deepEqual(await shifts(page), []);
      await page.finish();
    });
  }
}

test("nothing moves for who comes back with answers", inChromium, async () => {
  const page = await newPage(browser, { width: 360 });
  await watchShifts(page);
  await open(page, "");
  await page.evaluate(() => localStorage.setItem("masir-answers", "masir=1&level=master"));
  await page.reload({ waitUntil: "domcontentloaded" });
  await drawn(page);
  assert.deepEqual(await shifts(page), []);
  assert.match(await visibleText(page, "main .masir-actions"), /۱ پاسخ/);
  await page.finish();
});

/** Whether it is seen that another page than the start is on its way. */
const isSaidToCome = () => getComputedStyle(document.querySelector(".masir-wait")).visibility === "visible";

for (const [home, width, scheme] of [["", 320, "dark"], ["en/", 360, "light"]]) {
  test(`a page other than the start says from its first paint on that it is coming: ${home || "fa/"}`, async () => {
    const page = await newPage(browser, { width, scheme });
    await watchShifts(page);
    await holdProgram(page);
    await page.goto(`${site}${home}#/${home}clauses`, { waitUntil: "domcontentloaded" });
    await until(page, () => performance.getEntriesByName("first-contentful-paint")[0]);
    assert.ok(await page.evaluate(isSaidToCome));
    const [said, hidden] = await page.$eval(".masir-wait", (wait) => [
      wait.innerText, [...document.querySelectorAll("#shell main > :not(.masir-wait), #shell footer")]
        .every((other) => getComputedStyle(other).visibility === "hidden"),
    ]);
    assert.ok(said.length > 50 && hidden, said);
    assert.ok(!await overflowsSideways(page));
    // The heading comes with the page.
    assert.deepEqual(await violations(page, { rules: { "page-has-heading-one": { enabled: false } } }), []);
    await shot(page, `shell-wait-${home ? "en" : "fa"}-${width}`);
    // What has come of the program leaves it there until the page itself comes.
    await page.evaluate(() => globalThis.letGo());
    await drawn(page);
    assert.equal(await page.$(".masir-wait"), null);
    if (!process.env.FIREFOX) assert.deepEqual(await shifts(page), []);
    await page.finish();
  });
}

test("who has answers here has been here, and sees it only where the page takes its time", async () => {
  const page = await newPage(browser);
  const delay = async (address) => {
    await page.goto(site + address, { waitUntil: "domcontentloaded" });
    return page.$eval(".masir-wait", (wait) => getComputedStyle(wait).animationDelay);
  };
  await holdProgram(page);
  assert.equal(await delay("#/clauses"), "0s");
  await page.evaluate(() => localStorage.setItem("masir-answers", "masir-answers/1&level=doctorate"));
  await page.goto("about:blank");
  assert.equal(await delay("#/clauses"), "0.4s");
  await page.finish();
});

test("the start page is painted and can be read while no program has come", async () => {
  const page = await newPage(browser, { width: 360 });
  await holdProgram(page);
  await page.goto(site, { waitUntil: "domcontentloaded" });
  const painted = await until(page, () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  assert.ok(painted > 0);
  assert.match(await visibleText(page, "#shell main"), /شروع بررسی/);
  await shot(page, "shell-fa-360");
  // A link is followed as soon as the program is there.
  await page.click("#shell main a.masir-button");
  await until(page, () => getComputedStyle(document.querySelector("#shell h1")).visibility === "hidden");
  await until(page, isSaidToCome);
  await until(page, () => getComputedStyle(document.querySelector(".masir-late")).visibility === "visible");
  await shot(page, "shell-late-fa-360");
  await page.evaluate(() => globalThis.letGo());
  await drawn(page);
  assert.ok(await page.$("main form"), "the question");
  await page.finish();
});

test("another address than the start page never shows the start page", async () => {
  const page = await newPage(browser, { width: 360 });
  await holdProgram(page);
  for (const [address, hidden] of [["#/q/level", "h1"], ["#/en/", "header"], ["?lang=en", "header"], ["en/#/", "header"], ["en/#/en/result", "h1"]]) {
    await page.goto("about:blank");
    await page.goto(site + address, { waitUntil: "domcontentloaded" });
    const visibility = await page.$eval(`#shell ${hidden}`, (element) => getComputedStyle(element).visibility);
    assert.equal(visibility, "hidden", address);
  }
  for (const address of ["", "#/", "#main", "en/", "en/#/en/", "en/#main"]) {
    await page.goto("about:blank");
    await page.goto(site + address, { waitUntil: "domcontentloaded" });
    const visibility = await page.$eval("#shell h1", (element) => getComputedStyle(element).visibility);
    assert.equal(visibility, "visible", address);
  }
  await page.finish();
});

test("a language that is asked for while the words of another are on their way is the one that comes", async () => {
  const page = await newPage(browser, { width: 360 });
  await holdProgram(page, { after: 1 });
  for (const [address, asked, language] of [["", "#/en/", "en"], ["#/en/", "#/", "fa"], ["#/q/level", "#/en/q/level", "en"]]) {
    await page.goto("about:blank");
    await page.goto(site + address, { waitUntil: "domcontentloaded" });
    await until(page, () => globalThis.isHeld);
    await page.evaluate((asked) => {
      location.hash = asked;
      globalThis.letGo();
    }, asked);
    await drawn(page);
    const shown = await page.evaluate(() => [document.documentElement.lang, location.hash]);
    assert.deepEqual(shown, [language, asked]);
  }
  await page.finish();
});

test("focus and place on the page stay when the program takes over", async () => {
  const page = await newPage(browser, { width: 360, height: 500 });
  await holdProgram(page);
  await page.goto(site, { waitUntil: "domcontentloaded" });
  await page.evaluate(() => {
    const links = document.querySelectorAll("#shell main a");
    links[3].focus();
    scrollTo(0, 600);
  });
  const before = await page.evaluate(() => [document.activeElement.href, scrollY, innerHeight]);
  assert.equal(before[1], 600);
  await page.evaluate(() => globalThis.letGo());
  await drawn(page);
  assert.deepEqual(await page.evaluate(() => [document.activeElement.href, scrollY, innerHeight]), before);
  assert.ok(await page.evaluate(() => document.querySelector("#masir").contains(document.activeElement)));
  await page.finish();
});

test("the start page is to the letter what the program draws there", async () => {
  for (const address of ["", "en/"]) {
    const page = await newPage(browser);
    await holdProgram(page);
    await page.goto(site + address, { waitUntil: "domcontentloaded" });
    const drawing = (place) => page.$eval(place, (place) => {
      const elements = [...place.querySelectorAll("*:not(noscript, noscript *, .masir-late, .masir-late *, .masir-wait, .masir-news)")];
      return elements.map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data);
        return [element.tagName, ...attributes, ...words.map((node) => node.data)].join(" ");
      }).filter((element) => !/ hidden=/.test(element));
    });
    const before = await drawing("#shell");
    assert.ok(before.length > 50);
    await page.evaluate(() => globalThis.letGo());
    await drawn(page);
    assert.deepEqual(await drawing("#masir"), before);
    await page.finish();
  }
});
