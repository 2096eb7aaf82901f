/** A mail's text, cut where its links stand. */

export type Segment =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "link"; readonly value: string };

/** `links` are the http(s) addresses that the server found in the mail. */
export function segments(text: string, links: readonly string[]): readonly Segment[] {
  const wanted = new Set(links);
  const found: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const link = longest(match[0], wanted);
    if (link === null) continue;
    found.push({ kind: "text", value: text.slice(from, match.index) });
    found.push({ kind: "link", value: link });
    from = match.index + link.length;
  }
  found.push({ kind: "text", value: text.slice(from) });
  return found.filter(({ value }) => value !== "");
}

/** Sentences end in full stops and brackets that are not part of the address they follow. */
function longest(candidate: string, wanted: ReadonlySet<string>): string | null {
  const bare = candidate.replace(/[.,;:!?)\]}'"]+$/, "");
  return [candidate, bare].find((link) => wanted.has(link)) ?? null;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The host a link leads to, in the form that shows look-alike letters for what they are. */
export function host(url: string): string | null {
  return isWeb(url) && URL.canParse(url) ? new URL(url).host : null;
}
