import Publicodes from "publicodes";
import { publicodesName as name } from "../convert.mjs";

const quiet = { log() {}, warn() {}, error(fault) { throw new Error(fault); } };

export async function start(base, rules) {
  const book = await (await fetch(new URL("publicodes.json", base))).json();
  const engine = new Publicodes(book, { logger: quiet });
  const write = {
    bool: (fact, truth) => [[name(fact), truth ? "oui" : "non"]],
    choice: (fact, option) => [[name(fact), `'${option}'`]],
    set: (fact, members) => fact.options.map((option) => [name(fact, option), members.includes(option) ? "oui" : "non"]),
    number: (fact, number) => [[name(fact), number]],
  };
  const grants = rules.grants.map((_, at) => `grant ${at}`);
  return (answers) => {
    engine.setSituation(Object.fromEntries(rules.facts.flatMap((fact) => write[fact.type](fact, answers[fact.id]))));
    return grants.map((grant) => engine.evaluate(grant).nodeValue);
  };
}
