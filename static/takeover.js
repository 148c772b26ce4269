// The program draws into a place of its own, out of sight. Once a view stands there as a whole, it
// takes the place of the page that was painted before it came: nothing moves, and the focus stays.
const shell = document.getElementById("shell");
const place = document.getElementById("masir");
const FOCUSABLE = "a, main, h1";

const watch = new MutationObserver(() => {
  if (!place.querySelector("main h1, main [data-fault]")) return;
  watch.disconnect();
  const focused = document.activeElement;
  const at = [...shell.querySelectorAll(FOCUSABLE)].indexOf(focused);
  const same = place.querySelectorAll(FOCUSABLE)[at];
  place.hidden = false;
  if (same?.tagName === focused.tagName && same.href === focused.href) same.focus({ preventScroll: true });
  shell.remove();
});
if (shell) watch.observe(place, { childList: true, subtree: true });
