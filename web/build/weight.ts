/** Fails the build when what a reader fetches before the page stands becomes too heavy. */

import type { Plugin, Rolldown } from "vite";

// Bytes of scripts and styles, gzipped, at the first paint.
const MOST = 45_000;

export function weight(): Plugin {
  return {
    name: "mayfly-weight",
    async generateBundle(_, bundle) {
      const sizes = [...firstFiles(bundle)].map((name) => gzipped(bundle[name]));
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      if (bytes > MOST) this.error(`The first paint weighs ${bytes} bytes, more than ${MOST}.`);
      this.info(`The first paint weighs ${bytes} bytes of ${MOST}.`);
    },
  };
}

/** The entry, all that it imports at once, and their styles. */
function firstFiles(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.add(name);
    chunk.viteMetadata?.importedCss.forEach((style) => found.add(style));
    chunk.imports.forEach(visit);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && chunk.isEntry) visit(chunk.fileName);
  }
  return found;
}

async function gzipped(file: Rolldown.OutputBundle[string] | undefined): Promise<number> {
  if (!file) return 0;
  const content = file.type === "chunk" ? file.code : file.source;
  const plain = new Blob([content as string]).stream();
  const packed = plain.pipeThrough(new CompressionStream("gzip"));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
