/** The one place where the page names scripts of its own, for browsers with Trusted Types. */

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}
interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/** The address of a worker of ours; throws for any other. */
export function workerUrl(url: string): string {
  policy ??= makePolicy();
  return policy.createScriptURL(url);
}

function makePolicy(): ScriptPolicy {
  const rules = { createScriptURL: ours };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("mayfly-workers", rules) ?? rules;
}

function ours(url: string): string {
  const { origin, href } = new URL(url, window.location.href);
  if (origin !== window.location.origin) throw new TypeError("Only this page's own workers run.");
  return href;
}
