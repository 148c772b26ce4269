// Where the page's program begins. What keeps the site for use without a network comes when the
// browser has nothing else to do; what takes part in a host's page, where the site is shown in one.
import init from "./masir.js";
import "./takeover.js";

if (parent !== self) import("./frame.js").catch(() => {});

const later = globalThis.requestIdleCallback ?? setTimeout;

init().then(() => later(() => import("./keeper.js").catch(() => {})));
