/**
 * Every schema compiles under Ajv 2020 and knows every keyword it uses: tools skip what they cannot compile in silence.
 * Each schema object is compiled by itself first, so that a fault is reported where it stands; where all pass, the schemas
 * of bodies, parameters, headers and messages are compiled whole, references included.
 */
import { createAjv, mapSubschemas, selfContained } from "../schemas.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 */

/** @param {import("ajv").Ajv} ajv @param {unknown} written @returns {string | undefined} why it does not compile */
function fault(ajv, written) {
  const schema = /** @type {import("ajv").AnySchema} */ (written);
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^strict mode: /, "") : String(error);
  } finally {
    // Two files may use one `$id`; each is judged by itself.
    ajv.removeSchema(schema);
  }
}

/** The schema object alone: what it refers to or contains accepts everything. @param {Record<string, unknown>} schema */
function alone(schema) {
  const shallow = mapSubschemas(schema, () => true);
  for (const key of Object.keys(shallow))
    if (key.startsWith("x-") || key === "$ref" || key === "$dynamicRef") delete shallow[key];
  return shallow;
}

export const schemaCompiles = () => {
  /** @type {Map<string, { schema: unknown, location: Location, resolve: Context["resolve"] }>} */
  const roots = new Map();
  let sound = true;
  const ajv = createAjv({ strict: true });

  /** @param {{ schema?: unknown }} holder @param {Context} context */
  const holds = ({ schema }, { location, resolve }) => {
    if (schema !== undefined)
      roots.set(location.absolutePointer, { schema, location: location.child(["schema"]), resolve });
  };

  /** @param {Context["report"]} report @param {string} why @param {Location} location */
  const complain = (report, why, location) =>
    report({
      message: `The schema does not compile: ${why}. Keep to the keywords of JSON Schema 2020-12 and what OpenAPI adds.`,
      location,
    });

  return {
    /** @param {any} schema @param {Context} context */
    Schema(schema, { report, location, resolve }) {
      if (typeof schema !== "object") return;
      const why = fault(ajv, alone(schema));
      if (why !== undefined) {
        sound = false;
        complain(report, why, location);
      }
      const invariants = Array.isArray(schema["x-invariants"]) ? schema["x-invariants"] : [];
      invariants.forEach((invariant, index) => {
        const place = location.child(["x-invariants", index, "schema"]);
        const wrong = fault(ajv, selfContained(invariant?.schema ?? true, place, resolve));
        if (wrong !== undefined) complain(report, wrong, place);
      });
    },
    MediaType: holds,
    Parameter: holds,
    Header: holds,
    /** @param {{ payload?: unknown }} message @param {Context} context */
    Message({ payload }, { location, resolve }) {
      // In a schema language of its own it is not for this Ajv.
      if (payload === undefined || Object.hasOwn(Object(payload), "schemaFormat")) return;
      roots.set(location.absolutePointer, { schema: payload, location: location.child(["payload"]), resolve });
    },
    Root: {
      /** @param {unknown} _root @param {Context} context */
      leave(_root, { report }) {
        if (!sound) return;
        for (const { schema, location, resolve } of roots.values()) {
          const why = fault(ajv, selfContained(schema, location, resolve));
          if (why !== undefined) complain(report, why, location);
        }
      },
    },
  };
};
