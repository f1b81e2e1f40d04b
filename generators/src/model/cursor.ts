/** Reading a document that may be wrong: a cursor says what stands where, follows references, and reports what is not as it should be. */
import type { Report } from "../problems.js";
import type { Target } from "./build-schema.js";
import { at, inside, type Place } from "./place.js";
import { isNode } from "./read-keyword.js";

export interface CursorContext {
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  readonly report: Report;
}

export interface Cursor {
  /** What stands here, references followed. */
  readonly node: unknown;
  readonly place: Place;
  /** A member; undefined when it is absent. */
  get(name: string): Cursor | undefined;
  /** A member as it is written, its reference included: a schema keeps its references. */
  written(name: string): Target | undefined;
  /** The members of an object, with their names; without `x-` keys. */
  members(): readonly (readonly [name: string, value: Cursor])[];
  /** Those of a map, whose keys are names whatever they begin with: a security scheme may well be `x-api-key`. */
  entries(): readonly (readonly [name: string, value: Cursor])[];
  items(): readonly Cursor[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  /** Undefined when it is absent. */
  texts(name: string): readonly string[] | undefined;
  /** One of these words; undefined when it is absent. */
  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined;
  /** Of this, or of what stands below it at these steps. */
  problem(code: string, message: string, ...steps: readonly (string | number)[]): void;
}

/** The cursor at what a reference leads to; the target itself where there is none. */
export function createCursor(target: Target, context: CursorContext): Cursor {
  const { node, place } = dereference(target, context);
  const value = (name: string): unknown => (isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined);
  const child = (name: string | number, of: unknown): Cursor =>
    createCursor({ node: of, place: inside(place, name) }, context);
  const wrong = (where: Place, expected: string) =>
    context.report({ code: "wrong-type", at: at(where), message: `Expected ${expected} here.` });
  function read<Value>(name: string, fits: (value: unknown) => value is Value, expected: string): Value | undefined {
    const found = value(name);
    if (found === undefined || fits(found)) return found;
    wrong(inside(place, name), expected);
    return undefined;
  }

  function entries(isOne: (name: string) => boolean) {
    if (isNode(node))
      return Object.entries(node).flatMap(([name, of]) => (isOne(name) ? [[name, child(name, of)] as const] : []));
    wrong(place, "an object");
    return [];
  }

  return {
    node,
    place,
    get: (name) => (value(name) === undefined ? undefined : child(name, value(name))),
    written: (name) => (value(name) === undefined ? undefined : { node: value(name), place: inside(place, name) }),
    members: () => entries((name) => !name.startsWith("x-")),
    entries: () => entries(() => true),
    items() {
      if (Array.isArray(node)) return node.map((of, index) => child(index, of));
      wrong(place, "a list");
      return [];
    },
    text: (name) => read(name, isText, "a text"),
    flag: (name) => read(name, isFlag, "true or false") ?? false,
    number: (name) => read(name, isNumber, "a number"),
    texts: (name) => read(name, isTexts, "a list of texts"),
    word<Word extends string>(name: string, words: readonly Word[]) {
      const isWord = (found: unknown): found is Word => words.some((word) => word === found);
      return read(name, isWord, `one of ${words.join(", ")}`);
    },
    problem: (code, message, ...steps) => context.report({ code, at: at(inside(place, ...steps)), message }),
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function dereference(target: Target, context: CursorContext): Target {
  const { resolve, report } = context;
  const seen = new Set<string>();
  let here = target;
  let own: object = {};
  while (isNode(here.node) && typeof here.node.$ref === "string") {
    const reference = here.node.$ref;
    const next = seen.has(at(here.place)) ? undefined : resolve(reference, here.place);
    own = { ...siblings(here, context), ...own };
    if (next === undefined) {
      const reason = seen.has(at(here.place)) ? "leads in a circle" : "leads to nothing";
      report({
        code: "unresolved-reference",
        at: at(inside(here.place, "$ref")),
        message: `The reference \`${reference}\` ${reason}. Check its file and pointer.`,
      });
      return { node: {}, place: here.place };
    }
    seen.add(at(here.place));
    here = next;
  }
  return Object.keys(own).length === 0 || !isNode(here.node) ? here : { ...here, node: { ...here.node, ...own } };
}

/** Beside a reference stand its own summary and description; anything else is not read, by the standard. */
function siblings({ node, place }: Target, { report }: CursorContext): object {
  if (!isNode(node)) return {};
  const { $ref, summary, description, ...others } = node;
  for (const name of Object.keys(others)) {
    report({
      code: "ignored-sibling",
      at: at(inside(place, name)),
      message: `\`${name}\` beside \`$ref\` is not read here. Move it to what the reference leads to.`,
    });
  }
  return {
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
  };
}
