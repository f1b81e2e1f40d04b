/** `schemaFormat`: in which language a schema of AsyncAPI is written, and so which dialect it is read in. What is no JSON Schema is a problem. */
import type { Report } from "../problems.js";
import type { Target } from "./build-schema.js";
import { at, inside } from "./place.js";
import { isNode } from "./read-keyword.js";
import type { Dialect } from "./vocabulary.js";

/** AsyncAPI's own superset of draft-07, where nothing says otherwise. */
export const STANDARD_DIALECT: Dialect = "draft-07";

/** A multi-format schema object -> the schema in it, with its dialect; any other schema as it is. */
export function unwrapFormat(target: Target, report: Report): Target {
  const { node, place } = target;
  if (!isNode(node) || !Object.hasOwn(node, "schemaFormat")) return target;
  const format = node.schemaFormat;
  const dialect = typeof format === "string" ? dialectOfFormat(format) : undefined;
  if (dialect === undefined) {
    const message = `Schemas in \`${String(format)}\` are not read. Write the schema in JSON Schema: AsyncAPI's own, \`application/schema+json;version=draft-07\` or \`application/schema+json;version=2020-12\`.`;
    report({ code: "foreign-schema-format", at: at(inside(place, "schemaFormat")), message });
    return { node: true, place };
  }
  if (!Object.hasOwn(node, "schema")) {
    const message = "`schemaFormat` says how `schema` beside it is written, and there is none. Add it.";
    report({ code: "missing-schema", at: at(place), message });
    return { node: true, place };
  }
  return { node: node.schema, place: inside(place, "schema"), dialect };
}

/** Undefined: a language that is not read here. */
function dialectOfFormat(format: string): Dialect | undefined {
  const [type = "", ...parameters] = format
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const version = parameters.find((part) => part.startsWith("version="))?.slice("version=".length) ?? "";
  const language = type.replace(/[+](json|yaml)$/, "");
  switch (language) {
    case "application/vnd.aai.asyncapi":
      return STANDARD_DIALECT;
    case "application/schema":
      return version === "draft-07" || version === "2020-12" ? version : undefined;
    case "application/vnd.oai.openapi":
      if (version.startsWith("3.0")) return "openapi-3.0";
      return version.startsWith("3.1") ? "2020-12" : undefined;
    default:
      return undefined;
  }
}
