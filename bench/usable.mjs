// How soon a student can answer: `cargo xtask bench usable`, or MASIR_URL=… CHROMIUM=… node bench/usable.mjs.
//
// Chromium on the line and the processor of Lighthouse's mobile preset, not simulated but slowed
// down: 1.6 Mbit/s, 150 ms for every request, a quarter of this processor. Nothing is cached. The
// first thing that can be pressed is pressed as soon as it stands there, and the clock stops with the
// first frame that shows what it led to. Every figure is the median of the runs.

import { launch } from "puppeteer-core";
import { atMost, keep, median, plain } from "./figures.mjs";

const site = process.env.MASIR_URL;
const RUNS = Number(process.env.RUNS ?? 5);
const AIM = 1500;
const SLOWER = 4;
const PATIENCE = 60_000;
const LINE = { offline: false, latency: 150, downloadThroughput: 1638.4 * 128, uploadThroughput: 750 * 128 };

/** Where a student may come in; `press` follows the link to the first question before that. */
const ways = [
  { name: "a question's own address", address: "#/q/level" },
  { name: "start, its link pressed at once", address: "", press: true },
  { name: "start in English, its link pressed at once", address: "en/", press: true },
];

/** Runs in the page before anything else: answers the first question as soon as that can be done. */
function answerAtOnce(press) {
  const times = (globalThis.times = {});
  const painted = (name) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { times[name] ??= performance.now(); };
    port2.postMessage(0);
  });
  let asked = null;
  const look = () => {
    const link = press && !times.pressed && document.querySelector("main a.masir-button");
    if (link) {
      times.pressed = performance.now();
      link.click();
    }
    // Questions are put in the page that was painted first, until Yew has come.
    const [place] = ["masir", "shell"].map((id) => document.getElementById(id)).filter((place) => place && !place.hidden);
    if (!place) return;
    const heading = place.querySelector("h1")?.textContent;
    const submit = place.querySelector("form [type=submit]");
    if (asked === null && submit) {
      asked = heading;
      times.question = performance.now();
      place.querySelector("form :is([type=radio], [type=checkbox])").click();
      // The page draws the choice first, as it would for a hand.
      setTimeout(() => place.querySelector("form [type=submit]").click());
    } else if (asked !== null && heading && heading !== asked) {
      watch.disconnect();
      painted("answered");
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

async function run(browser, { address, press = false }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
  await page.evaluateOnNewDocument(answerAtOnce, press);
  // A worker would fetch everything else beside what is measured; a first visit has it come later.
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(new URL(address, site).href, { waitUntil: "domcontentloaded" });
  // In the page's own world: what waits for functions elsewhere sees no variables of it.
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate(() => globalThis.times.answered))) {
    if (Date.now() > end) throw new Error(`${address || "start"}: the first answer led nowhere`);
    await new Promise((turn) => setTimeout(turn, 100));
  }
  const found = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    ...globalThis.times,
  }));
  await context.close();
  return found;
}

const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const rows = [];
try {
  for (const way of ways) {
    const runs = [];
    for (let turn = 0; turn < RUNS; turn += 1) runs.push(await run(browser, way));
    const of = (key) => median(runs.map((one) => one[key]));
    rows.push(
      plain(`${way.name}: first paint, ms`, of("paint")),
      plain(`${way.name}: question there, ms`, of("question")),
      atMost(AIM, `${way.name}: first answer has led on, ms`, of("answered")),
    );
    console.log(`  ${way.name}: ${of("answered").toFixed(0)} ms`);
  }
} finally {
  await browser.close();
}
await keep(rows);
