import { expect, test } from "vitest";

import { ids } from "../ids";
import type { State } from "../model";
import { aFailure, aHeldInbox, aMessage, aSummary, anOpenState, openPage, runs } from "../samples";
import { update } from "../state";

const { address } = aHeldInbox();

/** A page on which message m1 has been opened. */
function aReader(message = aMessage()): State {
  const [opening] = update(anOpenState(aHeldInbox(), [aSummary(), aSummary({ id: "m2" })]), {
    type: "message chosen",
    id: "m1",
  });
  return update(opening, { type: "message read", address, message })[0];
}

test("choosing a message reads it and makes Back close it", () => {
  const [state, effects] = update(anOpenState(aHeldInbox(), [aSummary()]), {
    type: "message chosen",
    id: "m1",
  });

  expect(openPage(state).reading).toEqual({ kind: "opening", id: "m1" });
  expect(runs(effects)).toEqual(["read message", "step in"]);
});

test("choosing another message adds no second step to the history", () => {
  const [, effects] = update(aReader(), { type: "message chosen", id: "m2" });

  expect(runs(effects)).toEqual(["read message"]);
});

test("a message that was read is marked as seen", () => {
  const [opening] = update(anOpenState(aHeldInbox(), [aSummary()]), {
    type: "message chosen",
    id: "m1",
  });

  const [state, effects] = update(opening, { type: "message read", address, message: aMessage() });

  expect(openPage(state).mail.messages[0]?.seen).toBe(true);
  expect(runs(effects)).toEqual(["mark seen"]);
});

test("a message with HTML asks for its frame, without remote images", () => {
  const [opening] = update(anOpenState(), { type: "message chosen", id: "m1" });
  const message = aMessage({ html: "<p>Hello</p>", seen: true });

  const [, effects] = update(opening, { type: "message read", address, message });

  expect(effects).toEqual([{ run: "frame", inbox: aHeldInbox(), id: "m1", images: "none" }]);
});

test("a message that comes too late does not replace the one chosen since", () => {
  const [chosen] = update(aReader(), { type: "message chosen", id: "m2" });

  const [state] = update(chosen, { type: "message read", address, message: aMessage() });

  expect(openPage(state).reading).toEqual({ kind: "opening", id: "m2" });
});

test("remote images come only when the reader wants them", () => {
  const reader = aReader(aMessage({ html: "<p>Hello</p>" }));

  const [, effects] = update(reader, { type: "images wanted" });
  const framed = { type: "framed", address, id: "m1", images: "remote", url: "/t/1" } as const;
  const [state] = update(reader, framed);

  expect(effects).toEqual([{ run: "frame", inbox: aHeldInbox(), id: "m1", images: "remote" }]);
  expect(openPage(state).reading).toMatchObject({ images: "remote", frame: "/t/1" });
});

test("the browser's Back closes the message and goes no further back", () => {
  const [state, effects] = update(aReader(), { type: "stepped back" });

  expect(openPage(state).reading).toBeNull();
  expect(effects).toEqual([{ run: "focus", id: ids.message("m1") }]);
});

test("a message that cannot be read says why in its place", () => {
  const failure = aFailure(503);
  const [opening] = update(anOpenState(), { type: "message chosen", id: "m1" });

  const [state] = update(opening, { type: "message refused", address, id: "m1", failure });

  expect(openPage(state).reading).toEqual({ kind: "failed", id: "m1", failure });
});

test("a message refused because the inbox has expired ends the inbox", () => {
  const failure = aFailure(410);

  const [state] = update(aReader(), { type: "message refused", address, id: "m1", failure });

  expect(state.page).toMatchObject({ kind: "gone", address });
});

test("a closed message gives the focus back to where it was opened", () => {
  const [state, effects] = update(aReader(), { type: "message closed" });

  expect(openPage(state).reading).toBeNull();
  expect(effects).toEqual([{ run: "step out" }, { run: "focus", id: ids.message("m1") }]);
});
