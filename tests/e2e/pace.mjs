// How long it takes from an answer to the next question on the screen, on a processor a quarter as
// fast as this one, and where the time goes: `cargo xtask bench pace`, or MASIR_URL=… node tests/e2e/pace.mjs.
//
// Between what is picked and the press lies a fifth of a second: no hand is quicker from an answer to the
// button, and what the program makes ready meanwhile is made ready for every student.
//
// Each student is walked through three times, and each of an answer's figures is the median of its three:
// a machine that is busy with something else for a moment would else be taken for a slow page.
//
// From the press of Continue to the next frame that the browser shows is its own figure, the duration
// of the click in the sense of Event Timing, in steps of 8 ms: what is put off until after that frame
// does not keep a student waiting. The rest is taken with the clock of the page.

import { atMost, keep, median, number, plain } from "../../bench/figures.mjs";
import { interview } from "./student.mjs";
import { students } from "./students.mjs";
import { launch, newPage, onward, open, site } from "./support.mjs";

/** What a student waits for without noticing, in milliseconds. */
const AIM = 50;
const SLOWER = 4;
/** How long a hand takes from an answer to the button, at least, in milliseconds. */
const HAND = 200;
const WALKS = 3;

/** Keeps for each answer: its press, when the program got it, and when the next question was drawn. */
function watch() {
  const answers = (globalThis.answers = []);
  const clicks = (globalThis.clicks = new Map());
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === "click") clicks.set(startTime, duration);
  }).observe({ type: "event", durationThreshold: 16 });
  let current = null;
  document.addEventListener("click", (event) => {
    if (event.target.closest("form [type=submit]")) current = { pressed: event.timeStamp, got: performance.now() };
  }, true);
  let heading = document.querySelector("h1").textContent;
  new MutationObserver(() => {
    const now = document.querySelector("h1")?.textContent;
    if (!now || now === heading) return;
    heading = now;
    if (current !== null) answers.push({ ...current, drawn: performance.now() });
    current = null;
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** How long each call of the rules as a module takes, as a page that draws itself makes it. */
async function time(module, facts) {
  const { default: load, evaluate, questions } = await import(module);
  await load();
  const known = Object.entries(facts);
  const times = [];
  for (let count = 0; count < known.length; count += 1) {
    const some = Object.fromEntries(known.slice(0, count));
    const before = performance.now();
    questions(some);
    evaluate(some);
    times.push(performance.now() - before);
  }
  return times;
}

/** Walks a student through the interview: what each answer took, and what its facts cost the engine. */
async function walk(browser, facts) {
  const page = await newPage(browser);
  page.expects(/masir\.(js|wasm)/);
  await open(page);
  const session = await page.createCDPSession();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(watch);
  await onward(page, () => page.locator("main a.masir-button").click());
  await interview(page, facts, { ready: () => page.evaluate((hand) => new Promise((there) => setTimeout(there, hand)), HAND) });
  // The browser tells of an event once its frame is shown, and when it has nothing better to do.
  await page.evaluate(() => new Promise((idle) => requestAnimationFrame(() => setTimeout(idle, 200))));
  const answers = await page.evaluate(() => globalThis.answers.map(({ pressed, got, drawn }) => ({
    waited: got - pressed,
    program: drawn - got,
    // An event that is over within 16 ms is not told.
    painted: Math.max(globalThis.clicks.get(pressed) ?? 16, drawn - pressed),
  })));
  const engine = await page.evaluate(time, new URL("module/masir.js", site).href, facts);
  await page.finish();
  return { answers, engine };
}

/** The same answers of several walks as one: the median of each figure. */
function together(walks) {
  const [first, ...others] = walks;
  if (others.some(({ length }) => length !== first.length)) throw new Error("the walks differ in length");
  const names = Object.keys(first[0]);
  return first.map((_, at) => Object.fromEntries(names.map((name) => [name, median(walks.map((walk) => walk[at][name]))])));
}

const browser = await launch();
const all = [];
const engine = [];
for (const { facts } of students) {
  const walks = [];
  for (let count = 0; count < WALKS; count += 1) walks.push(await walk(browser, facts));
  all.push(...together(walks.map(({ answers }) => answers)));
  engine.push(...walks.flatMap(({ engine }) => engine));
}
await browser.close();

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const painted = all.map((answer) => answer.painted);
const parts = {
  "of it until the program has the press": all.map((answer) => answer.waited),
  "of it the program: engine, drawing into the page": all.map((answer) => answer.program),
  "of it style, layout, paint, the screen's turn": all.map((answer) => answer.painted - answer.waited - answer.program),
  "the engine by itself, through the module's JSON": engine,
};
await keep([
  ...[["median", 0.5], ["95 %", 0.95], ["worst", 1]].map(([name, share]) =>
    atMost(AIM, `painted, ms: ${name} of ${all.length} answers`, at(painted, share), 1)),
  { what: `answers painted within ${AIM} ms`, measured: number(painted.filter((one) => one <= AIM).length) },
  ...Object.entries(parts).flatMap(([name, values]) =>
    [["median", 0.5], ["95 %", 0.95]].map(([of, share]) => plain(`${name}, ms: ${of}`, at(values, share), 1))),
]);
