/**
 * Every message has a named example, and every example fits the payload's schema under Ajv 2020: mocks send them, and
 * contract tests decode them. Names are there once a message: somebody asks for an example by its name.
 */
import { payloadExamples } from "../messages.mjs";
import { createAjv, pathOf, sayErrors, selfContained } from "../schemas.mjs";

/** @typedef {import("@redocly/openapi-core").UserContext} Context */

export const messageExamples = () => {
  const ajv = createAjv({ strict: false });
  return {
    /** @param {any} message @param {Context} context */
    Message(message, { report, location, resolve, key }) {
      const listed = Array.isArray(message.examples) ? message.examples : [];
      if (!listed.some((/** @type {any} */ example) => typeof example?.name === "string")) {
        report({
          message: `The message ${key} has no named example. Add one under \`examples\` with \`name\` and \`payload\`.`,
          location: location.key(),
        });
      }
      const names = listed.map((/** @type {any} */ example) => example?.name);
      names.forEach((/** @type {unknown} */ name, /** @type {number} */ index) => {
        if (name === undefined || names.indexOf(name) === index) return;
        report({
          message: `The message has two examples of the name \`${name}\`. Rename one.`,
          location: location.child(["examples", index, "name"]),
        });
      });
      // A payload in a schema language of its own is read by whoever knows that language.
      if (message.payload === undefined || Object.hasOwn(Object(message.payload), "schemaFormat")) return;
      let validate;
      try {
        const schema = selfContained(message.payload, location.child(["payload"]), resolve);
        validate = ajv.compile(/** @type {import("ajv").AnySchema} */ (schema));
      } catch {
        // schema-compiles says why and where.
        return;
      }
      for (const { name, payload, location: place } of payloadExamples({
        name: String(key),
        node: message,
        location,
      })) {
        if (validate(payload)) continue;
        const errors = validate.errors ?? [];
        report({
          message: `The example \`${name}\` does not fit its payload: ${sayErrors(errors)}. Mend the example, or let the schema accept what the vendor sends.`,
          location: place.child(pathOf(errors[0]?.instancePath ?? "")),
        });
      }
    },
  };
};
