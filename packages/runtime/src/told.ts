import type { Misfit } from "./descriptors.js";

/** Misfits as the end of a sentence: enough to know where to look, not a page. */
export function told(misfits: readonly Misfit[]): string {
  const first = misfits
    .slice(0, 3)
    .map(({ pointer, message }) => `${pointer === "" ? "the body" : pointer} ${message}`);
  const more = misfits.length > 3 ? [`and ${misfits.length - 3} more`] : [];
  return first.length === 0 ? "" : `: ${[...first, ...more].join("; ")}`;
}
