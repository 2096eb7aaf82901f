/** What this browser does for the page: copying, printing, saving, its history, its store. */

import { tick } from "svelte";

import type { Event } from "./events";
import { parse } from "./held";
import type { HeldInbox, Settings } from "./model";
import { parseSettings } from "./settings";

/** Where this browser keeps its inboxes, tokens included. */
export const STORE = "mayfly.inboxes";
const SETTINGS = "mayfly.settings";

export function heldInboxes(): readonly HeldInbox[] {
  return parse(read(STORE));
}

export function keptSettings(): Settings {
  return parseSettings(read(SETTINGS));
}

export function keepInboxes(inboxes: readonly HeldInbox[]): Promise<null> {
  return write(STORE, inboxes);
}

export function keepSettings(settings: Settings): Promise<null> {
  wear(settings);
  return write(SETTINGS, settings);
}

/** The colours that the reader has chosen, or the system's. */
export function wear({ theme }: Settings): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function download(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = "";
  link.rel = "noreferrer";
  link.click();
}

/** In a new tab that knows nothing of this one. */
export function open({ url }: { url: string }): Promise<null> {
  window.open(url, "_blank", "noopener,noreferrer");
  return Promise.resolve(null);
}

export function print(): Promise<null> {
  window.print();
  return Promise.resolve(null);
}

/** The element may only come with the page that is being drawn. */
export async function focus({ id }: { id: string }): Promise<null> {
  await tick();
  document.getElementById(id)?.focus();
  return null;
}

export async function copy({ subject, text }: { subject: string; text: string }): Promise<Event> {
  try {
    await navigator.clipboard.writeText(text);
    return { type: "copied", subject };
  } catch {
    // Refused, or absent because the page was not served over HTTPS.
    return { type: "not copied", text };
  }
}

/** An opened message is a step in the browser's history, so that Back closes it. It names nothing. */
export function stepIn(): Promise<null> {
  if (!isInside()) history.pushState({ inside: true }, "");
  return Promise.resolve(null);
}

export function stepOut(): Promise<null> {
  if (isInside()) history.back();
  return Promise.resolve(null);
}

function isInside(): boolean {
  return (history.state as { inside?: boolean } | null)?.inside === true;
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): Promise<null> {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The browser keeps nothing for this page: it lasts as long as the tab.
  }
  return Promise.resolve(null);
}
