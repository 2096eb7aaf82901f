/** How an inbox comes to this browser: made anew, or taken over by a link. */

import type { Step } from "../events";
import { ids } from "../ids";
import type { Failure, HeldInbox, Said, State, Wish } from "../model";
import { show } from "./inbox";
import { type Handlers, say, step } from "./step";

/** Milliseconds until the page asks again where nobody answered. */
const PAUSE = 5_000;

export const creationHandlers = {
  "new address": (state, { wish = {} }) => asked(state, wish),

  "tried again": (state) => triedAgain(state),

  proved: (state, { wish, proof }) =>
    step({ ...state, creating: "asking" }, { run: "create", wish, proof }),

  created: (state, { inbox }) => turned(state, inbox, { kind: "created", address: inbox.address }),

  "creation refused": (state, { wish, failure }) => {
    if (failure.proof && state.creating === "asking") {
      const proving = { ...state, creating: "proving" } as const;
      return step(proving, { run: "prove", wish, asked: failure.proof });
    }
    const next = { ...state, creating: "no" } as const;
    if (state.panel === "choice") return step(say({ ...next, refusal: failure }, said(failure)));
    if (state.page.kind === "open") return step(say(next, said(failure)));
    return failed(next, failure, null);
  },

  "token offered": (state, { token }) => step(state, { run: "adopt", token }),

  adopted: (state, { inbox }) => turned(state, inbox, { kind: "adopted", address: inbox.address }),

  "adoption refused": (state, { token, failure }) => {
    if (state.page.kind === "open") return step(say(state, said(failure)));
    const dead = failure.status === 401 || failure.status === 410 || failure.status === 422;
    if (dead) return step({ ...state, page: { kind: "forgotten", address: null, by: "link" } });
    return failed(state, failure, token);
  },
} satisfies Partial<Handlers>;

/** Where nobody answered the page asks again by itself, until somebody does. */
export function retried(state: State): Step {
  const { page, now } = state;
  if (page.kind !== "failed" || page.failure.status !== null) return step(state);
  return now >= page.at + PAUSE ? triedAgain(state) : step(state);
}

function asked(state: State, wish: Wish): Step {
  if (state.creating !== "no") return step(state);
  const next = { ...state, creating: "asking", refusal: null } as const;
  return step(next, { run: "create", wish, proof: null });
}

function triedAgain(state: State): Step {
  if (state.page.kind !== "failed") return step(state);
  const { token } = state.page;
  if (token === null) return asked(state, {});
  // The next pause begins, so that one attempt is on its way at a time.
  const page = { ...state.page, at: state.now };
  return step({ ...state, page }, { run: "adopt", token });
}

function failed(state: State, failure: Failure, token: string | null): Step {
  return step({ ...state, page: { kind: "failed", failure, token, at: state.now } });
}

function said(failure: Extract<Said, { kind: "failure" }>["failure"]): Said {
  return { kind: "failure", failure };
}

function turned(state: State, inbox: HeldInbox, what: Said): Step {
  const idle = { ...state, creating: "no", refusal: null } as const;
  const [next, effects] = show(idle, inbox, what.kind === "created");
  // On a first visit the focus stays where the browser begins: at the top.
  if (state.page.kind === "opening") return step(say(next, what), ...effects);
  return step(say(next, what), ...effects, { run: "focus", id: ids.address });
}
