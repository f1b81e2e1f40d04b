/**
 * The one form a client is handed where the contract accepts several on the wire: `"12"` for 12, a number for text.
 * Only what changes is copied; a value that cannot be converted without loss stays as it came, and its place is told.
 */
import type { JsonType, Shape } from "./descriptors.js";
import { pointerOf } from "./pointer.js";
import { isObject, itemShapes, type JsonObject, memberShapes, namesMember, type Shapes, shapesOf } from "./shapes.js";

export interface Canonical {
  readonly value: unknown;
  /** Where a value kept its wire form, as JSON Pointers with `*` for an item or a member that is data. */
  readonly unconverted: readonly string[];
}

export function toCanonical(value: unknown, shape: Shape | undefined): Canonical {
  const unconverted: string[] = [];
  return { value: convert(value, shapesOf(shape), [], unconverted), unconverted };
}

function convert(value: unknown, shapes: Shapes, path: string[], unconverted: string[]): unknown {
  if (shapes.length === 0) return value;
  const wanted = wantedBy(shapes);
  if (wanted.length > 0 && !wanted.some((type) => isOf(type, value))) {
    for (const type of wanted) {
      const converted = as(type, value);
      if (converted !== undefined) return converted;
    }
    unconverted.push(pointerOf(path));
    return value;
  }
  if (Array.isArray(value)) return convertItems(value, shapes, path, unconverted);
  return isObject(value) ? convertMembers(value, shapes, path, unconverted) : value;
}

/** Nearly always there is one shape, and its list is at hand. */
function wantedBy(shapes: Shapes): readonly JsonType[] {
  const [first] = shapes;
  return first === undefined || shapes.length > 1
    ? shapes.flatMap(({ canonical = [] }) => canonical)
    : (first.canonical ?? NONE);
}
const NONE: readonly JsonType[] = [];

function convertItems(items: readonly unknown[], shapes: Shapes, path: string[], unconverted: string[]): unknown {
  let copy: unknown[] | undefined;
  items.forEach((item, index) => {
    path.push("*");
    const converted = convert(item, itemShapes(shapes, index), path, unconverted);
    path.pop();
    if (converted !== item) {
      copy ??= [...items];
      copy[index] = converted;
    }
  });
  return copy ?? items;
}

function convertMembers(value: JsonObject, shapes: Shapes, path: string[], unconverted: string[]): unknown {
  const others = shapes.some(({ rest }) => rest !== undefined);
  let copy: JsonObject | undefined;
  for (const name of Object.keys(value)) {
    const known = memberShapes(shapes, name);
    if (known.length === 0) continue;
    path.push(others && !namesMember(shapes, name) ? "*" : name);
    const converted = convert(value[name], known, path, unconverted);
    path.pop();
    if (converted === value[name]) continue;
    // A member called `__proto__` is the copy's own by then, and stays one.
    copy ??= { ...value };
    copy[name] = converted;
  }
  return copy ?? value;
}

function isOf(type: JsonType, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
  }
}

/** Flags are numbers for some vendors, never digits in a text. -1 is what COM makes of a script's `true`; any other number says something else than a flag. */
const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ["true", true],
  ["false", false],
  [1, true],
  [0, false],
  [-1, true],
]);

/** `undefined` where the value has no such form, or would lose digits: a number beyond 2^53 was already rounded when it was parsed. */
function as(type: JsonType, value: unknown): unknown {
  switch (type) {
    case "integer": {
      const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
      return Number.isSafeInteger(number) ? number : undefined;
    }
    case "number": {
      const number =
        typeof value === "string" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
      return Number.isFinite(number) ? number : undefined;
    }
    case "string":
      if (typeof value === "boolean") return String(value);
      return typeof value === "number" && (!Number.isInteger(value) || Number.isSafeInteger(value))
        ? String(value)
        : undefined;
    case "boolean":
      return FLAGS.get(value);
    // Where a contract names null beside another form, an empty text is how some vendors write it.
    case "null":
      return value === "" ? null : undefined;
    case "array":
    case "object":
      return undefined;
  }
}
