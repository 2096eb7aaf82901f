/** Fails the build when what a reader fetches before the page stands becomes too heavy. */

import type { Plugin, Rolldown } from "vite";

import { firstFiles } from "./first.ts";

// Bytes of scripts and styles, gzipped, at the first paint.
const MOST = 45_000;

export function weight(): Plugin {
  return {
    name: "mayfly-weight",
    // After Vite has written index.html.
    enforce: "post",
    async generateBundle(_, bundle) {
      const sizes = firstFiles(bundle).map((name) => gzipped(bundle[name]));
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      if (bytes > MOST) this.error(`The first paint weighs ${bytes} bytes, more than ${MOST}.`);
      this.info(`The first paint weighs ${bytes} bytes of ${MOST}.`);
    },
  };
}

async function gzipped(file: Rolldown.OutputBundle[string] | undefined): Promise<number> {
  if (!file) return 0;
  const content = file.type === "chunk" ? file.code : file.source;
  const plain = new Blob([content as string]).stream();
  const packed = plain.pipeThrough(new CompressionStream("gzip"));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
