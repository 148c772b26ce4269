// Where the page's program begins.
import init from "./masir.js";

init();
