import { expect, test } from "vitest";

import { scaleFor } from "./bounds";

test.each([
  ["A4", 595, 842],
  ["a poster", 14_400, 14_400],
  ["a strip", 14_400, 10],
  ["a stamp", 20, 20],
])(
  "%s is drawn on no more than two million pixels, no side longer than 8192",
  (_, width, height) => {
    const scale = scaleFor({ width, height });

    expect(scale).toBeGreaterThan(0);
    expect(width * height * scale * scale).toBeLessThanOrEqual(2_000_001);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8_193);
  },
);

test("A4 is drawn at twice its size in points, a stamp at four times", () => {
  expect(scaleFor({ width: 595, height: 842 })).toBeCloseTo(2, 1);
  expect(scaleFor({ width: 20, height: 20 })).toBe(4);
});
