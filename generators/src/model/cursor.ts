/** Reading a document that may be wrong: a cursor says what stands where, follows references, and reports what is not as it should be. */
import type { Report } from "../problems.js";
import type { Target } from "./build-schema.js";
import { at, inside, type Place } from "./place.js";
import { isJson, isNode } from "./read-keyword.js";
import type { JsonValue } from "./schema.js";

export interface CursorContext {
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  readonly report: Report;
}

export interface Cursor {
  readonly node: unknown;
  readonly place: Place;
  /** A member; undefined when it is absent. */
  get(name: string): Cursor | undefined;
  /** The members of an object, with their names. */
  members(): readonly (readonly [name: string, value: Cursor])[];
  items(): readonly Cursor[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  texts(name: string): readonly string[];
  json(): JsonValue;
  problem(code: string, message: string): void;
}

/** The cursor at what a reference leads to; the target itself where there is none. */
export function createCursor(target: Target, context: CursorContext): Cursor {
  const { node, place } = dereference(target, context);
  const expect = (name: string, type: string, fits: boolean) => {
    if (!fits)
      context.report({ code: "wrong-type", at: at(inside(place, name)), message: `\`${name}\` must be ${type}.` });
  };
  const value = (name: string): unknown => (isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined);
  const child = (name: string | number, of: unknown): Cursor =>
    createCursor({ node: of, place: inside(place, name) }, context);

  return {
    node,
    place,
    get: (name) => (value(name) === undefined ? undefined : child(name, value(name))),
    members() {
      if (!isNode(node)) {
        context.report({ code: "wrong-type", at: at(place), message: "An object is expected here." });
        return [];
      }
      return Object.entries(node).map(([name, of]) => [name, child(name, of)] as const);
    },
    items() {
      if (Array.isArray(node)) return node.map((of, index) => child(index, of));
      context.report({ code: "wrong-type", at: at(place), message: "A list is expected here." });
      return [];
    },
    text(name) {
      const found = value(name);
      expect(name, "a text", found === undefined || typeof found === "string");
      return typeof found === "string" ? found : undefined;
    },
    flag(name) {
      const found = value(name);
      expect(name, "true or false", found === undefined || typeof found === "boolean");
      return found === true;
    },
    number(name) {
      const found = value(name);
      const fits = found === undefined || (typeof found === "number" && Number.isFinite(found));
      expect(name, "a number", fits);
      return fits && typeof found === "number" ? found : undefined;
    },
    texts(name) {
      const found = value(name);
      if (found === undefined) return [];
      const list = Array.isArray(found) ? found : [];
      expect(name, "a list of texts", Array.isArray(found) && list.every((item) => typeof item === "string"));
      return list.filter((item) => typeof item === "string");
    },
    json() {
      if (isJson(node)) return node;
      context.report({ code: "wrong-type", at: at(place), message: "A JSON value is expected here." });
      return null;
    },
    problem: (code, message) => context.report({ code, at: at(place), message }),
  };
}

function dereference(target: Target, { resolve, report }: CursorContext): Target {
  const seen = new Set<string>();
  let here = target;
  while (isNode(here.node) && typeof here.node.$ref === "string") {
    const reference = here.node.$ref;
    const next = seen.has(at(here.place)) ? undefined : resolve(reference, here.place);
    if (next === undefined) {
      const reason = seen.has(at(here.place)) ? "leads in a circle" : "leads to nothing";
      report({
        code: "unresolved-reference",
        at: at(here.place),
        message: `The reference \`${reference}\` ${reason}. Check its file and pointer.`,
      });
      return { node: {}, place: here.place };
    }
    seen.add(at(here.place));
    here = next;
  }
  return here;
}
