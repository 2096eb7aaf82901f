import { describe, expect, test } from "vitest";

import { NOON, aFailure, aHeldInbox, aSummary, after, anOpenState, at } from "../samples";
import { update } from "../state";

const { address } = aHeldInbox();

describe("the end of an inbox", () => {
  test("an expired inbox says when it ended and how much went with it", () => {
    const end = Date.parse(at(3600));
    const state = { ...anOpenState(aHeldInbox(), [aSummary()]), now: end + 100 };
    const refused = { type: "refused", address, failure: aFailure(410), quiet: true } as const;

    const [gone, effects] = update(state, refused);

    expect(gone.page).toEqual({ kind: "gone", address, mails: 1, by: "time", at: end });
    expect(gone.inboxes).toEqual([]);
    expect(effects).toEqual([{ run: "drop", address }]);
  });

  test("an inbox that ends before its time was ended elsewhere", () => {
    const refused = { type: "refused", address, failure: aFailure(410), quiet: true } as const;

    const gone = after(anOpenState(), refused);

    expect(gone.page).toMatchObject({ kind: "gone", by: "other", at: NOON });
  });

  test("an inbox that was deleted by hand says so", () => {
    const gone = after(anOpenState(), { type: "inbox deleted", address });

    expect(gone.page).toEqual({ kind: "gone", address, mails: 0, by: "hand", at: NOON });
  });

  test("a deletion that push confirms before the call does was still by hand", () => {
    const gone = after(
      anOpenState(),
      { type: "inbox given up" },
      { type: "refused", address, failure: aFailure(410), quiet: true },
    );

    expect(gone.page).toMatchObject({ kind: "gone", by: "hand" });
  });

  test("a token that opens nothing is forgotten", () => {
    const refused = { type: "refused", address, failure: aFailure(401), quiet: true } as const;

    const [forgotten, effects] = update(anOpenState(), refused);

    expect(forgotten.page).toEqual({ kind: "forgotten", address, by: "service" });
    expect(effects).toEqual([{ run: "drop", address }]);
  });

  test("without a connection, time alone ends it", () => {
    const state = after(
      anOpenState(),
      { type: "ticked", now: Date.parse(at(3600)) },
      { type: "refused", address, failure: aFailure(null), quiet: true },
    );

    expect(state.page).toMatchObject({ kind: "gone", by: "time" });
  });

  test("the end of another inbox leaves the page alone", () => {
    const other = aHeldInbox({ address: "other@mayfly.test" });
    const state = { ...anOpenState(), inboxes: [aHeldInbox(), other] };
    const { address: gone } = other;

    const next = after(state, {
      type: "refused",
      address: gone,
      failure: aFailure(410),
      quiet: true,
    });

    expect(next.page).toBe(state.page);
    expect(next.inboxes).toEqual([aHeldInbox()]);
  });
});

describe("failures", () => {
  test.each([
    [true, null],
    [false, { kind: "failure", failure: aFailure(503) }],
  ])("one that nobody asked for (%s) is passed over, any other is said", (quiet, said) => {
    const state = after(anOpenState(), { type: "refused", address, failure: aFailure(503), quiet });

    expect(state.said?.what ?? null).toEqual(said);
  });
});
