/**
 * Payloads keep to keywords that draft-07 and JSON Schema 2020-12 both know: AsyncAPI reads them as its own superset of the
 * first, and shares schemas with OpenAPI, which reads them as the second.
 */

const NEWER =
  "$defs $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor prefixItems unevaluatedItems unevaluatedProperties dependentRequired dependentSchemas minContains maxContains".split(
    " ",
  );

export const sharedKeywords = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    for (const keyword of NEWER) {
      if (!Object.hasOwn(Object(schema), keyword)) continue;
      report({
        message: `AsyncAPI's own schema language does not know \`${keyword}\`. Say it with older keywords, such as \`if\` and \`required\`.`,
        location: location.child([keyword]).key(),
      });
    }
  },
});
