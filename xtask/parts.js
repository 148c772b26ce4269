import { turn } from "./masir.js";

// Brings the parts of the program. A part's file holds what it shares with others, one section for
// each piece: whichever comes first puts it in place.
const pieces = {};

/** Brings it once; what did not come is asked for again. */
function once(bring) {
  let coming;
  return () => coming ??= bring().catch((fault) => {
    coming = undefined;
    throw fault;
  });
}

// The style of what comes later. A page that holds everything names none.
const style = once(() => new Promise((done, fail) => {
  const named = document.querySelector("[rel=later]");
  if (!named) return done();
  const sheet = named.cloneNode();
  sheet.rel = "stylesheet";
  sheet.onload = done;
  sheet.onerror = (fault) => {
    sheet.remove();
    fail(fault);
  };
  named.before(sheet);
}));

function part(file, ...before) {
  return once(async () => {
    // Not every host says that these are programs, which a browser would insist on to read them as they come.
    const module = fetch(new URL(file, import.meta.url)).then((answer) => answer.arrayBuffer()).then(WebAssembly.compile);
    const [program] = await Promise.all([module, ...before.map((other) => other())]);
    const imports = getSharedImports();
    await Promise.all(WebAssembly.Module.customSections(program, "shared").map((section) => {
      const [at] = new Uint8Array(section);
      return pieces[at] ??= WebAssembly.instantiate(section.slice(1), imports);
    }));
    return WebAssembly.instantiate(program, imports);
  });
}

/** How the program asks for a part: it is told in a task of its own whether that has come. */
function asked(bring) {
  return async (call, told) => {
    const came = await bring().then(() => true, (fault) => console.error(fault));
    await turn();
    getSharedImports().__wasm_split.__indirect_function_table.get(call)(told, came);
  };
}
