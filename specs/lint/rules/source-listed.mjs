/** Every source that `x-source` names is explained in the README.md beside the contract, by its short name between backticks. `NNNN` there stands for any number. */
import { readmeRule } from "../readme-mentions.mjs";

/** The short names in a README, as what a source begins with. @param {string} text */
const shortNames = (text) =>
  [...text.matchAll(/`((?:document|server|control|client|reference)\b[^`]*)`/g)].map(
    ([, name = ""]) => new RegExp(`^${name.replace(/[^\w ]/g, "\\$&").replaceAll("NNNN", "\\d+")}(?!\\w)`),
  );

export const sourceListed = readmeRule("x-source", (mentions, { text }, report) => {
  if (text === undefined) return;
  const names = shortNames(text);
  for (const { text: source, location } of mentions) {
    // Of what has another form, `extension-schema` speaks.
    if (!/^(document|server|control|client|reference) /.test(source) || names.some((name) => name.test(source)))
      continue;
    report({
      message: `The vendor's README.md does not explain the source of \`${source}\`. Name it there between backticks with what it is, or correct it.`,
      location,
    });
  }
});
