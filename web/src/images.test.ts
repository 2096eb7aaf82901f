import { expect, test } from "vitest";

import { hasRemoteImages } from "./images";

const GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

test.each([
  ["no picture", "<p>Hello</p>", false],
  ["a picture of its own", '<img src="data:image/png;base64,AAAA" alt="x">', false],
  ["a picture that was left out", '<img width="600">', true],
  ["a stand-in", `<p>a</p><img src="${GIF}" width="1">`, true],
])("a mail with %s", (_, html, remote) => {
  expect(hasRemoteImages(html)).toBe(remote);
});
