import { expect, test } from "vitest";

import { sha256 } from "./sha256";

function hex(text: string): string {
  const words = Array.from(sha256(new TextEncoder().encode(text)));
  return words.map((word) => word.toString(16).padStart(8, "0")).join("");
}

// FIPS 180-4's examples, as NIST publishes them, and the empty message.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"],
])("the digest of %j is the published one", (text, digest) => {
  expect(hex(text)).toBe(digest);
});

test.each([55, 56, 63, 64, 65, 119, 120])(
  "a message of %i bytes has the digest that WebCrypto finds",
  async (length) => {
    const message = Uint8Array.from({ length }, (_, index) => index * 7);

    const theirs = new DataView(await crypto.subtle.digest("SHA-256", message));

    const words = Array.from({ length: 8 }, (_, index) => theirs.getUint32(index * 4));
    expect(Array.from(sha256(message))).toEqual(words);
  },
);
