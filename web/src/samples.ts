/** Made-up mail and inboxes for the tests. */

import type { Effect, Event } from "./events";
import type { Failure, HeldInbox, OpenPage, State } from "./model";
import { defaultSettings } from "./settings";
import { update } from "./state";
import { show } from "./state/inbox";
import type { Inbox, Message, Summary } from "./wire";

export const NOON = Date.parse("2026-05-01T12:00:00.000Z");

export function at(seconds: number): string {
  return new Date(NOON + seconds * 1000).toISOString();
}

export function aHeldInbox(changes: Partial<HeldInbox> = {}): HeldInbox {
  return {
    address: "quiet-heron@mayfly.test",
    token: "mf1.a.b",
    created_at: at(0),
    expires_at: at(3600),
    ...changes,
  };
}

export function anInbox(changes: Partial<Inbox> = {}): Inbox {
  const { address, created_at, expires_at } = aHeldInbox();
  return { address, created_at, expires_at, message_count: 0, size: 0, ...changes };
}

export function aSummary(changes: Partial<Summary> = {}): Summary {
  return {
    id: "m1",
    received_at: at(0),
    recipient: "quiet-heron@mayfly.test",
    sender: { name: "Ada", address: "ada@sender.test" },
    subject: "Hello",
    preview: "Hello there",
    code: null,
    link: null,
    attachment_count: 0,
    size: 1200,
    seen: false,
    verdicts: { spam: "pass", virus: "pass", spf: "pass", dkim: "pass", dmarc: "pass" },
    ...changes,
  };
}

export function aMessage(changes: Partial<Message> = {}): Message {
  return {
    ...aSummary(),
    to: [],
    cc: [],
    reply_to: [],
    date: null,
    message_id: null,
    text: "Hello there",
    html: null,
    codes: [],
    links: [],
    attachments: [],
    headers: [],
    warnings: [],
    ...changes,
  };
}

export function aFailure(status: number | null): Failure {
  return { status, cause: "", detail: "Because.", retryAfter: null, proof: null };
}

/** The state of a page that shows `inbox` and has listed `messages`. */
export function anOpenState(inbox = aHeldInbox(), messages: readonly Summary[] = []): State {
  const nothing: State = {
    now: NOON,
    service: null,
    inboxes: [inbox],
    page: { kind: "opening" },
    panel: "none",
    creating: "no",
    refusal: null,
    connection: "live",
    settings: defaultSettings,
    said: null,
  };
  const [shown] = show(nothing, inbox);
  const page = { messages: [...messages], cursor: "7" };
  return after(shown, { type: "listed", address: inbox.address, asked: "first", page });
}

export function openPage(state: State): OpenPage {
  if (state.page.kind !== "open") throw new Error(`The page is ${state.page.kind}, not open.`);
  return state.page;
}

/** The state that these events lead to, one after the other. */
export function after(state: State, ...events: readonly Event[]): State {
  return events.reduce((before, event) => update(before, event)[0], state);
}

export function runs(effects: readonly Effect[]): readonly string[] {
  return effects.map(({ run }) => run);
}

/** A WebSocket without a network; the test plays the server. */
export class FakeSocket {
  onopen = () => undefined;
  onclose: (() => void) | null = null;
  onmessage: (event: { data: unknown }) => void = () => undefined;
  closed = false;

  close(): void {
    this.closed = true;
  }

  hear(message: unknown): void {
    this.onmessage({ data: typeof message === "string" ? message : JSON.stringify(message) });
  }
}
