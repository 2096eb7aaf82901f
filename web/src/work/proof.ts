/** The work a service may ask for: a nonce whose digest begins with so many zero bits. */

import type { Challenge } from "../model";
import { sha256 } from "./sha256";

/** Try `count` nonces from `from` on; the whole proof `<challenge>:<nonce>`, or null if none did. */
export function attempt({ challenge, bits }: Challenge, from: number, count: number) {
  const encoder = new TextEncoder();
  for (let nonce = from; nonce < from + count; nonce++) {
    const proof = `${challenge}:${nonce}`;
    if (zeros(sha256(encoder.encode(proof))) >= bits) return proof;
  }
  return null;
}

export function zeros(digest: Uint32Array): number {
  let count = 0;
  for (const word of digest) {
    count += Math.clz32(word);
    if (word !== 0) break;
  }
  return count;
}
