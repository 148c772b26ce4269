// How long it takes from an answer to the next question on the screen, on a processor a quarter as
// fast as this one: `cargo xtask bench`, or MASIR_URL=… node tests/e2e/pace.mjs.

import { interview } from "./student.mjs";
import { students } from "./students.mjs";
import { launch, newPage, onward, open } from "./support.mjs";

/** What a student waits for without noticing, in milliseconds. */
const AIM = 50;
const SLOWER = 4;

/** From the press of Continue to the frame that shows another heading. */
function watch() {
  globalThis.paces = [];
  let pressed = null;
  document.addEventListener("click", (event) => {
    if (event.target.closest("form [type=submit]")) pressed = event.timeStamp;
  }, true);
  let heading = document.querySelector("h1").textContent;
  new MutationObserver(() => {
    const now = document.querySelector("h1")?.textContent;
    if (!now || now === heading) return;
    heading = now;
    const since = pressed;
    pressed = null;
    if (since === null) return;
    requestAnimationFrame(() => {
      // A message comes after the frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.paces.push(performance.now() - since);
      port2.postMessage(0);
    });
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

const browser = await launch();
const paces = [];
for (const { facts } of students) {
  const page = await newPage(browser);
  await open(page);
  const session = await page.createCDPSession();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(watch);
  await onward(page, () => page.locator("main a.masir-button").click());
  await interview(page, facts);
  paces.push(...(await page.evaluate(() => globalThis.paces)));
  await page.finish();
}
await browser.close();

paces.sort((a, b) => a - b);
const at = (share) => paces[Math.min(paces.length - 1, Math.floor(paces.length * share))].toFixed(1);
const late = paces.filter((pace) => pace > AIM).length;
console.log(`answer to next question painted, processor slowed down ${SLOWER} times, ${paces.length} answers`);
console.log("| median | 95 % | worst | above 50 ms |");
console.log("| ---: | ---: | ---: | ---: |");
console.log(`| ${at(0.5)} ms | ${at(0.95)} ms | ${at(1)} ms | ${late} |`);
