import { expect, test } from "vitest";

import { choices, extended } from "./lifetimes";

test("the usual spans that are allowed are offered, and the longest", () => {
  expect(choices({ min: 60, max: 86_400 })).toEqual([600, 3_600, 21_600, 86_400]);
});

test("a service with one lifetime offers that", () => {
  expect(choices({ min: 300, max: 300 })).toEqual([300]);
});

test("adding time adds the usual span, up to the longest life", () => {
  const lifetimes = { default: 3600, min: 60, max: 7200 };

  expect(extended(1_000_000, lifetimes)).toBe(4600);
  expect(extended(3_600_001, lifetimes)).toBe(7200);
});
