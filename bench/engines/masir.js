// Masir as compiled for the page.
import init, { assess } from "masir-bench-engine";

/** Verdicts, incomplete among them, as ranks; students here know everything. */
const RANK = [0, 1, 2, NaN, 3, 4];

export async function start(base, rules) {
  await init({ module_or_path: new URL("masir.wasm", base) });
  const code = {
    bool: () => Number,
    choice: ({ options }) => (option) => options.indexOf(option),
    set: ({ options }) => (members) => members.reduce((bits, member) => bits | (1 << options.indexOf(member)), 0),
    number: () => (number) => number,
  };
  const facts = rules.facts.map((fact) => [fact.id, code[fact.type](fact)]);
  const student = new Uint32Array(facts.length);
  return (answers) => {
    facts.forEach(([id, code], at) => { student[at] = code(answers[id]); });
    return Array.from(assess(student), (verdict) => RANK[verdict]);
  };
}
