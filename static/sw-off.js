// The end of sw.js. Served in its place, it takes away what every browser has kept of the site, takes
// itself away, and loads the pages that were served by it once more, from the network.
// When and how: docs/offline.md.

const prefix = `masir ${new URL(registration.scope).pathname} `;

async function leave() {
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await registration.unregister();
  // Only pages that a worker serves: whoever comes later is left in peace.
  const pages = await clients.matchAll({ type: "window" });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));
