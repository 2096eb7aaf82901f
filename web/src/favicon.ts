/** The tab's icon, with a count of what is unread; drawn here, as a file would be asked for. */

import mark from "./mark.svg?raw";

const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');

/** The mark while there is nothing to read, else the number on its colour. */
export function markTab(unseen: number): void {
  if (!icon) return;
  icon.href = `data:image/svg+xml,${encodeURIComponent(unseen > 0 ? badge(unseen) : mark)}`;
}

export function badge(unseen: number): string {
  const words = unseen > 99 ? "99+" : String(unseen);
  const size = words.length > 2 ? 26 : words.length > 1 ? 34 : 42;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="#0b6a60"/><text x="32" y="${32 + size * 0.36}" fill="#fff" font-family="system-ui,sans-serif" font-weight="700" font-size="${size}" text-anchor="middle">${words}</text></svg>`;
}
