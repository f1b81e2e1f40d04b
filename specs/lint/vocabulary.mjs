/**
 * The extension vocabulary: one JSON Schema per x- key in `../extensions`, named for its key. Their own keyword
 * `x-stands-on` lists where the key may stand, in the words of the standards (`operation`, `schema`, `parameter`, …).
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";

/** @typedef {{ standsOn: readonly string[], validate: import("ajv").ValidateFunction }} Extension */

const folder = new URL("../extensions/", import.meta.url);

/** @returns {ReadonlyMap<string, Extension>} */
function load() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ["x-stands-on"] });
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const schemas = files.map((file) => /** @type {any} */ (parseYaml(readFileSync(new URL(file, folder), "utf8"))));
  for (const schema of schemas) ajv.addSchema(schema);
  return new Map(
    schemas.map((schema) => {
      const validate = ajv.getSchema(schema.$id);
      if (!validate) throw new Error(`specs/extensions: ${schema.$id} has no schema of that name`);
      return [schema.$id.replace(/\.yaml$/, ""), { standsOn: schema["x-stands-on"], validate }];
    }),
  );
}

export const vocabulary = load();
