import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { fileOf } from "./build/first.ts";
import { pdfData } from "./build/pdf-data.ts";
import { shell } from "./build/shell.ts";
import { weight } from "./build/weight.ts";

// Where `make run` listens; the development server passes the API on to it.
const api = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [svelte(), weight(), shell(), pdfData()],
  build: {
    // The oldest engines with CSS light-dark(); older ones get readable, unstyled markup.
    target: ["chrome123", "firefox120", "safari17.5"],
    // The page's CSP allows data: for images alone.
    assetsInlineLimit: 0,
    // pdf.js is large and fetched by those who look into a PDF; build/weight.ts guards the rest.
    chunkSizeWarningLimit: 600,
    // Every engine of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", shell: "src/shell/worker.ts" },
      // Svelte's custom elements, of which there are none here, say that they must stay.
      treeshake: {
        moduleSideEffects: [{ test: /svelte.+custom-element\.js$/, sideEffects: false }],
      },
      output: {
        // A service worker looks after what lies below it, and is looked for under its name.
        entryFileNames: ({ name }) => (name === "shell" ? "shell.js" : "assets/[name]-[hash].js"),
        codeSplitting: {
          // Otherwise what is fetched later would take what it needs of the page along.
          includeDependenciesRecursively: false,
          groups: [{ name: fileOf, debugName: "page or mail" }],
        },
      },
    },
  },
  server: { proxy: { "/v1": api, "/push": { target: api, ws: true } } },
  test: { include: ["src/**/*.test.ts"] },
});
