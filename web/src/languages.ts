/** The languages of the page, and which of them a reader gets. */

import { type Strings, en } from "./strings/en";
import type { LaterStrings } from "./strings/en.later";

interface Language {
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly load: () => Promise<Strings>;
  readonly loadLater: () => Promise<LaterStrings>;
}

const english: Language = {
  tag: "en",
  name: "English",
  load: () => Promise.resolve(en),
  loadLater: async () => (await import("./strings/en.later")).en,
};

export const languages: readonly Language[] = [
  english,
  {
    tag: "de",
    name: "Deutsch",
    load: async () => (await import("./strings/de")).de,
    loadLater: async () => (await import("./strings/de.later")).de,
  },
  {
    tag: "fr",
    name: "Français",
    load: async () => (await import("./strings/fr")).fr,
    loadLater: async () => (await import("./strings/fr.later")).fr,
  },
  {
    tag: "es",
    name: "Español",
    load: async () => (await import("./strings/es")).es,
    loadLater: async () => (await import("./strings/es.later")).es,
  },
  {
    tag: "pt",
    name: "Português",
    load: async () => (await import("./strings/pt")).pt,
    loadLater: async () => (await import("./strings/pt.later")).pt,
  },
  {
    tag: "zh",
    name: "中文",
    load: async () => (await import("./strings/zh")).zh,
    loadLater: async () => (await import("./strings/zh.later")).zh,
  },
  {
    tag: "ja",
    name: "日本語",
    load: async () => (await import("./strings/ja")).ja,
    loadLater: async () => (await import("./strings/ja.later")).ja,
  },
  {
    tag: "ar",
    name: "العربية",
    load: async () => (await import("./strings/ar")).ar,
    loadLater: async () => (await import("./strings/ar.later")).ar,
  },
];

/** The first language of the browser's that the page speaks, unless the reader chose one. */
export function languageFor(chosen: string | null, wanted: readonly string[]): Language {
  const asked = chosen === null ? wanted : [chosen, ...wanted];
  const found = asked.map((tag) => languages.find((own) => isIn(tag, own.tag))).find(Boolean);
  return found ?? english;
}

/** The reader's own region (en-GB, pt-BR, …) where it speaks the language of the words. */
export function regional(language: string, wanted: readonly string[]): string {
  return wanted.find((tag) => isIn(tag, language)) ?? language;
}

function isIn(tag: string, language: string): boolean {
  return tag.toLowerCase().split("-")[0] === language;
}
