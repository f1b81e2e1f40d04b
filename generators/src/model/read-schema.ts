/** One schema's keywords -> the model. Every quirk of a dialect ends here. */
import { isDeepStrictEqual } from "node:util";
import type { Report } from "../problems.js";
import { at, inside, type Place } from "./place.js";
import { readAnnotations } from "./read-annotations.js";
import { readDiscriminator } from "./read-discriminator.js";
import { isPattern, type Keywords, type Node } from "./read-keyword.js";
import type { JsonType, JsonValue, Property, Schema, SchemaObject } from "./schema.js";
import { type Dialect, KEYWORDS } from "./vocabulary.js";

export interface SchemaReader {
  readonly node: Node;
  readonly place: Place;
  readonly keywords: Keywords;
  readonly dialect: Dialect;
  readonly report: Report;
  /** The schema below these steps. */
  readonly schema: (value: unknown, ...steps: readonly (string | number)[]) => Schema;
  /** Those of a keyword that holds names with a schema each. */
  readonly members: (keyword: string) => ReadonlyMap<string, Schema>;
  readonly reference: (reference: string, keyword: string) => string | undefined;
  /** What stands at a keyword of what a reference leads to. */
  readonly targetSays: (reference: string, keyword: string) => unknown;
  readonly dynamicReference: (reference: string) => string | undefined;
}

export function readSchema(reader: SchemaReader): Schema {
  const { keywords, node, place, dialect } = reader;
  const reference = keywords.text("$ref");
  // Before 2019-09, and so in OpenAPI 3.0, whatever stands beside a reference is ignored.
  if (reference !== undefined && dialect !== "2020-12") {
    for (const sibling of lostSiblings(reader, reference))
      reader.report({
        code: "ignored-sibling",
        at: at(inside(place, sibling)),
        message: `\`${sibling}\` beside \`$ref\` says nothing in this dialect. Write \`allOf: [{ $ref: … }, { ${sibling}: … }]\`.`,
      });
    const referred = { at: at(place), reference: reader.reference(reference, "$ref") };
    const annotations = readAnnotations(keywords, place, reader.report);
    return defined({ ...(keywords.flag("nullable") === true ? orNull(referred) : referred), ...annotations });
  }
  const groups = new Set(Object.keys(node).map((keyword) => GROUPS.get(keyword)));
  const nullable = readNullable(reader, groups.has("combined"));
  const asserted = {
    at: at(place),
    ...readReferences(reader, reference),
    ...readValue(reader, nullable === "listed"),
    ...(groups.has("limits") ? readLimits(reader) : undefined),
    ...(groups.has("array") ? readArray(reader) : undefined),
    ...(groups.has("object") ? readObject(reader) : undefined),
    ...(groups.has("combined") ? readCombined(reader) : undefined),
  };
  const annotations = readAnnotations(keywords, place, reader.report);
  // What asserts nothing takes null anyway.
  const isBranch = nullable === "branch" && Object.values(asserted).filter((value) => value !== undefined).length > 1;
  return defined({ ...(isBranch ? orNull(asserted) : asserted), ...annotations });
}

/** What stands beside a reference and is lost: neither what its target says as well, nor what asserts nothing. */
function lostSiblings({ node, dialect, targetSays }: SchemaReader, reference: string): readonly string[] {
  return Object.keys(node).filter(
    (keyword) =>
      KEYWORDS[dialect].has(keyword) &&
      !KEPT_SIBLINGS.has(keyword) &&
      !isDeepStrictEqual(node[keyword], targetSays(reference, keyword)),
  );
}

/** `nullable` is read there as well, and the others assert nothing. */
const KEPT_SIBLINGS: ReadonlySet<string> = new Set(["$ref", "$schema", "definitions", "nullable"]);

const orNull = (asserted: Loose & { readonly at: string }): Loose & { readonly at: string } => ({
  at: asserted.at,
  anyOf: [defined(asserted), { at: asserted.at, types: ["null"] }],
});

/**
 * OpenAPI 3.0.3 lets `nullable` speak only of a `type` beside it, and `enum` and branches refuse null all the same. Who writes it there means that null
 * is allowed, and servers send it; that is how it is read, beside a reference, too: as one more type and value, or as a branch beside all that the schema
 * says. Where it is no keyword, that is a problem, and if it is tolerated nothing may be refused for it.
 */
function readNullable({ keywords }: SchemaReader, isCombined: boolean): "listed" | "branch" | undefined {
  if (keywords.flag("nullable") !== true) return undefined;
  return !isCombined && (keywords.has("type") || keywords.has("enum")) ? "listed" : "branch";
}

/** Most schemas have keywords of one group or two, and a large document has many schemas, so the others are not looked for. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    limits: "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format",
    array:
      "prefixItems items additionalItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems",
    object: `properties required patternProperties additionalProperties propertyNames minProperties maxProperties dependentRequired
      dependentSchemas dependencies unevaluatedProperties`,
    combined: "allOf anyOf oneOf not if then else discriminator",
  }).flatMap(([group, keywords]) => keywords.split(/\s+/).map((keyword) => [keyword, group] as const)),
);

/** `$dynamicRef` is a plain reference once the way it is reached by is known; beside `$ref` it becomes a branch of `allOf` of its own. */
function readReferences(reader: SchemaReader, reference: string | undefined): Loose {
  const { keywords, place } = reader;
  const dynamic = keywords.text("$dynamicRef");
  const name = reference === undefined ? undefined : reader.reference(reference, "$ref");
  if (dynamic === undefined) return { reference: name };
  const target = reader.dynamicReference(dynamic);
  if (target === undefined) {
    reader.report({
      code: "unsupported-keyword",
      at: at(inside(place, "$dynamicRef")),
      message: "`$dynamicRef` is not followed here. Write a `$ref` to the schema that is meant.",
    });
  }
  return { reference: name ?? target, dynamic: name === undefined ? undefined : target };
}

function readValue({ keywords }: SchemaReader, orNull: boolean): Loose {
  const types = keywords.types("type");
  const values = keywords.jsons("enum");
  const constant = keywords.json("const");
  return {
    types: orNull && types ? [...new Set<JsonType>([...types, "null"])] : types,
    enum: orNull && values ? [...new Set<JsonValue>([...values, null])] : values,
    const: constant === undefined ? undefined : { value: constant },
  };
}

function readLimits({ keywords, dialect }: SchemaReader): Loose {
  const minimum = keywords.number("minimum");
  const maximum = keywords.number("maximum");
  const rest = {
    multipleOf: keywords.positive("multipleOf"),
    minLength: keywords.count("minLength"),
    maxLength: keywords.count("maxLength"),
    pattern: keywords.pattern("pattern"),
    format: keywords.text("format"),
  };
  if (dialect !== "openapi-3.0")
    return {
      minimum,
      maximum,
      exclusiveMinimum: keywords.number("exclusiveMinimum"),
      exclusiveMaximum: keywords.number("exclusiveMaximum"),
      ...rest,
    };
  // OpenAPI 3.0 took draft 4's booleans over: they make the bound beside them exclusive.
  const above = keywords.flag("exclusiveMinimum") === true;
  const below = keywords.flag("exclusiveMaximum") === true;
  return {
    ...(above ? { exclusiveMinimum: minimum } : { minimum }),
    ...(below ? { exclusiveMaximum: maximum } : { maximum }),
    ...rest,
  };
}

function readArray(reader: SchemaReader): Loose {
  const { keywords, node, dialect, schema } = reader;
  const positional = dialect === "draft-07" && Array.isArray(node.items);
  const prefix = keywords.list(positional ? "items" : "prefixItems");
  const rest = positional ? "additionalItems" : "items";
  const min = keywords.count("minContains");
  const max = keywords.count("maxContains");
  return {
    prefixItems: prefix?.map((item, index) => schema(item, positional ? "items" : "prefixItems", index)),
    items: keywords.has(rest) ? schema(node[rest], rest) : undefined,
    contains: keywords.has("contains")
      ? { schema: schema(node.contains, "contains"), min: min ?? 1, ...(max === undefined ? {} : { max }) }
      : undefined,
    minItems: keywords.count("minItems"),
    maxItems: keywords.count("maxItems"),
    uniqueItems: keywords.flag("uniqueItems") === true ? true : undefined,
    unevaluatedItems: keywords.has("unevaluatedItems") ? schema(node.unevaluatedItems, "unevaluatedItems") : undefined,
  };
}

function readObject(reader: SchemaReader): Loose {
  const { keywords, node, schema, place, report } = reader;
  const required = keywords.texts("required");
  const one = (keyword: string) => (keywords.has(keyword) ? schema(node[keyword], keyword) : undefined);
  const properties =
    keywords.node("properties") &&
    [...reader.members("properties")].map(
      ([name, member]): Property => ({ name, schema: member, required: required?.includes(name) ?? false }),
    );
  const { dependentRequired, dependentSchemas } = readDependencies(reader);
  return {
    properties: filled(properties),
    required: filled([...new Set(required)]),
    patternProperties: filled(
      entries(keywords.node("patternProperties"))
        ?.filter(([pattern]) => isPattern(pattern, inside(place, "patternProperties", pattern), report))
        .map(([pattern, value]) => ({ pattern, schema: schema(value, "patternProperties", pattern) })),
    ),
    additionalProperties: one("additionalProperties"),
    propertyNames: one("propertyNames"),
    minProperties: keywords.count("minProperties"),
    maxProperties: keywords.count("maxProperties"),
    dependentRequired,
    dependentSchemas,
    unevaluatedProperties: one("unevaluatedProperties"),
  };
}

/** An empty list says no more than none. */
const filled = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

/** Draft 7 wrote both kinds in `dependencies`. */
function readDependencies({
  keywords,
  schema,
  place,
  report,
  dialect,
}: SchemaReader): Pick<Loose, "dependentRequired" | "dependentSchemas"> {
  const isNames = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((name) => typeof name === "string");
  const keywordsOf = dialect === "draft-07" ? ["dependencies"] : ["dependentRequired", "dependentSchemas"];
  const all = keywordsOf.flatMap((keyword) =>
    (entries(keywords.node(keyword)) ?? []).map(([name, value]) => ({ keyword, name, value })),
  );
  for (const { keyword, name, value } of all) {
    if (keyword === "dependentRequired" && !isNames(value))
      report({
        code: "invalid-keyword",
        at: at(inside(place, keyword, name)),
        message: "`dependentRequired` must give a list of member names.",
      });
  }
  const required = all.flatMap(({ name, value }) => (isNames(value) ? [{ name, required: value }] : []));
  const schemas = all
    .filter(({ keyword, value }) => keyword !== "dependentRequired" && !Array.isArray(value))
    .map(({ keyword, name, value }) => ({ name, schema: schema(value, keyword, name) }));
  return { dependentRequired: filled(required), dependentSchemas: filled(schemas) };
}

function readCombined(reader: SchemaReader): Loose {
  const { keywords, node, schema } = reader;
  const list = (keyword: string) => keywords.list(keyword)?.map((branch, index) => schema(branch, keyword, index));
  const one = (keyword: string) => (keywords.has(keyword) ? schema(node[keyword], keyword) : undefined);
  const condition = one("if");
  return {
    allOf: list("allOf"),
    anyOf: list("anyOf"),
    oneOf: list("oneOf"),
    not: one("not"),
    // `then` and `else` without `if` say nothing, but are read: what is wrong in them should be told.
    conditional: withThenElse(condition, one("then"), one("else")),
    discriminator: readDiscriminator(reader),
  };
}

function withThenElse(
  condition: Schema | undefined,
  then: Schema | undefined,
  otherwise: Schema | undefined,
): SchemaObject["conditional"] | undefined {
  if (condition === undefined) return undefined;
  return {
    if: condition,
    ...(then === undefined ? {} : { then }),
    ...(otherwise === undefined ? {} : { else: otherwise }),
  };
}

type Loose = { readonly [Keyword in Exclude<keyof SchemaObject, "at">]?: SchemaObject[Keyword] | undefined } & {
  readonly dynamic?: string | undefined;
};

/** Only what is said: an absent keyword has no member. */
function defined({ dynamic, ...loose }: Loose & { readonly at: string }): SchemaObject {
  const members: { [keyword: string]: unknown } = {};
  const all: { readonly [keyword: string]: unknown } = loose;
  for (const keyword of Object.keys(all)) if (all[keyword] !== undefined) members[keyword] = all[keyword];
  const said: SchemaObject = Object.assign({ at: loose.at }, members);
  return dynamic === undefined
    ? said
    : { ...said, allOf: [...(said.allOf ?? []), { at: said.at, reference: dynamic }] };
}

function entries(node: Node | undefined): readonly (readonly [string, unknown])[] | undefined {
  return node === undefined ? undefined : Object.keys(node).map((name) => [name, node[name]] as const);
}
