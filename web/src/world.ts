/** What happens by itself and is told to `update`: time, network, history, other tabs, new mail. */

import { STORE, heldInboxes } from "./browser";
import type { Event } from "./events";
import { takeToken } from "./handover";
import { type Live, createLive } from "./live";

type Send = (event: Event) => void;

export interface Clock {
  /** The server's time. */
  readonly now: () => number;
  /** Milliseconds until the countdown turns. */
  readonly untilTick: () => number;
}

/** Tell of these until the page is left. */
export function listen(send: Send, live: Live, clock: Clock): void {
  tick(send, clock);
  window.addEventListener("popstate", () => {
    send({ type: "stepped back" });
  });
  window.addEventListener("storage", ({ key }) => {
    if (key === STORE) send({ type: "held elsewhere", inboxes: heldInboxes() });
  });
  window.addEventListener("hashchange", () => {
    const token = takeToken();
    if (token !== null) send({ type: "token offered", token });
  });
  window.addEventListener("pagehide", () => {
    send({ type: "left alone" });
  });
  window.addEventListener("online", live.wake);
  window.addEventListener("offline", live.sleep);
  document.addEventListener("visibilitychange", () => {
    if (isVisible()) {
      send({ type: "ticked", now: clock.now() });
      live.wake();
    } else {
      // Phones end a hidden page without another word.
      send({ type: "left alone" });
    }
  });
}

export function liveMail(send: Send): Live {
  return createLive({
    // The token is offered as a protocol after ours: a page can send no other header.
    connect: ({ token }) => new WebSocket(pushUrl(), ["mayfly", token]),
    random: Math.random,
    isOnline: () => navigator.onLine,
    isVisible,
    send,
  });
}

function tick(send: Send, clock: Clock): void {
  send({ type: "ticked", now: clock.now() });
  setTimeout(() => {
    tick(send, clock);
  }, clock.untilTick());
}

function isVisible(): boolean {
  return document.visibilityState === "visible";
}

function pushUrl(): URL {
  const target = new URL("/push", window.location.href);
  target.protocol = target.protocol.replace("http", "ws");
  return target;
}
