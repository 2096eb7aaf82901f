import { describe, expect, test } from "vitest";

import {
  NOON,
  aFailure,
  aHeldInbox,
  aSummary,
  after,
  anOpenState,
  at,
  openPage,
  runs,
} from "./samples";
import { defaultSettings } from "./settings";
import { begin, update } from "./state";

const { address } = aHeldInbox();

function aVisit(changes: Partial<Parameters<typeof begin>[0]> = {}) {
  return { inboxes: [], settings: defaultSettings, now: NOON, token: null, ...changes };
}

describe("the beginning", () => {
  test("a first visit asks for an address", () => {
    const [state, effects] = begin(aVisit());

    expect(state.page).toEqual({ kind: "opening" });
    expect(runs(effects)).toEqual(["read service", "create"]);
  });

  test("a later visit opens the inbox used last", () => {
    const [last, earlier] = [aHeldInbox(), aHeldInbox({ address: "old@mayfly.test" })];

    const [state, effects] = begin(aVisit({ inboxes: [last, earlier] }));

    expect(openPage(state).inbox).toBe(last);
    expect(runs(effects)).toEqual(["read service", "hold", "read inbox", "list"]);
  });

  test("a refused creation says why", () => {
    const [state] = begin(aVisit());

    const failed = after(state, { type: "creation refused", wish: {}, failure: aFailure(429) });

    expect(failed.page).toEqual({ kind: "failed", failure: aFailure(429), token: null, at: NOON });
  });
});

describe("several addresses", () => {
  test("a new address comes to the front and the old one stays", () => {
    const second = aHeldInbox({ address: "second@mayfly.test", token: "mf1.c.d" });

    const state = after(anOpenState(), { type: "new address" }, { type: "created", inbox: second });

    expect(openPage(state).inbox).toBe(second);
    expect(state.inboxes.map((inbox) => inbox.address)).toEqual([second.address, address]);
  });

  test("the old address stays until the new one has come", () => {
    const [state] = update(anOpenState(), { type: "new address" });

    expect(openPage(state).inbox).toEqual(aHeldInbox());
  });

  test("asking twice makes one address", () => {
    const [asked] = update(anOpenState(), { type: "new address" });

    const [, effects] = update(asked, { type: "new address" });

    expect(effects).toEqual([]);
  });

  test("a refused address leaves the open inbox open, and can be asked for again", () => {
    const failure = aFailure(429);

    const state = after(
      anOpenState(),
      { type: "new address" },
      { type: "creation refused", wish: {}, failure },
    );

    expect(openPage(state).inbox).toEqual(aHeldInbox());
    expect(state).toMatchObject({ creating: "no", said: { what: { kind: "failure", failure } } });
  });

  test("an answer for another inbox changes nothing on the page", () => {
    const state = anOpenState();
    const page = { messages: [aSummary()], cursor: "9" };

    const next = after(state, { type: "listed", address: "other@x.test", asked: "newer", page });

    expect(next.page).toBe(state.page);
  });

  test("an inbox extended in another tab is asked about", () => {
    const extended = aHeldInbox({ expires_at: at(7200) });

    const [, effects] = update(anOpenState(), { type: "held elsewhere", inboxes: [extended] });

    expect(runs(effects)).toEqual(["read inbox"]);
  });
});
