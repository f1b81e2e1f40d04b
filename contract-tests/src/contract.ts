/** A vendor's bundled contract as its package publishes it, read the way the tests need it: operations with their codes and examples. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

export interface Media {
  readonly schema: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** JSON Pointer of the operation in the document. */
  readonly pointer: string;
  readonly codes: readonly string[];
  readonly deprecated: boolean;
  readonly request?: Media;
  readonly replies: Readonly<Record<string, Media>>;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

export interface Contract {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  readonly codes: readonly string[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const json = "application/json";

export function readContract(vendor: string): Contract {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${vendor}/contracts/openapi.json`);
  const document = object(JSON.parse(readFileSync(file, "utf8")));
  const operationsUnder = (key: string): Operation[] =>
    Object.entries(object(document[key] ?? {})).flatMap(([path, item]) =>
      methods
        .filter((method) => method in object(item))
        .map((method) => readOperation(document, key, path, method, object(object(item)[method]))),
    );
  return {
    document,
    operations: operationsUnder("paths"),
    webhooks: operationsUnder("webhooks"),
    codes: Object.keys(object(document["x-code-table"] ?? {})),
  };
}

function readOperation(document: JsonObject, key: string, path: string, method: string, node: JsonObject): Operation {
  const request = node.requestBody && media(document, object(follow(document, node.requestBody)));
  const replies = Object.entries(object(node.responses ?? {})).flatMap(([status, response]) => {
    const found = media(document, object(follow(document, response)));
    return found ? [[status, found] as const] : [];
  });
  return {
    operationId: String(node.operationId),
    method: method.toUpperCase(),
    path,
    pointer: `/${key}/${escapePointer(path)}/${method}`,
    codes: Array.isArray(node["x-codes"]) ? node["x-codes"].map(String) : [],
    deprecated: node.deprecated === true,
    ...(request && { request }),
    replies: Object.fromEntries(replies),
  };
}

function media(document: JsonObject, body: JsonObject): Media | undefined {
  const found = object(body.content ?? {})[json];
  if (found === undefined) return undefined;
  const { schema = true, examples } = object(found);
  if (examples === undefined) return { schema };
  const named = Object.entries(object(examples)).map(([name, example]) => {
    const { summary, value = null } = object(follow(document, example));
    return [name, { value, ...(typeof summary === "string" && { summary }) }] as const;
  });
  return { schema, examples: Object.fromEntries(named) };
}

/** What a local `$ref` stands for. */
function follow(document: JsonObject, node: Json): Json {
  const reference = typeof node === "object" && node !== null && !Array.isArray(node) ? node.$ref : undefined;
  if (typeof reference !== "string") return node;
  return reference
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json>((at, step) => object(at)[step] ?? null, document);
}

function object(node: unknown): JsonObject {
  if (!isObject(node)) throw new TypeError(`An object is expected in the contract, not ${JSON.stringify(node)}`);
  return node;
}

const isObject = (node: unknown): node is JsonObject =>
  typeof node === "object" && node !== null && !Array.isArray(node);

export const escapePointer = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");
