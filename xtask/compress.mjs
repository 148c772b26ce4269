// Writes a .br and a .gz beside each file named on the command line, as small as they get,
// so that a plain file server can send them without compressing anything itself.

import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const formats = [
  [".br", (bytes) => promisify(brotliCompress)(bytes, { params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  } })],
  [".gz", (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

await Promise.all(process.argv.slice(2).flatMap((path) => formats.map(async ([suffix, compress]) => {
  const bytes = await readFile(path);
  const small = await compress(bytes);
  if (small.length < bytes.length) await writeFile(path + suffix, small);
})));
