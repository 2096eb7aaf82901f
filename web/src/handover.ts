/** The link that opens an inbox elsewhere. Its key lies in the fragment, which no server is sent. */

const TOKEN = /^mf1\.[\w-]+\.[\w-]+$/;

export function isToken(value: unknown): value is string {
  return typeof value === "string" && TOKEN.test(value);
}

export function handoverLink(token: string, origin: string): string {
  return `${origin}/#${token}`;
}

export function tokenOf(hash: string): string | null {
  const token = hash.slice(1);
  return hash.startsWith("#") && isToken(token) ? token : null;
}

/** Take the token out of the address bar, where a shoulder or a screenshot could read it. */
export function takeToken(): string | null {
  const token = tokenOf(window.location.hash);
  if (token !== null) history.replaceState(history.state, "", window.location.pathname);
  return token;
}
