/** How an inbox ends: by time, by hand, or because its token opens nothing any more. */

import { drop } from "../held";
import type { Step } from "../events";
import type { Failure, Page, State } from "../model";
import { present } from "../mail-view";
import { type Handlers, say, step, within } from "./step";

// How far our idea of the server's time may be off.
const TOLERANCE = 5_000;

export const endingHandlers = {
  "inbox deleted": (state, { address }) => end(state, address, "hand"),

  "inbox forgotten": (state) =>
    within(state, null, ({ inbox: { address } }) =>
      leave(state, address, { kind: "forgotten", address, by: "hand" }),
    ),

  refused: (state, { address, failure, quiet }) => {
    if (isEnd(failure)) return ended(state, address, failure);
    return within(state, address, (page) => {
      // Nobody can be asked, and our clock says that time is up.
      if (page.ending && failure.status === null) return end(state, address, "time");
      const next = { ...state, page: { ...page, ending: false, givenUp: false } };
      return step(quiet ? next : say(next, { kind: "failure", failure }));
    });
  },
} satisfies Partial<Handlers>;

export function isEnd(failure: Failure): boolean {
  return failure.status === 410 || failure.status === 401;
}

export function ended(state: State, address: string, failure: Failure): Step {
  if (failure.status === 410) return end(state, address, "time");
  return leave(state, address, { kind: "forgotten", address, by: "service" });
}

function end(state: State, address: string, by: "time" | "hand"): Step {
  if (state.page.kind !== "open") return leave(state, address, state.page);
  const { mail, inbox, givenUp } = state.page;
  const cause = givenUp && inbox.address === address ? "hand" : by;
  const mails = mail.loaded && !mail.older ? present(state.page).length : null;
  const due = Date.parse(inbox.expires_at);
  const early = cause === "time" && state.now < due - TOLERANCE;
  const at = Math.min(state.now, cause === "time" ? due : Infinity);
  return leave(state, address, { kind: "gone", address, mails, by: early ? "other" : cause, at });
}

/** Let go of an inbox; the page turns to `page` if it was the one shown. */
function leave(state: State, address: string, page: Page): Step {
  const next = { ...state, inboxes: drop(state.inboxes, address) };
  const [left] = within(next, address, () => step({ ...next, page, panel: "none", said: null }));
  return step(left, { run: "drop", address });
}
