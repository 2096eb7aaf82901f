import { expect, test } from "vitest";

import { drop, hold, parse } from "./held";
import { aHeldInbox } from "./samples";

const first = aHeldInbox({ address: "first@mayfly.test" });
const second = aHeldInbox({ address: "second@mayfly.test" });

test("an inbox held again comes to the front and stands there once", () => {
  const changed = { ...second, expires_at: first.created_at };

  expect(hold([first, second], changed)).toEqual([changed, first]);
});

test("a dropped inbox is out", () => {
  expect(drop([first, second], first.address)).toEqual([second]);
});

test("what was stored comes back", () => {
  expect(parse(JSON.stringify([first, second]))).toEqual([first, second]);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["no list", "{}"],
  ["things that are no inboxes", '[null, 1, {"address": "a@b.test"}]'],
  ["an inbox whose token is none", JSON.stringify([{ ...first, token: "mf1, mf1" }])],
  ["an inbox without a time", JSON.stringify([{ ...first, expires_at: "soon" }])],
])("a store that holds %s holds no inboxes", (_, stored) => {
  expect(parse(stored)).toEqual([]);
});
