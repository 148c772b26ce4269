// A reporter for `node --test`: the files in which a test failed, a line each.

export default async function* failedFiles(events) {
  const named = new Set();
  for await (const { type, data } of events) {
    if (type !== "test:fail") continue;
    // Where a file itself fails, it is the test.
    const file = data.file ?? data.name;
    if (!named.has(file)) yield `${file}\n`;
    named.add(file);
  }
}
