/** Every array says what is in it. The standard does not ask for that, other people's validators do and refuse the document. */

export const arrayItems = () => ({
  /** @param {any} schema @param {import("@redocly/openapi-core").UserContext} context */
  Schema(schema, { report, location }) {
    if (schema.type !== "array" || schema.items !== undefined) return;
    report({
      message: "The array does not say what is in it. Add `items`, or `items: {}` where anything may be.",
      location: location.child(["type"]),
    });
  },
});
