/** How hard a pattern is to read (ISO/IEC 18004, §7.8.3.1): the mask with the least is taken. */

import type { Modules } from "./drawing";

const FINDER_LIKE = /(?=00001011101|10111010000)/g;

export function penalty(modules: Modules): number {
  const rows = modules.map(line);
  const columns = modules.map((_, x) => line(modules.map((row) => row[x] ?? false)));
  const lines = [...rows, ...columns];
  return (
    sum(lines.map(runs)) +
    sum(lines.map((text) => 40 * count(text, FINDER_LIKE))) +
    3 * blocks(rows) +
    10 * imbalance(rows)
  );
}

function line(modules: readonly boolean[]): string {
  return modules.map(Number).join("");
}

/** Five of a colour in a row cost three, and each further one costs one more. */
function runs(text: string): number {
  return sum((text.match(/0{5,}|1{5,}/g) ?? []).map(({ length }) => length - 2));
}

/** Squares of two by two in one colour. */
function blocks(rows: readonly string[]): number {
  return sum(
    rows.slice(1).map((row, index) => {
      const above = rows[index] ?? "";
      const same = (x: number) =>
        row[x] === row[x + 1] && row[x] === above[x] && row[x] === above[x + 1];
      return Array.from({ length: row.length - 1 }, (_, x) => x).filter(same).length;
    }),
  );
}

/** Steps of five per cent by which dark and light are out of balance. */
function imbalance(rows: readonly string[]): number {
  const text = rows.join("");
  const share = count(text, /1/g) / text.length;
  return Math.max(0, Math.ceil(Math.abs(share * 20 - 10)) - 1);
}

function count(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
