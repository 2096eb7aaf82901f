/** One value, and the one function that makes the next from it. Nothing here touches the world. */

import type { Event, Step } from "./events";
import type { HeldInbox, Settings, State } from "./model";
import { creationHandlers } from "./state/creation";
import { deletionHandlers } from "./state/deletion";
import { endingHandlers } from "./state/ending";
import { inboxHandlers, show } from "./state/inbox";
import { listHandlers } from "./state/list";
import { pageHandlers } from "./state/page";
import { readingHandlers } from "./state/reading";
import { type Handlers, step } from "./state/step";

const handlers: Handlers = {
  ...pageHandlers,
  ...creationHandlers,
  ...inboxHandlers,
  ...endingHandlers,
  ...listHandlers,
  ...deletionHandlers,
  ...readingHandlers,
};

interface Beginning {
  readonly inboxes: readonly HeldInbox[];
  readonly settings: Settings;
  readonly now: number;
  /** The token of the link that the page was opened by. */
  readonly token: string | null;
}

/** The beginning: the link's inbox, the one used last, or a new one for a reader who has none. */
export function begin({ inboxes, settings, now, token }: Beginning): Step {
  const [latest] = inboxes;
  const state: State = {
    now,
    service: null,
    inboxes,
    page: { kind: "opening" },
    panel: "none",
    creating: "no",
    refusal: null,
    connection: "connecting",
    settings,
    said: null,
  };
  const [next, effects] = first(state, latest, token);
  return [next, [{ run: "read service" }, ...effects]];
}

function first(state: State, latest: HeldInbox | undefined, token: string | null): Step {
  if (token !== null) return step(state, { run: "adopt", token });
  if (latest) return show(state, latest);
  return step({ ...state, creating: "asking" }, { run: "create", wish: {}, proof: null });
}

export function update(state: State, event: Event): Step {
  // TypeScript cannot see that a handler and its event belong together; `Handlers` says it.
  const handle = handlers[event.type] as (state: State, event: Event) => Step;
  return handle(state, event);
}
