/** A text as the bytes of a QR code, corrections interleaved (ISO/IEC 18004, §7.4 to §7.6). */

import { correction } from "./field";
import { type Version, lengthBits, room } from "./versions";

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

export function codewords(text: Uint8Array, version: Version): readonly number[] {
  const blocks = cut(padded(text, version), version);
  const corrections = blocks.map((block) => correction(block, version.corrections));
  return [...interleaved(blocks), ...interleaved(corrections)];
}

function padded(text: Uint8Array, version: Version): readonly number[] {
  const bits = [...bitsOf(BYTE_MODE, 4), ...bitsOf(text.length, lengthBits(version))];
  for (const byte of text) bits.push(...bitsOf(byte, 8));
  const free = room(version) * 8 - bits.length;
  bits.push(...bitsOf(0, Math.min(4, free)));
  bits.push(...bitsOf(0, (8 - (bits.length % 8)) % 8));
  const bytes = bytesOf(bits);
  const missing = room(version) - bytes.length;
  return [...bytes, ...Array.from({ length: missing }, (_, index) => PADDING[index % 2] ?? 0)];
}

/** Equal blocks; where that does not come out even, the last ones are a byte longer. */
function cut(data: readonly number[], { blocks }: Version): readonly (readonly number[])[] {
  const short = Math.floor(data.length / blocks);
  const long = data.length % blocks;
  let from = 0;
  return Array.from({ length: blocks }, (_, index) => {
    const to = from + short + (index >= blocks - long ? 1 : 0);
    const block = data.slice(from, to);
    from = to;
    return block;
  });
}

function interleaved(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    blocks.flatMap((block) => block.slice(index, index + 1)),
  );
}

function bitsOf(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (count - 1 - index)) & 1);
}

function bytesOf(bits: readonly number[]): readonly number[] {
  return Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0),
  );
}
