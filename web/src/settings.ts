/** What the reader has set for this browser, and how it is read back: with suspicion. */

import type { Settings, Theme } from "./model";

export const defaultSettings: Settings = {
  theme: "auto",
  language: null,
  notify: false,
  sound: false,
};

const themes: readonly Theme[] = ["auto", "light", "dark"];

export function parseSettings(stored: string | null): Settings {
  const found = decoded(stored ?? "{}");
  return {
    theme: themes.find((theme) => theme === found.theme) ?? defaultSettings.theme,
    language: typeof found.language === "string" ? found.language : null,
    notify: found.notify === true,
    sound: found.sound === true,
  };
}

function decoded(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
