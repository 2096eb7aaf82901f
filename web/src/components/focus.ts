import type { Attachment } from "svelte/attachments";

/** Gives an element the focus when it appears: what a screen reader says first is where it is. */
export const focused: Attachment<HTMLElement> = (element) => {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
};
