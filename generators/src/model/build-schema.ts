/**
 * JSON Schema as a document writes it -> the model. Every quirk of a dialect ends here. A reference's target becomes a named schema once
 * and is referred to by its name, never copied, so a recursive document costs no more than its text. What the model cannot say is a
 * problem with a pointer and a way out.
 */
import type { Report } from "../problems.js";
import { endlessSchemas } from "./lookup.js";
import { at, inside, type Place } from "./place.js";
import { readAnnotations } from "./read-annotations.js";
import { isNode, isPattern, type Keywords, type Node, readKeywords } from "./read-keyword.js";
import type { JsonType, NamedSchema, Property, Schema, SchemaObject } from "./schema.js";
import { ANNOTATIONS, DIALECTS, type Dialect, KEYWORDS, VOCABULARIES } from "./vocabulary.js";

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
  readonly build: (node: unknown, place: Place) => Schema;
  /** Gives a schema a name of its own. A node that is nothing but a reference has the name of its target. */
  readonly define: (node: unknown, place: Place, suggested?: string) => string;
  /** Every schema that has a name so far, in the order they were met; a `Lookup` has them in the order of declarations. */
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
      context.report({ code: "invalid-schema", at: at(place), message: "A schema must be an object, true or false." });
      return true;
    }
    const scope = Object.hasOwn(node, "$id") ? enter(outer, place) : outer;
    const keywords = readKeywords(node, place, context.report);
    const reader: Reader = {
      node,
      place,
      keywords,
      dialect,
      report: context.report,
      schema: (value, ...steps) => visit(value, inside(place, ...steps), scope, dialect),
      reference: (reference, keyword) => {
        const target = context.resolve(reference, place);
        if (target !== undefined) return name(target, dialect, scope);
        context.report({
          code: "unresolved-reference",
          at: at(inside(place, keyword)),
          message: `Nothing is found at \`${reference}\`. References lead into the same document or to a file beside it.`,
        });
        return undefined;
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
    reportDialect(node, place, dialect, context);
    return readSchema(reader);
  }

  const inDialect = (dialect: Dialect): SchemaBuilder => ({
    build: (node, place) => followed(visit(node, place, enter(NO_SCOPE, place), dialect)),
    define(node, place, suggested) {
      const reference = onlyReference(node);
      const target = reference === undefined ? undefined : context.resolve(reference, place);
      return followed(name(target ?? { node, place }, dialect, NO_SCOPE, suggested));
    },
    schemas() {
      // Whoever looks a schema up asks again and again, and what was checked stays as it is.
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

/** A dialect of its own may take keywords away or give them another meaning, which is known only from its meta-schema's vocabularies. */
function reportDialect(node: Node, place: Place, dialect: Dialect, { metaSchema, report }: SchemaContext): void {
  const { $schema } = node;
  if (dialect === "openapi-3.0" || typeof $schema !== "string" || DIALECTS[dialect].has($schema.replace(/#$/, "")))
    return;
  const meta = metaSchema?.($schema, place)?.node;
  const stated = isNode(meta) && isNode(meta.$vocabulary) ? meta.$vocabulary : undefined;
  const demanded = Object.keys(stated ?? {}).filter((vocabulary) => stated?.[vocabulary] === true);
  const foreign = demanded.find((vocabulary) => !VOCABULARIES.has(vocabulary));
  const missing = [...VOCABULARIES].find(
    (vocabulary) => vocabulary.endsWith("/validation") && !Object.hasOwn(stated ?? {}, vocabulary),
  );
  if (stated !== undefined && foreign === undefined && missing === undefined) return;
  report({
    code: "unsupported-dialect",
    at: at(inside(place, "$schema")),
    message: `The dialect \`${$schema}\` ${foreign === undefined ? "is not one of those read here" : `demands the vocabulary \`${foreign}\``}. Write \`$schema: ${[...DIALECTS[dialect]][0]}\`, or leave it out.`,
  });
}

interface Reader {
  readonly node: Node;
  readonly place: Place;
  readonly keywords: Keywords;
  readonly dialect: Dialect;
  readonly report: Report;
  /** The schema below these steps. */
  readonly schema: (value: unknown, ...steps: readonly (string | number)[]) => Schema;
  readonly reference: (reference: string, keyword: string) => string | undefined;
  readonly dynamicReference: (reference: string) => string | undefined;
}

const onlyReference = (node: unknown): string | undefined =>
  isNode(node) && typeof node.$ref === "string" && Object.keys(node).length === 1 ? node.$ref : undefined;

function readSchema(reader: Reader): Schema {
  const { keywords, node, place, dialect } = reader;
  const reference = keywords.text("$ref");
  // Before 2019-09, and so in OpenAPI 3.0, whatever stands beside a reference is ignored.
  if (reference !== undefined && dialect !== "2020-12") {
    for (const sibling of Object.keys(node)) {
      if (KEYWORDS[dialect].has(sibling) && sibling !== "$ref")
        reader.report({
          code: "ignored-sibling",
          at: at(inside(place, sibling)),
          message: `\`${sibling}\` beside \`$ref\` says nothing in this dialect. Write \`allOf: [{ $ref: … }, { ${sibling}: … }]\`.`,
        });
    }
    return defined({
      at: at(place),
      reference: reader.reference(reference, "$ref"),
      ...readAnnotations(keywords, place, reader.report),
    });
  }
  return defined({
    at: at(place),
    ...readReferences(reader, reference),
    ...readValue(reader),
    ...readNumber(reader),
    ...readArray(reader),
    ...readObject(reader),
    ...readCombined(reader),
    ...readAnnotations(keywords, place, reader.report),
  });
}

/** `$dynamicRef` is a plain reference once the way it is reached by is known; beside `$ref` it becomes a branch of `allOf` of its own. */
function readReferences(reader: Reader, reference: string | undefined): Loose {
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

function readValue({ keywords, dialect }: Reader): Loose {
  const types = keywords.types("type");
  const nullable = dialect === "openapi-3.0" && keywords.flag("nullable") === true && types !== undefined;
  const constant = keywords.json("const");
  return {
    types: nullable ? [...new Set<JsonType>([...types, "null"])] : types,
    enum: keywords.jsons("enum"),
    const: constant === undefined ? undefined : { value: constant },
  };
}

function readNumber({ keywords, dialect }: Reader): Loose {
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

function readArray(reader: Reader): Loose {
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

function readObject(reader: Reader): Loose {
  const { keywords, node, schema, place, report } = reader;
  const required = keywords.texts("required");
  const one = (keyword: string) => (keywords.has(keyword) ? schema(node[keyword], keyword) : undefined);
  const properties = entries(keywords.node("properties"))?.map(
    ([name, value]): Property => ({
      name,
      schema: schema(value, "properties", name),
      required: required?.includes(name) ?? false,
    }),
  );
  const { dependentRequired, dependentSchemas } = readDependencies(reader);
  return {
    properties,
    required: required === undefined ? undefined : [...new Set(required)],
    patternProperties: entries(keywords.node("patternProperties"))
      ?.filter(([pattern]) => isPattern(pattern, inside(place, "patternProperties", pattern), report))
      .map(([pattern, value]) => ({ pattern, schema: schema(value, "patternProperties", pattern) })),
    additionalProperties: one("additionalProperties"),
    propertyNames: one("propertyNames"),
    minProperties: keywords.count("minProperties"),
    maxProperties: keywords.count("maxProperties"),
    dependentRequired,
    dependentSchemas,
    unevaluatedProperties: one("unevaluatedProperties"),
  };
}

/** Draft 7 wrote both kinds in `dependencies`. */
function readDependencies({
  keywords,
  schema,
  place,
  report,
  dialect,
}: Reader): Pick<Loose, "dependentRequired" | "dependentSchemas"> {
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
  return {
    dependentRequired: required.length === 0 ? undefined : required,
    dependentSchemas: schemas.length === 0 ? undefined : schemas,
  };
}

function readCombined(reader: Reader): Loose {
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

/**
 * `mapping` holds references or component names; a branch that it does not name has its component's name as its tag. AsyncAPI writes the
 * name of the member alone.
 */
function readDiscriminator(reader: Reader): SchemaObject["discriminator"] | undefined {
  const isText = reader.dialect === "draft-07" && typeof reader.node.discriminator === "string";
  const discriminator = isText
    ? { propertyName: reader.node.discriminator, mapping: undefined }
    : reader.keywords.node("discriminator");
  if (discriminator === undefined) return undefined;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== "string") {
    reader.report({
      code: "invalid-keyword",
      at: at(inside(reader.place, "discriminator")),
      message: "`discriminator` must have a text `propertyName`.",
    });
    return undefined;
  }
  const stated = (entries(isNode(mapping) ? mapping : {}) ?? []).flatMap(([value, target]) => {
    const written =
      typeof target === "string" &&
      /^[A-Za-z0-9._-]+$/.test(target) &&
      !target.endsWith(".yaml") &&
      !target.endsWith(".json");
    const reference = reader.reference(
      written ? `#/components/schemas/${String(target)}` : String(target),
      "discriminator",
    );
    return reference === undefined ? [] : [{ value, reference }];
  });
  const branches = [reader.node.oneOf, reader.node.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const implied = branches.flatMap((branch) => {
    const written = isNode(branch) && typeof branch.$ref === "string" ? branch.$ref : undefined;
    const reference = written === undefined ? undefined : reader.reference(written, "oneOf");
    if (written === undefined || reference === undefined || stated.some((entry) => entry.reference === reference))
      return [];
    return [{ value: written.replace(/^.*\//, "").replace(/\.(ya?ml|json)$/, ""), reference }];
  });
  return { property: propertyName, mapping: [...stated, ...implied] };
}

function reportUnknown({ node, place, dialect, report }: Reader): void {
  for (const keyword of Object.keys(node)) {
    if (KEYWORDS[dialect].has(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
    const message = `\`${keyword}\` is no keyword here, so nothing would enforce it. ${wayOut(keyword, dialect)}`;
    report({ code: "unknown-keyword", at: at(inside(place, keyword)), message });
  }
  if (Object.hasOwn(node, "$recursiveRef"))
    report({
      code: "unsupported-keyword",
      at: at(inside(place, "$recursiveRef")),
      message: "`$recursiveRef` ended with draft 2019-09. Write a `$ref`.",
    });
}

function wayOut(keyword: string, dialect: Dialect): string {
  if (keyword === "nullable") return 'Write `type: [string, "null"]` for a text or null.';
  const other = Object.entries(KEYWORDS).find(([, keywords]) => keywords.has(keyword))?.[0];
  if (other === undefined) return `Correct its spelling, or write \`x-${keyword}\` if it is a note.`;
  return `It belongs to ${other}, and this schema is read as ${dialect}. Say it as ${dialect} does; an AsyncAPI document may name another dialect in \`schemaFormat\`.`;
}

type Loose = { readonly [Keyword in Exclude<keyof SchemaObject, "at">]?: SchemaObject[Keyword] | undefined } & {
  readonly dynamic?: string | undefined;
};

/** Only what is said: an absent keyword has no member. */
function defined({ dynamic, ...loose }: Loose & { readonly at: string }): SchemaObject {
  const said: SchemaObject = Object.assign(
    { at: loose.at },
    Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)),
  );
  return dynamic === undefined
    ? said
    : { ...said, allOf: [...(said.allOf ?? []), { at: said.at, reference: dynamic }] };
}

function entries(node: Node | undefined): readonly (readonly [string, unknown])[] | undefined {
  return node === undefined ? undefined : Object.keys(node).map((name) => [name, node[name]] as const);
}
