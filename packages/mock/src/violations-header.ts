/** Violations as a header value: a JSON array in ASCII (a header line takes Latin-1 at most), short enough for any client. */
import type { HeaderLine } from "./http-server.js";
import type { Violation } from "./prism.js";

export const violationsHeaderName = "Trunkline-Violations";

const longest = 4096;

export function violationsHeader(violations: readonly Violation[]): HeaderLine[] {
  if (violations.length === 0) return [];
  let shown = [...violations];
  while (shown.length > 1 && ascii(JSON.stringify(shown)).length > longest) shown = shown.slice(0, -1);
  const value = ascii(JSON.stringify(shown));
  const [first] = violations;
  const short = first === undefined ? "[]" : ascii(JSON.stringify([{ place: first.place.slice(0, 200), message: "" }]));
  return [[violationsHeaderName, value.length > longest ? short : value]];
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
