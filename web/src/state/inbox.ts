/** The open inbox: its time, and what comes into it. */

import { arrivals, emptyList, merge } from "../mail-list";
import { isPartial, wholeView } from "../mail-view";
import { hold } from "../held";
import type { Inbox, Page as MailPage } from "../wire";
import type { Effect, Listing, Step } from "../events";
import type { HeldInbox, OpenPage, State } from "../model";
import { settle } from "./deletion";
import { older } from "./list";
import { type Handlers, say, step, within } from "./step";

/**
 * Turn the page to an inbox, which is then the one used last. What is in one that was made just now
 * is known: nothing.
 */
export function show(before: State, inbox: HeldInbox, isNew = false): Step {
  const [state, effects] = settle(before);
  const page: OpenPage = {
    kind: "open",
    inbox,
    mail: { ...emptyList, loaded: isNew },
    view: wholeView,
    reading: null,
    leaving: null,
    sent: [],
    givenUp: false,
    ending: false,
  };
  const inboxes = hold(state.inboxes, inbox);
  return step(
    { ...state, inboxes, page, panel: "none", connection: "connecting" },
    ...effects,
    { run: "hold", inbox },
    ...(isNew ? [] : look(inbox)),
  );
}

export const inboxHandlers = {
  "inbox read": (state, { inbox }) => readInbox(state, inbox),

  "lifetime chosen": (state, { seconds }) =>
    within(state, null, ({ inbox }) =>
      step({ ...state, panel: "none" }, { run: "set lifetime", inbox, seconds }),
    ),

  "lifetime set": (state, { inbox }) => {
    const [next, effects] = readInbox(state, inbox);
    return step(say(next, { kind: "kept", expiresAt: inbox.expires_at }), ...effects);
  },

  "inbox given up": (state) =>
    within(state, null, (page) =>
      step(
        { ...state, page: { ...page, givenUp: true }, panel: "none" },
        { run: "delete inbox", inbox: page.inbox },
      ),
    ),

  listed: (state, { address, asked, page: answer }) =>
    within(state, address, (page) => listed(state, page, asked, answer)),

  hinted: (state, { address }) =>
    within(state, address, ({ inbox, mail }) => step(state, listing(inbox, mail.cursor))),

  listening: (state, { address }) =>
    within(state, address, ({ inbox }) => step(state, listing(inbox, null))),

  resumed: (state, { address }) =>
    within(state, address, ({ inbox }) => step(state, ...look(inbox))),

  "time is up": (state, { address }) =>
    within(state, address, ({ inbox }) => step(state, { run: "read inbox", inbox })),
} satisfies Partial<Handlers>;

function look(inbox: HeldInbox): readonly Effect[] {
  return [{ run: "read inbox", inbox }, listing(inbox, null)];
}

function listing(inbox: HeldInbox, cursor: string | null): Effect {
  return { run: "list", inbox, asked: cursor === null ? "first" : "newer", from: cursor };
}

function listed(state: State, page: OpenPage, asked: Listing, answer: MailPage): Step {
  const mail = merge(page.mail, answer, asked);
  const shown = { ...page, mail };
  const next = { ...state, page: shown };
  if (asked === "older") return isPartial(mail, page.view) ? older(next, shown) : step(next);
  const fresh = page.mail.loaded ? arrivals(page.mail, mail) : [];
  if (fresh.length === 0) return step(next);
  const { settings } = state;
  return step(say(next, { kind: "arrived", messages: fresh }), {
    run: "announce",
    messages: fresh,
    settings,
  });
}

/** The server's word on when the inbox ends, which another tab or client may have changed. */
function readInbox(state: State, answer: Inbox): Step {
  const held = state.inboxes.find(({ address }) => address === answer.address);
  if (!held) return step(state);
  const inbox = { ...held, expires_at: answer.expires_at };
  const inboxes = state.inboxes.map((other) => (other === held ? inbox : other));
  const next = { ...state, inboxes };
  const effects = inbox.expires_at === held.expires_at ? [] : [{ run: "hold", inbox } as const];
  const [shown] = within(next, answer.address, (page) =>
    step({ ...next, page: { ...page, inbox, ending: false } }),
  );
  return step(shown, ...effects);
}
