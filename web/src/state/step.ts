/** What the handlers of `update` are made of. */

import type { Effect, Event, Step } from "../events";
import type { OpenPage, Said, State } from "../model";

export type Handlers = {
  readonly [K in Event["type"]]: (state: State, event: Extract<Event, { type: K }>) => Step;
};

export function step(state: State, ...effects: readonly Effect[]): Step {
  return [state, effects];
}

export function say(state: State, what: Said): State {
  return { ...state, said: { what, at: state.now } };
}

/** Change the open inbox; an answer for another than the one shown (`address`) changes nothing. */
export function within(
  state: State,
  address: string | null,
  change: (page: OpenPage) => Step,
): Step {
  const { page } = state;
  const shown = page.kind === "open" && (address === null || page.inbox.address === address);
  return shown ? change(page) : step(state);
}
