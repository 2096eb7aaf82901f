/**
 * Lays beside the page what pdf.js needs for some PDFs: the character maps of East Asian fonts, the
 * decoders of scans, two fonts of symbols; and under which licences they come.
 */

import pdfjs from "pdfjs-dist/package.json" with { type: "json" };
import type { Plugin } from "vite";

const PACKAGE = decodeURI(new URL(".", import.meta.resolve("pdfjs-dist/package.json")).pathname);

// The page's policy allows no WebAssembly, and letters every system has.
const NEEDED = {
  "": /^LICENSE$/,
  "cmaps/": /./,
  "standard_fonts/": /^Foxit(Dingbats|Symbol)|FOXIT$/,
  "wasm/": /nowasm|(JBIG2|OPENJPEG)$/,
};

export function pdfData(): Plugin {
  return {
    name: "mayfly-pdf-data",
    async generateBundle() {
      for (const [folder, needed] of Object.entries(NEEDED)) {
        const names = await this.fs.readdir(PACKAGE + folder);
        for (const name of names.filter((each) => needed.test(each))) {
          // Where src/pdf/pdf-pages.ts looks for it; another content comes with another version.
          const fileName = `assets/pdf-${pdfjs.version}/${folder}${name}`;
          const source = await this.fs.readFile(PACKAGE + folder + name);
          this.emitFile({ type: "asset", fileName, source });
        }
      }
    },
  };
}
