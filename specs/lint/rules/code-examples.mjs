/**
 * Every code in `x-codes` has an example of that name in a success response (HTTP 2XX), since the outcome travels in the
 * body; an example named for a code carries that code, at the place `x-result` says; and none carries a code that nothing knows.
 */
import { resultOf, successBodies, valueAt } from "../replies.mjs";

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

export const codeExamples = () => {
  /** @type {any} */
  let root = {};
  /** @type {unknown} */
  let table;
  return {
    Root: {
      /** @param {any} node @param {Context} context */
      enter(node, { resolve }) {
        root = node;
        table = resolve(node["x-code-table"]).node;
      },
    },
    /** @param {any} operation @param {Context} context */
    Operation(operation, { report, location, resolve }) {
      const bodies = successBodies(operation, location, resolve);
      const codes = Array.isArray(operation["x-codes"]) ? operation["x-codes"] : [];
      const named = new Map(bodies.flatMap(({ examples }) => examples.map((example) => [example.name, example])));
      const { code: pointer, success = [] } = resultOf(root, operation);
      if (codes.length > 0 && pointer === undefined) {
        report({
          message:
            "`x-codes` needs to know where the code travels. Give `x-result` with `code` to the root or this operation.",
          location: location.child(["x-codes"]),
        });
        return;
      }
      codes.forEach((code, index) => {
        if (named.has(code)) return;
        report({
          message: `The code ${code} has no example. Add one of the name \`${code}\` to the 200 response.`,
          location: location.child(["x-codes", index]),
        });
      });
      for (const { name, value, location: place } of named.values()) {
        if (pointer === undefined) continue;
        const carried = valueAt(value, pointer);
        const known = codes.includes(name) || Object.hasOwn(Object(table), name);
        if (known && String(carried) !== name)
          report({
            message: `The example \`${name}\` carries ${JSON.stringify(carried) ?? "nothing"} at ${pointer}. Its name and its code must be the same.`,
            location: place,
          });
        else if (
          carried !== undefined &&
          ![...success, ...codes, ...Object.keys(Object(table))].map(String).includes(String(carried))
        )
          report({
            message: `The example \`${name}\` carries ${JSON.stringify(carried)} at ${pointer}, which neither \`x-result\` knows as a success nor the code table at all. Add it, or correct the example.`,
            location: place,
          });
      }
    },
  };
};
