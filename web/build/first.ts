import type { Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;
type Modules = Pick<Rolldown.PluginContext, "getModuleInfo">;

// What is fetched once the page stands, whoever its reader is: mail, its end, and news of it.
const NEXT = [
  "mailbox/Mailbox.svelte",
  "reading/MessageView.svelte",
  "components/Ending.svelte",
  "shell/keep.ts",
  "notices.ts",
];

let first: ReadonlySet<string> | null = null;
let next: ReadonlySet<string> | null = null;

/**
 * Which file the module belongs into: one for what the page needs before it stands, one for what it
 * fetches then. They pack better than many would, and each request has a price of its own.
 */
export function fileOf(id: string, known: Modules): "page" | "mail" | null {
  first ??= imported(["main.ts"], known);
  next ??= imported(NEXT, known);
  if (first.has(id)) return "page";
  return next.has(id) ? "mail" : null;
}

/** The modules, and all that they import at once. */
function imported(entries: readonly string[], known: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    known.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const entry of entries) {
    visit(decodeURI(new URL(`../src/${entry}`, import.meta.url).pathname));
  }
  return found;
}

/** The scripts and styles that index.html asks for: what a browser fetches before the page stands. */
export function firstFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("Vite has not written index.html yet.");
  return Array.from(
    String(page.source).matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g),
    ([, file]) => String(file),
  );
}

/** The chunks that fit, all that they import at once, and their styles. */
export function reached(
  bundle: Rolldown.OutputBundle,
  fits: (chunk: Chunk) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.add(name);
    chunk.viteMetadata?.importedCss.forEach((style) => found.add(style));
    chunk.imports.forEach(visit);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && fits(chunk)) visit(chunk.fileName);
  }
  return found;
}
