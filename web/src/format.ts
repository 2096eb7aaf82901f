/** Times, sizes and counts in the reader's language. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// They are slow to make and quick to use, and the page uses them every second.
const numbers = made(Intl.NumberFormat);
const times = made(Intl.DateTimeFormat);
const distances = made(Intl.RelativeTimeFormat);
const lists = made(Intl.ListFormat);

/** What is left of a life, for example `59:12`, `3:05:00` or `6 days, 3 hr`; never negative. */
export function remaining(milliseconds: number, locale: string): string {
  const left = Math.max(0, Math.ceil(milliseconds / 1000));
  const [days, hours] = [Math.floor(left / DAY), Math.floor((left % DAY) / HOUR)];
  if (days > 0) {
    const parts = [unit(days, "day", "long", locale), unit(hours, "hour", "short", locale)];
    const shown = hours > 0 ? parts : parts.slice(0, 1);
    return lists(locale, { type: "unit", style: "short" }).format(shown);
  }
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const clock = hours > 0 ? [hours, pad(minutes, locale)] : [minutes];
  const digits = numbers(locale, { useGrouping: false });
  return [...clock, pad(left % MINUTE, locale)]
    .map((part) => (typeof part === "number" ? digits.format(part) : part))
    .join(":");
}

/** A span as one number and its unit, for example `10 minutes`; always the largest whole unit. */
export function span(seconds: number, locale: string): string {
  if (seconds % DAY === 0) return unit(seconds / DAY, "day", "long", locale);
  if (seconds % HOUR === 0) return unit(seconds / HOUR, "hour", "long", locale);
  if (seconds % MINUTE === 0) return unit(seconds / MINUTE, "minute", "long", locale);
  return unit(seconds, "second", "long", locale);
}

/** When a mail came, as short as it can be understood: `now`, `5 min. ago`, `14:32`, `3 Nov`. */
export function arrival(time: string, now: number, locale: string): string {
  const minutes = Math.floor((now - Date.parse(time)) / 60_000);
  const relative = distances(locale, { numeric: "auto", style: "short" });
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  if (isSameDay(time, now)) return moment(time, now, locale);
  return times(locale, { day: "numeric", month: "short" }).format(new Date(time));
}

/** A moment of today by its time, any other by day and time. */
export function moment(time: string | number, now: number, locale: string): string {
  if (!isSameDay(time, now)) return fullMoment(time, locale);
  return times(locale, { timeStyle: "short" }).format(new Date(time));
}

/** Day and time in full. */
export function fullMoment(time: string | number, locale: string): string {
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  return times(locale, style).format(new Date(time));
}

/** Bytes as kB or MB: decimal, as browsers' download lists count. */
export function size(bytes: number, locale: string): string {
  // The smallest file is not nothing.
  const kilobytes = bytes === 0 ? 0 : Math.max(0.1, bytes / 1e3);
  const [value, name] = bytes < 1e6 ? [kilobytes, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  const style = { style: "unit", unit: name, unitDisplay: "short" } as const;
  return numbers(locale, { ...style, ...digits }).format(value);
}

export function isSameDay(one: string | number, other: string | number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

type Unit = "second" | "minute" | "hour" | "day";

function unit(count: number, name: Unit, unitDisplay: "long" | "short", locale: string): string {
  return numbers(locale, { style: "unit", unit: name, unitDisplay }).format(count);
}

function pad(count: number, locale: string): string {
  return numbers(locale, { minimumIntegerDigits: 2 }).format(count);
}

/** Makes one formatter for each locale and its options. */
function made<Options, Format>(Make: new (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const format = formats.get(key) ?? new Make(locale, options);
    formats.set(key, format);
    return format;
  };
}
