import { expect, test } from "vitest";

import { correction } from "./field";
import { modulesOf, pathOf } from "./qr";
import { versionFor } from "./versions";

function rows(text: string): readonly string[] {
  return modulesOf(text).map((row) => row.map((dark) => (dark ? "#" : ".")).join(""));
}

test("the correction bytes are those of the standard's worked example", () => {
  // "HELLO WORLD" at 1-M, as the tutorials of the standard print it.
  const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];

  expect(correction(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

test.each([
  [14, 1],
  [15, 2],
  [26, 2],
  [42, 3],
  [62, 4],
  [106, 6],
  [180, 9],
  [331, 13],
])("%i bytes fit into version %i", (length, number) => {
  expect(versionFor(length).number).toBe(number);
});

test("what no code holds is refused", () => {
  expect(() => modulesOf("x".repeat(332))).toThrow(RangeError);
});

test("three corners have a finder, and lines of dots run between them", () => {
  const code = rows("quiet-heron@mayfly.test");

  expect(code).toHaveLength(25);
  expect(code[0]).toMatch(/^#######\..*\.#######$/);
  expect(code[2]).toMatch(/^#\.###\.#\..*\.#\.###\.#$/);
  expect(code.at(-1)).toMatch(/^#######\./);
  expect(code[6]).toBe("#######.#.#.#.#.#.#######");
});

test("both copies of the format say the same", () => {
  const code = rows("quiet-heron@mayfly.test");
  const at = (x: number, y: number) => code[y]?.[x];

  const near = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => at(8, y));
  const far = [24, 23, 22, 21, 20, 19, 18, 17].map((x) => at(x, 8));

  expect(near).toEqual(far);
});

test("a path draws each dark module once", () => {
  expect(
    pathOf([
      [true, false],
      [false, true],
    ]),
  ).toBe("M0 0h1v1h-1zM1 1h1v1h-1z");
});
