// What comes only where the site is shown in a frame: it takes part in the host's page.
//
// The host says what it asks for; the frame says how high it is, where a reader should look, and that
// a result was reached, if the host asks for that. Nothing that a student has answered is ever sent.
// All of it is told in docs/embedding.md; the host's side is embed.js.

import words from "../src/text/embedded.json";
import { VERSION, asksOf, cleaned, folder, heard } from "./asks.js";
import { begin, inLanguage, isHome, known, languageOf } from "./begin.js";
import { dress, plain } from "./looks.js";
import { steady } from "./steady.js";

const page = document.documentElement;
const isOpaque = self.origin === "null";
const site = folder(location.href);

let asks = asksOf(location.href);
/** The origin of the host, once it has spoken. */
let host;

// To the host

/** When the last message was sent. */
let sent = 0;

function send(...more) {
  // Some browsers count whole milliseconds; a host takes two messages of the same time for one.
  sent = Math.max(sent + .01, performance.timeOrigin + performance.now());
  parent.postMessage([VERSION, sent, ...more], host && host !== "null" ? host : "*");
}

let coming;
const steadied = steady((wait) => {
  clearTimeout(coming);
  coming = setTimeout(measure, wait);
});
/** Whether no other view has been shown. So long the height that the host has reserved stays: nothing moves below. */
let isFirst = true;

const height = () => Math.ceil(Math.max(page.getBoundingClientRect().height, isFirst ? innerHeight : 0));

function measure() {
  // In a tab of the host's that is not open, the frame has no width, and no height that means anything.
  const asked = host && innerWidth > NARROWEST && steadied(height(), performance.now());
  if (asked) send(asked);
}

/** A place that the host need not show. */
const NOWHERE = -1;
/** No screen is narrower, in pixels. */
const NARROWEST = 99;

/** Asks the host to show a place, if it is out of the reader's sight. */
function show(element) {
  new IntersectionObserver(([{ isIntersecting }], watch) => {
    watch.disconnect();
    if (isIntersecting || !host) return;
    // A view is shown from its top.
    const down = element.matches("h1") ? 0 : Math.max(0, element.getBoundingClientRect().top);
    send(height(), down);
  }).observe(element);
}

let hasAnswered = false;
addEventListener("submit", () => { hasAnswered = true; }, { capture: true });

/** Tells that a result was reached by answering: not what it is. */
function reached() {
  if (!hasAnswered || inLanguage(location.hash, "fa") !== "#/result") return;
  hasAnswered = false;
  if (asks.result && host) send(height(), NOWHERE, true);
}

/** Another view is shown. */
function shown() {
  if (document.hasFocus()) isFirst = false;
  measure();
  reached();
}

// From the host

function heed(address) {
  const last = asks;
  const next = asks = asksOf(address);
  // Another book is another check.
  if (next.rules !== last.rules || next.fallback !== last.fallback) {
    location.replace(cleaned(address));
    return;
  }
  if (next.theme !== last.theme) dress(next.theme);
  const language = next.lang !== last.lang && known(next.lang);
  if (language) location.replace(inLanguage(location.hash, language));
  if (next.start !== last.start && next.start) begin(next.start, languageOf(location.hash), next.rules);
}

addEventListener("message", (event) => {
  const origins = host ? [host] : [location.ancestorOrigins?.[0] ?? event.origin];
  const address = heard(event, { host: parent, origins, site });
  if (!address) return;
  if (!host) {
    host = event.origin;
    // The host gives all the height there is to show: a bar beside it would only come and go.
    page.style.overflowY = "hidden";
    measure();
  }
  heed(address);
});

// In the page

/** The focus is never taken from the host: it moves only while it is in here. */
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function quietly(options) {
  if (document.hasFocus()) {
    focus.call(this, options);
    show(this);
  }
  if (this.matches("h1")) shown();
};

// What leads to other sites opens beside the host's page: many refuse to stand in a frame, and the
// answers would be gone with this one.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[href^=http]");
  if (link && !link.href.startsWith(site)) Object.assign(link, { target: "_blank", rel: "noopener" });
}, { capture: true });

// A sandbox without `allow-forms` lets no form be submitted, not even to the page itself.
if (isOpaque) {
  addEventListener("click", (event) => {
    const button = event.target.closest?.("button, input");
    if (button?.type !== "submit" || !button.form || event.defaultPrevented) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }));
  });
}

/** The way out of the frame. */
function wayOut() {
  const line = document.createElement("nav");
  const link = line.appendChild(document.createElement("a"));
  line.className = "masir-framed";
  Object.assign(link, { target: "_blank", rel: "noopener" });
  const name = () => {
    const { full, name: label } = words[page.lang] ?? words.fa;
    line.ariaLabel = label;
    link.textContent = full;
    const url = new URL(site);
    const { rules, fallback } = asks;
    for (const [ask, value] of Object.entries({ rules, fallback })) if (value !== null) url.searchParams.set(ask, value);
    url.hash = inLanguage("", page.lang);
    link.href = url.href;
  };
  name();
  new MutationObserver(name).observe(page, { attributeFilter: ["lang"] });
  document.body.append(line);
}

plain();
if (cleaned(location.href) !== location.href) location.replace(cleaned(location.href));
if (asks.theme) dress(asks.theme);
known(asks.lang);
wayOut();
new ResizeObserver(measure).observe(page);
if (asks.start && isHome(location.hash)) begin(asks.start, asks.lang === "en" ? "en" : "fa", asks.rules);
send();
