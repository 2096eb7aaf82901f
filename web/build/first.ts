import type { Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;
type Modules = Pick<Rolldown.PluginContext, "getModuleInfo">;

let modules: ReadonlySet<string> | null = null;

/** Whether the page needs this module before it stands. */
export function isFirst(id: string, known: Modules): boolean {
  modules ??= imported(decodeURI(new URL("../src/main.ts", import.meta.url).pathname), known);
  return modules.has(id);
}

/** The module and all that it imports at once. */
function imported(entry: string, known: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    known.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(entry);
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
