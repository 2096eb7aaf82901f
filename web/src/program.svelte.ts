/** The loop: an event makes the next state, the state's effects make the next events. */

import { createApi } from "./api";
import { difference, observe, unknownSkew, untilNextSecond } from "./clock";
import { heldInboxes, keptSettings } from "./browser";
import { type Surroundings, createRunner } from "./effects";
import type { Event, Step } from "./events";
import { takeToken } from "./handover";
import type { HeldInbox, State } from "./model";
import { begin, update } from "./state";
import { listen, liveMail } from "./world";

export type Send = (event: Event) => void;

export interface Program {
  readonly state: State;
  readonly send: Send;
}

export function startProgram(speak: Surroundings["speak"]): Program {
  let skew = unknownSkew;
  const now = () => Date.now() + difference(skew);
  const api = createApi(fetch.bind(window), (exchange) => {
    skew = observe(skew, exchange);
  });
  const run = createRunner({ api, send, speak });
  const live = liveMail(send);

  const [first, effects] = begin({
    inboxes: heldInboxes(),
    settings: keptSettings(),
    now: now(),
    token: takeToken(),
  });
  let state = $state.raw(first);

  /** Whatever happens, happens now: the time comes before each event. */
  function send(event: Event): void {
    take(update(state, { type: "ticked", now: now() }));
    take(update(state, event));
  }

  function take([next, todo]: Step): void {
    state = next;
    todo.forEach(run);
    live.follow(listenedTo(next));
  }

  take([first, effects]);
  listen(send, live, { now, untilTick: () => untilNextSecond(timeLeft(state, now())) });
  return {
    get state() {
      return state;
    },
    send,
  };
}

function timeLeft({ page }: State, now: number): number {
  return page.kind === "open" ? Date.parse(page.inbox.expires_at) - now : 0;
}

function listenedTo({ page }: State): HeldInbox | null {
  return page.kind === "open" ? page.inbox : null;
}
