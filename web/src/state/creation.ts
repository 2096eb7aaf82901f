/** How an inbox comes to this browser: made anew, or taken over by a link. */

import type { Step } from "../events";
import { ids } from "../ids";
import type { HeldInbox, Said, State } from "../model";
import { show } from "./inbox";
import { type Handlers, say, step } from "./step";

export const creationHandlers = {
  "new address": (state, { wish = {} }) =>
    state.creating === "no"
      ? step({ ...state, creating: "asking", refusal: null }, { run: "create", wish, proof: null })
      : step(state),

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
    return step({ ...next, page: { kind: "failed", failure, at: state.now } });
  },

  "token offered": (state, { token }) => step(state, { run: "adopt", token }),

  adopted: (state, { inbox }) => turned(state, inbox, { kind: "adopted", address: inbox.address }),

  "adoption refused": (state, { failure }) => {
    if (state.page.kind === "open") return step(say(state, said(failure)));
    const dead = failure.status === 401 || failure.status === 410 || failure.status === 422;
    const page = dead
      ? ({ kind: "forgotten", address: null, by: "link" } as const)
      : ({ kind: "failed", failure, at: state.now } as const);
    return step({ ...state, page });
  },
} satisfies Partial<Handlers>;

function said(failure: Extract<Said, { kind: "failure" }>["failure"]): Said {
  return { kind: "failure", failure };
}

function turned(state: State, inbox: HeldInbox, what: Said): Step {
  const [next, effects] = show({ ...state, creating: "no", refusal: null }, inbox);
  // On a first visit the focus stays where the browser begins: at the top.
  if (state.page.kind === "opening") return step(say(next, what), ...effects);
  return step(say(next, what), ...effects, { run: "focus", id: ids.address });
}
