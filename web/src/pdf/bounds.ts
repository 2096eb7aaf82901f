/** How much of a PDF is drawn. */

// More are for a program: a preview tells what a file is.
export const MAX_PAGES = 10;

// A4 at 144 dots an inch, sharp on most screens; all pages together then hold 80 MB.
const MAX_PIXELS = 2_000_000;

// Some browsers leave a canvas with a longer side empty.
const MAX_SIDE = 8_192;

// A stamp is not blown up to a sheet.
const MAX_SCALE = 4;

// Of a picture in a page: a sheet scanned at 600 dots an inch. Larger ones are left out.
export const MAX_IMAGE_PIXELS = 40_000_000;

// Honest files take a second or two, and over a slow network what draws them some more.
export const PATIENCE = 30_000;

/** How large a page is drawn whose size is in points, 72 an inch. */
export function scaleFor({ width, height }: { width: number; height: number }): number {
  const longer = Math.max(width, height);
  return Math.min(MAX_SCALE, MAX_SIDE / longer, Math.sqrt(MAX_PIXELS / (width * height)));
}
