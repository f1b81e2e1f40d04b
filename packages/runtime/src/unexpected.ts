/**
 * What a vendor sends and the contract does not know: a member, a value of an open set, a form that cannot be converted.
 * None of it breaks a user; it is reported once per place, so that a contract's author hears of it and a log is not flooded.
 */
import type { JsonScalar, Misfit, Shape } from "./descriptors.js";
import type { Path } from "./find-rounded.js";
import { notify } from "./hooks.js";
import { pointerOf } from "./pointer.js";
import {
  isObject,
  itemShapes,
  listsMembers,
  memberShapes,
  namesMember,
  type Shapes,
  sensitivityOf,
  shapesOf,
} from "./shapes.js";

export interface Unexpected {
  /** The operation whose reply it is in, or the name of the message. */
  readonly operation: string;
  /** Into the reply's body or the message, with `*` for an item or a member that is data. */
  readonly pointer: string;
  /**
   * `rounded`: an integer beyond 2^53 that is no longer the one that was sent. A message may also be new itself, not fit for what it is meant to be, or no
   * message at all.
   */
  readonly kind: "member" | "value" | "conversion" | "rounded" | "message" | "misfit" | "garbage";
  /** Only the new value of an open set, and only where the contract does not call it sensitive; of garbage the reason. */
  readonly value?: JsonScalar;
}

export type Finding = Omit<Unexpected, "operation">;

/** Walks a value in its canonical form. */
export function findUnexpected(value: unknown, shape: Shape | undefined): readonly Finding[] {
  const found: Finding[] = [];
  look(value, shapesOf(shape), [], false, found);
  return found;
}

function look(value: unknown, shapes: Shapes, path: string[], hidden: boolean, found: Finding[]): void {
  if (shapes.length === 0) return;
  const sensitive = hidden || sensitivityOf(shapes) !== undefined;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      path.push("*");
      look(item, itemShapes(shapes, index), path, sensitive, found);
      path.pop();
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const known = memberShapes(shapes, name);
      const expected = known.length > 0;
      if (!expected && !listsMembers(shapes)) continue;
      path.push(expected && !namesMember(shapes, name) ? "*" : name);
      if (expected) look(member, known, path, sensitive, found);
      else found.push({ pointer: pointerOf(path), kind: "member" });
      path.pop();
    }
  } else if (isNews(value, shapes)) {
    found.push({ pointer: pointerOf(path), kind: "value", ...(sensitive ? {} : { value: short(value) }) });
  }
}

/** What `findRounded` has found in the text of a value. */
export const lostDigits = (rounded: readonly Path[], shape: Shape | undefined): readonly Finding[] =>
  rounded.map((path) => ({ pointer: pointerOf(placeOf(path, shapesOf(shape))), kind: "rounded" }));

/** With `*` for an item or a member that is data. */
function placeOf([step, ...path]: Path, shapes: Shapes): Path {
  if (step === undefined) return [];
  if (typeof step === "number") return ["*", ...placeOf(path, itemShapes(shapes, step))];
  const known = memberShapes(shapes, step);
  const isName = known.length > 0 ? namesMember(shapes, step) : listsMembers(shapes);
  return [isName ? step : "*", ...placeOf(path, known)];
}

function isNews(value: unknown, shapes: Shapes): value is string | number | boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  const known = shapes.filter((shape) => shape.known !== undefined);
  return known.length > 0 && !known.some((shape) => shape.known?.includes(value));
}

/** A value of a set is a word; what is longer is text that does not belong in a report. */
const short = (value: string | number | boolean) =>
  typeof value === "string" && value.length > 64 ? `${value.slice(0, 63)}…` : value;

export const asMisfit = ({ pointer, kind }: Finding): Misfit => {
  switch (kind) {
    case "member":
      return { pointer, message: "is not a member that the contract knows" };
    case "value":
      return { pointer, message: "is a value that the contract does not know" };
    case "conversion":
      return { pointer, message: "has a form that cannot be converted to the contract's canonical one" };
    case "rounded":
      return { pointer, message: "is an integer of more digits than a number holds, so that it is rounded" };
    case "message":
      return { pointer, message: "names a message that the contract does not know" };
    case "misfit":
      return { pointer, message: "does not fit the contract" };
    case "garbage":
      return { pointer, message: "is no message" };
  }
};

/** Enough for any vendor, and an end for one that makes up names. */
const MOST_REPORTS = 1_000;

export type Report = (operation: string, findings: readonly Finding[]) => void;

/** Reports each finding once. A report that throws is the reporter's problem, not the call's. */
export function createReport(onUnexpected: ((unexpected: Unexpected) => void) | undefined): Report {
  const reported = new Set<string>();
  return (operation, findings) => {
    if (onUnexpected === undefined) return;
    for (const finding of findings) {
      const key = JSON.stringify([operation, finding.pointer, finding.kind, finding.value]);
      if (reported.size >= MOST_REPORTS || reported.has(key)) continue;
      reported.add(key);
      notify(onUnexpected, () => ({ operation, ...finding }));
    }
  };
}
