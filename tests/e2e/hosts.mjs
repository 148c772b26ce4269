// Pages of other sites that embed Masir: those in demo/, from another origin and another site.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { drawn, site, until } from "./support.mjs";

const demo = new URL("../../demo/", import.meta.url);
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css" };

/** Serves the pages in demo/, as they would stand on a host's server. Close it in `after`. */
export async function hosts() {
  const server = createServer(async (request, response) => {
    try {
      const name = new URL(request.url, "http://host/").pathname.slice(1);
      const text = await readFile(new URL(name, demo), "utf8");
      response.writeHead(200, { "Content-Type": types[extname(name)] });
      response.end(text.replaceAll("../", site).replaceAll("'self'", new URL(site).origin));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  // By another name than the site's: to a browser it is another site, not only another port.
  return { url: `http://localhost:${server.address().port}/`, close };
}

/** The frame of an element in a host's page, once the program has drawn in it. */
export async function framed(page, selector = "masir-check") {
  const handle = await page.waitForSelector(`${selector} >>> iframe`);
  const frame = await handle.contentFrame();
  await drawn(frame);
  await until(frame, () => document.querySelector(".masir-framed"));
  return frame;
}

/**
 * Waits until a frame is as high as what is in it, no more and no less, and returns that. In the first
 * view it may be higher: what the host has reserved stays.
 */
export function fits(frame, { isFirst = false } = {}) {
  return until(frame, (isFirst) => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    return (height === innerHeight || (isFirst && height < innerHeight)) && innerHeight;
  }, isFirst);
}
