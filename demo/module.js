// @ts-check
// Asks what the rules still want to know, one question at a time, and shows what they say so far.

import load, { evaluate, questions } from "../module/masir.js";

/** @typedef {import("../module/masir.js").Question} Question */
/** @typedef {import("../module/masir.js").Answer} Answer */

/** @type {{ [fact: string]: Answer }} */
const facts = {};
/** Questions that the student could not answer: they stay unknown. @type {Set<string>} */
const passed = new Set();

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * @param {string} tag
 * @param {{ [name: string]: string }} attributes
 * @param {(string | Node)[]} children
 */
function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {string} value @param {string} words @param {string} type */
const choice = (value, words, type = "radio") =>
  make("p", {}, make("label", {}, make("input", { type, name: "answer", value }), ` ${words}`));

/** @param {Question} question */
function fields(question) {
  switch (question.type) {
    case "bool":
      return [choice("yes", question.yes.en), choice("no", question.no.en)];
    case "choice":
      return question.options.map((option) => choice(option.id, option.name.en));
    case "set":
      return question.options.map((option) => choice(option.id, option.name.en, "checkbox"));
    default:
      return [make("p", {}, make("input", { name: "answer", "aria-label": question.label.en }))];
  }
}

/** @param {Question} question @param {string[]} given @returns {Answer} */
function answer(question, given) {
  const [first = ""] = given;
  switch (question.type) {
    case "bool":
      return first === "" ? null : first === "yes";
    case "set":
      return given;
    case "integer":
      return first === "" ? null : Number(first);
    default:
      return first === "" ? null : first;
  }
}

function draw() {
  const found = evaluate(facts);
  const open = questions(facts);
  if (found.error || open.error) return;
  element("rules").textContent = `Rules ${found.rules.id}, ${found.rules.version}`;
  element("result").replaceChildren(
    ...Object.entries(found.kinds).flatMap(([kind, { verdict, clauses }]) => [
      make("dt", {}, kind),
      make("dd", { "data-kind": kind }, [verdict, ...clauses].join(" ")),
    ]),
  );
  const next = open.questions.find(({ fact }) => !passed.has(fact));
  const form = /** @type {HTMLFormElement} */ (element("form"));
  if (!next) return form.replaceChildren("No answer changes this any more.");
  const fault = make("p", { role: "alert" });
  const legend = make("legend", {}, next.question.en);
  form.replaceChildren(
    make("fieldset", { "data-fact": next.fact }, legend, make("p", {}, next.hint.en), ...fields(next)),
    fault,
    make("button", {}, "Next"),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const value = answer(next, new FormData(form).getAll("answer").map(String));
    const told = evaluate({ ...facts, [next.fact]: value });
    if (told.error) {
      fault.textContent = told.error.faults.map(({ message }) => message).join("; ");
      return;
    }
    if (value === null) passed.add(next.fact);
    else facts[next.fact] = value;
    draw();
  };
}

await load();
draw();
