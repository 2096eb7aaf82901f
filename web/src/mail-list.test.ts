import { expect, test } from "vitest";

import { PAGE_SIZE, arrivals, emptyList, markSeen, merge, without } from "./mail-list";
import { aSummary, at } from "./samples";

/** Messages `from` (newest) down to `to`, received in the order of their numbers. */
function messages(from: number, to: number) {
  const numbers = Array.from({ length: from - to + 1 }, (_, index) => from - index);
  return numbers.map((number) => aSummary({ id: `m${number}`, received_at: at(number) }));
}

function ids(list: { messages: readonly { id: string }[] }): readonly string[] {
  return list.messages.map(({ id }) => id);
}

const first = { messages: messages(3, 1), cursor: "3" };

test("the first page is the list", () => {
  const list = merge(emptyList, first, "first");

  expect(list).toEqual({ ...first, loaded: true, older: false, askedBelow: null });
});

test("newer messages come on top, each once", () => {
  const list = merge(emptyList, first, "first");

  const next = merge(list, { messages: messages(5, 3), cursor: "5" }, "newer");

  expect(ids(next)).toEqual(["m5", "m4", "m3", "m2", "m1"]);
  expect(next.cursor).toBe("5");
});

test("a full page means that there may be more below", () => {
  const list = merge(emptyList, { messages: messages(PAGE_SIZE, 1), cursor: "x" }, "first");

  expect(list.older).toBe(true);
});

test("older messages come below and keep the cursor", () => {
  const list = merge(emptyList, { messages: messages(110, 11), cursor: "110" }, "first");

  const next = merge(list, { messages: messages(10, 1), cursor: "110" }, "older");

  expect(next.messages).toHaveLength(110);
  expect(next).toMatchObject({ cursor: "110", older: false });
});

test("a full page of older messages may have more below it", () => {
  const list = merge(emptyList, { messages: messages(200, 101), cursor: "200" }, "first");

  const next = merge(list, { messages: messages(100, 1), cursor: "200" }, "older");

  expect(next.older).toBe(true);
});

test("listing anew drops what was deleted elsewhere", () => {
  const list = merge(emptyList, first, "first");

  const next = merge(list, { messages: messages(3, 2), cursor: "3" }, "first");

  expect(ids(next)).toEqual(["m3", "m2"]);
});

test("listing anew keeps what was paged in below", () => {
  const list = merge(emptyList, { messages: messages(110, 11), cursor: "110" }, "first");
  const paged = merge(list, { messages: messages(10, 1), cursor: "110" }, "older");

  const next = merge(paged, { messages: messages(111, 12), cursor: "111" }, "first");

  expect(next.messages).toHaveLength(111);
  expect(next.older).toBe(false);
});

test("arrivals are those that were not known", () => {
  const before = merge(emptyList, first, "first");
  const after = merge(before, { messages: messages(4, 2), cursor: "4" }, "newer");

  expect(arrivals(before, after).map(({ id }) => id)).toEqual(["m4"]);
});

test("a message can be taken out and marked as seen", () => {
  const list = merge(emptyList, first, "first");

  expect(ids(without(list, "m2"))).toEqual(["m3", "m1"]);
  expect(markSeen(list, "m2").messages.map(({ seen }) => seen)).toEqual([false, true, false]);
});
