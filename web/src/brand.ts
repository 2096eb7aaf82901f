/** What the operator puts beside the page in config.json, so that it wears another name. */

export interface Brand {
  readonly name: string;
  /** Names of tokens.css without their dashes, and their colours. */
  readonly colours: Readonly<Record<string, string>>;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Of the day: shown above the address, plain text. */
  readonly message: string | null;
}

export const plainBrand: Brand = { name: "Mayfly", colours: {}, links: [], message: null };

// The page waits no longer for a name than it takes to draw.
const PATIENCE = 2_000;

export let brand: Brand = plainBrand;

/** Read config.json; without one, or with a broken one, the page is Mayfly. */
export async function loadBrand(): Promise<void> {
  try {
    const answer = await fetch("/config.json", { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) brand = parseBrand(await answer.json());
  } catch {
    return;
  }
  for (const [token, colour] of Object.entries(brand.colours)) {
    document.documentElement.style.setProperty(`--${token}`, colour);
  }
  if (brand.colours.paper) frame(brand.colours.paper);
}

/** What a browser draws around the page is of the same paper. */
function frame(paper: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = half(paper, meta.media.includes("dark") ? "dark" : "light");
  }
}

/** The colour that a `light-dark()` is in a scheme; another is the same in both. */
export function half(colour: string, scheme: "light" | "dark"): string {
  const one = String.raw`\s*([^,()]+(?:\([^()]*\))?)\s*`;
  const [, light, dark] = new RegExp(`^light-dark\\(${one},${one}\\)$`).exec(colour) ?? [];
  return (scheme === "light" ? light : dark) ?? colour;
}

/** Whatever is not as it should be is left out. */
export function parseBrand(value: unknown): Brand {
  const { name, colours, links, message } = record(value);
  return {
    name: text(name) ?? plainBrand.name,
    colours: Object.fromEntries(
      Object.entries(record(colours)).filter(
        (entry): entry is [string, string] => /^[a-z-]+$/.test(entry[0]) && isColour(entry[1]),
      ),
    ),
    links: (Array.isArray(links) ? links : []).flatMap(link),
    message: text(message),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Colours and `light-dark()` of two of them; nothing that could fetch something. */
function isColour(value: unknown): boolean {
  return typeof value === "string" && /^[#\w\s%,.()/-]+$/.test(value) && !/url/i.test(value);
}

function link(value: unknown): Brand["links"] {
  const [label, url] = [text(record(value).label), text(record(value).url)];
  return label && url && /^(https:\/\/|mailto:|\/)/.test(url) ? [{ label, url }] : [];
}
