/** Whether the safe document of a mail has pictures that were left out because they are elsewhere. */

// What stands for them: nothing, or the smallest of GIFs (functions/mayfly/core/html.py).
const STAND_IN = "data:image/gif;base64,R0lGODlhAQAB";

export function hasRemoteImages(html: string): boolean {
  for (const [tag] of html.matchAll(/<img\b[^>]*>/gi)) {
    const source = /\ssrc="([^"]*)"/i.exec(tag)?.[1];
    if (source === undefined || source.startsWith(STAND_IN)) return true;
  }
  return false;
}
