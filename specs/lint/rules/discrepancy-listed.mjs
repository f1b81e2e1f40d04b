/**
 * Every `Dn: …` of a contract is a row of the README.md beside it (a table row whose first cell is `Dn`), and no number
 * has two rows. A row without a place in the contract is fine: not every contradiction concerns what a contract says.
 */
import { Source } from "@redocly/openapi-core";
import { readmeRule } from "../readme-mentions.mjs";

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

export const discrepancyListed = readmeRule("x-discrepancy", (mentions, { path, text = "" }, report) => {
  const rows = rowsOf(text);
  for (const mention of mentions) {
    const number = /^(D\d+):/.exec(mention.text)?.[1];
    if (number === undefined || rows.has(number)) continue;
    report({
      message: `${number} has no row in the vendor's README.md. Add \`| ${number} | … |\` to its table of discrepancies, or correct the number.`,
      location: mention.location,
    });
  }
  for (const [number, [, ...again]] of rows) {
    for (const line of again) {
      report({
        message: `${number} has a second row. Give this one a number of its own.`,
        location: { source: new Source(path, text), pointer: undefined, start: { line, col: 1 } },
      });
    }
  }
});
