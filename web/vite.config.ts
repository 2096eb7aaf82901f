import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { weight } from "./build/weight.ts";

// Where `make run` listens; the development server passes the API on to it.
const api = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [svelte(), weight()],
  build: {
    // The oldest engines with CSS light-dark(); older ones get readable, unstyled markup.
    target: ["chrome123", "firefox120", "safari17.5"],
    // The page's CSP allows no data: outside images, so everything stays a file.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first paint shares with later parts stays one file: it packs better than many.
          groups: [
            {
              name: "page",
              test: /node_modules.svelte|src.components.(Button|CodeChip|Icon|icons|copied|Mark|focus)|src.(strings|languages|said|format|mail-view|mail-list|handover|ids|lifetimes|strings.(en|plurals)).ts/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/v1": api, "/push": { target: api, ws: true } } },
  test: { include: ["src/**/*.test.ts"] },
});
