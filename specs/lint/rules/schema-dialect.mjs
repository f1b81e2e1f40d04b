/**
 * A document of OpenAPI 3.1 names JSON Schema 2020-12 as its dialect. Without it mocks and validators read schemas as draft-07; with OpenAPI's own dialect
 * some of them validate nothing at all, and say nothing of it.
 */

const dialect = "https://json-schema.org/draft/2020-12/schema";

export const schemaDialect = () => ({
  Root: {
    /** @param {any} root @param {import("@redocly/openapi-core").UserContext} context */
    enter(root, { report, location }) {
      const named = root.jsonSchemaDialect;
      if (named === dialect) return;
      report({
        message: `The document ${named === undefined ? "names no `jsonSchemaDialect`" : "names another `jsonSchemaDialect`"}, and tools then leave keywords out in silence. Write \`jsonSchemaDialect: ${dialect}\`.`,
        location: named === undefined ? location.child(["openapi"]).key() : location.child(["jsonSchemaDialect"]),
      });
    },
  },
});
