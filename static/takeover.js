// Yew draws into a place of its own, out of sight, and a long view in pieces. Once a view stands there
// as a whole, it takes the place of the page that was painted before it came, and of the questions that
// were put in that: nothing moves, and the focus stays.
const shell = document.getElementById("shell");
const place = document.getElementById("masir");
const FOCUSABLE = "a, main, h1, input, button, summary";

/** What an element is, the same in both places. */
const told = ({ tagName, id, className, href, name, value }) => [tagName, id, className, href, name, value].join();

const isWhole = () => place.querySelector("main h1, main [data-fault]") && !place.querySelector("[data-later=needed]");

function takeOver() {
  const focused = shell.contains(document.activeElement) && document.activeElement;
  const same = focused && [...place.querySelectorAll(FOCUSABLE)].find((it) => told(it) === told(focused));
  // What the reader has unfolded stays so.
  const folds = place.querySelectorAll("details");
  shell.querySelectorAll("details").forEach(({ open }, at) => { if (open && folds[at]) folds[at].open = true; });
  place.hidden = false;
  if (same) same.focus({ preventScroll: true });
  shell.remove();
}

/** Kept once the program has the page, and has drawn all of it. */
export const taken = new Promise((done) => {
  const watch = new MutationObserver(() => {
    if (place.hidden && isWhole()) takeOver();
    if (place.hidden || place.querySelector("[data-later]")) return;
    watch.disconnect();
    done();
  });
  if (shell) watch.observe(place, { childList: true, subtree: true });
  else done();
});
