// Serves one release of the site, whole, whether there is a network or not.
//
// The build puts in `SITE` what belongs to the release, with the checksum of every file. It is fetched
// as a whole or not at all, so a server that changes releases meanwhile cannot leave half of each.
// A newer release waits until no page of the older is open, or until the reader asks for it.
// How to get rid of it: sw-off.js and docs/offline.md.

const { release, files } = SITE;
const scope = new URL(registration.scope);
const prefix = `masir ${scope.pathname} `;
const own = prefix + release;

/** Whether a name changes with what it names, so that it is the same in every release. */
const isNamedByHash = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);

async function fill() {
  const cache = await caches.open(own);
  try {
    await Promise.all(Object.entries(files).map(([name, integrity]) => put(cache, name, integrity)));
  } catch (fault) {
    await caches.delete(own);
    throw fault;
  }
}

async function put(kept, name, integrity) {
  const url = new URL(name, scope);
  // What an earlier release has brought need not come again.
  const here = isNamedByHash(name) && (await caches.match(url));
  const cache = isNamedByHash(name) ? "default" : "no-cache";
  const answer = here || (await fetch(url, { integrity, cache }));
  if (!answer.ok) throw new Error(`${answer.status} for ${name}`);
  // Where a host has led elsewhere on the way, a browser would refuse to show it as a page.
  await kept.put(url, new Response(answer.body, { headers: answer.headers }));
}

/** Keeps this release and the one before it: a page of it may still be open and ask for its parts. */
async function clear() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request, name) {
  const url = new URL(name, scope);
  const found = await (await caches.open(own)).match(url);
  return found || (isNamedByHash(name) && (await caches.match(url))) || fetch(request);
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("message", ({ data }) => data === "take" && skipWaiting());

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  let name = pathname.slice(scope.pathname.length);
  // The newest release is what the network says it is.
  if (name === "release.json") return;
  if (name === "" || name.endsWith("/")) name += "index.html";
  if (name in files || isNamedByHash(name)) event.respondWith(answer(request, name));
});
