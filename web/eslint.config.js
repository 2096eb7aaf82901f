import svelte from "eslint-plugin-svelte";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default defineConfig(
  globalIgnores(["dist/", "src/api.types.ts"]),
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    rules: {
      // Numbers read well in a template string; objects do not, and stay refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Mail never enters the page as markup: it has a document of its own.
      "svelte/no-at-html-tags": "error",
      // The page's CSP refuses style attributes; `style:` directives go through the CSSOM and pass.
      "no-restricted-syntax": ["error", "SvelteAttribute[key.name='style']"],
      // Newer than the list of those that are known.
      "svelte/no-unknown-style-directive-property": [
        "error",
        { ignoreProperties: ["frame-sizing"] },
      ],
      "max-lines": ["error", 250],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
);
