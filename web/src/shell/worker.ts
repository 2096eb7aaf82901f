/**
 * The page's service worker: it keeps the files that the page is made of, so that an installed page
 * opens without a network. Mail, and whatever else the API answers, it never touches.
 */

// Written in front of this file by build/shell.ts: the first paint's files, and a name for them.
declare const SHELL: readonly string[];
declare const BUILD: string;

// TypeScript knows workers or pages, not both at once; this is all that is needed of a worker.
interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  oninstall: (event: Extendable) => void;
  onactivate: (event: Extendable) => void;
  onfetch: (event: Fetching) => void;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly location: Location;
}
const worker = self as unknown as Worker;

/** What has no name of its own for each content, and is therefore asked for anew. */
const CHANGING = ["/", "/config.json"];

worker.oninstall = (event) => {
  const filled = caches.open(BUILD).then((kept) => kept.addAll([...CHANGING, ...SHELL].map(held)));
  event.waitUntil(filled.then(() => worker.skipWaiting()));
};

/** The page has just been loaded, so the browser holds what it is made of: nothing is sent twice. */
function held(path: string): Request {
  return new Request(path, { cache: "force-cache" });
}

worker.onactivate = (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
};

worker.onfetch = (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== worker.location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(once(event.request));
  else if (CHANGING.includes(pathname)) event.respondWith(anew(event.request, pathname));
};

async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== BUILD);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** A file that is named by its content is fetched once. */
async function once(request: Request): Promise<Response> {
  const kept = await caches.open(BUILD);
  return (await kept.match(request)) ?? store(kept, request, await fetch(request));
}

/** Without a network, what was there last; under its path, so that no key in a link is kept. */
async function anew(request: Request, path: string): Promise<Response> {
  const kept = await caches.open(BUILD);
  try {
    return await store(kept, path, await fetch(request));
  } catch (error) {
    const last = await kept.match(path);
    if (last) return last;
    throw error;
  }
}

async function store(kept: Cache, key: RequestInfo, answer: Response): Promise<Response> {
  if (answer.ok) await kept.put(key, answer.clone());
  return answer;
}
