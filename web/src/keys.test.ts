import { expect, test } from "vitest";

import { eventOf } from "./keys";
import { aHeldInbox, aSummary, after, anOpenState } from "./samples";

const mail = aSummary({ code: "1234", link: "https://x.test/confirm" });
const list = anOpenState(aHeldInbox(), [mail]);
const onRow = after(list, { type: "message pointed at", id: "m1" });
const reading = after(onRow, { type: "message chosen", id: "m1" });

test.each([
  ["j", list, { type: "row stepped", by: 1 }],
  ["k", list, { type: "row stepped", by: -1 }],
  ["c", list, { type: "copy wanted", subject: aHeldInbox().address, text: aHeldInbox().address }],
  ["c", onRow, { type: "copy wanted", subject: "1234", text: "1234" }],
  ["l", onRow, { type: "link wanted", url: mail.link }],
  ["d", onRow, { type: "messages discarded", ids: ["m1"] }],
  ["d", list, null],
  ["x", onRow, { type: "message selected", id: "m1" }],
  ["n", list, { type: "new address" }],
  ["/", list, { type: "search wanted" }],
  ["?", list, { type: "panel chosen", panel: "keys" }],
  ["z", list, null],
  ["Escape", reading, { type: "message closed" }],
  ["Escape", list, null],
  ["q", reading, null],
])("%s", (key, state, event) => {
  expect(eventOf(key, state)).toEqual(event);
});

test("a link that is no web address is not opened", () => {
  const sly = anOpenState(aHeldInbox(), [aSummary({ link: "javascript:alert(1)" })]);

  expect(eventOf("l", after(sly, { type: "message pointed at", id: "m1" }))).toBeNull();
});
