// In the one-file site nothing is fetched: what the program asks for stands in the page, compressed.

globalThis.fetch = async (address) => {
  const name = String(address.url ?? address).split("/").pop();
  const held = document.querySelector(`script[data-file="${name}"]`);
  if (!held) throw new TypeError(`${name} is not part of this file`);
  const bytes = Uint8Array.from(atob(held.textContent), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream();
  const whole = held.type.endsWith("gzip") ? plain.pipeThrough(new DecompressionStream("gzip")) : plain;
  return new Response(whole, { headers: { "Content-Type": "application/wasm" } });
};
