/**
 * Every `Dn: …` of a contract is a row of the README.md beside it (a table row whose first cell is `Dn`), and no number
 * has two rows. A row without a place in the contract is fine: not every contradiction concerns what a contract says.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Source } from "@redocly/openapi-core";
import { visitExtensions } from "../visit-extensions.mjs";

/** @typedef {{ number: string, location: import("@redocly/openapi-core").Location }} Mention */

/**
 * @param {unknown} value of an extension
 * @param {import("@redocly/openapi-core").Location} location
 * @param {string} key
 * @returns {Mention[]}
 */
function mentions(value, location, key) {
  if (key === "x-discrepancy") {
    return (Array.isArray(value) ? value : []).flatMap((text, index) => {
      const number = /^(D\d+):/.exec(String(text))?.[1];
      return number === undefined ? [] : [{ number, location: location.child([index]) }];
    });
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => mentions(inner, location.child([name]), name));
}

/** The rows of a README: number -> the lines it stands on. @param {string} text */
function rowsOf(text) {
  /** @type {Map<string, number[]>} */
  const rows = new Map();
  text.split("\n").forEach((line, index) => {
    const number = /^\|\s*(D\d+)\s*\|/.exec(line)?.[1];
    if (number !== undefined) rows.set(number, [...(rows.get(number) ?? []), index + 1]);
  });
  return rows;
}

export const discrepancyListed = () => {
  /** @type {Mention[]} */
  const found = [];
  return {
    ...visitExtensions(({ key, value, location }) => {
      found.push(...mentions(value, location, key));
    }),
    Root: {
      /** @param {unknown} _root @param {import("@redocly/openapi-core").UserContext} context */
      leave(_root, { report, location }) {
        const readme = join(dirname(location.source.absoluteRef), "README.md");
        const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
        const rows = rowsOf(text);
        for (const { number, location: place } of found) {
          if (!rows.has(number)) {
            report({
              message: `${number} has no row in the vendor's README.md. Add \`| ${number} | … |\` to its table of discrepancies, or correct the number.`,
              location: place,
            });
          }
        }
        for (const [number, [, ...again]] of rows) {
          for (const line of again) {
            report({
              message: `${number} has a second row. Give this one a number of its own.`,
              location: { source: new Source(readme, text), pointer: undefined, start: { line, col: 1 } },
            });
          }
        }
      },
    },
  };
};
