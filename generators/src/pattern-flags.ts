/**
 * The flags with which a pattern is a regular expression: `u`, as JSON Schema asks, or none for those that escape what `u` forbids to (`\-`, `\:`), which
 * public documents are full of. Undefined: it is none either way, or escapes a letter that means something in another dialect alone (`\A`).
 */
export const patternFlags = (source: string): "u" | "" | undefined =>
  (["u", ""] as const).find((flags) => compiles(source, flags) && (flags === "u" || !hasForeignEscape(source)));

/** Without the flag it would be the letter itself. */
const hasForeignEscape = (source: string): boolean =>
  [...source.matchAll(/\\(.)/gsu)].some(([, escaped = ""]) => /(?![bBcdDfknrsStuvwWx])[A-Za-z]/.test(escaped));

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
