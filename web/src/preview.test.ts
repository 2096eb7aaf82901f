import { expect, test, vi } from "vitest";

import { canPreview, previewOf } from "./preview";
import type { Attachment } from "./wire";

function aFile(changes: Partial<Attachment> = {}): Attachment {
  return {
    id: "1",
    filename: "paper.pdf",
    content_type: "application/pdf",
    size: 20,
    inline: false,
    content_id: null,
    risk: null,
    ...changes,
  };
}

test.each([
  ["a PDF", aFile(), true],
  ["a PDF that was found risky", aFile({ risk: "active_content" }), false],
  ["a PDF that calls itself otherwise", aFile({ content_type: "application/octet-stream" }), false],
  ["a picture", aFile({ content_type: "image/png" }), true],
  ["a picture that is a document", aFile({ content_type: "image/svg+xml" }), false],
])("whether %s is offered to be looked at", (_, file, offered) => {
  expect(canPreview(file)).toBe(offered);
});

test.each([
  ["application/pdf", 4_000_001],
  ["image/png", 4_000_001],
  ["text/plain", 500_001],
])("%s of %i bytes is too large, and is not fetched", async (content_type, size) => {
  const fetchBytes = vi.fn<() => Promise<Blob>>();

  const preview = await previewOf(aFile({ content_type, size }), fetchBytes);

  expect(preview).toEqual({ kind: "unshown", why: "large" });
  expect(fetchBytes).not.toHaveBeenCalled();
});

test("what does not begin as a PDF is none, whatever it is called", async () => {
  const preview = await previewOf(aFile(), () => Promise.resolve(new Blob(["<html> %PDF-1.7"])));

  expect(preview).toEqual({ kind: "unshown", why: "broken" });
});

test("text is shown as it is", async () => {
  const file = aFile({ content_type: "text/plain" });

  const preview = await previewOf(file, () => Promise.resolve(new Blob(["dear diary"])));

  expect(preview).toEqual({ kind: "text", text: "dear diary" });
});
