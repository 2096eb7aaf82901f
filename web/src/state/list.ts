/** The list as it is looked through: folders, filters, search, selection, the keyboard's row. */

import { isPartial, present, shown } from "../mail-view";
import type { Step } from "../events";
import { ids } from "../ids";
import type { OpenPage, State, View } from "../model";
import { type Handlers, step, within } from "./step";

export const listHandlers = {
  "folder chosen": (state, { folder }) => viewed(state, { folder, selected: [], cursor: null }),
  "filter chosen": (state, { filter }) => viewed(state, { filter, selected: [] }),
  searched: (state, { search }) => viewed(state, { search, selected: [] }),
  "none selected": (state) => viewed(state, { selected: [] }),

  "message pointed at": (state, { id }) => viewed(state, { cursor: id }),

  "message selected": (state, { id }) =>
    within(state, null, ({ view: { selected } }) =>
      viewed(state, {
        cursor: id,
        selected: selected.includes(id)
          ? selected.filter((other) => other !== id)
          : [...selected, id],
      }),
    ),

  "all selected": (state) =>
    within(state, null, (page) =>
      viewed(state, { selected: shown(present(page), page.view).map(({ id }) => id) }),
    ),

  "row stepped": (state, { by }) => within(state, null, (page) => stepped(state, page, by)),

  "older wanted": (state) => within(state, null, (page) => older(state, page)),
} satisfies Partial<Handlers>;

/** What is not there yet may be what is looked for, so the rest of the list is fetched. */
export function older(state: State, page: OpenPage): Step {
  const { inbox, mail } = page;
  const last = mail.messages.at(-1);
  if (!last || !mail.older || mail.askedBelow === last.id) return step(state);
  const asking = { ...page, mail: { ...mail, askedBelow: last.id } };
  return step({ ...state, page: asking }, { run: "list", inbox, asked: "older", from: last.id });
}

function viewed(state: State, change: Partial<View>): Step {
  return within(state, null, (page) => {
    const next = { ...page, view: { ...page.view, ...change } };
    const changed = { ...state, page: next };
    const begins = isPartial(page.mail, next.view) && !isPartial(page.mail, page.view);
    return begins ? older(changed, next) : step(changed);
  });
}

/** While a mail is read the next one is opened; in the list the focus goes on. */
function stepped(state: State, page: OpenPage, by: number): Step {
  const rows = shown(present(page), page.view);
  const here = page.reading?.id ?? page.view.cursor;
  const at = rows.findIndex(({ id }) => id === here);
  const next = rows[at < 0 ? 0 : at + by];
  if (!next) return step(state);
  const view = { ...page.view, cursor: next.id };
  if (!page.reading) {
    return step({ ...state, page: { ...page, view } }, { run: "focus", id: ids.message(next.id) });
  }
  const reading = { kind: "opening", id: next.id } as const;
  return step(
    { ...state, page: { ...page, view, reading } },
    { run: "read message", inbox: page.inbox, id: next.id },
  );
}
