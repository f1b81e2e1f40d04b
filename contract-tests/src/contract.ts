/** A vendor's bundled contract as its package publishes it, read the way the tests need it: operations with their codes and examples. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

export interface Media {
  /** The members that the schema names. */
  readonly members: readonly string[];
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** JSON Pointer of its schema in the document. */
  readonly schemaPointer: string;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** JSON Pointer of the operation in the document. */
  readonly pointer: string;
  readonly codes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly request?: Media;
  readonly replies: Readonly<Record<string, Media>>;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Contract {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  /** What the code table says of each code. */
  readonly codes: Readonly<Record<string, CodeEntry>>;
  readonly result: { readonly code: string; readonly success: readonly string[] };
}

export interface CodeEntry {
  readonly meaning: string;
  readonly kind: string;
  readonly retry: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const json = "application/json";

export function readContract(vendor: string): Contract {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${vendor}/contracts/openapi.json`);
  const document = object(JSON.parse(readFileSync(file, "utf8")));
  const operationsUnder = (key: string): Operation[] =>
    Object.entries(object(document[key] ?? {})).flatMap(([path, item]) =>
      methods.filter((method) => method in object(item)).map((method) => readOperation(document, [key, path, method])),
    );
  const { code, success } = object(document["x-result"] ?? {});
  return {
    document,
    operations: operationsUnder("paths"),
    webhooks: operationsUnder("webhooks"),
    codes: Object.fromEntries(Object.entries(object(document["x-code-table"] ?? {})).map(readCode)),
    result: { code: String(code), success: Array.isArray(success) ? success.map(String) : [] },
  };
}

function readCode([code, entry]: [string, Json]): [string, CodeEntry] {
  const { meaning, kind, retry } = object(entry);
  return [code, { meaning: String(meaning), kind: String(kind), retry: retry === true }];
}

function readOperation(document: JsonObject, [key, path, method]: readonly [string, string, string]): Operation {
  const pointer = `/${key}/${escapePointer(path)}/${method}`;
  const node = object(at(document, pointer));
  const request = node.requestBody && media(document, object(follow(document, node.requestBody)));
  const replies = Object.entries(object(node.responses ?? {})).flatMap(([status, response]) => {
    const found = media(document, object(follow(document, response)));
    return found ? [[status, found] as const] : [];
  });
  return {
    operationId: String(node.operationId),
    method: method.toUpperCase(),
    path,
    pointer,
    codes: Array.isArray(node["x-codes"]) ? node["x-codes"].map(String) : [],
    parameters: [`/${key}/${escapePointer(path)}`, pointer].flatMap((owner) => readParameters(document, owner)),
    ...(request && { request }),
    replies: Object.fromEntries(replies),
  };
}

function readParameters(document: JsonObject, owner: string): Parameter[] {
  const { parameters } = object(at(document, owner));
  return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
    const { $ref } = object(parameter);
    const { name, in: place, required } = object(follow(document, parameter));
    return {
      name: String(name),
      in: String(place),
      required: required === true,
      schemaPointer: `${typeof $ref === "string" ? $ref.slice(1) : `${owner}/parameters/${index}`}/schema`,
    };
  });
}

function media(document: JsonObject, body: JsonObject): Media | undefined {
  const found = object(body.content ?? {})[json];
  if (found === undefined) return undefined;
  const { schema = null, examples } = object(found);
  const members = Object.keys(object(at(follow(document, schema), "/properties") ?? {}));
  if (examples === undefined) return { members };
  const named = Object.entries(object(examples)).map(([name, example]) => {
    const { summary, value = null } = object(follow(document, example));
    return [name, { value, ...(typeof summary === "string" && { summary }) }] as const;
  });
  return { members, examples: Object.fromEntries(named) };
}

/** What a local `$ref` stands for. */
function follow(document: JsonObject, node: Json): Json {
  const reference = typeof node === "object" && node !== null && !Array.isArray(node) ? node.$ref : undefined;
  return typeof reference === "string" ? at(document, decodeURIComponent(reference.slice(1))) : node;
}

/** What stands at a JSON Pointer; null for nothing. */
export function at(value: unknown, pointer: string): Json {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json>((inner, step) => {
      const found =
        isObject(inner) || Array.isArray(inner) ? Object.entries(inner).find(([key]) => key === step) : undefined;
      return found?.[1] ?? null;
    }, value as Json);
}

function object(node: unknown): JsonObject {
  if (!isObject(node)) throw new TypeError(`An object is expected in the contract, not ${JSON.stringify(node)}`);
  return node;
}

export const isObject = (node: unknown): node is JsonObject =>
  typeof node === "object" && node !== null && !Array.isArray(node);

export const escapePointer = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");
