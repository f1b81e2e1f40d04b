/** The value of an x- key fits its schema in `specs/extensions`; a misspelled member is refused. */
import { pathOf, sayErrors } from "../schemas.mjs";
import { visitExtensions } from "../visit-extensions.mjs";
import { vocabulary } from "../vocabulary.mjs";

export const extensionSchema = () =>
  visitExtensions(({ key, value, location, context }) => {
    const validate = vocabulary.get(key)?.validate;
    if (validate === undefined || validate(value)) return;
    const errors = validate.errors ?? [];
    context.report({
      message: `The value of \`${key}\` is wrong: ${sayErrors(errors)}. See specs/extensions/${key}.yaml.`,
      location: location.child(pathOf(errors[0]?.instancePath ?? "")),
    });
  });
