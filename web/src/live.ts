/**
 * How the page hears of new mail: a WebSocket while one can be had, polling while not.
 *
 * What is heard is only a hint, and the list is the truth; so a slow poll runs beside the socket
 * too, and a lost hint costs minutes, not a mail. A fast one would cost more than all the rest of
 * a session (docs/costs.md).
 */

import { pause } from "./backoff";
import type { Event } from "./events";
import type { Connection, HeldInbox } from "./model";

export const POLL = 5_000;
/** As long as API Gateway keeps a socket that nothing comes over; then the page begins anew. */
export const POLL_BESIDE_SOCKET = 600_000;

// A socket that dies sooner than this counts as another failed attempt.
const STEADY = 10_000;

export interface Surroundings {
  readonly connect: (inbox: HeldInbox) => WebSocket;
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly isVisible: () => boolean;
  readonly send: (event: Event) => void;
}

export interface Live {
  /** Listen for this inbox and no other; null stops listening. */
  readonly follow: (inbox: HeldInbox | null) => void;
  /** The reader or the network is back: look, and connect at once. */
  readonly wake: () => void;
  /** The network is gone, though a socket may not know it for minutes. */
  readonly sleep: () => void;
}

export function createLive(around: Surroundings): Live {
  let listener: Listener | null = null;
  return {
    follow: (inbox) => {
      if (inbox?.token === listener?.inbox.token) return;
      listener?.stop();
      listener = inbox && new Listener(inbox, around);
    },
    wake: () => listener?.wake(),
    sleep: () => listener?.sleep(),
  };
}

class Listener {
  private socket: WebSocket | null = null;
  private stopped = false;
  private attempt = 0;
  private steadyAt = Infinity;
  private retry: Timer;
  private poll: Timer;
  private interval = 0;

  constructor(
    readonly inbox: HeldInbox,
    private readonly around: Surroundings,
  ) {
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    clearInterval(this.poll);
    this.socket?.close();
  }

  wake(): void {
    this.say("resumed");
    this.attempt = 0;
    this.connect();
  }

  sleep(): void {
    if (this.socket) {
      this.socket.onclose = null;
      this.socket.close();
    }
    this.lost();
  }

  private connect(): void {
    if (this.socket) return;
    clearTimeout(this.retry);
    const socket = this.around.connect(this.inbox);
    this.socket = socket;
    socket.onopen = () => {
      this.opened();
    };
    socket.onmessage = ({ data }) => {
      this.heard(data);
    };
    socket.onclose = () => {
      this.lost();
    };
  }

  private opened(): void {
    this.steadyAt = Date.now() + STEADY;
    this.tell("live");
    this.say("listening");
    this.pollEvery(POLL_BESIDE_SOCKET);
  }

  private heard(data: unknown): void {
    const kind = kindOf(data);
    if (kind === "message") this.say("hinted");
    if (kind === "expired") this.say("time is up");
  }

  private lost(): void {
    if (this.stopped) return;
    this.socket = null;
    this.tell(this.around.isOnline() ? "polling" : "offline");
    this.attempt = Date.now() > this.steadyAt ? 0 : this.attempt + 1;
    this.steadyAt = Infinity;
    const wait = pause(this.attempt, this.around.random());
    this.retry = setTimeout(() => {
      this.connect();
    }, wait);
    this.pollEvery(POLL);
  }

  private pollEvery(interval: number): void {
    const { isVisible, isOnline } = this.around;
    // Attempts that fail faster than the poll would put it off for ever.
    if (interval === this.interval) return;
    this.interval = interval;
    clearInterval(this.poll);
    this.poll = setInterval(() => {
      if (isVisible() && isOnline()) this.say("hinted");
    }, interval);
  }

  private say(type: "hinted" | "listening" | "resumed" | "time is up"): void {
    this.around.send({ type, address: this.inbox.address });
  }

  private tell(connection: Connection): void {
    this.around.send({ type: "connection changed", connection });
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;

function kindOf(data: unknown): string | null {
  try {
    const value = JSON.parse(String(data)) as { type?: string } | null;
    return value?.type ?? null;
  } catch {
    return null;
  }
}
