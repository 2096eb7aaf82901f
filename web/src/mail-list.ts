/** How answers of the list call come together: newest first, each message once. */

import type { Page, Summary } from "./wire";
import type { Listing } from "./events";
import type { MailList } from "./model";

/** How many messages one call asks for; a full page means that there may be more below. */
export const PAGE_SIZE = 100;

export const emptyList: MailList = {
  messages: [],
  cursor: null,
  loaded: false,
  older: false,
  askedBelow: null,
};

export function merge(list: MailList, page: Page, asked: Listing): MailList {
  const heard = { ...list, askedBelow: null };
  if (asked === "older") return withOlder(heard, page);
  if (asked === "newer") return withNewer(heard, page);
  return withFirst(heard, page);
}

export function without(list: MailList, id: string): MailList {
  return { ...list, messages: list.messages.filter((message) => message.id !== id) };
}

export function markSeen(list: MailList, id: string): MailList {
  const messages = list.messages.map((message) =>
    message.id === id ? { ...message, seen: true } : message,
  );
  return { ...list, messages };
}

/** What `after` knows that `before` did not. */
export function arrivals(before: MailList, after: MailList): readonly Summary[] {
  return unknown(before.messages, after.messages);
}

function withNewer(list: MailList, page: Page): MailList {
  const messages = [...unknown(list.messages, page.messages), ...list.messages];
  return { ...list, messages, cursor: page.cursor };
}

function withOlder(list: MailList, page: Page): MailList {
  const messages = [...list.messages, ...unknown(list.messages, page.messages)];
  return { ...list, messages, older: isFull(page) };
}

/** The first page is the truth for all it covers; what was paged in below it stays. */
function withFirst(list: MailList, page: Page): MailList {
  const last = page.messages.at(-1);
  const below = last && isFull(page) ? list.messages.filter((held) => isBelow(held, last)) : [];
  return {
    ...list,
    messages: [...page.messages, ...unknown(page.messages, below)],
    cursor: page.cursor,
    loaded: true,
    older: below.length > 0 ? list.older : isFull(page),
  };
}

function isBelow(message: Summary, last: Summary): boolean {
  return Date.parse(message.received_at) <= Date.parse(last.received_at);
}

function isFull(page: Page): boolean {
  return page.messages.length >= PAGE_SIZE;
}

function unknown(known: readonly Summary[], messages: readonly Summary[]): readonly Summary[] {
  const ids = new Set(known.map((message) => message.id));
  return messages.filter((message) => !ids.has(message.id));
}
