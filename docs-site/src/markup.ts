/**
 * HTML from templates: whatever is put into one is text and is escaped, unless it came out of a template itself. What marks a
 * piece as HTML is a symbol, so that no contract can claim to be one.
 */
const HTML = Symbol("HTML");

export interface Markup {
  readonly [HTML]: string;
}

export type Part = Markup | string | number | undefined | readonly Part[];

export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  [HTML]: strings.reduce((before, after, index) => before + render(parts[index - 1]) + after),
});

/** Of our own files only: a style sheet, a script. */
export const trusted = (html: string): Markup => ({ [HTML]: html });

export const nothing: Markup = trusted("");

export const htmlOf = (piece: Markup): string => piece[HTML];

/** Joins pieces, with one between each two. */
export const joined = (parts: readonly Part[], between: Part = " "): Part =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

function render(part: Part): string {
  if (part === undefined) return "";
  if (isList(part)) return part.map(render).join("");
  if (typeof part === "object" && part !== null && HTML in part) return part[HTML];
  return escaped(String(part));
}

/** TypeScript does not narrow a read-only list with Array.isArray. */
const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (plain: string): string => plain.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
