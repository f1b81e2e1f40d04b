/** What the rules do with JSON Schemas of a split contract: walk them, make one self-contained, and say why a value does not fit. */

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * @typedef {{ [keyword: string]: any }} Schema
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext["resolve"]} Resolve
 */

const SINGLE = new Set(
  "items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties contentSchema".split(
    " ",
  ),
);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);

/** Keywords of OpenAPI that are annotations to JSON Schema. */
export const OPENAPI_KEYWORDS = ["discriminator", "xml", "externalDocs", "example"];

/**
 * A copy with every schema directly inside put through `replace`; values that are data (`enum`, `const`, `default`) stay as they are.
 * @param {Schema} schema
 * @param {(inner: any) => any} replace
 * @returns {Schema}
 */
export function mapSubschemas(schema, replace) {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (SINGLE.has(keyword)) return [keyword, replace(value)];
      if (LISTS.has(keyword) && Array.isArray(value)) return [keyword, value.map(replace)];
      if (MAPS.has(keyword) && typeof value === "object" && value !== null)
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)]))];
      return [keyword, value];
    }),
  );
}

/**
 * One schema with everything it refers to under `$defs`, so that Ajv needs no other file.
 * @param {unknown} schema
 * @param {Location} location where it is written
 * @param {Resolve} resolve
 */
export function selfContained(schema, location, resolve) {
  /** @type {Record<string, unknown>} */
  const definitions = {};
  /** @type {Map<string, string>} */
  const names = new Map();

  /** @param {string} ref @param {string} file */
  const reference = (ref, file) => {
    const target = resolve({ $ref: ref }, file);
    if (!target.location) return undefined;
    const place = target.location.absolutePointer;
    let name = names.get(place);
    if (name === undefined) {
      name = String(names.size);
      names.set(place, name);
      definitions[name] = copy(target.node, target.location.source.absoluteRef);
    }
    return `#/$defs/${name}`;
  };

  /** @param {any} node @param {string} file @returns {unknown} */
  const copy = (node, file) => {
    if (typeof node !== "object" || node === null) return node;
    const result = mapSubschemas(node, (inner) => copy(inner, file));
    for (const keyword of Object.keys(result)) {
      if (keyword.startsWith("x-") || OPENAPI_KEYWORDS.includes(keyword)) delete result[keyword];
    }
    if (typeof result.$ref !== "string") return result;
    const { $ref, ...beside } = result;
    const pointer = reference($ref, file);
    return pointer === undefined ? beside : { ...beside, $ref: pointer };
  };

  const root = copy(schema, location.source.absoluteRef);
  return typeof root === "object" && root !== null ? { ...root, $defs: definitions } : root;
}

/**
 * Ajv 2020 for schemas of contracts. Strict refuses keywords and formats it does not know, and nothing else beyond the standard.
 * @param {{ strict: boolean }} options
 */
export function createAjv({ strict }) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    strictSchema: strict,
    allowUnionTypes: true,
    logger: false,
  });
  // Ajv knows this keyword of OpenAPI 3.0; JSON Schema 2020-12 does not.
  ajv.removeKeyword("nullable");
  if (strict) ajv.addVocabulary(OPENAPI_KEYWORDS);
  // The published CommonJS types of ajv-formats put the function under `default`.
  addFormats.default(ajv);
  return ajv;
}

/**
 * Ajv's errors in one line, each said once; where branches of a union fail there are many, so three must do.
 * @param {readonly import("ajv").ErrorObject[]} errors
 */
export function sayErrors(errors) {
  // Of a condition that fails, its branch says why.
  const said = [...new Set(errors.filter(({ keyword }) => keyword !== "if").map(sayError))];
  return said.slice(0, 3).join("; ") + (said.length > 3 ? `; and ${said.length - 3} more` : "");
}

/** @param {import("ajv").ErrorObject} error */
function sayError({ instancePath, keyword, message, params }) {
  const place = instancePath === "" ? "it" : `\`${instancePath.slice(1)}\``;
  if (keyword === "additionalProperties") return `${place} has the unknown member \`${params.additionalProperty}\``;
  if (keyword === "enum")
    return `${place} must be one of ${params.allowedValues.map((/** @type {unknown} */ v) => JSON.stringify(v)).join(", ")}`;
  return `${place} ${message}`;
}

/** The path of an Ajv error as the list that `Location.child` takes. @param {string} instancePath */
export const pathOf = (instancePath) =>
  instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
