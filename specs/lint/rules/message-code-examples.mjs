/**
 * Every code in `x-codes` has an example of that name in a reply, or, where the failure comes as a push, in a message that
 * settles the request; and an example named for a code carries that code, at the place `x-result` says;
 * a component's method returns it.
 */
import { conversation, messagesOf, payloadExamples } from "../messages.mjs";
import { resultOf, valueAt } from "../replies.mjs";

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

export const messageCodeExamples = () => ({
  Root: {
    /** @param {any} root @param {Context} context */
    leave(root, { report, location, resolve }) {
      const all = conversation(root, location, resolve);
      const table = resolve(root["x-code-table"]).node;
      /** Replies that several operations share are told of once. @type {Set<string>} */
      const told = new Set();
      for (const { node, location: place, replyChannel, replies } of all.operations) {
        const examples = messagesOf(all, replyChannel, replies).flatMap(payloadExamples);
        const codes = Array.isArray(node?.["x-codes"]) ? node["x-codes"] : [];
        // What a component's method returns is the payload itself.
        const pointer = node?.["x-returns"] === undefined ? resultOf(root, node ?? {}).code : "";
        if (codes.length > 0 && pointer === undefined) {
          report({
            message:
              "`x-codes` needs to know where the code travels. Give `x-result` with `code` to the root or this operation.",
            location: place.child(["x-codes"]),
          });
          continue;
        }
        codes.forEach((code, index) => {
          if (examples.some(({ name }) => name === code)) return;
          report({
            message: `The code ${code} has no example. Add one of the name \`${code}\` to a reply.`,
            location: place.child(["x-codes", index]),
          });
        });
        for (const { name, payload, location: at } of examples) {
          if (pointer === undefined || !Object.hasOwn(Object(table), String(name)) || told.has(at.absolutePointer))
            continue;
          told.add(at.absolutePointer);
          if (String(valueAt(payload, pointer)) === name) continue;
          report({
            message: `The example \`${name}\` carries ${JSON.stringify(valueAt(payload, pointer)) ?? "nothing"}${pointer && ` at ${pointer}`}. Its name and its code must be the same.`,
            location: at,
          });
        }
      }
    },
  },
});
