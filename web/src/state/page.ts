/** What concerns the page whatever it shows: addresses, notices, settings, the connection. */

import type { Effect, Step } from "../events";
import { ids } from "../ids";
import type { OpenPage, State } from "../model";
import { retried } from "./creation";
import { committed } from "./deletion";
import { show } from "./inbox";
import { type Handlers, say, step, within } from "./step";

/** Minutes before the end at which the reader is told. */
const LAST_CALLS = [5, 1];

export const pageHandlers = {
  "service read": (state, { service }) => step({ ...state, service }),

  "panel chosen": (state, { panel }) => step({ ...state, panel, refusal: null }),

  "address chosen": (state, { address }) => {
    const inbox = state.inboxes.find((held) => held.address === address);
    if (!inbox) return step(state);
    const [next, effects] = show(state, inbox);
    return step(next, ...effects, { run: "focus", id: ids.address });
  },

  "held elsewhere": (state, { inboxes }) => {
    const next = { ...state, inboxes };
    return within(next, null, ({ inbox }) => step(next, { run: "read inbox", inbox }));
  },

  "connection changed": (state, { connection }) => step({ ...state, connection }),

  "copy wanted": (state, { subject, text }) => step(state, { run: "copy", subject, text }),
  copied: (state, { subject }) => step(say(state, { kind: "copied", subject })),
  "not copied": (state, { text }) => step(say(state, { kind: "not copied", text })),
  "notice dismissed": (state) => step({ ...state, said: null }),

  "settings changed": (state, { change }) => {
    const settings = { ...state.settings, ...change };
    const effects: readonly Effect[] = [
      { run: "keep settings", settings },
      ...(change.language === undefined
        ? []
        : [{ run: "speak", language: change.language } as const]),
    ];
    return step({ ...state, settings }, ...effects);
  },

  "notices wanted": (state) => step(state, { run: "ask for notices" }),

  "notices answered": (state, { allowed }) => {
    const settings = { ...state.settings, notify: allowed };
    const next = { ...state, settings };
    return step(allowed ? next : say(next, { kind: "not allowed" }), {
      run: "keep settings",
      settings,
    });
  },

  ticked: (state, { now }) => {
    const [next, effects] = retried({ ...state, now });
    const [shown, more] = within(next, null, (page) => ticked(next, page, state.now));
    return step(shown, ...effects, ...more);
  },
} satisfies Partial<Handlers>;

function ticked(before: State, open: OpenPage, then: number): Step {
  const due = open.leaving && before.now >= open.leaving.until;
  const [state, effects] = due ? committed(before, open) : step(before);
  const [next, more] = within(state, null, (page) => timed(state, page, then));
  return step(next, ...effects, ...more);
}

function timed(state: State, page: OpenPage, before: number): Step {
  const end = Date.parse(page.inbox.expires_at);
  if (state.now >= end && !page.ending) {
    const next = { ...state, page: { ...page, ending: true } };
    return step(next, { run: "read inbox", inbox: page.inbox });
  }
  const called = LAST_CALLS.find((minutes) => {
    const call = end - minutes * 60_000;
    return before < call && call <= state.now;
  });
  return step(called ? say(state, { kind: "ending", minutes: called }) : state);
}
