// What figures depend on: the day, the processor, and, where asked, how much else it has to do.

import { arch, cpus, loadavg, totalmem, type } from "node:os";

const day = new Date().toISOString().slice(0, 16).replace("T", " ");
const memory = Math.round(totalmem() / 2 ** 30);
const processors = `${cpus().length} × ${cpus()[0]?.model.trim()} ${arch()}`;
if (process.argv[2] === "load") console.log(loadavg()[0].toFixed(1));
else console.log(`${day} UTC, ${processors}, ${memory} GB, ${type()}, Node.js ${process.version.slice(1)}`);
