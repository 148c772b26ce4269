// Masir beside other engines: the same rules, the same students, one run, one browser.
//
// `cargo xtask bench others` calls it: node bench/run.mjs RULES.json ENGINE-FOLDER, with CHROMIUM set. It fails
// where an engine does not come to what the rules say.

import { createServer } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { jsonLogic, publicodes, zen } from "./convert.mjs";
import { atLeast, keep, median, number, plain } from "./figures.mjs";
import { expected, students } from "./students.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const [rulesFile, engineFolder] = process.argv.slice(2);
const rules = JSON.parse(await readFile(rulesFile, "utf8"));
const zenFile = createRequire(import.meta.url).resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm");

/** Students compared; publicodes takes most of a second for each. */
const COMPARED = 200;
const STARTS = 7;
/** For how long an engine assesses students before its time is taken, in milliseconds. */
const MEASURED = 2000;

/** Engines, and what each fetches beside its script. */
const engines = [
  { name: "Masir", script: "masir.js", files: { "masir.wasm": await readFile(join(engineFolder, "masir_bench_engine_bg.wasm")) } },
  { name: "json-logic-js", script: "json-logic.js", files: { "json-logic.json": JSON.stringify(jsonLogic(rules)) } },
  { name: "GoRules ZEN", script: "zen.js", files: { "zen.txt": zen(rules), "zen.wasm": await readFile(zenFile) } },
  { name: "publicodes", script: "publicodes.js", files: { "publicodes.json": JSON.stringify(publicodes(rules)) } },
];

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

/** The script of an engine with all that it imports, as a page would load it. */
async function bundle(engine) {
  const alias = { "masir-bench-engine": join(engineFolder, "masir_bench_engine.js") };
  const { outputFiles } = await build({
    entryPoints: [join(here, "engines", engine.script)],
    bundle: true, minify: true, format: "esm", write: false, legalComments: "none", alias, logLevel: "error",
  });
  return Buffer.from(outputFiles[0].contents);
}

const types = { ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".txt": "text/plain", ".html": "text/html" };

/** Serves files from memory. */
async function serve(files) {
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    const bytes = files.get(name);
    response.writeHead(bytes === undefined ? 404 : 200, { "Content-Type": types[extname(name)] ?? "text/html", "Cache-Control": "no-store" });
    response.end(bytes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

const files = new Map([["", "<!doctype html><title>bench</title><link rel=icon href=data:,>"]]);
for (const engine of engines) {
  const script = await bundle(engine);
  files.set(engine.script, script);
  for (const [name, bytes] of Object.entries(engine.files)) files.set(name, bytes);
  engine.bytes = [script, ...Object.values(engine.files)].reduce((sum, bytes) => sum + brotli(bytes), 0);
}
const server = await serve(files);
const base = `http://127.0.0.1:${server.address().port}/`;
const profile = await mkdtemp(join(tmpdir(), "masir-bench-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM, headless: true, userDataDir: profile,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"], protocolTimeout: 600_000,
});

/** In a fresh page: from asking for the script to the first verdict. Keeps the engine for later. */
async function start(page, engine, first) {
  await page.goto(base);
  return page.evaluate(async (base, script, rules, first) => {
    const before = performance.now();
    const { start } = await import(`${base}${script}`);
    globalThis.assess = await start(base, rules);
    globalThis.assess(first);
    return performance.now() - before;
  }, base, engine.script, rules, first);
}

/** How long one assessment takes, in microseconds, after a while of them. */
const measure = (page, all) => page.evaluate((all, budget) => {
  const { assess } = globalThis;
  const end = (until) => {
    let done = 0;
    const before = performance.now();
    do assess(all[done++ % all.length]); while (performance.now() < before + until);
    return (performance.now() - before) / done * 1000;
  };
  end(budget / 2);
  return end(budget);
}, all, MEASURED);

try {
  const all = students(rules, COMPARED);
  const wanted = all.map((student) => expected(rules, student));
  const told = wanted.flat().filter((rank) => rank > 0).length;
  console.log(`${rules.grants.length} grants of ${rules.id} ${rules.version}, ${rules.criteria.length} criteria, ${all.length} students, ${told} ways open or unclear`);
  for (const engine of engines) {
    const page = await browser.newPage();
    const starts = [];
    for (let nth = 0; nth < STARTS; nth += 1) starts.push(await start(page, engine, all[0]));
    engine.start = median(starts);
    const found = await page.evaluate((all) => all.map((student) => globalThis.assess(student)), all);
    found.forEach((ranks, at) => {
      const wrong = ranks.findIndex((rank, grant) => rank !== wanted[at][grant]);
      if (wrong !== -1) throw new Error(`${engine.name}: student ${at}, ${rules.grants[wrong].clause} (${rules.grants[wrong].kind}): ${ranks[wrong]} instead of ${wanted[at][wrong]}`);
    });
    engine.assessment = await measure(page, all);
    await page.close();
    console.log(`  ${engine.name}: equal for ${found.length} students`);
  }
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}

/** A measure of all engines, in which ours should be ahead of each. */
function ahead(what, places, of) {
  const [masir, ...others] = engines.map(of);
  const best = Math.min(...others);
  const [own, ...rest] = engines.map((engine) => plain(`${what}: ${engine.name}`, of(engine), places));
  return [{ ...own, aim: `< ${number(best, places)}`, holds: masir < best }, ...rest];
}

const publicodesTime = engines.find(({ name }) => name === "publicodes").assessment;
await keep([
  { what: `verdicts equal, ${COMPARED} students and ${rules.grants.length} grants, every engine`, measured: number(COMPARED * rules.grants.length), aim: "all", holds: true },
  ...ahead("load, bytes (brotli)", 0, ({ bytes }) => bytes),
  ...ahead("start, ms", 1, ({ start }) => start),
  ...ahead("one assessment, µs", 1, ({ assessment }) => assessment),
  atLeast(1000, "one assessment, times as fast as publicodes", publicodesTime / engines[0].assessment),
]);
