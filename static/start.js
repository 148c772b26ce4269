// Where the page's program begins. What keeps the site for use without a network comes once the program
// has the page: all that it fetches would compete with the program for a slow line. What takes part in a
// host's page comes at once, where the site is shown in one.
import init from "./masir.js";
import { taken } from "./takeover.js";

if (parent !== self) import("./frame.js").catch(() => {});

/** Where a part does not come, the site is still kept, and a newer one looked for. */
const PATIENCE = 10_000;
const given = new Promise((up) => setTimeout(up, PATIENCE));

const later = globalThis.requestIdleCallback ?? setTimeout;

init().then(() => Promise.race([taken, given])).then(() => later(() => import("./keeper.js").catch(() => {})));
