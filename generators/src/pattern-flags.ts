/**
 * The flags with which a pattern is a regular expression: `u`, as JSON Schema asks, or none for those that escape what `u` forbids to (`\-`, `\:`), which
 * public documents are full of. Undefined: it is none either way.
 */
export const patternFlags = (source: string): "u" | "" | undefined =>
  (["u", ""] as const).find((flags) => compiles(source, flags));

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
