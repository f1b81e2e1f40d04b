/**
 * One look at a message that says whether anything is to do: a form to convert, something new to report. For nearly every message nothing is,
 * and then neither `toCanonical` nor `findUnexpected` walks it. What they would find is decided here once per shape, not once per message.
 */
import type { JsonScalar, JsonType, Shape } from "./descriptors.js";
import { itemShapes, listsMembers, memberShapes, type Shapes, shapesOf } from "./shapes.js";

export const CONVERT = 1;
export const NEWS = 2;

/** What to do with a value: `CONVERT`, `NEWS`, both, or 0. Deep values are the caller's to refuse. */
export type Look = (value: unknown) => number;

/** `NEWS` is looked for only where somebody wants to hear of it. */
export function prepareShape(shape: Shape | undefined, wantsNews: boolean): Look {
  const prepared = prepare(shapesOf(shape), wantsNews);
  return prepared === undefined ? () => 0 : (value) => look(value, prepared);
}

/** A shape may contain itself, so what has members or items is prepared when such a value is first met. */
interface Prepared {
  /** Bits of the accepted types; 0: any. */
  readonly wanted: number;
  readonly known: ReadonlySet<unknown> | undefined;
  readonly nested: boolean;
  readonly members: (value: object) => number;
  readonly items: (index: number) => Prepared | undefined;
}
/** What an object with these members is to be looked at with, by the place of the name. */
interface Layout {
  readonly names: readonly string[];
  readonly news: boolean;
  readonly prepared: readonly (Prepared | undefined)[];
}
/** An object whose names are data would fill any number. */
const MOST_LAYOUTS = 8;

/** `undefined`: nothing to look at. */
function prepare(shapes: Shapes, wantsNews: boolean): Prepared | undefined {
  const wanted = shapes.flatMap((shape) => shape.canonical ?? []).reduce((bits, type) => bits | BITS[type], 0);
  const lists = wantsNews ? shapes.map((shape) => shape.known).filter((known) => known !== undefined) : [];
  const nested = shapes.some(isNested) && (wantsNews || converts(shapes));
  if (wanted === 0 && lists.length === 0 && !nested) return undefined;
  return {
    wanted,
    known: lists.length === 0 ? undefined : new Set<JsonScalar>(lists.flat()),
    nested,
    members:
      wantsNews || shapes.some(({ rest }) => rest !== undefined) ? allMembers(shapes, wantsNews) : someMembers(shapes),
    items: preparedItems(shapes, wantsNews),
  };
}

const isNested = ({ members, rest, prefix, items }: Shape) =>
  members !== undefined || rest !== undefined || prefix !== undefined || items !== undefined;

/** Whether a form is to be converted anywhere in it: of most messages nothing is, and then nothing is looked at. */
function converts(shapes: Shapes, seen = new Set<Shape>()): boolean {
  return shapes.some((shape) => {
    if (seen.has(shape)) return false;
    seen.add(shape);
    const { canonical, members = {}, rest, prefix = [], items } = shape;
    const inner = [...Object.values(members), ...prefix, ...(rest ? [rest] : []), ...(items ? [items] : [])];
    return canonical !== undefined || inner.some((each) => converts(shapesOf(each), seen));
  });
}

/** Where nobody wants news: the members that may be converted, by their names. One that is inherited is looked at in vain, and no more. */
function someMembers(shapes: Shapes): (value: object) => number {
  let names: readonly string[] | undefined;
  let prepared: readonly Prepared[] = [];
  return (value) => {
    if (names === undefined) {
      const all = [...new Set(shapes.flatMap(({ members = {} }) => Object.keys(members)))];
      const pairs = all.flatMap((name) => {
        const member = prepare(memberShapes(shapes, name), false);
        return member === undefined ? [] : [[name, member] as const];
      });
      names = pairs.map(([name]) => name);
      prepared = pairs.map(([, member]) => member);
    }
    let found = 0;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place];
      const member = prepared[place];
      if (name === undefined || member === undefined) continue;
      const inner = (value as Record<string, unknown>)[name];
      if (inner !== undefined) found |= look(inner, member);
    }
    return found;
  };
}

/** Every member, known or not. Messages of one kind come with few lists of names: each is judged once, and then recognized. */
function allMembers(shapes: Shapes, wantsNews: boolean): (value: object) => number {
  const layouts: Layout[] = [];
  const judge = (names: readonly string[]): Layout => {
    const members = names.map((name) => memberShapes(shapes, name));
    return {
      names,
      news: wantsNews && listsMembers(shapes) && members.some((member) => member.length === 0),
      prepared: members.map((member) => prepare(member, wantsNews)),
    };
  };
  return (value) => {
    for (const layout of layouts) {
      const found = lookAlong(layout, value);
      if (found !== undefined) return found;
    }
    const layout = judge(Object.keys(value));
    if (layouts.length < MOST_LAYOUTS) layouts.push(layout);
    return lookAlong(layout, value) ?? CONVERT | NEWS;
  };
}

function preparedItems(shapes: Shapes, wantsNews: boolean): (index: number) => Prepared | undefined {
  const longest = Math.max(0, ...shapes.map(({ prefix }) => prefix?.length ?? 0));
  const byIndex: (Prepared | undefined)[] = [];
  return (index) => {
    const place = Math.min(index, longest);
    if (!(place in byIndex)) byIndex[place] = prepare(itemShapes(shapes, place), wantsNews);
    return byIndex[place];
  };
}

function look(value: unknown, prepared: Prepared): number {
  const { wanted, known, nested } = prepared;
  if (wanted !== 0 && (wanted & bitsOf(value)) === 0) return CONVERT | NEWS;
  if (typeof value !== "object") return known === undefined || known.has(value) ? 0 : NEWS;
  if (value === null || !nested) return 0;
  return Array.isArray(value) ? lookAtItems(value, prepared) : prepared.members(value);
}

function lookAtItems(items: readonly unknown[], prepared: Prepared): number {
  let found = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = prepared.items(index);
    if (item !== undefined) found |= look(items[index], item);
  }
  return found;
}

/** `undefined`: the object has other members. Engines make `for in` with a read of each member much faster than any other way. */
function lookAlong({ names, news, prepared }: Layout, value: object): number | undefined {
  let found = news ? NEWS : 0;
  let place = 0;
  for (const name in value) {
    if (name !== names[place]) return undefined;
    const member = prepared[place];
    if (member !== undefined) found |= look((value as Record<string, unknown>)[name], member);
    place += 1;
  }
  return place === names.length ? found : undefined;
}

const BITS: { readonly [type in JsonType]: number } = {
  null: 1,
  boolean: 2,
  integer: 4,
  number: 8 | 4,
  string: 16,
  array: 32,
  object: 64,
};

function bitsOf(value: unknown): number {
  switch (typeof value) {
    case "string":
      return BITS.string;
    case "number":
      return Number.isInteger(value) ? BITS.number : 8;
    case "boolean":
      return BITS.boolean;
    default:
      return value === null ? BITS.null : Array.isArray(value) ? BITS.array : BITS.object;
  }
}
