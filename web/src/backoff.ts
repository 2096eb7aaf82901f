/** The pauses between attempts to connect. */

const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * Milliseconds to wait before attempt `attempt` (0 is the first retry). `random`, from 0 to 1,
 * spreads browsers that lost the same server, so that they do not return all at once.
 */
export function pause(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * random;
}
