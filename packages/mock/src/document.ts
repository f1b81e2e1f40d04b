/** A bundled document, OpenAPI or AsyncAPI, as plain JSON: found, read, and walked. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isObject, type Json, type JsonObject, member } from "./json.js";

/** Where a payload carries its outcome, and the values that mean success. Places are JSON Pointers. */
export interface ResultPlaces {
  readonly code: string;
  readonly success: readonly string[];
  readonly message?: string;
}

const documents = new Map<string, JsonObject>();

/** The bundle that a vendor's package carries, found the way Node finds packages, so that it works from npm too. Read once. */
export async function readDocument(specifier: string): Promise<JsonObject> {
  const known = documents.get(specifier);
  if (known !== undefined) return known;
  const file = createRequire(import.meta.url).resolve(specifier);
  const document: JsonObject = JSON.parse(await readFile(file, "utf8"));
  documents.set(specifier, document);
  return document;
}

/** Follows references inside the bundle; a bundle has no others. */
export function resolve(document: JsonObject, value: Json | undefined): Json {
  return locate(document, value, "").value;
}

export interface Located {
  readonly value: Json;
  /** JSON Pointer of the place that the last reference led to; the one given where there was none. */
  readonly pointer: string;
}

export function locate(document: JsonObject, value: Json | undefined, pointer: string): Located {
  let found = value;
  let place = pointer;
  for (let reference = member(found, "$ref"); typeof reference === "string"; reference = member(found, "$ref")) {
    place = reference.replace(/^#/, "");
    found = place
      .replace(/^\//, "")
      .split("/")
      .reduce<Json | undefined>(
        (inner, token) => member(inner, decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")),
        document,
      );
  }
  return { value: found ?? null, pointer: place };
}

export function resultPlaces(result: Json | undefined): ResultPlaces | undefined {
  const code = text(member(result, "code"));
  const message = text(member(result, "message"));
  if (code === undefined) return undefined;
  const success = list(member(result, "success")).map(String);
  return message === undefined ? { code, success } : { code, success, message };
}

/** What the document's code table says a code means. */
export function meaningOf(document: JsonObject, code: string): string | undefined {
  return text(member(member(document["x-code-table"], code), "meaning"));
}

export function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
