// The configurations of the host's guide, in the servers they are for. Those that are not installed are
// left out, with a word; NGINX, APACHE and CADDY name programs that lie elsewhere.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { built } from "./releases.mjs";
import { SERVERS, begin, config } from "./servers.mjs";
import { drawn, launch, newPage, NO_ANSWER, until } from "./support.mjs";

const TYPES = {
  ".html": /^text\/html; ?charset=utf-8$/i, ".js": /^text\/javascript(; ?charset=utf-8)?$/i,
  ".css": /^text\/css(; ?charset=utf-8)?$/i, ".json": /^application\/json(; ?charset=utf-8)?$/i,
  ".wasm": /^application\/wasm$/, ".svg": /^image\/svg\+xml(; ?charset=utf-8)?$/i, ".png": /^image\/png$/,
  ".webmanifest": /^application\/manifest\+json(; ?charset=utf-8)?$/i, ".woff2": /^font\/woff2$/,
};
const FOREVER = "public, max-age=31536000, immutable";

let browser, promised, files;
before(async () => {
  browser = await launch();
  const text = await readFile(join(built, "_headers"), "utf8");
  promised = text.split("\n/")[0].split("\n").filter((line) => line.startsWith("  ")).map((line) => line.trim().split(": "));
  const page = await readFile(join(built, "index.html"), "utf8");
  const hashed = [...page.matchAll(/[\w-]+-[0-9a-f]{16}\.(?:js|css|wasm)/g)].map(([name]) => name);
  const plain = ["embed.js", "sw.js", "release.json", "masir.webmanifest", "icon.svg", "icon-192.png", "vazirmatn-subset.woff2"];
  files = [...new Set([...hashed, ...plain, "index.html", "fa/clauses.html"])];
});
after(() => browser.close());

/** An answer as it comes over the line: fetch would unpack it. */
const ask = (url, coding) => new Promise((answered, failed) => {
  get(url, { headers: { "Accept-Encoding": coding } }, async (response) => {
    const body = Buffer.concat(await response.toArray());
    answered({ status: response.statusCode, headers: response.headers, body });
  }).on("error", failed);
});

for (const [name, server] of Object.entries(SERVERS)) {
  const skip = server.program ? false : `${name} is not installed here`;

  test(`${name} sends the site as the guide has it configured`, { skip }, async () => {
    const { url, away, remove } = await begin(server);
    try {
      for (const file of files) {
        for (const coding of ["identity", ...server.codings]) {
          const { status, headers, body } = await ask(url + file, coding);
          const what = `${file} ${coding}`;
          assert.equal(status, 200, what);
          assert.match(headers["content-type"], TYPES[extname(file)], what);
          for (const [header, value] of promised.filter(([header]) => header !== "Content-Security-Policy")) {
            assert.equal(headers[header.toLowerCase()], value, `${what}: ${header}`);
          }
          assert.match(headers["content-security-policy"], /^frame-ancestors /, what);
          assert.equal(headers["x-frame-options"], undefined, what);
          assert.equal(headers["cache-control"], /-[0-9a-f]{16}\./.test(file) ? FOREVER : "no-cache", what);
          const twin = join(built, file) + { br: ".br", gzip: ".gz" }[coding];
          const isPacked = existsSync(twin);
          assert.equal(headers["content-encoding"], isPacked ? coding : undefined, what);
          assert.ok(body.equals(await readFile(isPacked ? twin : join(built, file))), `${what}: other bytes`);
          if (isPacked) assert.match(headers.vary ?? "", /accept-encoding/i, what);
        }
      }
      assert.equal((await ask(url, "identity")).headers["cache-control"], "no-cache");
      assert.match((await ask(`${url}en/`, "br")).headers["content-type"], TYPES[".html"]);
      for (const absent of ["nothing.js", "masir-0123456789abcdef.js", "en/nothing/"]) {
        const { status, headers } = await ask(url + absent, "br");
        assert.equal(status, 404, absent);
        assert.doesNotMatch(headers["cache-control"] ?? "", /immutable/, `${absent} stays absent for ever`);
      }
    } finally {
      await away();
      await remove();
    }
  });

  test(`${name} serves a visit, and the next one without it`, { skip }, async () => {
    const { url, away, remove } = await begin(server);
    const page = await newPage(browser, { keeps: true, origins: [url] });
    try {
      await page.goto(url, { waitUntil: "load" });
      await drawn(page);
      await until(page, () => navigator.serviceWorker.controller?.state === "activated");
      await page.waitForNetworkIdle({ idleTime: 100 });
    } finally {
      await away();
    }
    page.expects(NO_ANSWER);
    await page.goto("about:blank");
    await page.goto(`${url}#/en/`, { waitUntil: "domcontentloaded" });
    await until(page, () => document.documentElement.lang === "en" && document.querySelector("main h1"));
    await remove();
    await page.finish();
  });
}

test("every configuration of the guide sends what a release promises", async () => {
  for (const heading of [...Object.keys(SERVERS), "IIS"]) {
    const text = config(heading);
    for (const [header, value] of promised) {
      // What IIS sends already is removed before it is added.
      const line = text.split("\n").find((line) => line.includes(header) && !line.includes("<remove"));
      assert.ok(line, `${heading}: ${header}`);
      // The policy itself stands in every page; a host adds who may frame it.
      assert.ok(line.includes(header === "Content-Security-Policy" ? "frame-ancestors" : value), `${heading}: ${line}`);
    }
    for (const words of ["no-cache", FOREVER]) assert.ok(text.includes(words), `${heading}: ${words}`);
  }
});
