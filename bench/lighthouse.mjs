// What Lighthouse says of the release, and what it is held to: `cargo xtask bench --lighthouse`.
//
// MASIR_URL is where it is served as a host would, CHROMIUM the browser; the reports go to the
// folder named on the command line. Preset: mobile, as it comes with Lighthouse (slow 4G, a
// processor a quarter as fast, both simulated). Every figure is the median of three runs.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [folder, ...names] = process.argv.slice(2);
const site = process.env.MASIR_URL;
const RUNS = Number(process.env.RUNS ?? 3);

/** Views, with nothing answered: names may be given on the command line after the folder. */
const pages = {
  start: "",
  question: "#/next",
  result: "#/result",
  clauses: "#/clauses",
  clause: "#/clause/T-MARRIAGE-1",
  withdrawal: "#/withdrawal",
  scans: "#/scans",
};
const categories = ["performance", "accessibility", "best-practices"];
const AIMS = { score: 100, paint: 800, usable: 1500, blocking: 50, shift: 0 };

const chrome = await launch({
  chromePath: process.env.CHROMIUM,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

/** One run; with `blocked`, those addresses never come. */
async function run(address, blocked = []) {
  const { lhr, report } = await lighthouse(new URL(address, site).href, {
    port: chrome.port, output: "html", logLevel: "error", onlyCategories: categories,
    blockedUrlPatterns: blocked,
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  // A name that the rule book no longer has leads to the start, which must not be taken for the page.
  const shown = new URL(lhr.finalDisplayedUrl).hash;
  if (blocked.length === 0 && address !== shown && address !== pages.question) {
    throw new Error(`${address} leads to ${shown || "the start"}`);
  }
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

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

await mkdir(folder, { recursive: true });
const short = [];
const rows = [];
try {
  for (const [name, address] of Object.entries(pages)) {
    if (names.length && !names.includes(name)) continue;
    const runs = [];
    for (let turn = 0; turn < RUNS; turn += 1) runs.push(await run(address));
    const bare = await run(address, ["*.wasm"]);
    await writeFile(join(folder, `${name}.html`), runs[0].report);
    const of = (key) => median(runs.map((one) => one[key]));
    const scores = categories.map((_, at) => median(runs.map((one) => one.scores[at])));
    const held = {
      scores, paint: bare.paint, usable: of("usable"), blocking: of("blocking"), shift: of("shift"),
    };
    const missed = [
      ...scores.map((score, at) => [score >= AIMS.score, `${categories[at]} ${score}`]),
      [held.paint <= AIMS.paint, `first paint without WASM ${held.paint.toFixed(0)} ms`],
      [held.usable <= AIMS.usable, `usable after ${held.usable.toFixed(0)} ms`],
      [held.blocking <= AIMS.blocking, `blocked for ${held.blocking.toFixed(0)} ms`],
      [held.shift.toFixed(3) === "0.000", `moved by ${held.shift.toFixed(3)}`],
    ].filter(([kept]) => !kept).map(([, what]) => what);
    const faults = [...new Set(runs.flatMap((one) => one.faults))];
    if (missed.length) short.push(`${name}: ${missed.join(", ")}${faults.length ? ` (${faults.join(", ")})` : ""}`);
    rows.push([
      name, ...scores, held.paint.toFixed(0), of("paint").toFixed(0), held.usable.toFixed(0),
      held.blocking.toFixed(0), held.shift.toFixed(3),
    ]);
  }
} finally {
  await chrome.kill();
}

console.log("| page | performance | accessibility | best practices | first paint without WASM, ms | first paint, ms | interactive, ms | blocked, ms | shift |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
if (short.length) console.log(`\nshort of the aims:\n${short.map((line) => `- ${line}`).join("\n")}`);
