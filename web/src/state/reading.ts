/** The opened message. */

import { markSeen } from "../mail-list";
import type { Message } from "../wire";
import type { Effect, Step } from "../events";
import type { OpenPage, Reading, State } from "../model";
import { ids } from "../ids";
import { ended, isEnd } from "./ending";
import { type Handlers, step, within } from "./step";

type OpenReading = Extract<Reading, { kind: "open" }>;

export const readingHandlers = {
  "message chosen": (state, { id }) =>
    within(state, null, (page) => {
      const view = { ...page.view, cursor: id };
      const next = withReading(state, { ...page, view }, { kind: "opening", id });
      const read = { run: "read message", inbox: page.inbox, id } as const;
      return page.reading ? step(next, read) : step(next, read, { run: "step in" });
    }),

  "message closed": (state) =>
    within(state, null, (page) =>
      page.reading ? closed(state, page, page.reading.id, { run: "step out" }) : step(state),
    ),

  "stepped back": (state) =>
    within(state, null, (page) =>
      page.reading ? closed(state, page, page.reading.id) : step(state),
    ),

  "message read": (state, { address, message }) =>
    within(state, address, (page) =>
      page.reading?.id === message.id ? opened(state, page, message) : step(state),
    ),

  "message refused": (state, { address, id, failure }) => {
    if (isEnd(failure)) return ended(state, address, failure);
    return within(state, address, (page) =>
      page.reading?.id === id
        ? step(withReading(state, page, { kind: "failed", id, failure }))
        : step(state),
    );
  },

  "images wanted": (state) =>
    reading(state, null, null, ({ inbox }, { id }) =>
      step(state, { run: "frame", inbox, id, images: "remote" }),
    ),

  framed: (state, { address, id, images, url }) =>
    reading(state, address, id, (page, open) =>
      step(withReading(state, page, { ...open, images, frame: url })),
    ),

  "facet chosen": (state, { facet }) =>
    reading(state, null, null, (page, open) => {
      const next = withReading(state, page, { ...open, facet });
      const unread = facet === "source" && open.source.kind !== "read";
      const { inbox } = page;
      return unread ? step(next, { run: "read source", inbox, id: open.id }) : step(next);
    }),

  "source read": (state, { address, id, source }) =>
    reading(state, address, id, (page, open) =>
      step(withReading(state, page, { ...open, source })),
    ),

  "height chosen": (state, { tall }) =>
    reading(state, null, null, (page, open) => step(withReading(state, page, { ...open, tall }))),

  "preview wanted": (state, { attachment }) =>
    reading(state, null, null, (page, open) => {
      const file = open.message.attachments.find(({ id }) => id === attachment);
      if (!file) return step(state);
      const previews = { ...open.previews, [attachment]: { kind: "loading" } as const };
      return step(withReading(state, page, { ...open, previews }), {
        run: "preview",
        inbox: page.inbox,
        id: open.id,
        file,
      });
    }),

  previewed: (state, { address, id, attachment, preview }) =>
    reading(state, address, id, (page, open) => {
      const previews = { ...open.previews, [attachment]: preview };
      return step(withReading(state, page, { ...open, previews }));
    }),

  "download wanted": (state, { attachment }) =>
    reading(state, null, null, ({ inbox }, { id }) =>
      step(state, { run: "download", inbox, id, attachment }),
    ),

  "link wanted": (state, { url }) => step(state, { run: "open", url }),
  "search wanted": (state) => step(state, { run: "focus", id: ids.search }),
  "print wanted": (state) => step(state, { run: "print" }),
} satisfies Partial<Handlers>;

/** Change the message that is read; an answer for another (`id`) changes nothing. */
function reading(
  state: State,
  address: string | null,
  id: string | null,
  change: (page: OpenPage, open: OpenReading) => Step,
): Step {
  return within(state, address, (page) => {
    const open = page.reading;
    const same = open?.kind === "open" && (id === null || open.id === id);
    return same ? change(page, open) : step(state);
  });
}

function withReading(state: State, page: OpenPage, reading: Reading | null): State {
  return { ...state, page: { ...page, reading } };
}

/** The focus goes back to where the message was opened. */
function closed(state: State, page: OpenPage, id: string, ...effects: readonly Effect[]): Step {
  return step(withReading(state, page, null), ...effects, { run: "focus", id: ids.message(id) });
}

function opened(state: State, page: OpenPage, message: Message): Step {
  const { id } = message;
  const { inbox } = page;
  const reading: OpenReading = {
    kind: "open",
    id,
    message,
    images: "none",
    frame: null,
    facet: message.html === null ? "text" : "mail",
    source: { kind: "unread" },
    previews: {},
    tall: false,
  };
  const next = withReading(state, { ...page, mail: markSeen(page.mail, id) }, reading);
  const seen = message.seen ? [] : [{ run: "mark seen", inbox, id } as const];
  const frame = message.html === null ? [] : [{ run: "frame", inbox, id, images: "none" } as const];
  return step(next, ...seen, ...frame);
}
