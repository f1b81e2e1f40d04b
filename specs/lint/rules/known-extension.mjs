/** An x- key is one of the vocabulary, and stands where its entry in `specs/extensions` allows it. */
import { visitExtensions } from "../visit-extensions.mjs";
import { vocabulary } from "../vocabulary.mjs";

export const knownExtension = () =>
  visitExtensions(({ key, node, location, context }) => {
    const extension = vocabulary.get(key);
    if (extension === undefined) {
      context.report({
        message: `\`${key}\` is not in the vocabulary. Correct the spelling, or add it to specs/README.md with a schema in specs/extensions.`,
        location: location.key(),
      });
    } else if (!extension.standsOn.includes(node)) {
      context.report({
        message: `\`${key}\` has no meaning on this ${node}. It stands on: ${extension.standsOn.join(", ")}.`,
        location: location.key(),
      });
    }
  });
