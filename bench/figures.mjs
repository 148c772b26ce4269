// The figures of one part of `cargo xtask bench`: rows for its one table, or a table by themselves where
// a script is run alone.

import { writeFile } from "node:fs/promises";

export const number = (value, places = 0) =>
  value.toLocaleString("en", { maximumFractionDigits: places, minimumFractionDigits: places });

/** A row without an aim. */
export const plain = (what, value, places = 0) => ({ what, measured: number(value, places) });

/** A row that aims at no more than `most`. */
export const atMost = (most, what, value, places = 0) =>
  ({ what, measured: number(value, places), aim: `≤ ${number(most)}`, holds: value <= most });

/** A row that aims at `least` or more. */
export const atLeast = (least, what, value, places = 0) =>
  ({ what, measured: number(value, places), aim: `≥ ${number(least)}`, holds: value >= least });

/** Hands over rows. */
export async function keep(rows) {
  if (process.env.MASIR_FIGURES) return writeFile(process.env.MASIR_FIGURES, JSON.stringify(rows));
  const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
  line(["what", "measured", "aim", "holds"]);
  line(["---", "---:", "---:", "---"]);
  for (const { what, measured, aim = "", holds = "" } of rows) {
    line([what, measured, aim, { true: "yes", false: "no" }[holds] ?? ""]);
  }
}

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
