/** The lifetimes a reader is offered. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const usual = [10 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];

interface Lifetimes {
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** The usual spans that the service allows, and its longest, in seconds and in order. */
export function choices({ min, max }: Pick<Lifetimes, "min" | "max">): readonly number[] {
  const allowed = usual.filter((seconds) => min <= seconds && seconds < max);
  return [...allowed, max];
}

/** The life from now, in seconds, that adds the usual span to the milliseconds that are `left`. */
export function extended(left: number, lifetimes: Lifetimes): number {
  return Math.min(lifetimes.max, Math.ceil(left / 1000) + lifetimes.default);
}
