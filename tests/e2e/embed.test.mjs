// Masir inside the pages of others: those in demo/, from another site.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { framed, fits, hosts } from "./hosts.mjs";
import { cases, factsOf } from "./scenarios.mjs";
import { click, drawn, heading, launch, newPage, onward, shot, site, until, violations } from "./support.mjs";
import { follow, interview, verdicts } from "./student.mjs";

const student = factsOf(cases[0].id);

let browser;
let host;
before(async () => { [browser, host] = await Promise.all([launch(), hosts()]); });
after(() => Promise.all([browser.close(), host.close()]));

/** Opens a host's page and keeps every message that it gets, and what is written on its console. */
async function visit(name, { browser: visitor = browser, ...options }, journey) {
  const page = await newPage(visitor, { origins: [host.url], ...options });
  const told = [];
  page.on("console", (message) => { if (message.type().startsWith("warn")) told.push(message.text()); });
  await page.evaluateOnNewDocument(() => {
    if (parent !== self) return;
    globalThis.heard = [];
    globalThis.results = 0;
    // Where the text below is when there is first something to see.
    addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => {
      globalThis.painted = document.querySelector("#after")?.getBoundingClientRect().top;
    }));
    addEventListener("message", ({ data }) => globalThis.heard.push(data));
    addEventListener("masir-result", () => { globalThis.results += 1; }, true);
  });
  try {
    await page.goto(host.url + name, { waitUntil: "domcontentloaded" });
    await journey(page, told);
  } finally {
    await page.finish();
  }
}

const own = (told) => told.filter((text) => text.startsWith("Masir"));
/** How far an element stands from the top of the window. */
const topOf = (page, selector) => page.$eval(selector, (element) => element.getBoundingClientRect().top);
const attribute = (page, name, value, selector = "masir-check") =>
  page.$eval(selector, (element, name, value) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), name, value);

/** What the frame may say to its host: version, time, and then height, place and that there is a result. */
function isAllowed(message) {
  const [version, at, height, down, result, ...more] = message;
  return Array.isArray(message) && version === 1 && at > 0 && (height === undefined || Number.isInteger(height)) &&
    (down === undefined || typeof down === "number") && (result === undefined || result === true) && more.length === 0;
}

for (const [name, what, selectors] of [
  ["plain.html", "a plain page", ["masir-check"]],
  ["english.html", "a left-to-right page with looks of its own", ["masir-check"]],
  ["strict.html", "a strict policy and the strictest sandbox", ["masir-check"]],
  ["old.html", "quirks mode and hostile styles", ["masir-check"]],
  ["several.html", "several on one page", ["#one", "#two", "#three"]],
]) {
  for (const width of [360, 1280]) {
    test(`it stands whole in ${what}, ${width} wide`, () => visit(name, { width }, async (page) => {
      for (const selector of selectors) {
        // A frame that is far from what a reader sees does not come before it is near.
        await page.$eval(selector, (element) => element.scrollIntoView());
        const frame = await framed(page, selector);
        const height = await fits(frame, { isFirst: true });
        const box = await page.$eval(selector, (element) => {
          const [inner, outer] = [element.shadowRoot.firstChild, element].map((one) => one.getBoundingClientRect());
          const style = getComputedStyle(element.shadowRoot.firstChild);
          // Where the host leaves the element in a line, one of its font stands above and one below the frame.
          const line = element.parentElement.appendChild(document.createElement("span"));
          line.textContent = "x";
          const lines = getComputedStyle(element).display === "inline" ? 2 * line.getBoundingClientRect().height : 0;
          line.remove();
          return { lines, height: outer.height, inner: inner.height, width: inner.width, opacity: style.opacity, border: style.borderTopWidth };
        });
        assert.ok(box.height >= height && box.height <= height + box.lines, `${box.height} for ${height}, lines ${box.lines}`);
        assert.equal(box.inner, height);
        assert.ok(box.width > width * 0.45, `${box.width} wide`);
        assert.deepEqual([box.opacity, box.border], ["1", "0px"]);
        assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      }
      assert.ok((await page.evaluate(() => globalThis.heard)).every(isAllowed));
      await shot(page, `embedded-${name}-${width}`);
    }));
  }
}

for (const [name, what, prepare] of [
  ["plain.html", "a plain page", () => {}],
  ["strict.html", "the strictest sandbox", () => {}],
  ["plain.html", "a browser that stores nothing in frames", (page) => page.evaluateOnNewDocument(() => {
    if (parent === self) return;
    Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
  })],
]) {
  test(`a student reaches the result in ${what}, and the host learns nothing`, async () => {
    const page = await newPage(browser, { origins: [host.url], height: 700 });
    await prepare(page);
    await page.evaluateOnNewDocument(() => {
      if (parent !== self) return;
      globalThis.heard = [];
      addEventListener("message", ({ data }) => globalThis.heard.push(data));
    });
    await page.goto(host.url + name);
    const frame = await framed(page);
    await onward(frame, () => frame.locator(".masir-button").click());
    await interview(frame, student, {
      visit: async () => {
        await fits(frame);
        assert.equal(await page.evaluate(() => document.activeElement.localName), "masir-check");
      },
    });
    await onward(frame, () => frame.locator("main a.masir-button").click());
    assert.equal((await verdicts(frame)).length, 2);
    await fits(frame);
    const heard = await page.evaluate(() => globalThis.heard);
    assert.ok(heard.length > 5 && heard.every(isAllowed));
    assert.ok(heard.every((message) => message.length < 5), "nobody has asked for results");
    await shot(page, `embedded-result-${name}`);
    await page.finish();
  });
}

test("a host that asks for it is told that a result was reached, once, and not which", () =>
  visit("english.html", {}, async (page) => {
    const frame = await framed(page);
    await until(frame, () => /^#\/en\/(q|list)\//.test(location.hash));
    await interview(frame, {});
    await onward(frame, () => frame.locator("main a.masir-button").click());
    await verdicts(frame);
    await until(page, () => document.querySelector("#after").textContent === "A result was reached.");
    const results = await page.evaluate(() => globalThis.heard.filter((message) => message.length > 4).map((message) => message.slice(3)));
    assert.deepEqual(results, [[-1, true]]);
    assert.equal(await page.evaluate(() => globalThis.results), 1);
    // Looking at answers and coming back is no other result.
    await onward(frame, () => frame.evaluate(() => { location.hash = "#/en/answers"; }));
    await onward(frame, () => frame.evaluate(() => { location.hash = "#/en/result"; }));
    assert.equal(await page.evaluate(() => globalThis.results), 1);
  }));

test("nothing below moves while it comes, where the host has reserved the place", () =>
  visit("plain.html", { width: 1280 }, async (page) => {
    const frame = await framed(page);
    await fits(frame, { isFirst: true });
    assert.equal(await topOf(page, "#after"), await until(page, () => globalThis.painted));
    const shifts = await page.evaluate(() => new Promise((resolve) => {
      if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return resolve([]);
      new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value)))
        .observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve([]), 300);
    }));
    assert.deepEqual(shifts, []);
  }));

test("a view is shown from its top, and the focus stays in the frame", () =>
  visit("plain.html", { height: 600 }, async (page) => {
    const frame = await framed(page);
    assert.equal(await page.evaluate(() => document.activeElement.localName), "body", "the focus is not taken");
    assert.equal(await page.evaluate(() => scrollY), 0);
    await frame.locator('main a[href$="clauses"]').click();
    await until(frame, () => document.activeElement.matches("h1"));
    await until(page, () => Math.abs(document.querySelector("masir-check").getBoundingClientRect().top) < 2);
    await fits(frame);
    assert.equal(await page.evaluate(() => document.activeElement.localName), "masir-check");
  }));

test("a host's page does not move while what is new is in sight", () =>
  visit("plain.html", { height: 1000 }, async (page) => {
    const frame = await framed(page);
    const before = await topOf(page, "masir-check");
    await onward(frame, () => frame.locator(".masir-button").click());
    await fits(frame);
    assert.equal(await topOf(page, "masir-check"), before);
  }));

test("what is wrong with an answer is shown, wherever the reader has scrolled", () =>
  visit("english.html", { width: 360, height: 420 }, async (page) => {
    const frame = await framed(page);
    await frame.locator("form [type=submit]").click();
    await until(frame, () => document.activeElement.id === "errors");
    await until(page, () => document.activeElement.localName === "masir-check");
    const down = await topOf(frame, "#errors");
    await until(page, (down) => {
      const top = document.querySelector("masir-check").getBoundingClientRect().top + down;
      return top > -2 && top < innerHeight;
    }, down);
  }));

test("a reason to begin with is taken or said to be unknown, and the focus is left to the host", () =>
  visit("several.html", { width: 1280 }, async (page, told) => {
    await page.$eval("#one", (element) => element.scrollIntoView());
    const one = await framed(page, "#one");
    await until(one, () => /^#\/(q|list)\//.test(location.hash));
    await page.$eval("#two", (element) => element.scrollIntoView());
    const two = await framed(page, "#two");
    await until(two, () => document.querySelector('a[href$="/reason/marriage"]'));
    assert.equal(await page.evaluate(() => document.activeElement.localName), "body");
    const starts = () => own(told).filter((text) => text.includes("start="));
    while (starts().length === 0) await until(two, () => new Promise((turn) => setTimeout(() => turn(true))));
    assert.match(starts().join(), /start="no-such-reason".*marriage/);
    assert.equal(await two.evaluate(() => location.hash.replace("#/en/", "")), "");
    // Each is itself: what happens in one moves no other.
    await fits(two, { isFirst: true });
    const before = await page.$eval("#three", (element) => element.offsetHeight);
    await onward(one, () => one.locator("main a").click());
    assert.equal(await page.$eval("#three", (element) => element.offsetHeight), before);
  }));

test("a host's colours, radius and font are taken; those that are hard to read are not, and it is said once", () =>
  visit("english.html", { dark: true }, async (page, told) => {
    const frame = await framed(page);
    const look = () => frame.$eval(".masir-button", (button) => {
      const [own, body] = [getComputedStyle(button), getComputedStyle(document.body)];
      return [own.backgroundColor, own.borderRadius, getComputedStyle(document.documentElement).backgroundColor, body.fontFamily.split(",")[0].replaceAll('"', "")];
    });
    assert.deepEqual(await look(), ["rgb(10, 92, 54)", "10px", "rgb(255, 253, 245)", "Georgia"]);
    assert.deepEqual(await violations(frame), []);
    assert.deepEqual(own(told), []);
    await attribute(page, "theme", "accent:#ffff00; radius:2px; scheme:light");
    await until(frame, () => getComputedStyle(document.querySelector(".masir-button")).borderRadius === "2px");
    await until(frame, () => getComputedStyle(document.querySelector(".masir-button")).backgroundColor === "rgb(33, 64, 154)");
    while (own(told).length === 0) await until(frame, () => new Promise((turn) => setTimeout(() => turn(true))));
    assert.match(own(told).join(), /contrast of 1\.\d+:1/);
    await attribute(page, "theme", null);
    await until(frame, () => getComputedStyle(document.querySelector(".masir-button")).borderRadius === "4px");
    assert.equal(own(told).length, 1);
  }));

test("an attribute that changes is heeded, and no answer is lost by it", () =>
  visit("strict.html", {}, async (page, told) => {
    const frame = await framed(page);
    await onward(frame, () => frame.locator('main a[href*="/reason/"]').click());
    const fields = () => frame.$$eval("form [name]", (all) => all.map(({ name, value }) => `${name}=${value}`));
    const before = await fields();
    await attribute(page, "lang", "en");
    await until(frame, () => document.documentElement.lang === "en");
    assert.deepEqual(await fields(), before, "the same question");
    await until(frame, () => /full page/.test(document.querySelector(".masir-framed").textContent));
    await attribute(page, "lang", "de");
    while (own(told).length === 0) await until(frame, () => new Promise((turn) => setTimeout(() => turn(true))));
    assert.match(own(told).join(), /lang="de"/);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), "en");
  }));

test("whose rules to apply is handed on, and another book is another check", () =>
  visit("strict.html", {}, async (page) => {
    const frame = await framed(page);
    const entries = await page.evaluate(() => history.length);
    await attribute(page, "fallback", "bundled");
    await attribute(page, "rules", "no-such.masir");
    await until(frame, () => location.search.includes("rules=no-such.masir") && document.querySelector(".masir-framed a")?.search);
    await drawn(frame);
    assert.equal(await frame.$eval(".masir-framed a", ({ search }) => search), "?rules=no-such.masir&fallback=bundled");
    await until(frame, () => document.body.innerText.includes("no-such.masir"));
    await attribute(page, "rules", null);
    await until(frame, () => !location.search.includes("rules") && document.querySelector(".masir-framed a"));
    await drawn(frame);
    await fits(frame, { isFirst: true });
    assert.equal(await page.evaluate(() => history.length), entries, "nothing to go back through");
    // There is no such file; the check says so, and some browsers do too.
    page.expects(/no-such\.masir|status of 404|JSHandle@error/);
    // Each book is a check of its own in the same frame; what two of them ask for may be told in one go.
    page.expects(/is asked for twice/);
  }));

test("it can be taken out of the page and put back, and leaves nothing behind", async () => {
  const page = await newPage(browser, { origins: [host.url] });
  await page.evaluateOnNewDocument(() => {
    if (parent !== self) return;
    globalThis.listening = 0;
    for (const [name, change] of [["addEventListener", 1], ["removeEventListener", -1]]) {
      const native = globalThis[name];
      globalThis[name] = (type, ...more) => {
        if (type === "message") globalThis.listening += change;
        return native.call(globalThis, type, ...more);
      };
    }
  });
  await page.goto(`${host.url}plain.html`);
  await framed(page);
  let asked = [];
  page.on("request", (request) => {
    const lang = new URL(request.url()).searchParams.get("lang");
    if (lang) asked.push(lang);
  });
  for (let turn = 0; turn < 3; turn += 1) {
    asked = [];
    await page.evaluate(() => {
      globalThis.element = document.querySelector("masir-check");
      globalThis.element.remove();
    });
    assert.equal(await page.evaluate(() => globalThis.listening), 0);
    await until(page, () => frames.length === 0);
    // Meanwhile it may be told something.
    await page.evaluate((turn) => {
      globalThis.element.setAttribute("lang", turn % 2 ? "fa" : "en");
      document.body.prepend(globalThis.element);
    }, turn);
    assert.equal(await page.evaluate(() => globalThis.listening), 1);
    const frame = await framed(page);
    await until(frame, (lang) => document.documentElement.lang === lang, turn % 2 ? "fa" : "en");
    await fits(frame, { isFirst: true });
    assert.deepEqual(asked, [turn % 2 ? "fa" : "en"], "loaded once");
  }
  assert.equal(await page.$$eval("masir-check", ([element]) => element.shadowRoot.childElementCount), 1);
  await page.finish();
});

test("a host heeds nobody but the frame, and nothing that is malformed or old", () =>
  visit("plain.html", {}, async (page) => {
    const frame = await framed(page);
    await fits(frame, { isFirst: true });
    const height = () => page.$eval("masir-check", (element) => element.shadowRoot.firstChild.style.minHeight);
    const before = await height();
    const now = () => performance.timeOrigin + performance.now();
    // Another frame and the page itself
    await page.evaluate(async () => {
      const time = performance.timeOrigin + performance.now() + 1e6;
      postMessage([1, time, 4321], "*");
      const other = document.createElement("iframe");
      document.body.append(other);
      other.contentWindow.parent.postMessage([1, time, 4321], "*");
      const script = other.contentDocument.createElement("script");
      script.textContent = `parent.postMessage([1, ${time}, 4321, 0, true], "*")`;
      other.contentDocument.body.append(script);
      await new Promise((turn) => setTimeout(turn, 50));
      other.remove();
    });
    assert.equal(await height(), before);
    // The very frame, with what means nothing
    const time = await page.evaluate(now);
    await frame.evaluate(async (time) => {
      for (const message of [
        null, 5, "1,2,3", {}, [], [1], [2, time + 9e6, 4321], [1, "x", 4321], [1, 5, 4321], [1, NaN, 4321], [1, null, 4321],
        [{}, time + 9e6, 4321], { 0: 1, 1: time + 9e6, 2: 4321 }, new Map([[1, 2]]),
      ]) parent.postMessage(message, "*");
      await new Promise((turn) => setTimeout(turn, 50));
    }, time);
    await until(page, () => globalThis.heard.some((message) => message instanceof Map));
    assert.equal(await height(), before);
    assert.equal(await page.evaluate(() => scrollY), 0);
    // A message that is in order, and then the same once more
    await frame.evaluate((time) => parent.postMessage([1, time + 1e6, 4321], "*"), time);
    await until(page, () => document.querySelector("masir-check").shadowRoot.firstChild.style.minHeight === "4321px");
    await frame.evaluate((time) => {
      parent.postMessage([1, time + 2e6, 1234], "*");
      parent.postMessage([1, time + 1e6, 4321], "*");
      parent.postMessage("the last", "*");
    }, time);
    await until(page, () => globalThis.heard.includes("the last"));
    assert.equal(await height(), "1234px");
  }));

test("the frame heeds nobody but its host", () =>
  visit("plain.html", {}, async (page) => {
    const frame = await framed(page);
    await fits(frame, { isFirst: true });
    const english = `${site}?lang=en`;
    await page.evaluate(async (english) => {
      const { contentWindow } = document.querySelector("masir-check").shadowRoot.firstChild;
      for (const message of [
        null, english, { masir: 1, query: "lang=en" }, [1], [2, english], ["1", english], [1, english, 1], [1, { href: english }],
        [1, "https://evil.example/?lang=en"], [1, "javascript:alert(1)"], [1, "?lang=en"], [1, `${english}&x=${"x".repeat(5000)}`],
      ]) contentWindow.postMessage(message, "*");
      // In order, but from another window
      const other = document.createElement("iframe");
      document.body.append(other);
      globalThis.theirs = contentWindow;
      const script = other.contentDocument.createElement("script");
      script.textContent = `parent.theirs.postMessage([1, ${JSON.stringify(english)}], "*")`;
      other.contentDocument.body.append(script);
      await new Promise((turn) => setTimeout(turn, 50));
      contentWindow.postMessage([1, location.href], "*");
    }, english);
    await frame.evaluate((english) => postMessage([1, english], "*"), english);
    await frame.evaluate(() => new Promise((turn) => setTimeout(turn, 100)));
    assert.equal(await frame.evaluate(() => document.documentElement.lang), "fa");
    await page.evaluate((english) => {
      document.querySelector("masir-check").shadowRoot.firstChild.contentWindow.postMessage([1, english], "*");
    }, english);
    await until(frame, () => document.documentElement.lang === "en");
  }));

test("in a tab of the host's that opens later, it has its height as soon as it is seen", () =>
  visit("plain.html", {}, async (page) => {
    const frame = await framed(page);
    await page.evaluate(async () => {
      const painted = () => new Promise((turn) => requestAnimationFrame(() => requestAnimationFrame(turn)));
      for (const display of ["none", ""]) {
        document.body.style.display = display;
        await painted();
      }
    });
    const height = await fits(frame, { isFirst: true });
    assert.ok(height < 4000, `${height}`);
  }));

test("it stands in the page without a head of its own, and leads to the full page", () =>
  visit("plain.html", {}, async (page) => {
    const frame = await framed(page);
    assert.deepEqual(await frame.$$eval(".masir-brand, footer nav", (all) => all.map((one) => one.offsetHeight)), [0, 0]);
    const [href, target, rel] = await frame.$eval(".masir-framed a", ({ href, target, rel }) => [href, target, rel]);
    assert.deepEqual([href, target, rel], [`${site}#/`, "_blank", "noopener"]);
    assert.deepEqual(await violations(frame), []);
    await follow(frame, "English");
    assert.equal(await frame.$eval(".masir-framed a", ({ href }) => href), `${site}#/en/`);
  }));

test("what leads to another site opens beside the host's page, and what leads on does so in the frame", () =>
  visit("plain.html", {}, async (page) => {
    const frame = await framed(page);
    const targets = await frame.evaluate(() => ["https://elsewhere.example/", "#/result"].map((href) => {
      const link = document.body.appendChild(document.createElement("a"));
      link.href = href;
      // Late enough to see what has become of it, and early enough to go nowhere.
      link.addEventListener("click", (event) => event.preventDefault());
      link.click();
      return [link.target, link.rel];
    }));
    assert.deepEqual(targets, [["_blank", "noopener"], ["", ""]]);
  }));

test("the site itself is as ever: what is for frames does not come", async () => {
  const page = await newPage(browser);
  const came = [];
  page.on("request", (request) => came.push(request.url()));
  await page.goto(site);
  await drawn(page);
  assert.ok(came.length > 3 && !came.some((url) => url.includes("/frame")), came.join());
  assert.equal(await page.$(".masir-framed"), null);
  await page.finish();
});

test("a frame that a host makes by hand scrolls by itself", () =>
  visit("plain.html", {}, async (page) => {
    await page.evaluate((site) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { id: "by-hand", title: "Masir", width: 600, height: 500, src: `${site}?lang=en` });
      document.body.prepend(frame);
    }, site);
    const frame = await (await page.waitForSelector("#by-hand")).contentFrame();
    await drawn(frame);
    await until(frame, () => document.querySelector(".masir-framed"));
    assert.equal(await heading(frame).then((text) => /[a-z]/.test(text)), true);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY), "visible");
    await frame.evaluate(() => scrollTo(0, 300));
    assert.equal(await frame.evaluate(() => scrollY), 300);
  }));

test("without scripts, a link stands in its place", async () => {
  const scriptless = await launch({ scripts: false });
  try {
    await visit("plain.html", { scripts: false, browser: scriptless }, async (page) => {
      assert.equal(await page.$eval("masir-check a", ({ href, offsetHeight }) => offsetHeight > 0 && href), site);
    });
  } finally {
    await scriptless.close();
  }
});

test("what every page of a host pays is at most 500 bytes", async () => {
  const answer = await fetch(new URL("embed.js", site), { headers: { "Accept-Encoding": "br" } });
  assert.equal(answer.headers.get("content-encoding"), "br");
  assert.ok(Number(answer.headers.get("content-length")) <= 500, answer.headers.get("content-length"));
  assert.match(answer.headers.get("cache-control"), /no-cache/);
});
