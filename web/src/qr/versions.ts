/** What a QR code of each size holds, at the correction level M (ISO/IEC 18004, tables 1 and 9). */

export interface Version {
  readonly number: number;
  /** Modules on a side. */
  readonly size: number;
  /** Blocks that the data is cut into, and the correction bytes of each. */
  readonly blocks: number;
  readonly corrections: number;
  /** All bytes, corrections included. */
  readonly bytes: number;
  readonly alignments: readonly number[];
}

// For versions 1 to 13, which hold 331 bytes: more than any address or link of ours needs.
const BYTES = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532];
const CORRECTIONS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];
const ALIGNMENTS = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
];

const versions: readonly Version[] = BYTES.map((bytes, index) => ({
  number: index + 1,
  size: 21 + 4 * index,
  bytes,
  blocks: BLOCKS[index] ?? 0,
  corrections: CORRECTIONS[index] ?? 0,
  alignments: ALIGNMENTS[index] ?? [],
}));

/** Bytes for data; the mode, the length and the end take up to three of them. */
export function room({ bytes, blocks, corrections }: Version): number {
  return bytes - blocks * corrections;
}

/** Bits that say how long the text is (table 3, bytes). */
export function lengthBits({ number }: Version): number {
  return number < 10 ? 8 : 16;
}

/** The smallest that holds so many bytes of text; throws RangeError where none does. */
export function versionFor(length: number): Version {
  const fits = (version: Version) => 4 + lengthBits(version) + length * 8 <= room(version) * 8;
  const found = versions.find(fits);
  if (!found) throw new RangeError("This is too long for a QR code.");
  return found;
}
