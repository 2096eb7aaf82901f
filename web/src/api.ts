/** The calls of docs/openapi.json that the page makes, typed by it. */

import type {
  Inbox,
  Message,
  NewInbox,
  Page,
  Problem,
  Service,
  Summary,
  Ticket,
  TicketRequest,
  Wish,
} from "./wire";
import { type Exchange } from "./clock";
import type { Challenge, Failure } from "./model";

// The longest a call may take: the API answers within Lambda's 29 s or not at all.
const PATIENCE = 30_000;

/** Thrown by every call that brought no answer, or a refusal. */
export class CallError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail);
    this.name = "CallError";
  }
}

/** The failure of a call; anything else that was thrown is a fault of ours and goes on its way. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return error.failure;
  throw error;
}

export type Api = ReturnType<typeof createApi>;

/** `exchanged` hears of each answer's Date, by which the page knows the server's time. */
export function createApi(fetch: typeof window.fetch, exchanged: (exchange: Exchange) => void) {
  async function answer(path: string, init: RequestInit): Promise<Response> {
    const sent = Date.now();
    const response = await fetch(path, init).catch(unanswered);
    exchanged({ sent, received: Date.now(), date: dateOf(response) });
    if (!response.ok) throw new CallError(await failure(response));
    return response;
  }

  async function call<T>(
    method: string,
    path: string,
    token?: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const response = await answer(path, request(method, headers, token, body));
    return (response.status === 204 ? undefined : await response.json().catch(unanswered)) as T;
  }

  async function bytes(path: string, token: string): Promise<Blob> {
    const response = await answer(path, request("GET", { Accept: "*/*" }, token));
    return await response.blob().catch(unanswered);
  }

  return {
    service: () => call<Service>("GET", "/v1/service"),
    /** `proof` answers the challenge of an earlier refusal. */
    createInbox: (wish: Wish, proof: string | null) =>
      call<NewInbox>("POST", "/v1/inbox", undefined, wish, proof ? { "Mayfly-Proof": proof } : {}),
    inbox: (token: string) => call<Inbox>("GET", "/v1/inbox", token),
    setLifetime: (token: string, seconds: number) =>
      call<Inbox>("PATCH", "/v1/inbox", token, { lifetime_seconds: seconds }),
    deleteInbox: (token: string) => call<undefined>("DELETE", "/v1/inbox", token),
    messages: (token: string, query: Record<string, string>) =>
      call<Page>("GET", `/v1/inbox/messages?${new URLSearchParams(query).toString()}`, token),
    message: (token: string, id: string) => call<Message>("GET", messagePath(id), token),
    markSeen: (token: string, id: string) =>
      call<Summary>("PATCH", messagePath(id), token, { seen: true }),
    deleteMessage: (token: string, id: string) => call<undefined>("DELETE", messagePath(id), token),
    emptyInbox: (token: string) => call<undefined>("DELETE", "/v1/inbox/messages", token),
    source: (token: string, id: string) => bytes(`${messagePath(id)}/source`, token),
    attachment: (token: string, id: string, attachment: string) =>
      bytes(`${messagePath(id)}/attachments/${encodeURIComponent(attachment)}`, token),
    ticket: async (token: string, wanted: TicketRequest): Promise<string> =>
      (await call<Ticket>("POST", "/v1/inbox/tickets", token, wanted)).url,
  };
}

/** What the edge has kept, and says the age of, names the time of when it was made. */
function dateOf({ headers }: Response): string | null {
  return headers.has("Age") ? null : headers.get("Date");
}

/** Whatever was asked for did not come. */
export function unanswered(): never {
  throw new CallError({ status: null, cause: "", detail: "", retryAfter: null, proof: null });
}

function messagePath(id: string): string {
  return `/v1/inbox/messages/${encodeURIComponent(id)}`;
}

function request(
  method: string,
  added: Readonly<Record<string, string>>,
  token?: string,
  body?: unknown,
): RequestInit {
  const headers = new Headers({ Accept: "application/json", ...added });
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (body !== undefined) headers.set("Content-Type", "application/json");
  return {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    // A deletion goes through even when the reader has left the page.
    keepalive: method === "DELETE",
    signal: AbortSignal.timeout(PATIENCE),
  };
}

async function failure(response: Response): Promise<Failure> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const seconds = Number(response.headers.get("Retry-After") ?? NaN);
  return {
    status: response.status,
    cause: problem?.type ?? "",
    detail: problem?.detail ?? problem?.title ?? "",
    retryAfter: Number.isFinite(seconds) ? seconds : null,
    proof: challengeOf(problem),
  };
}

function challengeOf(problem: Partial<Problem> | null): Challenge | null {
  const { challenge, bits } = problem ?? {};
  return typeof challenge === "string" && typeof bits === "number" ? { challenge, bits } : null;
}
