/** Which mails of the list are shown: by folder, by filter, by the words searched for. */

import type { Filter, MailList, OpenPage, View } from "./model";
import type { Summary } from "./wire";

export const wholeView: View = {
  folder: "inbox",
  filter: "all",
  search: "",
  selected: [],
  cursor: null,
};

/** What the inbox holds, without what the reader has deleted. */
export function present({ mail, leaving, sent }: OpenPage): readonly Summary[] {
  if (!leaving && sent.length === 0) return mail.messages;
  const hidden = new Set([...(leaving?.ids ?? []), ...sent]);
  return mail.messages.filter(({ id }) => !hidden.has(id));
}

/** What of these the reader asked to see. */
export function shown(
  messages: readonly Summary[],
  { folder, filter, search }: Pick<View, "folder" | "filter" | "search">,
): readonly Summary[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return messages.filter((message) => {
    if (isSpam(message) !== (folder === "spam") || !passes[filter](message)) return false;
    if (words.length === 0) return true;
    const text = searchable(message);
    return words.every((word) => text.includes(word));
  });
}

export function isSpam({ verdicts }: Summary): boolean {
  return verdicts.spam === "fail";
}

/** True while mails that were never asked for could still be found below. */
export function isPartial({ older }: MailList, { search, filter, folder }: View): boolean {
  return older && (search !== "" || filter !== "all" || folder === "spam");
}

const passes: Record<Filter, (message: Summary) => boolean> = {
  all: () => true,
  unseen: ({ seen }) => !seen,
  verifying: ({ code, link }) => code !== null || link !== null,
  files: ({ attachment_count }) => attachment_count > 0,
};

function searchable({ sender, subject, preview, recipient, code }: Summary): string {
  const texts = [sender.name, sender.address, subject, preview, recipient, code ?? ""];
  return folded(texts.join("\n"));
}

/** Without case and accents, so that "Zoë" is found by "zoe". */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
