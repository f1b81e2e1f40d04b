/** The types that `x-canonical` hands to a client are among the types that the schema accepts. */

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const canonicalType = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    if (schema["x-canonical"] === undefined) return;
    const types = list(schema.type);
    const foreign = list(schema["x-canonical"]).filter((type) => !types.includes(type));
    if (foreign.length > 0) {
      report({
        message: `\`x-canonical\` names ${foreign.join(", ")}, which \`type\` does not list. Add it to \`type\`, or take one of: ${types.join(", ") || "none is listed"}.`,
        location: location.child(["x-canonical"]),
      });
    }
  },
});
