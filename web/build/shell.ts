/** Tells the service worker which files the page is made of, and when they are others. */

import type { Plugin } from "vite";

import { firstFiles, reached } from "./first.ts";

// What a page without a network needs beyond its first paint: how an address ends, and its words.
const NEEDED = /Ending\.svelte$|strings.en\.later\.ts$/;

export function shell(): Plugin {
  return {
    name: "mayfly-shell",
    // After Vite has written index.html.
    enforce: "post",
    async generateBundle(_, bundle) {
      const worker = bundle["shell.js"];
      if (worker?.type !== "chunk") return;
      const later = reached(bundle, (chunk) => chunk.moduleIds.some((id) => NEEDED.test(id)));
      const files = [...new Set([...firstFiles(bundle), ...later])].map((name) => `/${name}`);
      const words = `const SHELL=${JSON.stringify(files)}`;
      worker.code = `${words},BUILD="shell ${await digest(words + worker.code)}";\n${worker.code}`;
    },
  };
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16)).join("");
}
