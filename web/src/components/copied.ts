import type { State } from "../model";

// How long a button says that its words were copied.
const SHOWN = 2_000;

export function wasCopied({ said, now }: State, subject: string): boolean {
  if (said?.what.kind !== "copied" || said.what.subject !== subject) return false;
  return now < said.at + SHOWN;
}
