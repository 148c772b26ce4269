// What Lighthouse says of the release, and what it is held to: `cargo xtask bench lighthouse`.
//
// MASIR_URL is where it is served as a host would, CHROMIUM the browser; the reports go to the
// folder named on the command line. Preset: mobile, as it comes with Lighthouse (slow 4G, a
// processor a quarter as fast, both simulated). Every figure is the median of three runs.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { atLeast, atMost, keep, median, plain } from "./figures.mjs";

const [folder, ...names] = process.argv.slice(2);
const site = process.env.MASIR_URL;
const RUNS = Number(process.env.RUNS ?? 3);

/** Pages, with nothing answered: names may be given on the command line after the folder. */
const pages = {
  start: "",
  english: "en/",
  plain: "fa/clause/T-MARRIAGE-1.html",
  question: "#/q/level",
  result: "#/result",
  clauses: "#/clauses",
  clause: "#/clause/T-MARRIAGE-1",
  withdrawal: "#/withdrawal",
  scans: "#/scans",
};
const categories = ["performance", "accessibility", "best-practices"];
const AIMS = { score: 100, paint: 800, blocking: 50, shift: 0 };

const chrome = await launch({
  chromePath: process.env.CHROMIUM,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

/** The heading that an address leads to, once all of its page is there. */
async function heading(address) {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
  const page = await browser.newPage();
  await page.goto(new URL(address, site).href, { waitUntil: "networkidle0" });
  await page.waitForFunction(() => !document.querySelector("#shell") && document.querySelector("h1"));
  const text = await page.$eval("h1", (heading) => heading.textContent);
  await page.close();
  await browser.disconnect();
  return text;
}

/** One run; with `blocked`, those addresses never come. */
async function run(address, blocked = []) {
  const { lhr, report } = await lighthouse(new URL(address, site).href, {
    port: chrome.port, output: "html", logLevel: "error", onlyCategories: categories,
    blockedUrlPatterns: blocked,
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const value = (audit) => lhr.audits[audit].numericValue;
  return {
    report,
    faults: Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => id),
    scores: categories.map((name) => Math.round(lhr.categories[name].score * 100)),
    paint: value("first-contentful-paint"),
    usable: value("interactive"),
    blocking: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
  };
}

await mkdir(folder, { recursive: true });
const seen = [];
try {
  const unknown = await heading("#/no-such-page");
  for (const [name, address] of Object.entries(pages)) {
    if (names.length && !names.includes(name)) continue;
    // That an address is unknown, said on a page of its own, must not be taken for the page.
    if (await heading(address) === unknown) throw new Error(`${address} leads nowhere`);
    const runs = [];
    const bare = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      runs.push(await run(address));
      bare.push((await run(address, ["*.wasm"])).paint);
    }
    await writeFile(join(folder, `${name}.html`), runs[0].report);
    const of = (key) => median(runs.map((one) => one[key]));
    const scores = categories.map((_, at) => median(runs.map((one) => one.scores[at])));
    const page = { name, scores, paint: median(bare), usable: of("usable"), blocking: of("blocking"), shift: of("shift") };
    seen.push(page);
    const faults = [...new Set(runs.flatMap((one) => one.faults))];
    const ms = ["paint", "usable", "blocking"].map((key) => `${key} ${page[key].toFixed(0)} ms`).join(", ");
    console.log(`  ${name}: ${scores.join(" ")}, ${ms}, shift ${page.shift.toFixed(3)} ${faults.join(", ")}`);
  }
} finally {
  await chrome.kill();
}

// Until all is quiet that comes behind the first view; when the first answer reacts is for usable.mjs.
const quiet = (_, what, value) => plain(what, value);

/** A row for the page that is worst in something, which is named; its report tells the rest. */
function worst(row, aim, what, of, places) {
  const page = seen.toSorted((a, b) => of(a) - of(b)).at(row === atLeast ? 0 : -1);
  return row(aim, `${what}, worst of ${seen.length} pages (${page.name})`, of(page), places);
}

await keep([
  ...categories.map((category, at) => worst(atLeast, AIMS.score, category, ({ scores }) => scores[at])),
  worst(atMost, AIMS.paint, "first paint without WebAssembly, ms", ({ paint }) => paint),
  worst(quiet, null, "interactive, ms", ({ usable }) => usable),
  worst(atMost, AIMS.blocking, "blocked, ms", ({ blocking }) => blocking),
  worst(atMost, AIMS.shift, "shift", ({ shift }) => Number(shift.toFixed(3)), 3),
]);
