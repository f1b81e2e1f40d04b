/** The names that other sources have for a method or an event. */
import { entry } from "../async/fact-list.js";
import { joined, markup, nothing, type Part } from "../markup.js";

export function otherNames(names: readonly string[] = []): Part {
  if (names.length === 0) return nothing;
  const codes = names.map((name) => markup`<code class="other">${name}</code>`);
  return entry("By another source", joined(codes, ", "));
}
