/** Does the work, in a worker; between other things where the browser allows none. */

import type { Challenge } from "../model";
import { workerUrl } from "../trusted";
import { attempt } from "./proof";
import url from "./proof.worker?worker&url";

// Nonces tried before the page may draw again: some milliseconds.
const SLICE = 1_000;

export async function prove(asked: Challenge): Promise<string> {
  try {
    return await inWorker(asked);
  } catch {
    return await betweenTimes(asked);
  }
}

function inWorker(asked: Challenge): Promise<string> {
  const worker = new Worker(workerUrl(url), { type: "module" });
  return new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      resolve(data);
    };
    worker.onerror = () => {
      reject(new Error("The worker did not start."));
    };
    worker.postMessage(asked);
  }).finally(() => {
    worker.terminate();
  });
}

async function betweenTimes(asked: Challenge): Promise<string> {
  for (let from = 0; ; from += SLICE) {
    const proof = attempt(asked, from, SLICE);
    if (proof !== null) return proof;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
