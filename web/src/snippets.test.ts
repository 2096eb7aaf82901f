import { expect, test } from "vitest";

import { masked, snippets } from "./snippets";

const access = {
  origin: "https://mayfly.test",
  address: "quiet-heron@mayfly.test",
  token: "mf1.YWRk.c2VjcmV0",
};

test.each(snippets(access))("$name speaks to this service", ({ code }) => {
  expect(code).toContain("https://mayfly.test/v1");
});

test("what is shown keeps the key to itself", () => {
  const shown = snippets(access).map(({ code }) => masked(code, access.token));

  expect(shown.join()).not.toContain("c2VjcmV0");
  expect(shown[0]).toContain("mf1.…");
});
