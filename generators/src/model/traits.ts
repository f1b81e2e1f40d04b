/**
 * Traits: what several operations or messages have in common. Merged as AsyncAPI 3 has it: in their order, a later one over an earlier one, and
 * what the operation or message says itself over all of them. Each member is read where it is written, so that its references lead from there.
 */
import type { Target } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { isNode } from "./read-keyword.js";

export function withTraits(node: Cursor): Cursor {
  const traits = node.get("traits")?.items() ?? [];
  return traits.length === 0 ? node : layered([node, ...[...traits].reverse()]);
}

/** The first layer that has a member decides; members that are objects are merged in turn. */
function layered(layers: readonly [Cursor, ...Cursor[]]): Cursor {
  const [first] = layers;
  const having = (name: string): readonly Cursor[] =>
    layers.filter(({ node }) => isNode(node) && Object.hasOwn(node, name));
  const owner = (name: string): Cursor => having(name)[0] ?? first;
  const get = (name: string): Cursor | undefined => {
    const [top, ...below] = having(name).flatMap((layer) => layer.get(name) ?? []);
    if (top === undefined || !isNode(top.node)) return top;
    const objects = below.filter(({ node }) => isNode(node));
    return objects.length === 0 ? top : layered([top, ...objects]);
  };
  const joined = (membersOf: (layer: Cursor) => readonly (readonly [string, Cursor])[]) =>
    [...new Set(layers.flatMap((layer) => membersOf(layer).map(([name]) => name)))].flatMap((name) => {
      const value = get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
  return {
    node: Object.fromEntries([...layers].reverse().flatMap(({ node }) => (isNode(node) ? Object.entries(node) : []))),
    place: first.place,
    get,
    written(name) {
      const [top, ...below] = having(name);
      if (top === undefined || below.length === 0) return top?.written(name);
      return mergedSchema([top, ...below].flatMap((layer) => layer.get(name) ?? []));
    },
    members: () => joined((layer) => layer.members()),
    entries: () => joined((layer) => layer.entries()),
    items: () => first.items(),
    text: (name) => owner(name).text(name),
    flag: (name) => owner(name).flag(name),
    number: (name) => owner(name).number(name),
    texts: (name) => owner(name).texts(name),
    word: (name, words) => owner(name).word(name, words),
    problem: first.problem,
  };
}

/** One schema of several, member by member. A schema has one place, from which its references lead, so all of them must be in one file. */
function mergedSchema([top, ...below]: readonly Cursor[]): Target | undefined {
  if (top === undefined) return undefined;
  let { node } = top;
  for (const other of below) {
    const merged = other.place.file === top.place.file ? patched(other.node, node) : undefined;
    if (merged === undefined)
      other.problem(
        "unmerged-schema",
        "A schema stands here and at what has the trait, and the two cannot be merged: they are in two files, or at one place both say something and one is a reference or of another format. Leave it in one place, with `allOf` where both are meant.",
      );
    else node = merged;
  }
  return { node, place: top.place };
}

/** What is said in both, by the upper one. Undefined: they do not merge. */
function patched(lower: unknown, upper: unknown): unknown {
  if (!isNode(lower) || !isNode(upper)) return upper;
  if ([lower, upper].some((node) => Object.hasOwn(node, "$ref") || Object.hasOwn(node, "schemaFormat")))
    return undefined;
  const members = new Map(Object.entries(lower));
  for (const [name, value] of Object.entries(upper)) {
    const merged = members.has(name) ? patched(members.get(name), value) : value;
    if (merged === undefined) return undefined;
    members.set(name, merged);
  }
  return Object.fromEntries(members);
}
