/** The inboxes this browser holds: most recently used first, one entry for each address. */

import { isToken } from "./handover";
import type { HeldInbox } from "./model";

export function hold(inboxes: readonly HeldInbox[], inbox: HeldInbox): readonly HeldInbox[] {
  return [inbox, ...drop(inboxes, inbox.address)];
}

export function drop(inboxes: readonly HeldInbox[], address: string): readonly HeldInbox[] {
  return inboxes.filter((held) => held.address !== address);
}

/** What was stored, read with suspicion: whatever is not an inbox is left out. */
export function parse(stored: string | null): readonly HeldInbox[] {
  const value: unknown = decoded(stored ?? "[]");
  return Array.isArray(value) ? value.filter(isInbox) : [];
}

function decoded(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isInbox(value: unknown): value is HeldInbox {
  if (typeof value !== "object" || value === null) return false;
  const { address, token, created_at, expires_at } = value as Partial<HeldInbox>;
  return typeof address === "string" && isToken(token) && isTime(created_at) && isTime(expires_at);
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
