/** Every pattern compiles with the `u` flag, as JSON Schema 2020-12 asks. Tools that cannot compile one skip the whole schema in silence. */

export const patternU = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    /** @type {[string, import("@redocly/openapi-core").Location][]} */
    const patterns = Object.keys(schema.patternProperties ?? {}).map((pattern) => [
      pattern,
      location.child(["patternProperties", pattern]),
    ]);
    if (typeof schema.pattern === "string") patterns.push([schema.pattern, location.child(["pattern"])]);
    for (const [pattern, place] of patterns) {
      try {
        new RegExp(pattern, "u");
      } catch (error) {
        report({
          message: `The pattern does not compile with the \`u\` flag (${error instanceof Error ? error.message : error}). Take away needless backslashes, and escape \`-\` only inside a class.`,
          location: place,
        });
      }
    }
  },
});
