/**
 * The pages of a PDF, as pictures. It is read and drawn in workers, which end when that is done or
 * takes too long. Nothing in it runs: its scripts, links, forms and enclosures are not looked at.
 */

import {
  AnnotationMode,
  GlobalWorkerOptions,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
  PDFWorker,
  PasswordException,
  VerbosityLevel,
  fetchData,
  getDocument,
  version,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import drawer from "pdfjs-dist/legacy/build/pdf.renderer.mjs?worker&url";
import reader from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url";

import type { Preview, Unshown } from "../model";
import { workerUrl } from "../trusted";
import { MAX_IMAGE_PIXELS, MAX_PAGES, PATIENCE, scaleFor } from "./bounds";

// Where build/pdf-data.ts lays it.
const DATA = `/assets/pdf-${version}/`;

/** What the reader asks for: maps of characters, and symbols. Fonts of letters the system has. */
class OwnData {
  fetch({ kind, filename }: { kind: "cMapUrl" | "standardFontDataUrl"; filename: string }) {
    const folder = kind === "cMapUrl" ? "cmaps" : "standard_fonts";
    return fetchData(`${DATA}${folder}/${filename}`, "bytes");
  }
}

/** The first pages, of `count`. */
interface Drawn {
  readonly pages: HTMLCanvasElement[];
  count: number;
}

export async function pagesOf(file: Blob): Promise<Preview> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const workers = [start(reader), start(drawer)] as const;
  const task = open(bytes, ...workers);
  const late = new Promise<Unshown>((resolve) => setTimeout(resolve, PATIENCE, "slow"));
  const drawn: Drawn = { pages: [], count: 0 };
  const why = await Promise.race([draw(task, drawn).catch(reason), late]);
  // It clears away what it has put into the page; one that no longer answers is ended all the same.
  await Promise.race([task.destroy(), late]).catch(() => undefined);
  workers.forEach((worker) => {
    worker.terminate();
  });
  const { pages, count } = drawn;
  return pages.length > 0 ? { kind: "pages", pages: [...pages], count } : { kind: "unshown", why };
}

function start(url: string): Worker {
  return new Worker(workerUrl(url), { type: "module" });
}

function open(data: Uint8Array, reader: Worker, drawer: Worker): PDFDocumentLoadingTask {
  // Taken when the document is opened, which is before anything else can set it.
  GlobalWorkerOptions.rendererPorts = [drawer];
  const verbosity = VerbosityLevel.ERRORS;
  return getDocument({
    data,
    verbosity,
    worker: PDFWorker.create({ port: reader, verbosity }),
    maxImageSize: MAX_IMAGE_PIXELS,
    BinaryDataFactory: OwnData,
    // The page's policy allows no WebAssembly; slower decoders lie in the same place.
    useWasm: false,
    wasmUrl: `${DATA}wasm/`,
  });
}

/** Answers why nothing was drawn, if nothing was. */
async function draw({ promise }: PDFDocumentLoadingTask, drawn: Drawn): Promise<Unshown> {
  const file = await promise;
  drawn.count = file.numPages;
  for (let number = 1; number <= Math.min(drawn.count, MAX_PAGES); number += 1) {
    drawn.pages.push(await onCanvas(await file.getPage(number)));
  }
  return "broken";
}

async function onCanvas(page: PDFPageProxy): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale: scaleFor(page.getViewport({ scale: 1 })) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE }).promise;
  return canvas;
}

function reason(error: unknown): Unshown {
  return error instanceof PasswordException ? "locked" : "broken";
}
