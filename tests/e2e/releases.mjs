// A server of the journeys' own, under a path of its own: it can change releases in the middle of a
// visit, or be away. And another release to change to, made of the one that was built.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the build has put the release. */
export const built = fileURLToPath(new URL("../../dist/", import.meta.url));
/** The site is not at the root of its host: it must not matter. */
const PATH = "/students/masir/";
/** What stands in the name of every hashed file of the other release, and in no name of the built one. */
const MARK = "0000000";
const HASHED = /-[0-9a-f]{16}\.\w+$/;
const TEXT = [".css", ".html", ".js", ".json", ".webmanifest"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
};

/** Whether a file is of the other release. */
export const isOther = (name) => name.includes(`-${MARK}`);

const digest = (kind, bytes) => `${kind}-${createHash(kind).update(bytes).digest("base64")}`;

/**
 * Another release: its program has other names, and its rules are others where `rules` says so.
 * `spoil` makes one file of it other than it says.
 */
export async function another({ rules = false, spoil = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "masir-release-"));
  await cp(built, folder, { recursive: true, filter: (path) => ![".br", ".gz"].includes(extname(path)) });
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name));
  const release = JSON.parse(await readFile(join(folder, "release.json"), "utf8"));
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  const swaps = [[release.program, release.program.replace(/^.{7}/, MARK)]];
  if (rules) swaps.push([release.rules[0].hash, release.rules[0].hash.replace(/^.{7}/, MARK)]);
  swaps.push([/release:"([0-9a-f]{16})"/.exec(worker)[1], MARK + release.program.slice(7)]);
  for (const name of names.filter((name) => HASHED.test(name))) {
    const other = name.replace(/-[0-9a-f]{7}([0-9a-f]{9}\.\w+)$/, `-${MARK}$1`);
    await rename(join(folder, name), join(folder, other));
    swaps.push([name, other]);
  }
  const swapped = (text) => swaps.reduce((text, [old, other]) => text.replaceAll(old, other), text);
  // Scripts first, then the pages that hold their checksums, then the worker that holds all of them.
  const rank = (name) => (name === "sw.js" ? 2 : Number(extname(name) === ".html"));
  for (const name of names.filter((name) => TEXT.includes(extname(name))).sort((a, b) => rank(a) - rank(b))) {
    const file = join(folder, swapped(name));
    const before = await readFile(file, "utf8");
    const after = swapped(before);
    await writeFile(file, after);
    for (const kind of ["sha256", "sha384"]) swaps.push([digest(kind, before), digest(kind, after)]);
  }
  if (spoil) await writeFile(join(folder, swapped(names.find((name) => /split_result/.test(name)))), "spoilt");
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Serves a release. What was asked for is in `log`, what it is said to be in `types`. */
export async function serve(folder = built) {
  const host = { folder, log: [], types: TYPES, onRequest: async () => {} };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const name = pathname.slice(PATH.length).replace(/(^|\/)$/, "$1index.html");
    host.log.push(name);
    await host.onRequest(name, request);
    // A worker of last resort stands in for the usual one.
    const file = host.isOff && name === "sw.js" ? "sw-off.js" : name;
    const bytes = pathname.startsWith(PATH) && (await readFile(join(host.folder, file)).catch(() => undefined));
    response.writeHead(bytes ? 200 : 404, {
      "Content-Type": host.types[extname(name)] ?? "application/octet-stream",
      "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
      "Access-Control-Allow-Origin": "*",
    });
    response.end(bytes || "");
  });
  const listen = (port) => new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  await listen(0);
  server.unref();
  const { port } = server.address();
  return Object.assign(host, {
    url: `http://127.0.0.1:${port}${PATH}`,
    /** Nobody answers any more, as without a network. */
    away: () => new Promise((gone) => {
      server.close(gone);
      server.closeAllConnections();
    }),
    back: () => listen(port),
  });
}
