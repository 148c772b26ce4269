// The contract's cases, by their names.

import { readFile } from "node:fs/promises";

export const { baseline, cases } =
  JSON.parse(await readFile(new URL("../scenarios.json", import.meta.url), "utf8"));

/** The facts of a scenario, and those of the baseline that it does not name. */
export function factsOf(id) {
  const { set, unset } = cases.find((scenario) => scenario.id === id);
  const facts = { ...baseline, ...set };
  for (const name of unset) delete facts[name];
  return facts;
}
