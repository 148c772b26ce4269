// The rules of Masir for a page that draws itself. docs/module.md tells how to use it.

import start, { bundled, open } from "./glue.js";

let rules;

/** Loads the program, from beside this file unless told otherwise. Call it once and wait for it. */
export default async function load(program = new URL("masir.wasm", import.meta.url)) {
  await start({ module_or_path: program });
  rules ??= bundled();
}

/** Applies the book in these bytes from now on, or throws and leaves the one before. */
export function use(book) {
  let opened;
  try {
    opened = open(book instanceof Uint8Array ? book : new Uint8Array(book));
  } catch (why) {
    throw new Error(why);
  }
  rules?.free();
  rules = opened;
}

/** What the rules say of these facts on a day, or what is wrong with them. */
export function evaluate(facts, date) {
  return JSON.parse(ready().evaluate(written(facts), date === undefined ? undefined : String(date), now()));
}

/** What is still to be asked beside these facts, the next question first, or what is wrong with them. */
export function questions(facts) {
  return JSON.parse(ready().questions(written(facts), now()));
}

function ready() {
  if (!rules) throw new Error("Masir is not loaded yet: call and await the module's default export first");
  return rules;
}

const now = () => Math.floor(Date.now() / 1000);

/** What JSON would drop or turn into null in silence goes on as a text, and is refused by its name. */
function written(facts) {
  if (typeof facts === "string") return facts;
  const plain = (_, value) => (isPlain(value) ? value : String(value));
  return JSON.stringify(facts, plain) ?? "null";
}

function isPlain(value) {
  if (typeof value === "number") return Number.isFinite(value);
  // A Map, a Set or a form's data would be written as an object without a fact.
  if (typeof value === "object") return ["[object Null]", "[object Array]", "[object Object]"].includes(Object.prototype.toString.call(value));
  return !["bigint", "function", "symbol"].includes(typeof value);
}
