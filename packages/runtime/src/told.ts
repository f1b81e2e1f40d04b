import type { Misfit, Shape } from "./descriptors.js";
import { pointerOf, stepsOf } from "./pointer.js";
import { itemShapes, memberShapes, namesMember, type Shapes, shapesOf } from "./shapes.js";

/** Misfits as the end of a sentence: enough to know where to look, not a page. `shape` tells which names in a body are data. */
export function told(misfits: readonly Misfit[], shape?: Shape): string {
  const first = misfits.slice(0, 3).map(({ pointer, message }) => {
    const place = pointerOf(shown(stepsOf(pointer), shapesOf(shape)));
    return `${place === "" ? "the body" : place} ${message}`;
  });
  const more = misfits.length > 3 ? [`and ${misfits.length - 3} more`] : [];
  return first.length === 0 ? "" : `: ${[...first, ...more].join("; ")}`;
}

/** With `*` for a name that is data. */
function shown([step, ...path]: readonly string[], shapes: Shapes): readonly string[] {
  if (step === undefined) return [];
  const item = /^\d+$/.test(step) ? itemShapes(shapes, Number(step)) : [];
  if (item.length > 0) return [step, ...shown(path, item)];
  const known = memberShapes(shapes, step);
  return [known.length === 0 || namesMember(shapes, step) ? step : "*", ...shown(path, known)];
}
