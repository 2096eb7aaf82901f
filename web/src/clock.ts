/**
 * How far the server's clock is from this browser's.
 *
 * A Date header (RFC 9110 §6.6.1) names the whole second in which the answer was made, some time
 * between sending and receiving. Each answer therefore bounds the difference, and a few of them
 * bound it closely.
 */
export interface Skew {
  readonly least: number;
  readonly most: number;
}

export interface Exchange {
  readonly sent: number;
  readonly received: number;
  readonly date: string | null;
}

// A Date names a whole second, and servers may give the same one out for a second more.
const VAGUENESS = 2_000;

export const unknownSkew: Skew = { least: -Infinity, most: Infinity };

export function observe(skew: Skew, { sent, received, date }: Exchange): Skew {
  const second = Date.parse(date ?? "");
  if (Number.isNaN(second)) return skew;
  const seen = { least: second - received, most: second + VAGUENESS - sent };
  const both = { least: Math.max(skew.least, seen.least), most: Math.min(skew.most, seen.most) };
  // Bounds that exclude each other mean that one of the clocks was set meanwhile.
  return both.least <= both.most ? both : seen;
}

/** The smallest difference that fits what was seen: none, unless this browser's clock is wrong. */
export function difference(skew: Skew): number {
  return Math.min(Math.max(0, skew.least), skew.most);
}

/** Milliseconds until a countdown with so much `left` shows one second less. */
export function untilNextSecond(left: number): number {
  const rest = left % 1_000;
  return rest > 0 ? rest : rest + 1_000;
}
