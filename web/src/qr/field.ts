/** Arithmetic in GF(256) and the error correction of QR codes (ISO/IEC 18004, §7.5). */

// x⁸ + x⁴ + x³ + x² + 1, the polynomial of the standard.
const MODULUS = 0x11d;

export function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * MODULUS);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product & 0xff;
}

/** The `count` correction bytes of `data`: its remainder by the generator polynomial. */
export function correction(data: readonly number[], count: number): readonly number[] {
  const divisor = generator(count);
  const remainder = new Array<number>(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ (remainder.shift() ?? 0);
    remainder.push(0);
    divisor.forEach((coefficient, index) => {
      remainder[index] = (remainder[index] ?? 0) ^ multiply(coefficient, factor);
    });
  }
  return remainder;
}

/** (x − 1)(x − 2)(x − 4)…, without its leading one. */
function generator(degree: number): readonly number[] {
  const result = new Array<number>(degree).fill(0);
  result[degree - 1] = 1;
  let root = 1;
  for (let step = 0; step < degree; step++) {
    for (let at = 0; at < degree; at++) {
      result[at] = multiply(result[at] ?? 0, root) ^ (result[at + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return result;
}
