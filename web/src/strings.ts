/** The words of the page, and the locale in which its times and numbers are written. */

import { type Strings, en } from "./strings/en";
import { languageFor, regional } from "./languages";
import type { LaterStrings } from "./strings/en.later";

export let strings: Strings = en;
export let locale = regional(en.language, navigator.languages);

/** The words of what is fetched later; there once `withWords` has been waited for. */
export let later: LaterStrings;
let language = languageFor("en", []);

/**
 * Speak the language that was chosen, or that the browser asks for. What was drawn before stays as
 * it is until it is drawn again. A language that cannot be fetched leaves the words as they are.
 */
export async function speak(chosen: string | null): Promise<void> {
  try {
    const next = languageFor(chosen, navigator.languages);
    strings = await next.load();
    language = next;
  } catch {
    return;
  }
  locale = regional(strings.language, navigator.languages);
  document.documentElement.lang = strings.language;
  document.documentElement.dir = strings.direction;
}

/** What is fetched later, with its words. */
export async function withWords<T>(fetched: Promise<T>): Promise<T> {
  later = await language.loadLater();
  return fetched;
}
