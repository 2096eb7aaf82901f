import { workerUrl } from "../trusted";

/** Have the page kept for when there is no network, where the browser does such things. */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // A browser may refuse, for instance in a private window: the page then needs the network.
  await navigator.serviceWorker.register(workerUrl("/shell.js")).catch(() => undefined);
}
