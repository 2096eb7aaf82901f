import { describe, expect, test } from "vitest";

import { aHeldInbox, aSummary, after, anInbox, anOpenState, at, openPage, runs } from "../samples";
import { update } from "../state";

const { address } = aHeldInbox();

describe("new mail", () => {
  test("a hint asks for what came after the cursor", () => {
    const [, effects] = update(anOpenState(), { type: "hinted", address });

    expect(effects).toEqual([{ run: "list", inbox: aHeldInbox(), asked: "newer", from: "7" }]);
  });

  test("what arrives stands on top and is said", () => {
    const old = aSummary({ id: "old" });
    const fresh = aSummary({ id: "fresh" });
    const page = { messages: [fresh], cursor: "8" };

    const state = after(anOpenState(aHeldInbox(), [old]), {
      type: "listed",
      address,
      asked: "newer",
      page,
    });

    expect(openPage(state).mail.messages).toEqual([fresh, old]);
    expect(state.said?.what).toEqual({ kind: "arrived", messages: [fresh] });
  });

  test("what lay there before the page opened is not announced", () => {
    const state = anOpenState(aHeldInbox(), [aSummary()]);

    expect(state.said).toBeNull();
  });

  test("coming back lists everything anew", () => {
    const [, effects] = update(anOpenState(), { type: "resumed", address });

    expect(effects.at(-1)).toMatchObject({ run: "list", asked: "first", from: null });
  });

  test("what went before anybody listened goes from the page", () => {
    const [gone, here] = [aSummary({ id: "gone" }), aSummary({ id: "here" })];
    const open = anOpenState(aHeldInbox(), [gone, here]);

    const [state, effects] = update(open, { type: "listening", address });
    const [effect] = effects;
    const page = { messages: [here], cursor: "7" };
    const listed = after(state, { type: "listed", address, asked: "first", page });

    expect(effect).toEqual({ run: "list", inbox: aHeldInbox(), asked: "first", from: null });
    expect(openPage(listed).mail.messages).toEqual([here]);
  });
});

describe("the time of an inbox", () => {
  test("a new lifetime is shown, said and remembered", () => {
    const inbox = anInbox({ expires_at: at(7200) });

    const [state, effects] = update(anOpenState(), { type: "lifetime set", inbox });

    expect(openPage(state).inbox.expires_at).toBe(at(7200));
    expect(state.said?.what).toEqual({ kind: "kept", expiresAt: at(7200) });
    expect(runs(effects)).toEqual(["hold"]);
  });

  test("when the time is up the server is asked, once", () => {
    const end = { type: "ticked", now: Date.parse(at(3600)) } as const;

    const [state, effects] = update(anOpenState(), end);
    const [, again] = update(state, { ...end, now: end.now + 1000 });

    expect(runs(effects)).toEqual(["read inbox"]);
    expect(again).toEqual([]);
  });

  test("time that was added elsewhere lets the inbox live on", () => {
    const inbox = anInbox({ expires_at: at(9000) });

    const state = after(
      anOpenState(),
      { type: "ticked", now: Date.parse(at(3600)) },
      { type: "inbox read", inbox },
    );

    expect(openPage(state)).toMatchObject({ ending: false, inbox: { expires_at: at(9000) } });
  });

  test.each([
    [300, 5],
    [60, 1],
  ])("%i seconds before the end the reader is told", (left, minutes) => {
    const call = Date.parse(at(3600 - left));

    const state = after(
      anOpenState(),
      { type: "ticked", now: call - 1 },
      { type: "ticked", now: call },
    );

    expect(state.said?.what).toEqual({ kind: "ending", minutes });
  });
});
