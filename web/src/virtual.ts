/** Which rows of a long list need to be in the page. Heights are known, so nothing is measured. */

/** Where each row begins, and last where the list ends. */
export function offsets(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** The rows that `from` to `to` (pixels of the list) touch: first, and the one after the last. */
export function slice(
  tops: readonly number[],
  { from, to }: { from: number; to: number },
): readonly [number, number] {
  const rows = tops.length - 1;
  if (rows < 1) return [0, 0];
  const first = Math.min(rows - 1, Math.max(0, after(tops, from) - 1));
  return [first, Math.min(rows, Math.max(first + 1, after(tops, to)))];
}

/** The first index whose offset lies beyond `position`. */
function after(tops: readonly number[], position: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
