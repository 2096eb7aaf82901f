import { expect, test } from "vitest";

import { NOON, aFailure, aHeldInbox, after, anOpenState, openPage, runs } from "../samples";
import { defaultSettings } from "../settings";
import { begin, update } from "../state";

const wish = { local_part: "ada" };
const proof = { challenge: "c1", bits: 8 };
const asked = { ...aFailure(428), proof };

test("a service that asks for work gets it, and is asked again for the same", () => {
  const wanting = after(anOpenState(), { type: "new address", wish });

  const [proving, effects] = update(wanting, { type: "creation refused", wish, failure: asked });
  const [, again] = update(proving, { type: "proved", wish, proof: "c1:7" });

  expect(proving.creating).toBe("proving");
  expect(effects).toEqual([{ run: "prove", wish, asked: proof }]);
  expect(again).toEqual([{ run: "create", wish, proof: "c1:7" }]);
});

test("a refused wish is explained where it was made", () => {
  const state = after(
    anOpenState(),
    { type: "panel chosen", panel: "choice" },
    { type: "new address", wish },
    { type: "creation refused", wish, failure: aFailure(409) },
  );

  expect(state).toMatchObject({ panel: "choice", creating: "no", refusal: aFailure(409) });
});

test("the address that was wished for closes what asked for it", () => {
  const inbox = aHeldInbox({ address: "ada@mayfly.test", token: "mf1.c.d" });

  const state = after(
    anOpenState(),
    { type: "panel chosen", panel: "choice" },
    { type: "new address", wish },
    { type: "created", inbox },
  );

  expect(state.panel).toBe("none");
  expect(openPage(state).inbox).toBe(inbox);
});

test("what is in an inbox that was made just now is not asked for", () => {
  const inbox = aHeldInbox();

  const [state, effects] = update(after(anOpenState(), { type: "new address" }), {
    type: "created",
    inbox,
  });

  expect(runs(effects)).not.toContain("list");
  expect(runs(effects)).not.toContain("read inbox");
  expect(openPage(state).mail).toMatchObject({ loaded: true, messages: [] });
});

test("a page opened by a link takes its inbox over, and makes none", () => {
  const visit = { inboxes: [aHeldInbox()], settings: defaultSettings, now: NOON, token: "mf1.c.d" };

  const [state, effects] = begin(visit);
  const handed = aHeldInbox({ address: "handed@mayfly.test", token: "mf1.c.d" });
  const [adopted] = update(state, { type: "adopted", inbox: handed });

  expect(runs(effects)).toEqual(["read service", "adopt"]);
  expect(openPage(adopted).inbox).toBe(handed);
  expect(adopted.inboxes).toHaveLength(2);
});

test("a link that opens nothing says so and leaves what is open", () => {
  const visit = { inboxes: [], settings: defaultSettings, now: NOON, token: "mf1.c.d" };
  const refused = { type: "adoption refused", token: "mf1.c.d", failure: aFailure(401) } as const;

  expect(after(begin(visit)[0], refused).page).toMatchObject({ kind: "forgotten", by: "link" });
  expect(after(anOpenState(), refused).page).toMatchObject({ kind: "open" });
});

test("where nobody answers the page asks again by itself, after a pause", () => {
  const visit = { inboxes: [], settings: defaultSettings, now: NOON, token: null };
  const refused = { type: "creation refused", wish: {}, failure: aFailure(null) } as const;
  const failed = after(begin(visit)[0], refused);

  const [, early] = update(failed, { type: "ticked", now: NOON + 4_000 });
  const [asking, due] = update(failed, { type: "ticked", now: NOON + 5_000 });
  const [, meanwhile] = update(asking, { type: "ticked", now: NOON + 9_000 });

  expect([runs(early), runs(due), runs(meanwhile)]).toEqual([[], ["create"], []]);
});

test("a refusal is not asked for again", () => {
  const visit = { inboxes: [], settings: defaultSettings, now: NOON, token: null };
  const refused = { type: "creation refused", wish: {}, failure: aFailure(403) } as const;

  const [, effects] = update(after(begin(visit)[0], refused), {
    type: "ticked",
    now: NOON + 9_000,
  });

  expect(runs(effects)).toEqual([]);
});

test("a link that could not be opened for want of a network is opened later", () => {
  const visit = { inboxes: [], settings: defaultSettings, now: NOON, token: "mf1.c.d" };
  const refused = { type: "adoption refused", token: "mf1.c.d", failure: aFailure(null) } as const;

  const [trying, effects] = update(after(begin(visit)[0], refused), { type: "tried again" });
  const [, meanwhile] = update(trying, { type: "ticked", now: NOON + 4_000 });

  expect(effects).toEqual([{ run: "adopt", token: "mf1.c.d" }]);
  expect(runs(meanwhile)).toEqual([]);
});
