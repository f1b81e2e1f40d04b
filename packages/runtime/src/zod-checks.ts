/**
 * Checks of generated zod schemas for what zod cannot say of its own. They look at the value as it came: zod's own objects copy it first
 * and lose a member named `__proto__`. They do not import zod, so the runtime does not need it.
 */
import { toCanonical } from "./canonical.js";
import type { Shape } from "./descriptors.js";
import { codePoints, isArray, isInteger, isMultipleOf, isObject } from "./predicate-helpers.js";

interface Issue {
  readonly code: string;
  readonly message?: string | undefined;
  readonly input?: unknown;
  readonly path?: PropertyKey[] | undefined;
}

interface Payload<Value> {
  readonly value: Value;
  readonly issues: { push(issue: Issue): unknown };
}

type Check<Value = unknown> = (payload: Payload<Value>) => void;

interface FoundIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: PropertyKey[];
}

/** What these checks need of a zod schema. */
interface Parser {
  safeParse(value: unknown): { readonly error?: { readonly issues: readonly FoundIssue[] } | undefined };
}

/**
 * A schema as what its annotation says it is. To infer that from its parts and to compare the two would be nine tenths of what a compiler does with
 * generated code, and more memory than it has where a contract is large; the generators' tests hold their schemas to predicates and to Ajv instead.
 */
export const annotated = <Schema>(schema: unknown): Schema => schema as Schema;

/** The value fits another schema as well. `when` says for which values it must. */
export function also(schema: () => Parser, when: (value: unknown) => boolean = () => true): Check {
  const parser = once(schema);
  return (payload) => {
    if (when(payload.value)) pass(payload, parser(), payload.value, []);
  };
}

/** Every member whose name is meant fits a schema. */
export function eachMember(meant: (name: string) => boolean, schema: () => Parser): Check {
  const parser = once(schema);
  return (payload) => {
    if (!isObject(payload.value)) return;
    for (const name of Object.keys(payload.value)) {
      if (meant(name)) pass(payload, parser(), payload.value[name], [name]);
    }
  };
}

/** Every item whose place is meant fits a schema. */
export function eachItem(meant: (index: number) => boolean, schema: () => Parser): Check {
  const parser = once(schema);
  return (payload) => {
    if (!isArray(payload.value)) return;
    payload.value.forEach((item, index) => {
      if (meant(index)) pass(payload, parser(), item, [index]);
    });
  };
}

/** An object has these members. */
export function members(...names: readonly string[]): Check {
  return (payload) => {
    const { value } = payload;
    if (!isObject(value)) return;
    for (const name of names) {
      if (!Object.hasOwn(value, name)) refuse(payload, "is missing", [name]);
    }
  };
}

/** The tag says which schema the value must fit, so only that one explains. */
export function tagged(
  name: string,
  schemas: readonly (readonly [tags: readonly string[], schema: () => Parser])[],
): Check {
  const parsers = new Map<unknown, () => Parser>();
  for (const [tags, schema] of schemas) {
    const parser = once(schema);
    for (const tag of tags) parsers.set(tag, parser);
  }
  return (payload) => {
    const { value } = payload;
    if (!isObject(value)) return refuse(payload, "must be an object", []);
    const parser = Object.hasOwn(value, name) ? parsers.get(value[name]) : undefined;
    if (parser !== undefined) pass(payload, parser(), value, []);
    else refuse(payload, `must be one of ${[...parsers.keys()].map((tag) => JSON.stringify(tag)).join(", ")}`, [name]);
  };
}

/** A condition with its sentence. */
export function holds<Value>(test: (value: Value) => boolean, message: string): Check<Value> {
  return (payload) => {
    if (!test(payload.value)) refuse(payload, message, []);
  };
}

export const minLength = (count: number): Check<string> =>
  holds((text) => codePoints(text) >= count, `must have at least ${count} characters`);
export const maxLength = (count: number): Check<string> =>
  holds((text) => codePoints(text) <= count, `must have at most ${count} characters`);
export const multipleOf = (divisor: number): Check<number> =>
  holds((value) => isMultipleOf(value, divisor), `must be a multiple of ${divisor}`);
export const integer: Check<number> = holds(isInteger, "must be an integer");

/** The value a schema hands out once it is known to fit: a copy of its own, in canonical form. */
export function fresh<Value>(value: unknown, shape?: Shape): Value {
  return copy(shape === undefined ? value : toCanonical(value, shape).value) as Value;
}

function copy(value: unknown): unknown {
  if (isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  const copied: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = value[name];
    // As zod does: a member of this name is not handed on, because assigning it anywhere would replace a prototype.
    if (name !== "__proto__" && member !== undefined) copied[name] = copy(member);
  }
  return copied;
}

const refuse = (payload: Payload<unknown>, message: string, path: PropertyKey[]): void =>
  void payload.issues.push({ code: "custom", message, input: payload.value, path });

/** Hands the issues of an inner schema on, with the way to them. */
function pass(payload: Payload<unknown>, parser: Parser, value: unknown, way: readonly PropertyKey[]): void {
  for (const issue of parser.safeParse(value).error?.issues ?? []) {
    payload.issues.push({ ...issue, code: issue.code ?? "custom", input: value, path: [...way, ...issue.path] });
  }
}

/** Schemas that refer to each other exist only once all are declared; after that there is one of each. */
function once(schema: () => Parser): () => Parser {
  let parser: Parser | undefined;
  return () => (parser ??= schema());
}
