/** A text as a QR code (ISO/IEC 18004): bytes, correction level M. */

import { codewords } from "./data";
import { Drawing, type Modules } from "./drawing";
import { penalty } from "./penalty";
import { versionFor } from "./versions";

/** §7.8.2, in its order: the number of a mask is its place. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Throws RangeError for a text that no code of ours holds. */
export function modulesOf(text: string): Modules {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const drawing = new Drawing(version);
  drawing.placeData(codewords(bytes, version));
  const candidates = masks.map((covers, number) => {
    drawing.mask(covers);
    drawing.drawFormat(number);
    const { modules } = drawing;
    drawing.mask(covers);
    return { modules, cost: penalty(modules) };
  });
  return candidates.reduce((best, next) => (next.cost < best.cost ? next : best)).modules;
}

/** The path of an SVG in which each module is one by one. */
export function pathOf(modules: Modules): string {
  return modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
