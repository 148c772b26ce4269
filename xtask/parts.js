// Brings the parts of the program. A part's file holds what it shares with others, one section for
// each piece: whichever comes first puts it in place.
const pieces = {};

function part(file, ...before) {
  let coming;
  const bring = async () => {
    const answer = fetch(new URL(file, import.meta.url));
    answer.catch(() => {});
    const [module] = await Promise.all([WebAssembly.compileStreaming(answer), ...before.map((other) => other())]);
    const imports = getSharedImports();
    await Promise.all(WebAssembly.Module.customSections(module, "shared").map((section) => {
      const [at] = new Uint8Array(section);
      return pieces[at] ??= WebAssembly.instantiate(section.slice(1), imports);
    }));
    return WebAssembly.instantiate(module, imports);
  };
  // What did not come is asked for again.
  return () => coming ??= bring().catch((fault) => {
    coming = undefined;
    throw fault;
  });
}
