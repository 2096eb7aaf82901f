import { expect, test } from "vitest";

import { half, parseBrand, plainBrand } from "./brand";

test("an empty file, or none of any use, is Mayfly", () => {
  expect(parseBrand({})).toEqual(plainBrand);
  expect(parseBrand("broken")).toEqual(plainBrand);
});

test("a name, colours, links and a message are taken", () => {
  const file = {
    name: "Drift",
    colours: { accent: "light-dark(#123456, #abcdef)" },
    links: [{ label: "Imprint", url: "https://drift.test/imprint" }],
    message: "Maintenance tonight.",
  };

  expect(parseBrand(file)).toEqual(file);
});

test("what could fetch or run something is left out", () => {
  const { colours, links } = parseBrand({
    colours: { accent: "url(https://x.test)", "}body{": "red" },
    links: [{ label: "x", url: "javascript:alert(1)" }, { url: "https://x.test" }, null],
  });

  expect(colours).toEqual({});
  expect(links).toEqual([]);
});

test.each([
  ["light-dark(#fafafa, #0a0a0a)", "#fafafa", "#0a0a0a"],
  ["light-dark(rgb(1, 2, 3), hsl(4deg 5% 6%))", "rgb(1, 2, 3)", "hsl(4deg 5% 6%)"],
  ["rgb(1, 2, 3)", "rgb(1, 2, 3)", "rgb(1, 2, 3)"],
])("%s is light %s, dark %s", (colour, light, dark) => {
  expect([half(colour, "light"), half(colour, "dark")]).toEqual([light, dark]);
});
