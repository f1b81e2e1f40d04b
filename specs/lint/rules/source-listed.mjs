/** Every source that `x-source` names is explained in the README.md beside the contract, by its short name between backticks. `NNNN` there stands for any number. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { visitExtensions } from "../visit-extensions.mjs";

/** @typedef {{ source: string, location: import("@redocly/openapi-core").Location }} Mention */

/**
 * @param {unknown} value of an extension
 * @param {import("@redocly/openapi-core").Location} location
 * @param {string} key
 * @returns {Mention[]}
 */
function mentions(value, location, key) {
  if (key === "x-source")
    return (Array.isArray(value) ? value : []).flatMap((source, index) =>
      typeof source === "string" ? [{ source, location: location.child([index]) }] : [],
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => mentions(inner, location.child([name]), name));
}

/** The short names in a README, as what a source begins with. @param {string} text */
const shortNames = (text) =>
  [...text.matchAll(/`((?:document|server|control|client|reference)\b[^`]*)`/g)].map(
    ([, name = ""]) => new RegExp(`^${name.replace(/[^\w ]/g, "\\$&").replaceAll("NNNN", "\\d+")}(?!\\w)`),
  );

export const sourceListed = () => {
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
        if (!existsSync(readme)) return;
        const names = shortNames(readFileSync(readme, "utf8"));
        for (const { source, location: place } of found) {
          // Of what has another form, `extension-schema` speaks.
          if (!/^(document|server|control|client|reference) /.test(source) || names.some((name) => name.test(source)))
            continue;
          report({
            message: `The vendor's README.md does not explain the source of \`${source}\`. Name it there between backticks with what it is, or correct it.`,
            location: place,
          });
        }
      },
    },
  };
};
