/** Every code that an operation or the liveness of the session names stands in the code table. */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const codesKnown = () => {
  /** @type {Set<string>} */
  let known = new Set();

  /** @param {unknown} codes @param {string} key @param {import("@redocly/openapi-core").Location} place @param {(problem: { message: string, location: import("@redocly/openapi-core").Location }) => void} report */
  const check = (codes, key, place, report) => {
    if (!Array.isArray(codes)) return;
    codes.forEach((code, index) => {
      if (known.has(code)) return;
      report({
        message: `\`${key}\` names ${code}, which is not in \`x-code-table\`. Add it there with meaning, kind and retry, or correct it.`,
        location: place.child([index]),
      });
    });
  };

  return {
    Root: {
      enter(root, { report, location, resolve }) {
        const table = resolve(/** @type {any} */ (root)["x-code-table"]).node;
        known = new Set(Object.keys(Object(table)));
        const liveness = "x-liveness" in root ? Object(root["x-liveness"]) : {};
        // Events without a table of their own speak of the codes of the operations over HTTP beside them.
        if ("asyncapi" in root && !("x-code-table" in root)) return;
        check(liveness.ended, "x-liveness.ended", location.child(["x-liveness", "ended"]), report);
      },
    },
    Operation(operation, { report, location }) {
      if ("x-codes" in operation) check(operation["x-codes"], "x-codes", location.child(["x-codes"]), report);
    },
  };
};
