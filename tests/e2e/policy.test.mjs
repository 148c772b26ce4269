// The content security policy, as a page says it and as a host sends it: no view of the program, no
// page to read and no host's page may come up against it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { framed, hosts } from "./hosts.mjs";
import { serve } from "./releases.mjs";
import { NO_ANSWER, drawn, launch, newPage, site, told, until } from "./support.mjs";

const HOMES = { fa: ["", "#/"], en: ["en/", "#/en/"] };
const VIEWS = [
  "q", "q/level", "reason/marriage", "answers", "result", "clauses", "clause/T-MARRIAGE-1", "withdrawal", "scans",
  "shared", "receipt", "no-such-view", "",
];
const PAGES = ["clauses.html", "clause/T-MARRIAGE-1.html", "withdrawal.html"];

let browser, host, bare;
before(async () => {
  [browser, host, bare] = await Promise.all([launch(), hosts(), serve()]);
});
after(async () => {
  await Promise.all([browser.close(), host.close(), bare.away()]);
});

/** A page that keeps what is refused, in it and in every frame of it, across all it opens. */
async function watched(options) {
  const page = await newPage(browser, options);
  const refused = [];
  await page.exposeFunction("masirRefused", (...what) => { refused.push(what.join(" ")); });
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      globalThis.masirRefused(effectiveDirective, blockedURI, sample, location.href);
    });
  });
  // What a page tells comes when its driver hands it on, in order: an end that has come is behind the rest.
  const finish = async () => {
    await page.evaluate(() => globalThis.masirRefused("the end"));
    await told(page, refused, /^the end/);
    assert.deepEqual(refused.slice(0, -1), []);
    await page.finish();
  };
  return { page, refused, finish };
}

/**
 * Waits until a page has all that it asks for behind its first view. Whoever leaves before cuts off a
 * download, and Firefox is quick enough to let the page say so.
 */
async function rested(page, last = ["split_news", "release.json"]) {
  await until(page, (last) => last.every((name) =>
    performance.getEntriesByType("resource").some((entry) => entry.name.includes(name) && entry.responseEnd > 0)),
  last);
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** Shows every view and page of a language, each as if it were the first. */
async function walk(page, home, language) {
  const [folder, fragment] = HOMES[language];
  for (const view of VIEWS) {
    await page.goto("about:blank");
    await page.goto(home + folder + fragment + view, { waitUntil: "load" });
    await drawn(page);
    await rested(page);
  }
  for (const path of PAGES) await page.goto(`${home}${language}/${path}`, { waitUntil: "load" });
}

for (const [how, home] of [["a host sends it", () => site], ["a page says it", () => bare.url]]) {
  for (const language of Object.keys(HOMES)) {
    test(`no view comes up against the policy as ${how}: ${language}`, async () => {
      const answer = await fetch(home() + HOMES[language][0]);
      const said = /http-equiv=["']?Content-Security-Policy["']? content="([^"]+)"/i.exec(await answer.text())[1];
      const sent = answer.headers.get("content-security-policy");
      assert.equal(Boolean(sent), home() === site);
      for (const policy of [said, sent].filter(Boolean)) {
        assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
        assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
      }
      const { page, finish } = await watched({ origins: [bare.url] });
      await walk(page, home(), language);
      await finish();
    });
  }
}

test("what is kept for use without a network is served under the same policy", async () => {
  const { page, finish } = await watched({ keeps: true, origins: [bare.url] });
  await page.goto(bare.url, { waitUntil: "load" });
  await drawn(page);
  await until(page, () => navigator.serviceWorker.controller?.state === "activated");
  await rested(page);
  await bare.away();
  try {
    for (const language of Object.keys(HOMES)) {
      await page.goto("about:blank");
      await page.goto(`${bare.url}${HOMES[language][1]}result`, { waitUntil: "domcontentloaded" });
      await drawn(page);
      await rested(page, ["split_news"]);
    }
    page.expects(NO_ANSWER);
    await finish();
  } finally {
    await bare.back();
  }
});

test("a check in a host's page comes up against neither policy", async () => {
  for (const name of ["plain.html", "strict.html"]) {
    const { page, finish } = await watched({ origins: [host.url] });
    await page.goto(host.url + name, { waitUntil: "load" });
    const frame = await framed(page);
    for (const view of ["q/level", "result", "en/scans"]) {
      await frame.evaluate((view) => { location.hash = `#/${view}`; }, view);
      await until(frame, (view) => location.hash === `#/${view}` && document.querySelector("main h1"), view);
    }
    await finish();
  }
});

test("what the policy forbids does not happen, and this file would see it", async () => {
  const { page, refused } = await watched();
  await page.goto(site, { waitUntil: "load" });
  await drawn(page);
  const came = await page.evaluate(() => {
    const script = document.createElement("script");
    script.append("globalThis.injected = true");
    document.body.append(script);
    const bold = document.createElement("b");
    bold.setAttribute("style", "color: red");
    document.body.append(bold);
    return ["injected" in globalThis, getComputedStyle(bold).color];
  });
  assert.equal(came[0], false);
  assert.notEqual(came[1], "rgb(255, 0, 0)");
  await told(page, refused, /^style-src/);
  await told(page, refused, /^(script-src|require-trusted-types)/);
  // The console says so too.
  page.expects(/Content.Security.Policy|TrustedScript/i);
  await page.finish();
});
