/**
 * SHA-256 (FIPS 180-4), at once and without a promise: a proof of work asks for it a million
 * times, and WebCrypto's answer takes longer to arrive than to compute.
 */

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2).
const K = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

// The same of the square roots of the first eight (§5.3.3).
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Uint32Array(64);

/** The digest as eight words, the first of them the most significant. */
export function sha256(message: Uint8Array): Uint32Array {
  const state = START.slice();
  const padded = pad(message);
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 64) compress(state, words, at);
  return state;
}

/** A one, zeros, and the length in bits, up to whole blocks of 64 bytes (§5.1.1). */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

function compress(state: Uint32Array, words: DataView, at: number): void {
  expand(words, at);
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + sum1 + choice + word(K, round) + word(schedule, round)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = word(state, index) + value;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

function expand(words: DataView, at: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = words.getUint32(at + index * 4);
  for (let index = 16; index < 64; index++) {
    const [early, late] = [word(schedule, index - 15), word(schedule, index - 2)];
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = word(schedule, index - 16) + sigma0 + word(schedule, index - 7) + sigma1;
  }
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32);
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
