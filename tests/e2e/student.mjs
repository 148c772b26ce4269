// A student at the keyboard: answers whatever is asked, from facts in the contract's own JSON.

import { click, onward, until } from "./support.mjs";

/** What the form asks: the names of its fields, in order. */
const asked = (page) =>
  page.$$eval("form [name]", (fields) => [...new Set(fields.map((field) => field.name))].filter(Boolean));

/** The lines of a checklist: the fact of each, and the answer of whoever leaves it unticked. */
const lines = (page, list) => page.$$eval("form [name]", (boxes, list) =>
  boxes.filter((box) => box.name !== list).map(({ name, value }) => ({ name, unticked: value })), list);

/** Ticks a box of a checklist. */
async function tick(page, name, value, keyboard) {
  if (keyboard) {
    await tabTo(page, focused, name, value);
    await page.keyboard.press(" ");
  } else {
    await page.locator(`form [name="${name}"][value="${value}"]`).click();
  }
}

/** Fills in a checklist as the facts have it and returns the facts that it settles. */
async function checklist(page, facts, keyboard) {
  const list = await page.evaluate(() => location.hash.split("/").at(-1));
  const all = await lines(page, list);
  if (all.some(({ name }) => facts[name] === undefined || facts[name] === null)) {
    await tick(page, list, "each", keyboard);
    return [];
  }
  const plain = (answer) => (typeof answer === "boolean" ? (answer ? "yes" : "no") : String(answer));
  const ticked = all.filter(({ name, unticked }) => plain(facts[name]) !== unticked);
  for (const { name, unticked } of ticked) await tick(page, name, unticked, keyboard);
  if (ticked.length === 0) await tick(page, list, "none", keyboard);
  return all.filter((line) => !ticked.includes(line)).map(({ name }) => name);
}

const view = (page) => page.evaluate(() => location.hash.replace(/^#\/(en\/)?/, "").split("/")[0]);

/** How an answer is written in the form: the values to pick, or the text to type. */
function written(answer) {
  if (answer === undefined || answer === null) return { values: [""] };
  if (typeof answer === "boolean") return { values: [answer ? "yes" : "no"] };
  if (Array.isArray(answer)) return { values: answer.length ? answer : ["none"] };
  return { values: [answer], text: String(answer) };
}

/** Picks or types with the pointer. */
async function withPointer(page, name, { values, text }) {
  const field = await page.$(`form [name="${name}"]`);
  if ((await field.evaluate((field) => field.inputMode)) && text !== undefined) {
    await field.click({ count: 3 });
    await field.type(text);
    return;
  }
  for (const value of values) {
    await page.locator(`form [name="${name}"][value="${value}"]`).click();
  }
}

/**
 * Tabs on, or back, until what is focused meets a condition; a page that has no such thing ends the
 * journey.
 */
export async function tabTo(page, condition, ...args) {
  const back = args.at(-1)?.back === true;
  for (let presses = 0; presses < 160; presses += 1) {
    if (await page.evaluate(condition, ...args)) return;
    if (back) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (back) await page.keyboard.up("Shift");
  }
  throw new Error(`nothing to tab to: ${condition} ${args}`);
}

const focused = (name, value) => {
  const field = document.activeElement;
  return field?.name === name && (value === undefined || field.value === value);
};

/** Picks or types with the keyboard alone. */
async function withKeyboard(page, name, { values, text }) {
  const kind = await page.$eval(`form [name="${name}"]`, (field) => field.type);
  if (kind === "radio") {
    await tabTo(page, focused, name);
    await page.keyboard.press(" ");
    for (let presses = 0; presses < 20 && !(await page.evaluate(focused, name, values[0])); presses += 1) {
      await page.keyboard.press("ArrowDown");
    }
    return;
  }
  if (kind === "checkbox") {
    for (const value of values) {
      await tabTo(page, focused, name, value);
      await page.keyboard.press(" ");
    }
    return;
  }
  await tabTo(page, focused, name);
  await page.keyboard.type(text ?? "");
}

/** Ticks that numbers are not known. */
async function notKnown(page, keyboard) {
  const box = "form .masir-choice--unknown input";
  if (!keyboard) return page.locator(box).click();
  await tabTo(page, (box) => document.activeElement?.matches(box), box);
  return page.keyboard.press(" ");
}

/**
 * Answers every question until none is left that can change a verdict, and returns what was asked,
 * in order. `facts` may leave things out: those are answered with “I don't know”. `ready` comes between
 * what is picked and the press of Continue.
 */
export async function interview(page, facts, {
  keyboard = false, visit = async () => {}, ready = async () => {},
} = {}) {
  const press = async () => {
    await ready();
    await onward(page, () =>
      keyboard ? page.keyboard.press("Enter") : page.locator("form [type=submit]").click());
  };
  const pages = [];
  const isQuestion = { q: true, list: true };
  for (let where = await view(page); isQuestion[where]; where = await view(page)) {
    if (where === "list") {
      const settled = await checklist(page, facts, keyboard);
      await visit(settled);
      await press();
      pages.push(settled);
      continue;
    }
    const names = await asked(page);
    await visit(names);
    const numbersUnknown = [];
    for (const name of names) {
      const isNumber = await page.$eval(`form [name="${name}"]`, (field) => Boolean(field.inputMode));
      if (isNumber && facts[name] === undefined) {
        numbersUnknown.push(name);
        continue;
      }
      await (keyboard ? withKeyboard : withPointer)(page, name, written(facts[name]));
    }
    if (numbersUnknown.length) await notKnown(page, keyboard);
    await press();
    pages.push(names);
  }
  return pages;
}

/** What the result says of each kind, by the word it uses. */
export function verdicts(page) {
  return until(page, () => {
    const found = [...document.querySelectorAll(".masir-verdict")];
    return found.length > 0 && found.map((verdict) => [
      verdict.querySelector("h2").textContent.trim(),
      verdict.querySelector(".masir-tag").textContent.trim(),
    ]);
  });
}

/** Goes to another view by its link in the page. */
export const follow = (page, name) => onward(page, () => click(page, name, "link"));
