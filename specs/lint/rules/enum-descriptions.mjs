/** `x-enumDescriptions` explains and `x-enumNames` names values that the schema lists, and no others. */

export const enumDescriptions = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    const extensible = schema["x-extensible-enum"];
    const values = new Set([...(schema.enum ?? []), ...(Array.isArray(extensible) ? extensible : [])].map(String));
    const says = { "x-enumDescriptions": ["explains", "explanation"], "x-enumNames": ["names", "name"] };
    for (const [key, [does, noun]] of Object.entries(says))
      for (const value of Object.keys(Object(schema[key]))) {
        if (values.has(value)) continue;
        report({
          message: `\`${key}\` ${does} \`${value}\`, which is neither in \`enum\` nor in \`x-extensible-enum\`. Add the value there, or take the ${noun} away.`,
          location: location.child([key, value]).key(),
        });
      }
  },
});
