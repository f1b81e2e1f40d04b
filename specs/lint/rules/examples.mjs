/**
 * Every response with content and every request body has a named example: the mock answers with them and the contract
 * tests send them. Every example, of bodies, parameters, headers and schemas, fits its schema under Ajv 2020.
 */
import { createAjv, pathOf, sayErrors, selfContained } from "../schemas.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {{ name: string, value: unknown, location: Location }} Example
 */

/** The examples of an object that has `example` or named `examples`. @param {any} holder @param {Context} context @returns {Example[]} */
function examplesOf(holder, { location, resolve }) {
  const named = Object.entries(Object(holder.examples)).flatMap(([name, written]) => {
    const { node, location: target } = resolve(written);
    if (!target || !Object.hasOwn(Object(node), "value")) return [];
    const place = written?.$ref === undefined ? location.child(["examples", name]) : target;
    return [{ name, value: node.value, location: place.child(["value"]) }];
  });
  return holder.example === undefined
    ? named
    : [...named, { name: "example", value: holder.example, location: location.child(["example"]) }];
}

export const examples = () => {
  /** @type {Map<string, import("ajv").ValidateFunction | undefined>} */
  const compiled = new Map();
  const ajv = createAjv({ strict: false });

  /** @param {unknown} schema @param {Location} location @param {Context["resolve"]} resolve */
  const compile = (schema, location, resolve) => {
    try {
      return ajv.compile(/** @type {import("ajv").AnySchema} */ (selfContained(schema, location, resolve)));
    } catch {
      // schema-compiles says why and where.
      return undefined;
    }
  };

  /** @param {any} schema @param {Location} location @param {Context["resolve"]} resolve */
  const validator = (schema, location, resolve) => {
    const target = resolve(schema, location.source.absoluteRef).location;
    const key =
      schema?.$ref !== undefined && Object.keys(schema).length === 1 && target
        ? target.absolutePointer
        : location.absolutePointer;
    if (!compiled.has(key)) compiled.set(key, compile(schema, location, resolve));
    return compiled.get(key);
  };

  /** @param {Example[]} found @param {unknown} schema @param {Location} location @param {Context} context */
  const judge = (found, schema, location, { report, resolve }) => {
    if (schema === undefined || found.length === 0) return;
    const validate = validator(schema, location, resolve);
    for (const { name, value, location: place } of found) {
      if (validate === undefined || validate(value)) continue;
      const errors = validate.errors ?? [];
      report({
        message: `The example \`${name}\` does not fit its schema: ${sayErrors(errors)}. Mend the example, or let the schema accept what the vendor sends.`,
        location: place.child(pathOf(errors[0]?.instancePath ?? "")),
      });
    }
  };

  /** @param {any} holder @param {Context} context */
  const holder = (holder, context) =>
    judge(examplesOf(holder, context), holder.schema, context.location.child(["schema"]), context);

  /** @param {string} what */
  const mustHave = (what) => ({
    /** @param {any} media @param {Context} context */
    MediaType(media, { report, location, key }) {
      if (Object.keys(Object(media.examples)).length > 0) return;
      report({
        message: `The ${what} has no named example for ${key}. Add one under \`examples\`.`,
        location: location.key(),
      });
    },
  });

  return {
    Response: mustHave("response"),
    RequestBody: mustHave("request body"),
    MediaType: holder,
    Parameter: holder,
    Header: holder,
    /** @param {any} schema @param {Context} context */
    Schema(schema, context) {
      const { location } = context;
      const listed = Array.isArray(schema.examples) ? schema.examples : [];
      const found = listed.map((/** @type {unknown} */ value, /** @type {number} */ index) => ({
        name: String(index),
        value,
        location: location.child(["examples", index]),
      }));
      if (schema.example !== undefined)
        found.push({ name: "example", value: schema.example, location: location.child(["example"]) });
      judge(found, schema, location, context);
    },
  };
};
