import { expect, test } from "vitest";

import { CallError, createApi, failureOf } from "./api";
import type { Exchange } from "./clock";
import { aFailure } from "./samples";

interface Asked {
  readonly path: string;
  readonly init: RequestInit;
}

function anApi(answer: () => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const exchanges: Exchange[] = [];
  const fetch = async (path: unknown, init?: RequestInit) => {
    asked.push({ path: String(path), init: init ?? {} });
    return answer();
  };
  return { api: createApi(fetch, (exchange) => exchanges.push(exchange)), asked, exchanges };
}

function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), init);
}

async function failing(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    return failureOf(error);
  }
  throw new Error("The call did not fail.");
}

test("the token goes into the header and nowhere else", async () => {
  const { api, asked } = anApi(() => json({ messages: [], cursor: "0" }));

  await api.messages("mf1.secret", { limit: "50" });

  const [{ path, init } = { path: "", init: {} }] = asked;
  expect(path).toBe("/v1/inbox/messages?limit=50");
  expect(new Headers(init.headers).get("Authorization")).toBe("Bearer mf1.secret");
});

test.each([
  ["an answer made for it tells the time", {}, "Fri, 01 May 2026 12:00:00 GMT"],
  ["an answer that was kept on the way tells none", { Age: "7" }, null],
])("%s", async (_, more, date) => {
  const headers = { Date: "Fri, 01 May 2026 12:00:00 GMT", ...more };
  const { api, exchanges } = anApi(() => json({}, { headers }));

  await api.service();

  expect(exchanges[0]?.date).toBe(date);
});

test("a message's id cannot leave its place in the path", async () => {
  const { api, asked } = anApi(() => json({}));

  await api.message("mf1.secret", "../../x?y");

  expect(asked[0]?.path).toBe("/v1/inbox/messages/..%2F..%2Fx%3Fy");
});

test("a deletion has no answer to read", async () => {
  const { api } = anApi(() => new Response(null, { status: 204 }));

  await expect(api.deleteInbox("mf1.secret")).resolves.toBeUndefined();
});

test("a refusal is told in the server's words", async () => {
  const problem = { type: "about:blank", title: "Slow down", status: 429, detail: "Too many." };
  const { api } = anApi(() => json(problem, { status: 429, headers: { "Retry-After": "30" } }));

  const failure = await failing(api.createInbox({}, null));

  expect(failure).toEqual({
    status: 429,
    cause: "about:blank",
    detail: "Too many.",
    retryAfter: 30,
    proof: null,
  });
});

test("an answer that is no problem document is a refusal without words", async () => {
  const { api } = anApi(() => new Response("<html>Bad gateway</html>", { status: 502 }));

  const failure = await failing(api.service());

  expect(failure).toEqual({
    status: 502,
    cause: "",
    detail: "",
    retryAfter: null,
    proof: null,
  });
});

test("an answer that breaks off is none", async () => {
  const { api } = anApi(() => new Response('{"name": "May'));

  const failure = await failing(api.service());

  expect(failure.status).toBeNull();
});

test("no answer at all has no status", async () => {
  const { api } = anApi(() => Promise.reject(new TypeError("Failed to fetch")));

  const failure = await failing(api.service());

  expect(failure.status).toBeNull();
});

test("each answer tells the server's time, a refusal too", async () => {
  const date = "Fri, 01 May 2026 12:00:00 GMT";
  const { api, exchanges } = anApi(() => json({}, { status: 410, headers: { Date: date } }));

  await failing(api.inbox("mf1.secret"));

  expect(exchanges.map((exchange) => exchange.date)).toEqual([date]);
});

test("a fault of our own is not taken for a refusal", () => {
  expect(() => failureOf(new TypeError("undefined is not a function"))).toThrow(TypeError);
  expect(failureOf(new CallError(aFailure(410))).status).toBe(410);
});
