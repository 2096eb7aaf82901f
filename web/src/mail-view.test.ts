import { expect, test } from "vitest";

import { shown, wholeView } from "./mail-view";
import { aSummary } from "./samples";

const verdicts = aSummary().verdicts;
const mails = [
  aSummary({ id: "code", subject: "Your code", code: "1234", seen: true }),
  aSummary({ id: "zoe", sender: { name: "Zoë", address: "z@x.test" }, attachment_count: 2 }),
  aSummary({ id: "spam", verdicts: { ...verdicts, spam: "fail" } }),
];

function found(view: Partial<typeof wholeView>): readonly string[] {
  return shown(mails, { ...wholeView, ...view }).map(({ id }) => id);
}

test.each([
  [{}, ["code", "zoe"]],
  [{ folder: "spam" }, ["spam"]],
  [{ filter: "unseen" }, ["zoe"]],
  [{ filter: "verifying" }, ["code"]],
  [{ filter: "files" }, ["zoe"]],
  [{ search: "ZOE" }, ["zoe"]],
  [{ search: "code your" }, ["code"]],
  [{ search: "1234" }, ["code"]],
  [{ search: "zoe code" }, []],
] as const)("%j shows %j", (view, ids) => {
  expect(found(view)).toEqual(ids);
});
