/** Every operation has exactly one tag, and the root declares and describes it: the tags are the chapters of the documentation. */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const oneTag = () => {
  /** @type {Set<string>} */
  let declared = new Set();
  return {
    Root: {
      enter(root) {
        declared = new Set((root.tags ?? []).map((tag) => tag.name));
      },
    },
    Tag(tag, { report, location }) {
      if (!tag.description) {
        report({
          message: `The tag \`${tag.name}\` has no description. Say in a sentence what belongs to it.`,
          location,
        });
      }
    },
    Operation({ tags = [] }, { report, location }) {
      const [tag] = tags;
      if (tag === undefined || tags.length > 1) {
        report({
          message: `The operation has ${tags.length} tags. Give it exactly one.`,
          location: tag === undefined ? location.key() : location.child(["tags"]),
        });
      } else if (!declared.has(tag)) {
        report({
          message: `The tag \`${tag}\` is not declared. Add it to \`tags\` of the root with a description, or use one of: ${[...declared].join(", ")}.`,
          location: location.child(["tags", 0]),
        });
      }
    },
  };
};
