// Rules that the address asks for, on a site as a self-hoster has it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { built, serve } from "./releases.mjs";
import { click, drawn, heading, launch, newPage, overflowsSideways, shot, until, violations, visibleText } from "./support.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CHOICE = 'input[type="radio"]';
let browser, folder, book, host, other;

before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "masir-books-"));
  await cp(built, folder, { recursive: true });
  const file = join(folder, "shiraz.masir");
  execFileSync("cargo", ["run", "--quiet", "--package", "masir-cli", "--",
    "build-rules", "tests/books/shiraz", "--output", file], { cwd: root });
  book = await readFile(file);
  const damaged = Buffer.from(book);
  damaged[500] ^= 1;
  await writeFile(join(folder, "damaged.masir"), damaged);
  await writeFile(join(folder, "short.masir"), book.subarray(0, 5000));
  await writeFile(join(folder, "long.masir"), Buffer.concat([book, Buffer.alloc(1 << 21)]));
  [host, other] = [await serve(folder), await serve(folder)];
});
after(async () => {
  await Promise.all([browser.close(), host.away(), other.away()]);
  await rm(folder, { recursive: true });
});

const visit = async (page, address) => {
  await page.goto(host.url + address, { waitUntil: "domcontentloaded" });
  await drawn(page);
  return heading(page);
};
const newVisit = (options = {}) => newPage(browser, { ...options, origins: [host.url, other.url] });
const kept = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

test("another branch's rules are applied, named on every page, and keep their own answers", async () => {
  const page = await newVisit({ width: 360 });
  await visit(page, "#/en/q/sex");
  await page.waitForSelector(CHOICE);
  await page.click(CHOICE);
  await page.keyboard.press("Enter");
  await until(page, () => localStorage["masir-answers"]?.includes("&"));
  const before = await kept(page);

  await visit(page, "?rules=shiraz.masir#/en/");
  assert.match(await visibleText(page), /Sample regulations of Shiraz.*Made-up Shiraz branch/s);
  assert.match(await visibleText(page), /Widowed, and going back to the family/);
  await shot(page, "rules-start-en");
  await click(page, "Start the check");
  await until(page, () => document.querySelector("form"));
  await page.evaluate(() => { location.hash = "#/en/q/sex"; });
  await page.waitForSelector(CHOICE);
  assert.match(await visibleText(page, "main"), /Made-up Shiraz branch/);
  await shot(page, "rules-question-en");
  assert.deepEqual(await violations(page), []);
  await page.click(CHOICE);
  await page.keyboard.press("Enter");
  await until(page, () => localStorage["masir-answers.iau-shiraz-sample"]?.includes("&"));
  assert.equal((await kept(page))["masir-answers"], before["masir-answers"]);

  await page.evaluate(() => { location.hash = "#/clauses"; });
  await until(page, () => document.querySelector("main").innerText.includes("مهلت ثبت در شیراز"));
  await page.evaluate(() => { location.hash = "#/result"; });
  await until(page, () => document.querySelector("main h1") && location.hash.endsWith("result"));
  assert.match(await visibleText(page, "main"), /واحد ساختگی شیراز/);
  assert.equal(await page.evaluate(() => location.search), "?rules=shiraz.masir");
  assert.equal(await overflowsSideways(page), false);
  await shot(page, "rules-result-fa");
  await page.finish();
});

test("rules that cannot be applied are refused: what was given, what is wrong, what is allowed", async () => {
  const page = await newVisit({ width: 360 });
  const origin = new URL(host.url).origin;
  for (const [given, why] of [
    ["damaged.masir", "The file is damaged"],
    ["short.masir", "The end of the file did not arrive"],
    ["long.masir", "larger than 1,048,576 bytes"],
    ["icon.svg", "no rule book file"],
    ["none.masir", "answered with status 404"],
    ["https://", "not written properly"],
    [`${other.url}shiraz.masir`, "takes no rules from there"],
  ]) {
    await visit(page, `?rules=${encodeURIComponent(given)}#/en/`);
    assert.equal(await heading(page), "The rules asked for are not applied", given);
    const text = await visibleText(page);
    for (const said of [why, given, origin]) assert.ok(text.includes(said), `${given}: ${said}`);
    assert.equal(await page.$(CHOICE), null);
  }
  await shot(page, "rules-refused-en");
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflowsSideways(page), false);
  await visit(page, "?rules=damaged.masir");
  await shot(page, "rules-refused-fa");
  await page.click('a[href$="#/"]');
  await until(page, () => !location.search && document.querySelector("footer"));
  // The browser says of its own accord that a file was not there, and the page is asked for as rules
  // because the address says so.
  const own = /404|index\.html is asked for after/;
  page.expects(own);
  await page.finish();
});

test("the bundled rules stand in only where the address says so, and the page says it too", async () => {
  const page = await newVisit();
  await visit(page, "?rules=damaged.masir&fallback=bundled#/en/");
  const text = await visibleText(page);
  assert.match(text, /The rules asked for are not applied/);
  assert.match(text, /What you see here is based on .*, not on the rules asked for/);
  await shot(page, "rules-fallback-en");
  assert.deepEqual(await violations(page), []);
  await page.finish();
});

test("a page takes rules from another origin once it names it", async () => {
  const file = join(folder, "index.html");
  const html = await readFile(file, "utf8");
  const { origin } = new URL(other.url);
  const named = html
    .replace(/(masir-rules-origins"? content=)(""|(?=>))/, `$1"${origin}"`)
    .replace("connect-src 'self'", `connect-src 'self' ${origin}`);
  assert.notEqual(named, html);
  await writeFile(file, named);
  const page = await newVisit();
  await visit(page, `?rules=${encodeURIComponent(`${other.url}shiraz.masir`)}#/en/`);
  const text = await visibleText(page);
  assert.ok(text.includes("Made-up Shiraz branch") && text.includes(origin));
  await writeFile(file, html);
  await page.finish();
});

test("a host's page names the rules that its check applies", async () => {
  await writeFile(join(folder, "host.html"), `<!doctype html><html lang="en"><title>A branch</title>
    <link rel="icon" href="data:,"><script src="${host.url}embed.js" async></script>
    <masir-check lang="en" rules="shiraz.masir"></masir-check>`);
  const page = await newVisit();
  await page.goto(`${other.url}host.html`);
  const frame = await (await page.waitForSelector("masir-check >>> iframe, masir-check iframe")).contentFrame();
  await drawn(frame);
  assert.match(await frame.$eval("main", (main) => main.innerText), /Made-up Shiraz branch/);
  await page.finish();
});
