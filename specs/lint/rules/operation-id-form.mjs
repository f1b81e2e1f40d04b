/** Every operation has an `operationId` in camelCase: it becomes the name of a client method. */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const operationIdForm = () => ({
  Operation(operation, { report, location }) {
    if (operation.operationId === undefined) {
      report({
        message: "The operation has no `operationId`. Give it the vendor's own name in camelCase.",
        location: location.key(),
      });
    } else if (!/^[a-z][A-Za-z0-9]*$/.test(operation.operationId)) {
      report({
        message: `\`${operation.operationId}\` is not camelCase. Split the vendor's name into words, as in \`callOut\`.`,
        location: location.child(["operationId"]),
      });
    }
  },
});
