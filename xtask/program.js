let wasm;

/** What the program shares with its parts, once it is there. */
export const initSync = () => wasm;

/** Waits for a task of its own; not in a tab that nobody looks at, where browsers let each wait for a second. */
export const turn = async () => document.hidden || new Promise(setTimeout);

/** Brings the program and begins it. */
export default async function init() {
  const answer = await fetch(new URL("masir_bg.wasm", import.meta.url));
  // Not every host says that this is a program, which a browser insists on to read it as it comes.
  const program = await (answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : answer.arrayBuffer().then(WebAssembly.compile));
  await turn();
  ({ exports: wasm } = await WebAssembly.instantiate(program, __wbg_get_imports()));
  wasm.__wbindgen_start();
}
