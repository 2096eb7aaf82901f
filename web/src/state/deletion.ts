/** Deleting mail: it goes at once from the page, and for good when the time to undo is over. */

import { without } from "../mail-list";
import { present, shown } from "../mail-view";
import type { Effect, Step } from "../events";
import { ids as elements } from "../ids";
import type { OpenPage, State } from "../model";
import { ended, isEnd } from "./ending";
import { type Handlers, say, step, within } from "./step";

/** Milliseconds in which a deletion can be undone. */
export const GRACE = 6_000;

export const deletionHandlers = {
  "messages discarded": (state, { ids }) =>
    within(state, null, () => {
      const [settled, effects] = settle(state);
      const [next, more] = within(settled, null, (page) => discarded(settled, page, ids));
      return step(next, ...effects, ...more);
    }),

  "discard undone": (state) =>
    within(state, null, (page) => {
      if (!page.leaving) return step(state);
      const next = { ...state, page: { ...page, leaving: null } };
      return step(say(next, { kind: "restored", count: page.leaving.ids.length }), {
        run: "focus",
        id: elements.list,
      });
    }),

  "left alone": (state) => settle(state),

  "messages deleted": (state, { address, ids }) =>
    within(state, address, (page) => {
      const mail = ids.reduce(without, page.mail);
      return step({ ...state, page: { ...page, mail, sent: minus(page.sent, ids) } });
    }),

  "deletion refused": (state, { address, ids, failure }) => {
    if (isEnd(failure)) return ended(state, address, failure);
    return within(state, address, (page) => {
      const next = { ...state, page: { ...page, sent: minus(page.sent, ids) } };
      return step(say(next, { kind: "failure", failure }), {
        run: "list",
        inbox: page.inbox,
        asked: "first",
        from: null,
      });
    });
  },
} satisfies Partial<Handlers>;

/** Whatever could still be undone is done: the reader has gone on, or has gone. */
export function settle(state: State): Step {
  return within(state, null, (page) => committed(state, page));
}

export function committed(state: State, page: OpenPage): Step {
  const { leaving, inbox, mail } = page;
  if (!leaving) return step(state);
  const { ids } = leaving;
  const whole = !mail.older && ids.length > 1 && ids.length === mail.messages.length;
  const next = { ...page, leaving: null, sent: [...page.sent, ...ids] };
  return step({ ...state, page: next }, { run: "delete messages", inbox, ids, whole });
}

function discarded(state: State, page: OpenPage, ids: readonly string[]): Step {
  const closes = page.reading !== null && ids.includes(page.reading.id);
  const next: OpenPage = {
    ...page,
    leaving: { ids, until: state.now + GRACE },
    reading: closes ? null : page.reading,
    view: { ...page.view, selected: [], cursor: successor(page, ids) },
  };
  const focus = next.view.cursor === null ? elements.list : elements.message(next.view.cursor);
  const effects: readonly Effect[] = [
    ...(closes ? [{ run: "step out" } as const] : []),
    { run: "focus", id: focus },
  ];
  return step(say({ ...state, page: next }, { kind: "discarded", count: ids.length }), ...effects);
}

/** The row that takes the place of the first one deleted. */
function successor(page: OpenPage, ids: readonly string[]): string | null {
  const rows = shown(present(page), page.view);
  const at = rows.findIndex(({ id }) => ids.includes(id));
  const left = rows.filter(({ id }) => !ids.includes(id));
  return (left[at] ?? left.at(-1))?.id ?? null;
}

function minus(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}
