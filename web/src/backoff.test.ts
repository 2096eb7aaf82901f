import { expect, test } from "vitest";

import { pause } from "./backoff";

test("each pause is about twice the one before", () => {
  expect([0, 1, 2, 3].map((attempt) => pause(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
});

test("no pause is longer than half a minute", () => {
  expect(pause(50, 1)).toBe(30_000);
});

test("chance takes away no more than half", () => {
  expect(pause(1, 0)).toBe(1000);
});
