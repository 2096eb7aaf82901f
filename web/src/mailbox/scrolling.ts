/** Where a long list stands in the window, and how tall its rows are. */

import type { Summary } from "../wire";

// As tall as MessageRow.svelte draws them, in rem.
const ROW = 5.625;
const OFFERS = 2.5;

// Rows are drawn this far beyond the window, so that scrolling finds them there; and the window is
// looked at in steps, so that most of the scrolling draws nothing.
const BEYOND = 600;
const STEP = 200;

export interface Port {
  readonly from: number;
  readonly to: number;
}

export function heightOf({ code, link }: Summary): number {
  return ((code ?? link) ? ROW + OFFERS : ROW) * rem();
}

let pixels = 0;

function rem(): number {
  pixels ||= parseFloat(getComputedStyle(document.documentElement).fontSize);
  return pixels;
}

/** Tell which part of the list can be seen, now and whenever anything was scrolled. */
export function watch(list: HTMLElement, seen: (port: Port) => void): () => void {
  let last = NaN;
  const look = () => {
    const top = Math.floor(-list.getBoundingClientRect().top / STEP) * STEP;
    if (top === last) return;
    last = top;
    seen({ from: top - BEYOND, to: top + STEP + window.innerHeight + BEYOND });
  };
  const resized = () => {
    last = NaN;
    look();
  };
  look();
  document.addEventListener("scroll", look, { capture: true, passive: true });
  window.addEventListener("resize", resized);
  return () => {
    document.removeEventListener("scroll", look, { capture: true });
    window.removeEventListener("resize", resized);
  };
}

/** What scrolls the list, if its beginning is scrolled out of sight; else null. */
export function aboveFold(list: HTMLElement): Element | null {
  const pane = list.parentElement;
  const own = pane !== null && pane.scrollHeight > pane.clientHeight && pane.scrollTop > 0;
  const scroller = own ? pane : document.scrollingElement;
  const edge = own ? pane.getBoundingClientRect().top : 0;
  return list.getBoundingClientRect().top < edge ? scroller : null;
}
