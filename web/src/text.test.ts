import { expect, test } from "vitest";

import { host, segments } from "./text";

const LINK = "https://shop.test/confirm?t=1";

test("text without links is one piece", () => {
  expect(segments("Hello there", [])).toEqual([{ kind: "text", value: "Hello there" }]);
});

test("an empty text has no pieces", () => {
  expect(segments("", [LINK])).toEqual([]);
});

test("links are cut out, and nothing is lost", () => {
  const text = `Go to ${LINK}. Or to <${LINK}>`;

  const pieces = segments(text, [LINK]);

  expect(pieces.filter(({ kind }) => kind === "link")).toHaveLength(2);
  expect(pieces.map(({ value }) => value).join("")).toBe(text);
});

test("an address that the server did not find stays text", () => {
  expect(segments("https://other.test/", [LINK])).toEqual([
    { kind: "text", value: "https://other.test/" },
  ]);
});

test("only web addresses become links", () => {
  expect(segments("javascript:alert(1)", ["javascript:alert(1)"])).toEqual([
    { kind: "text", value: "javascript:alert(1)" },
  ]);
});

test.each([
  ["https://shop.test:8443/a", "shop.test:8443"],
  ["https://user@evil.test/shop.test", "evil.test"],
  ["https://аpple.test/", "xn--pple-43d.test"],
  ["javascript:alert(1)", null],
  ["https://", null],
])("%s leads to %s", (url, expected) => {
  expect(host(url)).toBe(expected);
});
