/**
 * Why a value does not fit, in sentences for a log: where and what was expected, never the value. Of the alternatives of a union the one
 * that came closest explains.
 */
import type { ExplainSubject } from "./client-options.js";
import type { Misfit } from "./descriptors.js";
import { pointerOf } from "./pointer.js";
import type { SocketSubject } from "./socket-options.js";

/** What is read of zod's issues. */
interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[] | undefined;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean | undefined;
  readonly origin?: string | undefined;
  readonly pattern?: string | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

/** Any zod schema. */
export interface ExplainingSchema {
  safeParse(value: unknown): { readonly error?: { readonly issues: readonly object[] } | undefined };
}

export function explain(schema: ExplainingSchema, value: unknown): readonly Misfit[] {
  const found = issuesOf(schema, value).flatMap((issue) => misfits(issue, [], value));
  return [...new Map(found.map((misfit) => [`${misfit.pointer} ${misfit.message}`, misfit])).values()];
}

function issuesOf(schema: ExplainingSchema, value: unknown): readonly Issue[] {
  try {
    return (schema.safeParse(value).error?.issues ?? []) as readonly Issue[];
  } catch (error) {
    // The stack ends before a value of thousands of levels does.
    if (error instanceof RangeError) return [{ code: "custom", path: [], message: "is nested too deeply" }];
    throw error;
  }
}

function misfits(issue: Issue, way: readonly PropertyKey[], value: unknown): readonly Misfit[] {
  const path = [...way, ...issue.path];
  const alternatives = issue.code === "invalid_union" ? (issue.errors ?? []) : [];
  const [first, ...others] = [...alternatives].sort((one, other) => distance(one) - distance(other));
  if (first === undefined)
    return [{ pointer: pointerOf(path.map(String)), message: sentence(issue, isAbsent(value, path)) }];
  // None came further than its type: then all of them say what would do.
  if ([first, ...others].every((branch) => isOfOtherType(branch))) {
    const expected = [first, ...others].flatMap((branch) =>
      branch.map((inner) => sentence(inner, false).replace(/^must be /, "")),
    );
    const message = isAbsent(value, path) ? "is missing" : `must be ${[...new Set(expected)].join(" or ")}`;
    return [{ pointer: pointerOf(path.map(String)), message }];
  }
  return first.flatMap((inner) => misfits(inner, path, value));
}

/** A branch of another type is furthest away, then one with the most to mend. */
const distance = (branch: readonly Issue[]): number => (isOfOtherType(branch) ? 1_000 : branch.length);
const isOfOtherType = (branch: readonly Issue[]): boolean =>
  branch.length > 0 &&
  branch.every((issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value"));

function sentence(issue: Issue, absent: boolean): string {
  if (absent) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "never"
        ? "is not allowed here"
        : `must be ${NAMES[String(issue.expected)] ?? String(issue.expected)}`;
    case "invalid_value":
      return `must be ${(issue.values ?? []).map((one) => JSON.stringify(one)).join(" or ")}`;
    case "too_small":
      return bound(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
    case "too_big":
      return bound(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
    case "invalid_format":
      return issue.pattern === undefined ? issue.message : `must match ${issue.pattern}`;
    case "invalid_union":
      return "must fit exactly one of the alternatives of the contract";
    default:
      return issue.message;
  }
}

const bound = (origin: string | undefined, how: string, limit: unknown): string =>
  origin === "array" ? `must have ${how} ${String(limit)} items` : `must be ${how} ${String(limit)}`;

const NAMES: { readonly [type: string]: string } = {
  array: "a list",
  boolean: "true or false",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text",
};

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  let here: unknown = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return true;
    here = Reflect.get(here, step);
  }
  return false;
}

/** The schema of each operation's bodies: `request`, and the replies by status as the contract names it, further ones of a status as `400 application/problem+json`. */
export interface ExplainTable {
  readonly [operation: string]: {
    readonly request?: ExplainingSchema;
    readonly replies: { readonly [status: string]: ExplainingSchema | undefined };
  };
}

/** The `explain` of a client or a webhook receiver, from the generated `explain.ts`, which is loaded when a body does not fit and only then. */
export const bodyExplainer =
  (load: () => Promise<{ readonly explained: ExplainTable }>) =>
  async (subject: ExplainSubject, value: unknown): Promise<readonly Misfit[]> =>
    explainBody((await load()).explained, subject, value);

function explainBody(table: ExplainTable, subject: ExplainSubject, value: unknown): readonly Misfit[] {
  const schemas = Object.hasOwn(table, subject.operation) ? table[subject.operation] : undefined;
  const schema = subject.direction === "request" ? schemas?.request : replySchema(schemas?.replies ?? {}, subject);
  return schema === undefined ? [] : explain(schema, value);
}

const replySchema = (
  replies: ExplainTable[string]["replies"],
  { status, mediaType }: { readonly status: string; readonly mediaType?: string },
) => replies[`${status} ${mediaType}`] ?? replies[status];

/** The schemas of a contract's messages: of requests by operation, and of everything by the message's name. */
export interface MessageExplainTable {
  readonly requests: { readonly [operation: string]: ExplainingSchema };
  readonly messages: { readonly [name: string]: ExplainingSchema };
}

/** The same for a socket or a component. */
export const messageExplainer =
  (load: () => Promise<{ readonly explainedMessages: MessageExplainTable }>) =>
  async (subject: SocketSubject, value: unknown): Promise<readonly Misfit[]> =>
    explainMessage((await load()).explainedMessages, subject, value);

/** What is wrong with a request or a message, by a contract's table. */
export function explainMessage(table: MessageExplainTable, subject: SocketSubject, value: unknown): readonly Misfit[] {
  const schemas = "operation" in subject ? table.requests : table.messages;
  const name = "operation" in subject ? subject.operation : subject.message;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return schema === undefined ? [] : explain(schema, value);
}
