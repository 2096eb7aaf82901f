import { expect, test } from "vitest";

import { ids } from "../ids";
import { aHeldInbox, aSummary, after, anOpenState, at, openPage, runs } from "../samples";
import { update } from "../state";

const { address } = aHeldInbox();
const two = [aSummary({ id: "m1" }), aSummary({ id: "m2", subject: "Invoice" })];

test("the keyboard goes from row to row, and stops at the ends", () => {
  const down = { type: "row stepped", by: 1 } as const;

  const [first, effects] = update(anOpenState(aHeldInbox(), two), down);
  const last = after(first, down, down, down);

  expect(effects).toEqual([{ run: "focus", id: ids.message("m1") }]);
  expect(openPage(last).view.cursor).toBe("m2");
});

test("while a mail is read the keyboard opens the next one", () => {
  const reading = after(anOpenState(aHeldInbox(), two), { type: "message chosen", id: "m1" });

  const [state, effects] = update(reading, { type: "row stepped", by: 1 });

  expect(openPage(state).reading).toEqual({ kind: "opening", id: "m2" });
  expect(runs(effects)).toEqual(["read message"]);
});

test("selecting a mail again lets go of it", () => {
  const pick = { type: "message selected", id: "m1" } as const;

  const once = after(anOpenState(aHeldInbox(), two), pick);

  expect(openPage(once).view.selected).toEqual(["m1"]);
  expect(openPage(after(once, pick)).view.selected).toEqual([]);
});

test("all means all that is shown", () => {
  const state = after(
    anOpenState(aHeldInbox(), two),
    { type: "searched", search: "invoice" },
    { type: "all selected" },
  );

  expect(openPage(state).view.selected).toEqual(["m2"]);
});

test("a search goes on through the mail that is not there yet", () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    aSummary({ id: `m${index}`, received_at: at(-index) }),
  );
  const state = anOpenState(aHeldInbox(), many);

  const [searching, effects] = update(state, { type: "searched", search: "nowhere" });
  const below = many.map((mail) => ({ ...mail, id: `b${mail.id}`, received_at: at(-200) }));
  const [, more] = update(searching, {
    type: "listed",
    address,
    asked: "older",
    page: { messages: below, cursor: "7" },
  });

  expect(effects).toMatchObject([{ run: "list", asked: "older", from: "m99" }]);
  expect(more).toMatchObject([{ run: "list", asked: "older", from: "bm99" }]);
});

test("more is asked for once, however often it is wanted, until the list is heard of again", () => {
  const many = Array.from({ length: 100 }, (_, index) => aSummary({ id: `m${index}` }));
  const wanted = { type: "older wanted" } as const;
  const page = { messages: [], cursor: "7" };

  const [asking, first] = update(anOpenState(aHeldInbox(), many), wanted);
  const [, again] = update(asking, wanted);
  const heard = after(asking, { type: "listed", address, asked: "newer", page });
  const [, later] = update(heard, wanted);

  expect([runs(first), runs(again), runs(later)]).toEqual([["list"], [], ["list"]]);
});
