/** Counts in words: `#` stands for the number, in the digits of the language. */

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export function plurals(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", digits.format(count));
}
