/** The names and values of tokens.css, as the browser has read them. */

export interface Token {
  readonly name: string;
  readonly value: string;
}

export function tokens(): readonly Token[] {
  const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules));
  const root = rules.find((rule) => rule instanceof CSSStyleRule && rule.selectorText === ":root");
  if (!(root instanceof CSSStyleRule)) return [];
  const names = Array.from(root.style).filter((name) => name.startsWith("--"));
  return names.map((name) => ({ name, value: root.style.getPropertyValue(name).trim() }));
}
