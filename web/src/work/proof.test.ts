import { expect, test } from "vitest";

import { attempt, zeros } from "./proof";
import { sha256 } from "./sha256";

const asked = { challenge: "c1.mayfly", bits: 12 };

test("the proof begins with the challenge, and its digest with the zero bits", () => {
  const proof = attempt(asked, 0, 100_000);

  expect(proof).toMatch(/^c1\.mayfly:\d+$/);
  expect(zeros(sha256(new TextEncoder().encode(proof ?? "")))).toBeGreaterThanOrEqual(12);
});

test("what no nonce of the range proves is not claimed", () => {
  expect(attempt({ ...asked, bits: 60 }, 0, 50)).toBeNull();
});

test("zero bits are counted over words", () => {
  expect(zeros(Uint32Array.of(0, 0x00ffffff, 0))).toBe(40);
  expect(zeros(Uint32Array.of(0x80000000))).toBe(0);
});
