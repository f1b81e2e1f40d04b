/** `x-enumDescriptions` explains values that the schema lists, and no others. */

export const enumDescriptions = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    if (schema["x-enumDescriptions"] === undefined) return;
    const extensible = schema["x-extensible-enum"];
    const values = new Set([...(schema.enum ?? []), ...(Array.isArray(extensible) ? extensible : [])].map(String));
    for (const value of Object.keys(Object(schema["x-enumDescriptions"]))) {
      if (values.has(value)) continue;
      report({
        message: `\`x-enumDescriptions\` explains \`${value}\`, which is neither in \`enum\` nor in \`x-extensible-enum\`. Add the value there, or take the explanation away.`,
        location: location.child(["x-enumDescriptions", value]).key(),
      });
    }
  },
});
