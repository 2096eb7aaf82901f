import { expect, test } from "vitest";

import type { Event } from "../events";
import { ids } from "../ids";
import { present } from "../mail-view";
import {
  NOON,
  aFailure,
  aHeldInbox,
  aMessage,
  aSummary,
  after,
  anOpenState,
  openPage,
} from "../samples";
import { update } from "../state";
import { GRACE } from "./deletion";

const inbox = aHeldInbox();
const { address } = inbox;
const three = ["m1", "m2", "m3"].map((id) => aSummary({ id }));

const discard = (...ids: string[]): Event => ({ type: "messages discarded", ids });
const over: Event = { type: "ticked", now: NOON + GRACE };

function rows(state: ReturnType<typeof anOpenState>): readonly string[] {
  return present(openPage(state)).map(({ id }) => id);
}

test("a deleted mail is out of sight at once, and nobody else is told yet", () => {
  const [state, effects] = update(anOpenState(inbox, three), discard("m2"));

  expect(rows(state)).toEqual(["m1", "m3"]);
  expect(state.said?.what).toEqual({ kind: "discarded", count: 1 });
  expect(effects).toEqual([{ run: "focus", id: ids.message("m3") }]);
});

test("undone in time, it is back", () => {
  const state = after(anOpenState(inbox, three), discard("m2"), { type: "discard undone" }, over);

  expect(rows(state)).toEqual(["m1", "m2", "m3"]);
});

test("when the time to undo is over, the service is told", () => {
  const [state, effects] = update(after(anOpenState(inbox, three), discard("m2")), over);

  expect(effects).toEqual([{ run: "delete messages", inbox, ids: ["m2"], whole: false }]);
  expect(openPage(state).leaving).toBeNull();
});

test("when the page is left, the service is told at once", () => {
  const [, effects] = update(after(anOpenState(inbox, three), discard("m2")), {
    type: "left alone",
  });

  expect(effects).toEqual([{ run: "delete messages", inbox, ids: ["m2"], whole: false }]);
});

test("another deletion makes the first one final", () => {
  const [state, effects] = update(after(anOpenState(inbox, three), discard("m2")), discard("m1"));

  expect(effects[0]).toEqual({ run: "delete messages", inbox, ids: ["m2"], whole: false });
  expect(rows(state)).toEqual(["m3"]);
});

test("deleting everything empties the inbox in one call", () => {
  const state = after(anOpenState(inbox, three), discard("m1", "m2", "m3"));

  const [, effects] = update(state, over);

  expect(effects).toMatchObject([{ run: "delete messages", whole: true }]);
});

test("mail that came meanwhile survives deleting everything", () => {
  const page = { messages: [aSummary({ id: "new" })], cursor: "8" };
  const state = after(anOpenState(inbox, three), discard("m1", "m2", "m3"), {
    type: "listed",
    address,
    asked: "newer",
    page,
  });

  const [, effects] = update(state, over);

  expect(effects).toMatchObject([{ run: "delete messages", whole: false }]);
});

test("no list brings back what is on its way out", () => {
  const page = { messages: three, cursor: "7" };
  const listed: Event = { type: "listed", address, asked: "first", page };

  const state = after(anOpenState(inbox, three), discard("m2"), over, listed);

  expect(rows(state)).toEqual(["m1", "m3"]);
});

test("what could not be deleted is back, and is said", () => {
  const failure = aFailure(503);
  const state = after(anOpenState(inbox, three), discard("m2"), over, {
    type: "deletion refused",
    address,
    ids: ["m2"],
    failure,
  });

  expect(rows(state)).toEqual(["m1", "m2", "m3"]);
  expect(state.said?.what).toEqual({ kind: "failure", failure });
});

test("deleting the mail that is read closes it", () => {
  const reading = after(
    anOpenState(inbox, three),
    { type: "message chosen", id: "m1" },
    { type: "message read", address, message: aMessage() },
  );

  const [state, effects] = update(reading, discard("m1"));

  expect(openPage(state).reading).toBeNull();
  expect(effects).toEqual([{ run: "step out" }, { run: "focus", id: ids.message("m2") }]);
});
