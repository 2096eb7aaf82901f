/** What the reader should know before trusting a mail, in words. */

import type { Message } from "./wire";
import { later } from "./strings";
import { en } from "./strings/en.later";

type Known = keyof typeof en.verdicts;

/** The server's sentences on checks (functions/mayfly/core/policy.py), which other languages have too. */
const known = new Map(Object.entries(en.verdicts).map(([name, said]) => [said, name as Known]));

export function warningsOf({ verdicts, warnings }: Message): readonly string[] {
  const failed = (["virus", "spam", "dmarc"] as const).filter((name) => verdicts[name] === "fail");
  const ours = failed.map((name) => later.verdicts[name]);
  const theirs = warnings.map((said) => {
    const name = known.get(said);
    return name ? later.verdicts[name] : said;
  });
  return [...new Set([...ours, ...theirs])];
}

/** Nothing of it is shown but its head: it failed a check, and the operator wants it so. */
export function isWithheld({ warnings, text, html }: Message): boolean {
  return text === "" && html === null && warnings.includes(en.verdicts.withheld);
}
