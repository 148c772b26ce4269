import jsonLogic from "json-logic-js";

export async function start(base) {
  const rule = await (await fetch(new URL("json-logic.json", base))).json();
  return (answers) => jsonLogic.apply(rule, answers);
}
