/** What of an attachment can be shown without harm: pictures that browsers only draw, and text. */

import type { Preview } from "./model";
import type { Attachment } from "./wire";

// Larger ones are for the disk: they would be held twice over in the page.
const MAX_IMAGE = 4_000_000;
const MAX_TEXT = 500_000;

/** SVG is not among them: it is a document. */
const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];
const TEXTS = ["text/plain", "text/csv", "text/markdown", "text/calendar", "application/json"];

export function canPreview({ content_type, size, risk }: Attachment): boolean {
  if (risk !== null) return false;
  if (IMAGES.includes(content_type)) return size <= MAX_IMAGE;
  return TEXTS.includes(content_type) && size <= MAX_TEXT;
}

/** The picture as a data: URI, which the page's policy knows as one; text as text. */
export async function previewOf(bytes: Blob, contentType: string): Promise<Preview> {
  if (!IMAGES.includes(contentType)) return { kind: "text", text: await bytes.text() };
  const typed = bytes.slice(0, bytes.size, contentType);
  return { kind: "image", url: await dataUrl(typed) };
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
