/** What was said to the reader, in words. */

import { moment, span } from "./format";
import type { Failure, State } from "./model";
import { locale, strings } from "./strings";
import type { Summary } from "./wire";

export function spoken({ what: said, at }: NonNullable<State["said"]>): string {
  const words = strings.said;
  switch (said.kind) {
    case "copied":
      return words.copied;
    case "not copied":
      return `${words.notCopied} ${said.text}`;
    case "created":
      return words.created(said.address);
    case "adopted":
      return words.adopted(said.address);
    case "arrived":
      return arrivalWords(said.messages);
    case "kept":
      return words.kept(moment(said.expiresAt, at, locale));
    case "ending":
      return words.ending(span(said.minutes * 60, locale));
    case "discarded":
      return words.discarded(said.count);
    case "restored":
      return words.restored(said.count);
    case "not allowed":
      return words.notAllowed;
    case "failure":
      return explained(said.failure);
  }
}

/** In the reader's language where it has words for it; else in the server's own. */
export function explained({ status, detail, retryAfter }: Failure): string {
  const words = strings.failure;
  if (status === null) return words.offline;
  const what = words.known[status] ?? (detail || words.unexplained(status));
  return retryAfter === null ? what : `${what} ${words.later(span(retryAfter, locale))}`;
}

export function arrivalWords(messages: readonly Summary[]): string {
  const [only, ...more] = messages;
  if (!only || more.length > 0) return strings.said.arrived(messages.length);
  const { sender, subject } = only;
  const name = sender.name || sender.address || strings.list.noSender;
  return strings.said.arrivedFrom(name, subject || strings.list.noSubject);
}
