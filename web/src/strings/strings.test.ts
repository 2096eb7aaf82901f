import { expect, test } from "vitest";

import { languageFor, languages } from "../languages";

// Names and terms that are the same in several languages, and words that are nothing else here.
const SHARED =
  /^(\(?\d*\)? ?name|\.eml|Virus|Spam( \(3\))?|Mail|No|Text|Links|Code|Name|Domain|Minutes|Message|Source|Offline|Service)$/;

type Words = string | ((...values: unknown[]) => string) | { readonly [key: string]: Words };

/** Every word with its place; functions are called, with a number and some text. */
function flat(words: Words, place = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[place, words]];
  if (typeof words === "function") return [[place, words(3, "name")]];
  return Object.entries(words).flatMap(([key, value]) => flat(value, `${place}.${key}`));
}

async function all(tag: string): Promise<Map<string, string>> {
  const language = languageFor(tag, []);
  const both = [await language.load(), await language.loadLater()] as unknown as Words[];
  return new Map(both.flatMap((words) => flat(words)));
}

test("there are eight languages at least, each under its own tag", async () => {
  expect(languages.length).toBeGreaterThanOrEqual(8);
  for (const { tag, load } of languages) expect((await load()).language).toBe(tag);
});

test.each(languages.filter(({ tag }) => tag !== "en"))("$name lacks no word", async ({ tag }) => {
  const [english, words] = [await all("en"), await all(tag)];

  expect([...words.keys()]).toEqual([...english.keys()]);
  expect([...words.values()].filter((word) => word.trim() === "")).toEqual([]);
});

test.each(languages.filter(({ tag }) => tag !== "en"))(
  "$name has words of its own",
  async ({ tag }) => {
    const [english, words] = [await all("en"), await all(tag)];

    const same = [...words].filter(([place, word]) => english.get(place) === word);

    const places = ["title", "direction"];
    const left = same.filter(
      ([place, word]) => !SHARED.test(word) && !places.some((own) => place.endsWith(own)),
    );
    expect(left).toEqual([]);
  },
);

test.each([
  [null, ["de-CH", "en"], "de"],
  [null, ["nl", "fr-CA"], "fr"],
  [null, ["tlh"], "en"],
  [null, [], "en"],
  ["ja", ["de"], "ja"],
  ["gone", ["ar-EG"], "ar"],
])("chosen %s, wanted %j: %s", (chosen, wanted, tag) => {
  expect(languageFor(chosen, wanted).tag).toBe(tag);
});
