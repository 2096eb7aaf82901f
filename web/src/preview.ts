/** What of an attachment can be shown without harm: text, and what browsers only draw. */

import { unanswered } from "./api";
import type { Preview } from "./model";
import type { Attachment } from "./wire";

// Larger ones the API hands out from elsewhere, where the page's policy does not let it ask.
const MAX_FILE = 4_000_000;
// Longer ones are for a program.
const MAX_TEXT = 500_000;

/** SVG is not among them: it is a document. */
const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];
const TEXTS = ["text/plain", "text/csv", "text/markdown", "text/calendar", "application/json"];
const PDF = "application/pdf";

export function canPreview({ content_type, risk }: Attachment): boolean {
  return risk === null && [...IMAGES, ...TEXTS, PDF].includes(content_type);
}

/** `fetchBytes` is called for what is not too large. */
export async function previewOf(
  { content_type, size }: Attachment,
  fetchBytes: () => Promise<Blob>,
): Promise<Preview> {
  const isText = TEXTS.includes(content_type);
  if (size > (isText ? MAX_TEXT : MAX_FILE)) return { kind: "unshown", why: "large" };
  const bytes = await fetchBytes();
  if (isText) return { kind: "text", text: await bytes.text() };
  if (content_type === PDF) return pdfPreview(bytes);
  // The picture as a data: URI, which the page's policy knows as one.
  return { kind: "image", url: await dataUrl(bytes.slice(0, bytes.size, content_type)) };
}

/** What draws a PDF is large, and fetched for what really is one. */
async function pdfPreview(bytes: Blob): Promise<Preview> {
  const begins = await bytes.slice(0, 5).text();
  if (begins !== "%PDF-") return { kind: "unshown", why: "broken" };
  const { pagesOf } = await import("./pdf/pdf-pages").catch(unanswered);
  return pagesOf(bytes);
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Error("The attachment could not be read."));
    };
    reader.readAsDataURL(blob);
  });
}
