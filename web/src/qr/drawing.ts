/** Where the modules of a QR code stand (ISO/IEC 18004, §6.3, §7.7 to §7.10). */

import type { Version } from "./versions";

/** Dark where true. */
export type Modules = readonly (readonly boolean[])[];

export class Drawing {
  private readonly dark: boolean[][];
  /** Modules that belong to the pattern and carry no data. */
  private readonly fixed: boolean[][];

  constructor(private readonly version: Version) {
    this.dark = square(version.size);
    this.fixed = square(version.size);
    this.drawPatterns();
  }

  get modules(): Modules {
    return this.dark.map((row) => [...row]);
  }

  /** Up and down in columns two wide from the right, around what is fixed. */
  placeData(bytes: readonly number[]): void {
    let bit = 0;
    for (const [x, y] of this.path()) {
      const byte = bytes[bit >>> 3] ?? 0;
      this.draw(x, y, ((byte >>> (7 - (bit & 7))) & 1) === 1, false);
      bit++;
    }
  }

  /** Applied twice, a mask is taken away again. */
  mask(covers: (x: number, y: number) => boolean): void {
    for (const [x, y] of this.path()) {
      if (covers(x, y)) this.draw(x, y, !this.dark[y]?.[x], false);
    }
  }

  drawFormat(mask: number): void {
    const format = formatBits(mask);
    const { size } = this.version;
    const bit = (index: number) => ((format >>> index) & 1) === 1;
    for (let index = 0; index < 15; index++) {
      const near = index < 6 ? index : index < 8 ? index + 1 : 14 - index;
      if (index < 8) {
        this.draw(8, near, bit(index));
        this.draw(size - 1 - index, 8, bit(index));
      } else {
        this.draw(index === 8 ? 7 : near, 8, bit(index));
        this.draw(8, size - 15 + index, bit(index));
      }
    }
    this.draw(8, size - 8, true);
  }

  private *path(): Generator<readonly [number, number]> {
    const { size } = this.version;
    for (let right = size - 1; right >= 1; right -= 2) {
      // The sixth column belongs to the timing pattern.
      if (right === 6) right = 5;
      const upward = ((right + 1) & 2) === 0;
      for (let step = 0; step < size; step++) {
        const y = upward ? size - 1 - step : step;
        for (const x of [right, right - 1]) if (!this.fixed[y]?.[x]) yield [x, y];
      }
    }
  }

  private drawPatterns(): void {
    const { size, alignments, number } = this.version;
    for (let at = 0; at < size; at++) {
      this.draw(6, at, at % 2 === 0);
      this.draw(at, 6, at % 2 === 0);
    }
    for (const [x, y] of [
      [3, 3],
      [size - 4, 3],
      [3, size - 4],
    ] as const)
      this.ring(x, y, 4);
    for (const x of alignments) for (const y of alignments) this.drawAlignment(x, y);
    this.drawFormat(0);
    if (number >= 7) this.drawVersion();
  }

  /** Three corners have a finder in that place. */
  private drawAlignment(x: number, y: number): void {
    const last = this.version.size - 7;
    const corner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
    if (!corner) this.ring(x, y, 2);
  }

  /** Rings around a centre: finders out to 4 (their margin), alignments out to 2. */
  private ring(x: number, y: number, reach: number): void {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const distance = Math.max(Math.abs(dx), Math.abs(dy));
        const light = reach === 4 ? distance === 2 || distance === 4 : distance === 1;
        this.draw(x + dx, y + dy, !light);
      }
    }
  }

  private drawVersion(): void {
    const { number, size } = this.version;
    const bits = (number << 12) | remainder(number, 12, 0x1f25);
    for (let index = 0; index < 18; index++) {
      const [far, near] = [size - 11 + (index % 3), Math.floor(index / 3)];
      const dark = ((bits >>> index) & 1) === 1;
      this.draw(far, near, dark);
      this.draw(near, far, dark);
    }
  }

  private draw(x: number, y: number, dark: boolean, fix = true): void {
    const [row, fixed] = [this.dark[y], this.fixed[y]];
    if (!row || !fixed || x < 0 || x >= row.length) return;
    row[x] = dark;
    if (fix) fixed[x] = true;
  }
}

/** Level M is 00; the mask that the standard lays over it keeps it from being all light. */
function formatBits(mask: number): number {
  return ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412;
}

/** The correction bits of a BCH code: the remainder of `value · x^degree`. */
function remainder(value: number, degree: number, polynomial: number): number {
  let rest = value;
  for (let step = 0; step < degree; step++)
    rest = (rest << 1) ^ ((rest >>> (degree - 1)) * polynomial);
  return rest;
}

function square(size: number): boolean[][] {
  return Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
}
