import { expect, test } from "vitest";

import { difference, observe, unknownSkew, untilNextSecond } from "./clock";

const NOON = "Fri, 01 May 2026 12:00:00 GMT";
const noon = Date.parse(NOON);

test("a clock that agrees with the server's second is trusted", () => {
  const skew = observe(unknownSkew, { sent: noon + 200, received: noon + 300, date: NOON });

  expect(difference(skew)).toBe(0);
});

test("a server that gives out a Date a second old is no reason to doubt the clock", () => {
  const skew = observe(unknownSkew, { sent: noon + 1_900, received: noon + 1_950, date: NOON });

  expect(difference(skew)).toBe(0);
});

test("a clock that is an hour slow is put right to within two seconds", () => {
  const slow = noon - 3_600_000;

  const skew = observe(unknownSkew, { sent: slow, received: slow + 100, date: NOON });

  expect(difference(skew)).toBeGreaterThanOrEqual(3_599_900);
  expect(difference(skew)).toBeLessThanOrEqual(3_602_000);
});

test("more answers bound the difference more closely", () => {
  const early = observe(unknownSkew, { sent: noon - 5_000, received: noon - 4_900, date: NOON });
  const late = observe(early, { sent: noon - 4_200, received: noon - 4_100, date: NOON });

  expect(late.most - late.least).toBeLessThan(early.most - early.least);
});

test("a clock that was set meanwhile is measured anew", () => {
  const wrong = observe(unknownSkew, { sent: noon - 60_000, received: noon - 59_900, date: NOON });

  const right = observe(wrong, { sent: noon, received: noon + 100, date: NOON });

  expect(difference(right)).toBe(0);
});

test.each([null, "", "yesterday"])("an answer dated %j says nothing", (date) => {
  expect(observe(unknownSkew, { sent: 0, received: 1, date })).toBe(unknownSkew);
});

test.each([
  [59_250, 250],
  [60_000, 1_000],
  [0, 1_000],
  [-250, 750],
])("with %i ms left the countdown turns in %i ms", (left, expected) => {
  expect(untilNextSecond(left)).toBe(expected);
});
