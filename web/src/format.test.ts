import { expect, test } from "vitest";

import { arrival, moment, remaining, size, span } from "./format";

const noon = new Date(2026, 4, 1, 12, 0, 0).getTime();

test.each([
  [0, "0:00"],
  [-5_000, "0:00"],
  [1, "0:01"],
  [59_000, "0:59"],
  [3_599_001, "1:00:00"],
  [3_600_000, "1:00:00"],
  [3_552_000, "59:12"],
  [86_400_000, "1 day"],
  [6.5 * 86_400_000, "6 days, 12 hr"],
])("%i ms are left as %s", (milliseconds, expected) => {
  expect(remaining(milliseconds, "en")).toBe(expected);
});

test("the countdown counts in the reader's digits", () => {
  expect(remaining(61_000, "ar-EG")).toBe("١:٠١");
});

test.each([
  [60, "1 minute"],
  [600, "10 minutes"],
  [3_600, "1 hour"],
  [86_400 * 7, "7 days"],
  [90, "90 seconds"],
])("a span of %i s is %s", (seconds, expected) => {
  expect(span(seconds, "en")).toBe(expected);
});

test.each([
  [10_000, "now"],
  [5 * 60_000, "5 min. ago"],
  [2 * 3_600_000, "10:00 AM"],
  [24 * 3_600_000, "Apr 30"],
])("a mail of %i ms ago came %s", (ago, expected) => {
  const time = new Date(noon - ago).toISOString();

  expect(arrival(time, noon, "en").replace("\u202f", " ")).toBe(expected);
});

test("a moment of another day names its day", () => {
  expect(moment(noon - 24 * 3_600_000, noon, "de")).toBe("30.04.2026, 12:00");
  expect(moment(noon - 3_600_000, noon, "de")).toBe("11:00");
});

test.each([
  [0, "0 kB"],
  [532, "0.5 kB"],
  [1_200, "1.2 kB"],
  [262_144, "262 kB"],
  [1_440_000, "1.4 MB"],
  [11_400_000, "11 MB"],
])("%i bytes are %s", (bytes, expected) => {
  expect(size(bytes, "en")).toBe(expected);
});
