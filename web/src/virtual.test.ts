import { expect, test } from "vitest";

import { offsets, slice } from "./virtual";

const tops = offsets([10, 20, 10, 10]);

test("rows begin where the ones above end", () => {
  expect(tops).toEqual([0, 10, 30, 40, 50]);
});

test.each([
  [{ from: 0, to: 5 }, [0, 1]],
  [{ from: 0, to: 10 }, [0, 2]],
  [{ from: 15, to: 35 }, [1, 3]],
  [{ from: 30, to: 300 }, [2, 4]],
  [{ from: -100, to: -50 }, [0, 1]],
  [{ from: 900, to: 1000 }, [3, 4]],
])("%j touches the rows %j", (window, rows) => {
  expect(slice(tops, window)).toEqual(rows);
});

test("an empty list has no rows to draw", () => {
  expect(slice(offsets([]), { from: 0, to: 100 })).toEqual([0, 0]);
});
