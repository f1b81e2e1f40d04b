/** JSON values as the mock handles them: contract documents, bodies, examples. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object, or nothing where the value is none. */
export function member(value: unknown, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** What stands at a JSON Pointer. */
export function at(value: unknown, pointer: string): Json | undefined {
  let found: unknown = value;
  for (const token of tokens(pointer)) {
    found = Array.isArray(found) ? found[Number(token)] : member(found, token);
  }
  return found as Json | undefined;
}

/** A copy of the value with one place replaced; places that do not exist are made. */
export function withValue(value: Json | undefined, pointer: string, replacement: Json): Json {
  const [token, ...rest] = tokens(pointer);
  if (token === undefined) return replacement;
  const below = `/${rest.map(escapeToken).join("/")}`;
  const next = (inner: Json | undefined) => (rest.length === 0 ? replacement : withValue(inner, below, replacement));
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === token ? next(item) : item));
  return { ...(isObject(value) ? value : {}), [token]: next(member(value, token)) };
}

function tokens(pointer: string): string[] {
  if (pointer === "" || pointer === "/") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A text, or a number as text: vendors and clients write IDs and flags in either form. */
export function wireText(value: Json | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
