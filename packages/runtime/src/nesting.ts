/** Whether a message from outside is of a size and depth that is worth reading, at next to no cost for an ordinary one. */

/** More bytes in UTF-8 than the limit. */
export function isLarger(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Half a surrogate pair counts two: together they are four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    if (bytes > limit) return true;
  }
  return false;
}

/** Whether a text may be nested deeper than that: it has so many brackets. Most have not, and need no walk. */
export function mayBeDeeper(text: string, limit: number): boolean {
  if (text.length <= limit * 2 || (text.indexOf("{", 1) === -1 && text.indexOf("[", 1) === -1)) return false;
  return count(text, "{", limit) + count(text, "[", limit) > limit;
}

function count(text: string, character: string, enough: number): number {
  let found = 0;
  for (let index = text.indexOf(character); index !== -1 && found <= enough; found += 1) {
    index = text.indexOf(character, index + 1);
  }
  return found;
}

/** Never deeper into the value than the limit, so it comes back from any value, a circular one included. */
export function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  // Engines are much quicker at this than at making a list of the members first.
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name];
    if (typeof member === "object" && member !== null && isDeeper(member, limit - 1)) return true;
  }
  return false;
}
