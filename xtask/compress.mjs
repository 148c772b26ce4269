// Writes a .br and a .gz beside each file named on the command line, as small as they get,
// so that a plain file server can send them without compressing anything itself.

import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

// Which of these is best is for each file to show: the window and the block, and how distances are told.
const ways = [[24, 0, 0, 0], [16, 0, 1, 8], [18, 16, 2, 16]].map(([window, block, postfix, direct]) => ({
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_LGWIN]: window,
  [constants.BROTLI_PARAM_LGBLOCK]: block,
  [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
  [constants.BROTLI_PARAM_NDIRECT]: direct,
}));

async function brotli(bytes) {
  const [best] = (await Promise.all(ways.map((params) =>
    promisify(brotliCompress)(bytes, { params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ))).toSorted((a, b) => a.length - b.length);
  return best;
}

const formats = [
  [".br", brotli],
  [".gz", (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

await Promise.all(process.argv.slice(2).flatMap((path) => formats.map(async ([suffix, compress]) => {
  const bytes = await readFile(path);
  const small = await compress(bytes);
  if (small.length < bytes.length) await writeFile(path + suffix, small);
})));
