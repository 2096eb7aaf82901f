import { expect, test } from "vitest";

import { handoverLink, tokenOf } from "./handover";

test("a link carries the token where no server is sent it, and gives it back", () => {
  const link = new URL(handoverLink("mf1.YWRk.c2Vj_-", "https://mayfly.test"));

  expect([link.pathname, link.search]).toEqual(["/", ""]);
  expect(tokenOf(link.hash)).toBe("mf1.YWRk.c2Vj_-");
});

test.each(["", "#", "#list", "#mf1.only", "#mf1.a.b.c", "#mf1.a.<b>"])("%j is no token", (hash) => {
  expect(tokenOf(hash)).toBeNull();
});
