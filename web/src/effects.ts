/** What `update` asks of the world, done; each effect ends in the event that tells of it. */

import { type Api, CallError, failureOf } from "./api";
import { copy, download, focus, heldInboxes, keepInboxes, keepSettings } from "./browser";
import { open, print, stepIn, stepOut } from "./browser";
import type { Effect, Event, Listing } from "./events";
import { drop, hold } from "./held";
import { PAGE_SIZE } from "./mail-list";
import type { Failure, Preview } from "./model";
import type { TicketRequest } from "./wire";

// The page shows no more of a source than this: longer ones are for a program.
const MAX_SOURCE = 2_000_000;

type Performance<E> = (effect: E) => Promise<Event | null>;
type Performances = {
  readonly [K in Effect["run"]]: Performance<Extract<Effect, { run: K }>>;
};

/** What the page around does: `speak` draws it anew in another language. */
export interface Surroundings {
  readonly api: Api;
  readonly send: (event: Event) => void;
  readonly speak: (language: string | null) => Promise<void>;
}

export function createRunner({ api, send, speak }: Surroundings): (effect: Effect) => void {
  const performances = performancesWith(api, speak);
  const report = (event: Event | null) => {
    if (event) send(event);
  };
  return (effect) => {
    // TypeScript cannot see that an effect and its performance belong together; the map says it.
    const perform = performances[effect.run] as Performance<Effect>;
    perform(effect).then(report, (error: unknown) => {
      report(refusal(effect, failureOf(error)));
    });
  };
}

function performancesWith(api: Api, speak: Surroundings["speak"]): Performances {
  return {
    ...inboxPerformances(api),
    ...messagePerformances(api),
    hold: ({ inbox }) => keepInboxes(hold(heldInboxes(), inbox)),
    drop: ({ address }) => keepInboxes(drop(heldInboxes(), address)),
    announce: async (news) => (await import("./notices")).announce(news),
    "ask for notices": async () => (await import("./notices")).askForNotices(),
    "keep settings": ({ settings }) => keepSettings(settings),
    speak: async ({ language }) => {
      await speak(language);
      return null;
    },
    open,
    print,
    focus,
    copy,
    "step in": stepIn,
    "step out": stepOut,
  };
}

function inboxPerformances(api: Api) {
  return {
    "read service": async () => ({ type: "service read", service: await api.service() }),
    create: async ({ wish, proof }) => ({
      type: "created",
      inbox: await api.createInbox(wish, proof),
    }),
    prove: async ({ wish, asked }) => {
      const { prove } = await import("./work/prove");
      return { type: "proved", wish, proof: await prove(asked) };
    },
    adopt: async ({ token }) => {
      const { address, created_at, expires_at } = await api.inbox(token);
      return { type: "adopted", inbox: { address, token, created_at, expires_at } };
    },
    "read inbox": async ({ inbox: { token } }) => ({
      type: "inbox read",
      inbox: await api.inbox(token),
    }),
    "set lifetime": async ({ inbox: { token }, seconds }) => ({
      type: "lifetime set",
      inbox: await api.setLifetime(token, seconds),
    }),
    "delete inbox": async ({ inbox: { token, address } }) => {
      await api.deleteInbox(token);
      return { type: "inbox deleted", address };
    },
    list: async ({ inbox: { token, address }, asked, from }) => {
      const page = await api.messages(token, query(asked, from));
      return { type: "listed", address, asked, page };
    },
    "delete messages": async ({ inbox: { token, address }, ids, whole }) => {
      if (whole) await api.emptyInbox(token);
      else await Promise.all(ids.map((id) => api.deleteMessage(token, id).catch(goneAlready)));
      return { type: "messages deleted", address, ids };
    },
  } satisfies Partial<Performances>;
}

function messagePerformances(api: Api) {
  return {
    "read message": async ({ inbox: { token, address }, id }) => ({
      type: "message read",
      address,
      message: await api.message(token, id),
    }),
    "mark seen": async ({ inbox: { token }, id }) => {
      await api.markSeen(token, id);
      return null;
    },
    "read source": async ({ inbox: { token, address }, id }) => {
      const source = await (await api.source(token, id)).slice(0, MAX_SOURCE).text();
      return { type: "source read", address, id, source: { kind: "read", text: source } };
    },
    frame: async ({ inbox: { token, address }, id, images }) => {
      const url = await api.ticket(token, { use: "html", message_id: id, images });
      return { type: "framed", address, id, images, url };
    },
    preview: async ({ inbox: { token, address }, id, file }) => {
      const { previewOf } = await import("./preview");
      const preview = await previewOf(file, () => api.attachment(token, id, file.id));
      return { type: "previewed", address, id, attachment: file.id, preview };
    },
    download: async ({ inbox: { token }, id, attachment }) => {
      download(await api.ticket(token, downloadTicket(id, attachment)));
      return null;
    },
  } satisfies Partial<Performances>;
}

function refusal(effect: Effect, failure: Failure): Event | null {
  if (effect.run === "create") return { type: "creation refused", wish: effect.wish, failure };
  if (effect.run === "adopt") return { type: "adoption refused", token: effect.token, failure };
  if (!("inbox" in effect)) return null;
  const { address } = effect.inbox;
  const failed = { kind: "failed", failure } as const;
  switch (effect.run) {
    case "read message":
    case "frame":
      return { type: "message refused", address, id: effect.id, failure };
    case "read source":
      return { type: "source read", address, id: effect.id, source: failed };
    case "preview": {
      const preview: Preview = failed;
      return { type: "previewed", address, id: effect.id, attachment: effect.file.id, preview };
    }
    case "delete messages":
      return { type: "deletion refused", address, ids: effect.ids, failure };
    default:
      return { type: "refused", address, failure, quiet: isQuiet(effect) };
  }
}

/** Nobody did these by hand, and the next try mends them. */
function isQuiet(effect: Effect): boolean {
  if (effect.run === "list") return effect.asked !== "older";
  return effect.run === "read inbox" || effect.run === "mark seen";
}

/** What another tab has deleted meanwhile is deleted. */
function goneAlready(error: unknown): void {
  if (!(error instanceof CallError && error.failure.status === 404)) throw error;
}

function query(asked: Listing, from: string | null): Record<string, string> {
  const limit = String(PAGE_SIZE);
  if (from === null) return { limit };
  return asked === "older" ? { limit, before: from } : { limit, after: from };
}

function downloadTicket(message_id: string, attachment: string | null): TicketRequest {
  if (attachment === null) return { use: "source", message_id };
  return { use: "attachment", message_id, attachment_id: attachment };
}
