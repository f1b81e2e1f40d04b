/**
 * The rules read documents as the standard shapes them. Where a document is shaped otherwise, Redocly's `struct` rule says
 * so; a house rule that stumbles over the same place then reports that, instead of ending the whole run.
 */

/** @typedef {(options: any) => any} Rule */

/**
 * @param {Record<string, Rule>} rules
 * @returns {Record<string, Rule>}
 */
export const guarded = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, (options) => guard(rule(options))]));

/** Every function of a visitor, nested ones included. @param {any} visitor @returns {any} */
function guard(visitor) {
  if (typeof visitor === "function") return guardVisit(visitor);
  return Object.fromEntries(Object.entries(visitor).map(([name, inner]) => [name, guard(inner)]));
}

/** @param {Function} visit */
function guardVisit(visit) {
  return (
    /** @type {unknown} */ node,
    /** @type {import("@redocly/openapi-core").UserContext} */ context,
    /** @type {unknown[]} */ ...more
  ) => {
    try {
      visit(node, context, ...more);
    } catch (error) {
      context.report({
        message: `This part is not shaped as the standard wants it, so the rule cannot judge it (${error instanceof Error ? error.message : error}). Mend what \`struct\` says first.`,
        location: context.location,
      });
    }
  };
}
