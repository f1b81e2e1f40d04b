/** A rule about what the texts of an extension name, and the README.md beside the contract has to explain. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { visitExtensions } from "./visit-extensions.mjs";

/** @typedef {{ text: string, location: import("@redocly/openapi-core").Location }} Mention */
/** @typedef {{ path: string, text: string | undefined }} Readme */

/**
 * The texts of a list that stands as this extension, however deep in another.
 * @param {unknown} value of an extension
 * @param {import("@redocly/openapi-core").Location} location
 * @param {string} key what it stands as
 * @param {string} extension
 * @returns {Mention[]}
 */
function textsOf(value, location, key, extension) {
  if (key === extension)
    return (Array.isArray(value) ? value : []).flatMap((text, index) =>
      typeof text === "string" ? [{ text, location: location.child([index]) }] : [],
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, location.child([name]), name, extension));
}

/**
 * @param {string} extension
 * @param {(mentions: readonly Mention[], readme: Readme, report: import("@redocly/openapi-core").UserContext["report"]) => void} judge
 */
export const readmeRule = (extension, judge) => () => {
  /** @type {Mention[]} */
  const found = [];
  return {
    ...visitExtensions(({ key, value, location }) => {
      found.push(...textsOf(value, location, key, extension));
    }),
    Root: {
      /** @param {unknown} _root @param {import("@redocly/openapi-core").UserContext} context */
      leave(_root, { report, location }) {
        const path = join(dirname(location.source.absoluteRef), "README.md");
        judge(found, { path, text: existsSync(path) ? readFileSync(path, "utf8") : undefined }, report);
      },
    },
  };
};
