/** Every operation that a client calls says what may be repeated. Webhooks are called by the vendor and have no class. */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const retryClass = () => ({
  Paths: {
    Operation(operation, { report, location }) {
      if (!("x-retry" in operation)) {
        report({
          message: "The operation has no `x-retry`. Add `safe`, `onConnectError` or `never`; `never` when in doubt.",
          location: location.key(),
        });
      }
    },
  },
});
