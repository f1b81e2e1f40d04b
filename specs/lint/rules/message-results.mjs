/**
 * `x-result` is complete and points at members that replies know: `code` in every reply of an operation, `message` and `data`
 * where the operation overrides them, in one of its replies.
 */
import { conversation, messagesOf } from "../messages.mjs";
import { knowsMember, resultOf } from "../replies.mjs";

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

export const messageResults = () => ({
  Root: {
    /** @param {any} root @param {Context} context */
    leave(root, { report, location, resolve }) {
      const all = conversation(root, location, resolve);
      for (const { node, location: place, replyChannel, replies } of all.operations) {
        const result = resultOf(root, node ?? {});
        const messages = messagesOf(all, replyChannel, replies);
        // What a component's method returns is no body with members.
        if (node?.["x-returns"] !== undefined && node["x-result"] === undefined) continue;
        if (Object.keys(result).length === 0 || messages.length === 0) continue;
        if (result.code === undefined || result.success === undefined) {
          report({
            message:
              "`x-result` does not say where the code is and which codes mean success. Add `code` and `success` to the root's or this one.",
            location: node?.["x-result"] === undefined ? place.key() : place.child(["x-result"]),
          });
          continue;
        }
        const knowing = (/** @type {string} */ pointer) =>
          messages.filter(({ node: message, location: at }) =>
            knowsMember(message?.payload, at.source.absoluteRef, pointer, resolve),
          );
        const withCode = knowing(result.code);
        for (const message of messages) {
          if (withCode.includes(message)) continue;
          report({
            message: `\`x-result.code\` points at ${result.code}, which the payload of ${message.name} does not know. Correct the pointer or add the member.`,
            location: message.location.child(["payload"]),
          });
        }
        for (const member of ["message", "data"]) {
          const pointer = node?.["x-result"]?.[member];
          if (typeof pointer !== "string" || knowing(pointer).length > 0) continue;
          report({
            message: `\`x-result.${member}\` points at ${pointer}, which no reply knows. Correct the pointer or add the member.`,
            location: place.child(["x-result", member]),
          });
        }
      }
    },
  },
});
