/**
 * `x-result` is complete and points at members that the schemas of success responses know: `code` in every body of JSON,
 * `message` and `data` where an operation overrides them.
 */
import { isJson, knowsMember, resultOf, successBodies } from "../replies.mjs";

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

export const resultMembers = () => {
  /** @type {any} */
  let root = {};
  return {
    Root: {
      /** @param {unknown} node */
      enter(node) {
        root = node;
      },
    },
    Paths: {
      /** @param {any} operation @param {Context} context */
      Operation(operation, { report, location, resolve }) {
        const result = resultOf(root, operation);
        const own = "x-result" in operation;
        if (Object.keys(result).length === 0) return;
        if (result.code === undefined || result.success === undefined) {
          report({
            message:
              "`x-result` does not say where the code is and which codes mean success. Add `code` and `success` to the root's or this one.",
            location: own ? location.child(["x-result"]) : location.key(),
          });
          return;
        }
        const members = [
          "code",
          ...["message", "data"].filter((member) => own && operation["x-result"]?.[member] !== undefined),
        ];
        for (const { schema, mediaType, location: place } of successBodies(operation, location, resolve)) {
          if (schema === undefined || !isJson(mediaType)) continue;
          for (const member of members) {
            const pointer = result[member];
            if (typeof pointer !== "string" || knowsMember(schema, place.source.absoluteRef, pointer, resolve))
              continue;
            report({
              message: `\`x-result.${member}\` points at ${pointer}, which the schema of the reply does not know. Correct the pointer or add the member.`,
              location:
                own && operation["x-result"]?.[member] !== undefined ? location.child(["x-result", member]) : place,
            });
          }
        }
      },
    },
  };
};
