/** What kind of document this is, and so which dialect its schemas are written in. */
import type { Cursor } from "./cursor.js";
import { DIALECTS, type Dialect } from "./vocabulary.js";

/** Undefined when it is none that is read here, which has been reported. */
export function dialectOf(root: Cursor): Dialect | undefined {
  if (root.get("swagger")) {
    root.problem(
      "swagger-2",
      "This is Swagger 2.0, which is not read. Convert it to OpenAPI 3 first, for example with `npx swagger2openapi --yaml --outfile openapi.yaml swagger.yaml`.",
    );
    return undefined;
  }
  if (root.get("openapi") === undefined) {
    const isSchema = root.get("$schema") !== undefined || root.get("properties") !== undefined;
    root.problem(
      "unknown-document",
      isSchema
        ? "This looks like a JSON Schema, and code is generated for an API. Refer to it from the `components.schemas` of an OpenAPI document, and give that."
        : "This is neither an OpenAPI nor an AsyncAPI document: it has no `openapi: 3.1.0` and no `asyncapi: 3.0.0`. If it is a part of one, give the file that refers to it.",
    );
    return undefined;
  }
  const version = root.get("openapi")?.node;
  if (typeof version !== "string" || !/^3\.[01]\.\d/.test(version)) {
    root.problem(
      "unknown-version",
      typeof version === "string" && version.startsWith("3.")
        ? "Only OpenAPI 3.0 and 3.1 are read. A document without anything newer may say so: `openapi: 3.1.1`."
        : "Only OpenAPI 3.0 and 3.1 are read. Write the document's version as a text: `openapi: 3.1.0`.",
    );
    return undefined;
  }
  if (version.startsWith("3.0")) return "openapi-3.0";
  const dialect = root.text("jsonSchemaDialect");
  if (dialect === undefined || DIALECTS["2020-12"].has(dialect)) return "2020-12";
  if (DIALECTS["draft-07"].has(dialect)) return "draft-07";
  root.problem(
    "unsupported-dialect",
    `The schemas' dialect \`${dialect}\` is not read. Write \`jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\`, or leave it out.`,
  );
  return "2020-12";
}
