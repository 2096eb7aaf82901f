import { withWords } from "../strings";

/** Fetch what shows mail, and the end, before either comes, so that both are shown at once. */
export async function prefetch(): Promise<void> {
  const parts = [
    import("./Mailbox.svelte"),
    import("../reading/MessageView.svelte"),
    import("../components/Ending.svelte"),
    import("../shell/keep").then(({ keepShell }) => keepShell()),
  ];
  // Without a network it is fetched when it is needed.
  await withWords(Promise.all(parts)).catch(() => undefined);
}
