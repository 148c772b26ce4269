// The rules as a module: in Node.js beside the command line, in a page that draws itself, and its types.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { built, serve } from "./releases.mjs";
import { launch, newPage, shot, until, violations } from "./support.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const masir = (args, input = "") => {
  try {
    return execFileSync("cargo", ["run", "--quiet", "--package", "masir-cli", "--", ...args], { cwd: root, input, encoding: "utf8" });
  } catch (ended) {
    // Refused lines end it with 1 and are printed all the same.
    if (ended.status === 1) return ended.stdout;
    throw ended;
  }
};
let browser, folder, module;

before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "masir-module-"));
  await cp(built, folder, { recursive: true });
  await cp(join(root, "demo"), join(folder, "demo"), { recursive: true });
  await cp(join(folder, "module/masir.js"), join(folder, "module/masir.mjs"));
  module = await import(pathToFileURL(join(folder, "module/masir.mjs")));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test("before it is loaded it says so", () => {
  assert.throws(() => module.evaluate({}), /not loaded yet/);
});

test("every scenario comes to the same as on the command line", async () => {
  await module.default(await readFile(join(folder, "module/masir.wasm")));
  const { baseline, cases } = JSON.parse(await readFile(join(root, "tests/scenarios.json"), "utf8"));
  const students = cases.map(({ set = {}, unset = [], date }) => {
    const facts = { ...baseline, ...set, date };
    for (const name of unset) delete facts[name];
    return facts;
  });
  const lines = masir(["check", "--jsonl"], students.map((facts) => JSON.stringify(facts)).join("\n"));
  const expected = lines.trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(expected.length, cases.length);
  students.forEach((facts, at) => assert.deepEqual(module.evaluate(facts), expected[at], cases[at].name));
});

test("what is refused is refused in the same words, and nothing is dropped in silence", () => {
  const lines = ['{"sexx":1,"level":"phd","score":5.0}', '{"sex":"female","sex":"male"}', "[]", "nonsense"];
  const expected = masir(["check", "--jsonl", "--date", "1405-03-05"], lines.join("\n")).trim().split("\n");
  lines.forEach((line, at) => assert.deepEqual(module.evaluate(line, "1405-03-05"), JSON.parse(expected[at])));
  for (const value of [NaN, Infinity, 5n, () => 1, Symbol("x")]) {
    assert.equal(module.evaluate({ score: value }).error.faults[0].fact, "score", String(value));
  }
  assert.equal(module.evaluate(undefined).error.faults[0].fact, null);
  for (const facts of [new Map([["sex", "female"]]), new Set(), new FormData(), new URLSearchParams("sex=female")]) {
    assert.equal(module.evaluate(facts).error?.faults[0].fact, null, String(facts));
  }
  const day = masir(["check", "--jsonl", "--date", "1405-13-01"], "{}");
  assert.deepEqual(module.evaluate({}, "1405-13-01"), JSON.parse(day));
  assert.equal(module.questions({ sexx: 1 }).error.faults[0].fact, "sexx");
  assert.equal(module.evaluate({ sex: undefined }).error, undefined);
});

test("another branch's book is applied, and one that cannot be is not", async () => {
  const file = join(folder, "shiraz.masir");
  masir(["build-rules", "tests/books/shiraz", "-o", file]);
  const book = await readFile(file);
  const before = module.evaluate({}).rules.id;
  const damaged = Uint8Array.from(book);
  damaged[99] ^= 1;
  assert.throws(() => module.use(damaged), /damaged/);
  assert.equal(module.evaluate({}).rules.id, before);
  module.use(book);
  assert.equal(module.evaluate({ level: "master" }, "1405-04-11").fee.rial, 1_600_000);
  assert.equal(module.questions({}).rules.id, "iau-shiraz-sample");
});

test("a page that draws itself asks and answers", async () => {
  const host = await serve(folder);
  const page = await newPage(browser, { origins: [host.url] });
  await page.goto(`${host.url}demo/module.html`);
  await until(page, () => document.querySelector("fieldset[data-fact]"));
  assert.deepEqual(await violations(page), []);
  await shot(page, "module-demo");
  const fact = () => page.$eval("fieldset", (field) => field.dataset.fact);
  const first = await fact();
  await page.click("input[name=answer]");
  await page.click("button");
  await until(page, (first) => document.querySelector("fieldset")?.dataset.fact !== first, first);
  assert.match(await page.$eval("#rules", (rules) => rules.textContent), /^Rules /);
  await page.finish();
  await host.away();
});

test("the example fits the types", () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const run = () => execFileSync(process.execPath, [tsc, "--project", join(root, "demo")], { encoding: "utf8" });
  try {
    assert.equal(run(), "");
  } catch (ended) {
    assert.fail(ended.stdout || ended.message);
  }
});
