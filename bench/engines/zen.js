// GoRules ZEN in its build for browsers, which evaluates expressions; whole decisions it has for servers only.
import init, { Variable } from "@gorules/zen-engine-wasm/dist/zen_engine_wasm.js";

export async function start(base) {
  const [expression] = await Promise.all([
    fetch(new URL("zen.txt", base)).then((answer) => answer.text()),
    init({ module_or_path: new URL("zen.wasm", base) }),
  ]);
  return (answers) => {
    const student = new Variable(answers);
    const ranks = student.evaluateExpression(expression);
    student.free();
    return ranks;
  };
}
