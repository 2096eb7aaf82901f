import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Live, POLL, POLL_BESIDE_SOCKET, createLive } from "./live";
import type { Event } from "./events";
import { FakeSocket, aHeldInbox } from "./samples";

const inbox = aHeldInbox();
const { address } = inbox;

let sockets: FakeSocket[];
let heard: Event[];
let visible: boolean;
let online: boolean;
let failing: boolean;
let live: Live;

beforeEach(() => {
  vi.useFakeTimers();
  [sockets, heard, visible, online, failing] = [[], [], true, true, false];
  live = createLive({
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      if (failing) queueMicrotask(() => socket.onclose?.());
      return socket as unknown as WebSocket;
    },
    random: () => 1,
    isOnline: () => online,
    isVisible: () => visible,
    send: (event) => heard.push(event),
  });
});

afterEach(() => {
  live.follow(null);
  vi.useRealTimers();
});

/** A listener whose socket is open; what was heard until then is forgotten. */
async function connected(): Promise<FakeSocket> {
  live.follow(inbox);
  await vi.advanceTimersByTimeAsync(0);
  const socket = latest();
  socket.onopen();
  heard.length = 0;
  return socket;
}

function latest(): FakeSocket {
  const socket = sockets.at(-1);
  if (!socket) throw new Error("Nothing was connected.");
  return socket;
}

test("an open socket is live, and lists what came and went before it", async () => {
  live.follow(inbox);
  await vi.advanceTimersByTimeAsync(0);
  latest().onopen();

  expect(heard).toEqual([
    { type: "connection changed", connection: "live" },
    { type: "listening", address },
  ]);
});

test("messages of the socket become hints, and nothing else does", async () => {
  const socket = await connected();

  socket.hear({ type: "message", id: "m1" });
  socket.hear({ type: "expired" });
  socket.hear({ type: "weather" });
  socket.hear("no JSON");
  socket.hear("null");

  expect(heard).toEqual([
    { type: "hinted", address },
    { type: "time is up", address },
  ]);
});

test("a lost socket is replaced by polling until it is back", async () => {
  const socket = await connected();

  socket.onclose?.();
  await vi.advanceTimersByTimeAsync(POLL);

  expect(heard[0]).toEqual({ type: "connection changed", connection: "polling" });
  expect(heard).toContainEqual({ type: "hinted", address });

  expect(sockets).toHaveLength(2);
});

test("attempts that keep failing become rare", async () => {
  failing = true;

  live.follow(inbox);
  await vi.advanceTimersByTimeAsync(60_000);

  // At once, then after 2, 4, 8, 16 and 30 seconds, the last of which is the sixtieth.
  expect(sockets).toHaveLength(6);
});

test("a poll runs beside an open socket, so that a lost hint costs minutes", async () => {
  await connected();

  await vi.advanceTimersByTimeAsync(POLL_BESIDE_SOCKET);

  expect(heard).toEqual([{ type: "hinted", address }]);
});

test("a page that nobody sees does not poll", async () => {
  await connected();
  visible = false;

  await vi.advanceTimersByTimeAsync(POLL_BESIDE_SOCKET);

  expect(heard).toEqual([]);
});

test("waking lists at once and connects at once", async () => {
  const socket = await connected();
  socket.onclose?.();
  heard.length = 0;

  live.wake();
  await vi.advanceTimersByTimeAsync(0);

  expect(heard).toEqual([{ type: "resumed", address }]);
  expect(sockets).toHaveLength(2);
});

test("without a network the socket is given up, and made anew when there is one", async () => {
  const socket = await connected();

  online = false;
  live.sleep();
  socket.onclose?.();
  expect(socket.closed).toBe(true);
  expect(heard).toEqual([{ type: "connection changed", connection: "offline" }]);

  online = true;
  live.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets).toHaveLength(2);
});

test("waking twice makes one socket", async () => {
  const socket = await connected();
  socket.onclose?.();

  live.wake();
  live.wake();
  await vi.advanceTimersByTimeAsync(0);

  expect(sockets).toHaveLength(2);
});

test("following another inbox leaves the first", async () => {
  const first = await connected();

  live.follow(aHeldInbox({ address: "other@mayfly.test", token: "mf1.c.d" }));
  await vi.advanceTimersByTimeAsync(0);

  expect(first.closed).toBe(true);
  expect(sockets).toHaveLength(2);
});

test("an inbox that only lives longer now keeps its socket", async () => {
  await connected();

  live.follow(aHeldInbox({ expires_at: "2026-05-02T00:00:00.000Z" }));
  await vi.advanceTimersByTimeAsync(0);

  expect(sockets).toHaveLength(1);
});

test("nothing is heard after the end", async () => {
  const socket = await connected();

  live.follow(null);
  socket.onclose?.();
  await vi.advanceTimersByTimeAsync(POLL_BESIDE_SOCKET);

  expect(heard).toEqual([]);
  expect(sockets).toHaveLength(1);
});
