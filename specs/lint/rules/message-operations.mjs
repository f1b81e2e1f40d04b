/** The rules about operations that AsyncAPI writes otherwise than OpenAPI: their names are keys, and a client calls those with `action: send`. */

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

/** Every operation is named in camelCase: its key becomes the name of a client method. */
export const operationKeyForm = () => ({
  /** @param {object} operations @param {Context} context */
  NamedOperations(operations, { report, location }) {
    for (const name of Object.keys(operations)) {
      if (/^[a-z][A-Za-z0-9]*$/.test(name)) continue;
      report({
        message: `\`${name}\` is not camelCase. Split the vendor's name into words, as in \`changeStatus\`.`,
        location: location.child([name]).key(),
      });
    }
  },
});

/** Every operation that a client calls says what may be repeated. */
export const sendRetryClass = () => ({
  /** @param {any} operation @param {Context} context */
  Operation(operation, { report, location }) {
    if (operation.action !== "send" || "x-retry" in operation) return;
    report({
      message: "The operation has no `x-retry`. Add `safe`, `onConnectError` or `never`; `never` when in doubt.",
      location: location.key(),
    });
  },
});

/** The operation that `x-liveness` beats with is one that a client calls. A document without any speaks of the HTTP operations beside it. */
export const livenessMessages = () => ({
  Root: {
    /** @param {any} root @param {Context} context */
    leave(root, { report, location }) {
      const operations = Object.entries(Object(root.operations)).filter(([, { action }]) => action === "send");
      if (operations.length === 0) return;
      for (const part of ["poll", "heartbeat"]) {
        const named = root["x-liveness"]?.[part]?.operation;
        if (named === undefined || operations.some(([name]) => name === named)) continue;
        report({
          message: `\`x-liveness.${part}\` names the operation \`${named}\`, which no client calls. Write the key of an operation with \`action: send\`.`,
          location: location.child(["x-liveness", part, "operation"]),
        });
      }
    },
  },
});
