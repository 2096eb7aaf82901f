/** What a key does: an event, from the key and what the page shows. */

import type { Event } from "./events";
import { present } from "./mail-view";
import type { OpenPage, State } from "./model";
import { host } from "./text";
import type { Summary } from "./wire";

/** Null where the key means nothing here. */
export function eventOf(key: string, state: State): Event | null {
  if (key === "?") return { type: "panel chosen", panel: "keys" };
  if (key === "n") return { type: "new address" };
  if (state.page.kind !== "open") return null;
  return inInbox(key, state.page) ?? onMail(key, state.page);
}

function inInbox(key: string, page: OpenPage): Event | null {
  switch (key) {
    case "j":
      return { type: "row stepped", by: 1 };
    case "k":
      return { type: "row stepped", by: -1 };
    case "/":
      return { type: "search wanted" };
    case "z":
      return page.leaving && { type: "discard undone" };
    case "Escape":
      return closing(page);
    default:
      return null;
  }
}

function closing({ reading, view }: OpenPage): Event | null {
  if (reading?.kind === "open" && reading.tall) return { type: "height chosen", tall: false };
  if (reading) return { type: "message closed" };
  return view.selected.length > 0 ? { type: "none selected" } : null;
}

function onMail(key: string, page: OpenPage): Event | null {
  const mail = current(page);
  switch (key) {
    case "c": {
      const text = mail?.code ?? page.inbox.address;
      return { type: "copy wanted", subject: text, text };
    }
    case "l":
      return mail?.link && host(mail.link) ? { type: "link wanted", url: mail.link } : null;
    case "d":
      return discarding(page, mail);
    case "x":
      return mail && { type: "message selected", id: mail.id };
    default:
      return null;
  }
}

function discarding({ view: { selected } }: OpenPage, mail: Summary | null): Event | null {
  const ids = selected.length > 0 ? selected : mail ? [mail.id] : [];
  return ids.length > 0 ? { type: "messages discarded", ids } : null;
}

/** The mail that is read, or that the keyboard stands on. */
function current(page: OpenPage): Summary | null {
  const id = page.reading?.id ?? page.view.cursor;
  return present(page).find((mail) => mail.id === id) ?? null;
}
