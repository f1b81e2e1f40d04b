/** The operations that `x-liveness` polls with or beats with exist. */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const livenessOperations = () => {
  /** @type {Set<string | undefined>} */
  const operations = new Set();
  return {
    Operation(operation) {
      operations.add(operation.operationId);
    },
    Root: {
      leave(root, { report, location }) {
        const liveness = "x-liveness" in root ? Object(root["x-liveness"]) : {};
        for (const part of ["poll", "heartbeat"]) {
          const operation = liveness[part]?.operation;
          if (operation === undefined || operations.has(operation)) continue;
          report({
            message: `\`x-liveness.${part}\` names the operation \`${operation}\`, which no path has. Write an existing operationId.`,
            location: location.child(["x-liveness", part, "operation"]),
          });
        }
      },
    },
  };
};
