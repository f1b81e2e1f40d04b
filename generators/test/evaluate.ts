/**
 * JSON Schema 2020-12 read literally, without a thought of speed and without a line of the generators: it judges where Ajv is known to err.
 * The table of keywords holds it to what is expected there, and to Ajv.
 * https://json-schema.org/draft/2020-12/json-schema-core
 */

type Node = { readonly [keyword: string]: unknown };

interface Result {
  readonly valid: boolean;
  /** Names of members and numbers of items that have been looked at. */
  readonly seen: ReadonlySet<string | number>;
}

interface Resource {
  readonly root: unknown;
  readonly anchors: ReadonlyMap<string, unknown>;
  readonly dynamic: ReadonlyMap<string, unknown>;
}

const ROOT = "https://contract.example/schema";
/** Of these the members or items are schemas; of all other keywords they are data, or the keyword is a schema itself. */
const NAMED = ["$defs", "properties", "patternProperties", "dependentSchemas"];
const LISTED = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLE = [
  "if",
  "then",
  "else",
  "not",
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const has = (node: object, name: string): boolean => Object.hasOwn(node, name);

/** Members that are not demanded of a value; "none of it": nothing is left out, whatever is marked. */
type Free = ReadonlySet<string> | "none of it";

/**
 * Whether a value fits. Every reference must lead somewhere in the schema. `mark`: members with it are not demanded, as OpenAPI says of the
 * other direction, but where a schema is only tried, by `not` and `if`.
 */
export function evaluator(schema: unknown, mark?: "readOnly" | "writeOnly"): (value: unknown) => boolean {
  const resources = new Map<string, Resource>();
  const bases = new Map<unknown, string>();
  index(schema, ROOT, { root: schema, anchors: new Map(), dynamic: new Map() });

  function index(
    node: unknown,
    base: string,
    resource: { root: unknown; anchors: Map<string, unknown>; dynamic: Map<string, unknown> },
  ): void {
    if (!isNode(node)) return;
    const own = typeof node.$id === "string" ? new URL(node.$id, base).href : base;
    const inside =
      own === base
        ? resource
        : { root: node, anchors: new Map<string, unknown>(), dynamic: new Map<string, unknown>() };
    if (!resources.has(own)) resources.set(own, inside);
    bases.set(node, own);
    if (typeof node.$anchor === "string") inside.anchors.set(node.$anchor, node);
    if (typeof node.$dynamicAnchor === "string") inside.dynamic.set(node.$dynamicAnchor, node);
    for (const child of children(node)) index(child, own, inside);
  }

  function resolve(reference: string, base: string): unknown {
    const url = new URL(reference, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    const resource = resources.get(url.href);
    if (resource === undefined) throw new Error(`no resource ${url.href}`);
    if (fragment === "") return resource.root;
    if (!fragment.startsWith("/")) return resource.anchors.get(fragment) ?? resource.dynamic.get(fragment);
    return fragment
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (node, step) => Reflect.get(Object(node), step.replaceAll("~1", "/").replaceAll("~0", "~")),
        resource.root,
      );
  }

  /** A schema, its branches of `allOf` and what they refer to. */
  function holding(node: unknown): readonly Node[] {
    if (!isNode(node)) return [];
    const target = typeof node.$ref === "string" ? [resolve(node.$ref, bases.get(node) ?? ROOT)] : [];
    return [node, ...[...target, ...list(node.allOf)].flatMap(holding)];
  }

  function marked(node: unknown): readonly string[] {
    const isMarked = (one: unknown) => holding(one).some((part) => mark !== undefined && part[mark] === true);
    return holding(node).flatMap(({ properties }) =>
      isNode(properties) ? Object.keys(properties).filter((name) => isMarked(properties[name])) : [],
    );
  }

  /** `scope`: the resources entered on the way here, outermost first. `around`: what schemas around it say of the same value. */
  function check(node: unknown, value: unknown, before: readonly string[], around: Free): Result {
    if (typeof node === "boolean") return { valid: node, seen: new Set() };
    if (!isNode(node)) throw new Error("no schema");
    const base = bases.get(node) ?? ROOT;
    const scope = before.at(-1) === base ? before : [...before, base];
    const seen = new Set<string | number>();
    let valid = true;
    const fails = () => {
      valid = false;
    };
    const free = around === "none of it" ? around : new Set([...around, ...marked(node)]);
    const test = (one: unknown, of: unknown) =>
      check(one, of, scope, free === "none of it" || of === value ? free : new Set());
    /** A schema in place that must hold: what it has looked at counts here. */
    const must = (one: unknown) => {
      const result = test(one, value);
      if (!result.valid) fails();
      for (const at of result.seen) seen.add(at);
    };
    const may = (one: unknown) => counts(test(one, value));
    const counts = (result: Result): boolean => {
      if (result.valid) for (const at of result.seen) seen.add(at);
      return result.valid;
    };

    if (typeof node.$ref === "string") must(resolve(node.$ref, base));
    if (typeof node.$dynamicRef === "string") {
      const initial = resolve(node.$dynamicRef, base);
      const anchor = node.$dynamicRef.slice(node.$dynamicRef.indexOf("#") + 1);
      const isDynamic = isNode(initial) && initial.$dynamicAnchor === anchor;
      const outermost = scope.map((one) => resources.get(one)?.dynamic.get(anchor)).find((one) => one !== undefined);
      must(isDynamic ? (outermost ?? initial) : initial);
    }
    if (has(node, "type") && ![node.type].flat().some((type) => isOfType(value, type))) fails();
    if (has(node, "const") && !isEqual(value, node.const)) fails();
    if (Array.isArray(node.enum) && !node.enum.some((one) => isEqual(value, one))) fails();

    const limit = (keyword: string, broken: (bound: number) => boolean) => {
      const bound = node[keyword];
      if (typeof bound === "number" && broken(bound)) fails();
    };
    if (typeof value === "number") {
      limit("minimum", (bound) => value < bound);
      limit("maximum", (bound) => value > bound);
      limit("exclusiveMinimum", (bound) => value <= bound);
      limit("exclusiveMaximum", (bound) => value >= bound);
      limit("multipleOf", (bound) => !isMultiple(value, bound));
    }
    if (typeof value === "string") {
      limit("minLength", (bound) => [...value].length < bound);
      limit("maxLength", (bound) => [...value].length > bound);
      if (typeof node.pattern === "string" && !expression(node.pattern).test(value)) fails();
    }

    if (Array.isArray(value)) {
      const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : [];
      for (const [at, item] of value.entries()) {
        const one = at < prefix.length ? prefix[at] : node.items;
        if (one === undefined) continue;
        if (!test(one, item).valid) fails();
        seen.add(at);
      }
      if (has(node, "contains")) {
        const matches = value.flatMap((item, at) => (test(node.contains, item).valid ? [at] : []));
        for (const at of matches) seen.add(at);
        if (matches.length < Number(node.minContains ?? 1) || matches.length > Number(node.maxContains ?? Infinity))
          fails();
      }
      limit("minItems", (bound) => value.length < bound);
      limit("maxItems", (bound) => value.length > bound);
      if (
        node.uniqueItems === true &&
        value.some((item, at) => value.slice(0, at).some((other) => isEqual(item, other)))
      )
        fails();
    }

    if (isNode(value)) {
      const names = Object.keys(value);
      for (const name of names) {
        if (has(node, "propertyNames") && !test(node.propertyNames, name).valid) fails();
        const described = [
          ...(isNode(node.properties) && has(node.properties, name) ? [node.properties[name]] : []),
          ...Object.entries(node.patternProperties ?? {}).flatMap(([pattern, one]) =>
            expression(pattern).test(name) ? [one] : [],
          ),
        ];
        for (const one of described.length > 0 || !has(node, "additionalProperties")
          ? described
          : [node.additionalProperties]) {
          if (!test(one, value[name]).valid) fails();
          seen.add(name);
        }
      }
      limit("minProperties", (bound) => names.length < bound);
      limit("maxProperties", (bound) => names.length > bound);
      const lacks = (list: unknown) => Array.isArray(list) && list.some((name) => !has(value, String(name)));
      if (lacks(list(node.required).filter((name) => free === "none of it" || !free.has(String(name))))) fails();
      for (const [name, list] of Object.entries(node.dependentRequired ?? {}))
        if (has(value, name) && lacks(list)) fails();
      for (const [name, one] of Object.entries(node.dependentSchemas ?? {})) if (has(value, name)) must(one);
    }

    for (const one of list(node.allOf)) must(one);
    if (has(node, "anyOf") && list(node.anyOf).filter(may).length === 0) fails();
    if (has(node, "oneOf") && list(node.oneOf).filter(may).length !== 1) fails();
    const tried = (one: unknown) => check(one, value, scope, "none of it");
    if (has(node, "not") && tried(node.not).valid) fails();
    if (has(node, "if")) {
      const branch = counts(tried(node.if)) ? "then" : "else";
      if (has(node, branch)) must(node[branch]);
    }

    const rest = (keyword: string, all: readonly (readonly [string | number, unknown])[]) => {
      if (!has(node, keyword)) return;
      for (const [at, item] of all) {
        if (seen.has(at)) continue;
        if (!test(node[keyword], item).valid) fails();
        seen.add(at);
      }
    };
    if (Array.isArray(value)) rest("unevaluatedItems", [...value.entries()]);
    if (isNode(value))
      rest(
        "unevaluatedProperties",
        Object.keys(value).map((name) => [name, value[name]]),
      );
    return { valid, seen: valid ? seen : new Set() };
  }

  return (value) => check(schema, value, [], mark === undefined ? "none of it" : new Set()).valid;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function children(node: Node): readonly unknown[] {
  return [
    ...NAMED.flatMap((keyword) => Object.values(node[keyword] ?? {})),
    ...LISTED.flatMap((keyword) => list(node[keyword])),
    ...SINGLE.flatMap((keyword) => (has(node, keyword) ? [node[keyword]] : [])),
  ];
}

/** With the `u` flag, and without it where it is none with it. */
function expression(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isNode(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => isEqual(item, other[at]));
  if (!isNode(one)) return one === other;
  const names = Object.keys(one);
  return (
    isNode(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => has(other, name) && isEqual(one[name], other[name]))
  );
}

/** As they are written in decimal: `0.07` is seven times `0.01`. */
function isMultiple(value: number, divisor: number): boolean {
  const [one, other] = [digitsOf(value), digitsOf(divisor)];
  const shift = Math.min(one.exponent, other.exponent);
  const whole = ({ digits, exponent }: typeof one) => digits * 10n ** BigInt(exponent - shift);
  return whole(one) % whole(other) === 0n;
}

function digitsOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
