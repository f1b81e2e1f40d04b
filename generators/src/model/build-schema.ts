/**
 * JSON Schema as a document writes it -> the model: names and references. A reference's target becomes a named schema once
 * and is referred to by its name, never copied, so a recursive document costs no more than its text. What the model cannot say is a
 * problem with a pointer and a way out.
 */
import type { Report } from "../problems.js";
import { reportDialect, reportUnknown } from "./check-keywords.js";
import { endlessSchemas } from "./lookup.js";
import { at, inside, type Place } from "./place.js";
import { isNode, readKeywords } from "./read-keyword.js";
import { readSchema, type SchemaReader } from "./read-schema.js";
import type { NamedSchema, Schema } from "./schema.js";
import type { Dialect } from "./vocabulary.js";

export interface Target {
  readonly node: unknown;
  readonly place: Place;
  /** Where the document says another dialect of just this schema than of those around it. */
  readonly dialect?: Dialect;
}

export interface SchemaContext {
  /** Of a schema that nothing says another of. */
  readonly dialect: Dialect;
  /** What a reference written at a place leads to; base URIs, anchors and files are the loader's. */
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  /** A unique TypeScript identifier that starts with a capital letter; the same place gets the same name. */
  readonly nameOf: (place: Place, suggested?: string) => string;
  readonly report: Report;
  /** What `$schema` names, where dialects of somebody's own are known; elsewhere nothing is looked up for it. */
  readonly metaSchema?: (reference: string, from: Place) => Target | undefined;
  /** The `$dynamicAnchor`s of the schema resource a place is in. Absent: `$dynamicRef` is a problem. */
  readonly dynamicAnchors?: (place: Place) => ReadonlyMap<string, Target>;
}

export interface SchemaBuilder {
  readonly dialect: Dialect;
  readonly build: (node: unknown, place: Place) => Schema;
  /** Gives a schema a name of its own. A node that is nothing but a reference has the name of its target. */
  readonly define: (node: unknown, place: Place, suggested?: string) => string;
  /** Keeps that name for what will be defined, so that nothing that is met before has it. */
  readonly reserve: (node: unknown, place: Place, suggested: string) => void;
  /** Every schema that has a name so far, in the order they were met; a `Lookup` has them in the order of declarations. */
  readonly named: () => readonly NamedSchema[];
  /** The same when all are there: what only shows of them together is looked at, which takes a walk over every one. */
  readonly schemas: () => readonly NamedSchema[];
  /**
   * The same builder for what another document says. A schema that two dialects lead to is one schema, read in the first of them; what it would
   * mean otherwise in the second is a problem.
   */
  readonly inDialect: (dialect: Dialect) => SchemaBuilder;
}

/** What `$dynamicRef` sees: the outermost resource entered on the way here wins. */
type Scope = ReadonlyMap<string, Target>;
const NO_SCOPE: Scope = new Map();

export function createSchemaBuilder(context: SchemaContext): SchemaBuilder {
  const names = new Map<string, string>();
  /** How many names a place has: more than one where `$dynamicRef` makes it mean different things. */
  const variants = new Map<string, number>();
  const named: NamedSchema[] = [];
  let checked = 0;
  /** Names with a dialect that they were read in. */
  const read = new Set<string>();
  const reported = new Set<string>();
  const waiting: (() => void)[] = [];

  const enter = (scope: Scope, place: Place): Scope => {
    const anchors = context.dynamicAnchors?.(place) ?? NO_SCOPE;
    return [...anchors.keys()].every((name) => scope.has(name)) ? scope : new Map([...anchors, ...scope]);
  };

  function name({ node, place, dialect: own }: Target, outer: Dialect, scope: Scope, suggested?: string): string {
    const dialect = own ?? outer;
    const inner = enter(scope, place);
    const variant = [...inner].map(([anchor, target]) => `${anchor}=${at(target.place)}`).sort();
    const identity = [at(place), ...variant].join(" ");
    const known = names.get(identity);
    if (known !== undefined) {
      // Every keyword that two dialects read otherwise is reported by one of them.
      if (!read.has(`${known} ${dialect}`)) waiting.push(() => visit(node, place, inner, dialect));
      read.add(`${known} ${dialect}`);
      return known;
    }
    const before = variants.get(at(place)) ?? 0;
    variants.set(at(place), before + 1);
    const given = context.nameOf(before === 0 ? place : inside(place, "$dynamicRef", before), suggested);
    names.set(identity, given);
    read.add(`${given} ${dialect}`);
    waiting.push(() => named.push({ name: given, schema: visit(node, place, inner, dialect) }));
    return given;
  }

  /** References are followed one after another, not one inside of another: a chain of a thousand would not fit the stack. */
  function followed<Result>(result: Result): Result {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    return result;
  }

  function visit(node: unknown, place: Place, outer: Scope, dialect: Dialect): Schema {
    if (typeof node === "boolean") return node;
    if (!isNode(node)) {
      context.report({
        code: "invalid-schema",
        at: at(place),
        message: "A schema must be an object, true or false.",
      });
      return true;
    }
    const scope = Object.hasOwn(node, "$id") ? enter(outer, place) : outer;
    const keywords = readKeywords(node, place, context.report);
    const reader: SchemaReader = {
      node,
      place,
      keywords,
      dialect,
      report: context.report,
      schema: (value, ...steps) => visit(value, inside(place, ...steps), scope, dialect),
      members: (keyword) => members({ node: node[keyword], place: inside(place, keyword) }, scope, dialect),
      reference(reference, keyword) {
        const target = find(reference, place, keyword);
        return target && name(target, dialect, scope);
      },
      targetSays: (reference, keyword) => {
        const target = context.resolve(reference, place)?.node;
        return isNode(target) ? target[keyword] : undefined;
      },
      dynamicReference: (reference) => {
        const target = context.resolve(reference, place);
        if (target === undefined || context.dynamicAnchors === undefined) return undefined;
        const anchor = reference.slice(reference.indexOf("#") + 1);
        const isDynamic = isNode(target.node) && target.node.$dynamicAnchor === anchor;
        return name((isDynamic ? scope.get(anchor) : undefined) ?? target, dialect, scope);
      },
    };
    reportUnknown(reader);
    reportDialect(reader, context.metaSchema);
    return readSchema(reader);
  }

  /** Names with a schema each. A reference among them, where a schema should stand, can mean nothing but more of them, and whatever joins documents reads it so. */
  function members({ node, place }: Target, scope: Scope, dialect: Dialect, depth = 0): ReadonlyMap<string, Schema> {
    if (!isNode(node)) return new Map();
    const { $ref: reference } = node;
    if (depth > MOST_STEPS) {
      context.report({
        code: "endless-reference",
        at: at(place),
        message: "This leads back to itself, so it names nothing.",
      });
      return new Map();
    }
    const target = typeof reference === "string" ? find(reference, place, "$ref") : undefined;
    const found = new Map(target && members(target, scope, dialect, depth + 1));
    for (const name of Object.keys(node))
      if (name !== "$ref" || typeof reference !== "string")
        found.set(name, visit(node[name], inside(place, name), scope, dialect));
    return found;
  }

  function find(reference: string, place: Place, keyword: string): Target | undefined {
    const target = context.resolve(reference, place);
    if (target === undefined)
      context.report({
        code: "unresolved-reference",
        at: at(inside(place, keyword)),
        message: `Nothing is found at \`${reference}\`. References lead into the same document or to a file beside it.`,
      });
    return target;
  }

  const inDialect = (dialect: Dialect): SchemaBuilder => ({
    dialect,
    build: (node, place) => followed(visit(node, place, enter(NO_SCOPE, place), dialect)),
    define(node, place, suggested) {
      const reference = onlyReference(node);
      const target = reference === undefined ? undefined : context.resolve(reference, place);
      return followed(name(target ?? { node, place }, dialect, NO_SCOPE, suggested));
    },
    reserve(node, place, suggested) {
      const reference = onlyReference(node);
      const target = reference === undefined ? { place } : context.resolve(reference, place);
      // A second name of a neighbour is not what the neighbour is called.
      if (target !== undefined && (reference === undefined || target.place.file !== place.file))
        context.nameOf(target.place, suggested);
    },
    named: () => named,
    schemas() {
      if (checked === named.length) return named;
      checked = named.length;
      for (const { name: endless, schema } of endlessSchemas(named)) {
        if (reported.has(endless) || typeof schema === "boolean") continue;
        reported.add(endless);
        context.report({
          code: "endless-reference",
          at: schema.at,
          message:
            "This leads back to itself without a step into the value, so nothing could ever fit or fail. Put the reference on a member or an item.",
        });
      }
      return named;
    },
    inDialect,
  });
  return inDialect(context.dialect);
}

/** From one reference among names to the next: an end for those that lead in a circle. */
const MOST_STEPS = 8;

const onlyReference = (node: unknown): string | undefined =>
  isNode(node) && typeof node.$ref === "string" && Object.keys(node).length === 1 ? node.$ref : undefined;
