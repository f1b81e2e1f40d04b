/**
 * Walking a value along its shape. A value is described by several shapes at once (`allOf`, `oneOf`, a member that two branches know),
 * so a walk carries a flat list of them: what one of them knows is known.
 */
import type { Shape } from "./descriptors.js";

export type Shapes = readonly Shape[];
export type JsonObject = Record<string, unknown>;

const flattened = new WeakMap<Shape, Shapes>();

/** The shape and its branches, their branches included. A branch may be the shape itself. */
export function shapesOf(shape: Shape | undefined): Shapes {
  if (shape === undefined) return [];
  let all = flattened.get(shape);
  if (all === undefined) {
    const found = new Set<Shape>();
    const collect = (one: Shape) => {
      if (found.has(one)) return;
      found.add(one);
      one.also?.forEach(collect);
    };
    collect(shape);
    all = [...found];
    flattened.set(shape, all);
  }
  return all;
}

/** The shapes that `pick` finds in each, in one flat list; mostly there is one, and its list is at hand. */
function gather(shapes: Shapes, pick: (shape: Shape) => Shape | undefined): Shapes {
  let found: Shapes | undefined;
  for (const shape of shapes) {
    const picked = pick(shape);
    if (picked === undefined) continue;
    found = found === undefined ? shapesOf(picked) : [...new Set([...found, ...shapesOf(picked)])];
  }
  return found ?? [];
}

const ownMember = (shape: Shape, name: string): Shape | undefined =>
  shape.members !== undefined && Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;

/** What is known of a member; empty where nobody knows it. */
export const memberShapes = (shapes: Shapes, name: string): Shapes =>
  gather(shapes, (shape) => ownMember(shape, name) ?? shape.rest);

export const itemShapes = (shapes: Shapes, index: number): Shapes =>
  gather(shapes, (shape) => shape.prefix?.[index] ?? shape.items);

/** Whether the contract names this very member. Other names are data: a map's keys may be telephone numbers. */
export const namesMember = (shapes: Shapes, name: string): boolean =>
  shapes.some((shape) => ownMember(shape, name) !== undefined);

/** Whether the contract says what members there are at all. */
export const listsMembers = (shapes: Shapes): boolean => shapes.some((shape) => shape.members !== undefined);

export function sensitivityOf(shapes: Shapes): "secret" | "personal" | undefined {
  const found = shapes.map((shape) => shape.sensitive);
  return found.find((one) => one === "secret") ?? found.find((one) => one !== undefined);
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
