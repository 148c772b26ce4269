// Where the page's program begins. What keeps the site for use without a network comes when the
// browser has nothing else to do.
import init from "./masir.js";

const later = globalThis.requestIdleCallback ?? setTimeout;

init().then(() => later(() => import("./keeper.js").catch(() => {})));
