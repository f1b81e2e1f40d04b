/** Payloads held against the schemas of a bundled document, by Ajv. What it finds is told without the values it found. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "./json.js";
import type { Violation } from "./prism.js";

/** The judge of the schema at a JSON Pointer into the document. A schema is compiled when it is asked for the first time. */
export type Judge = (pointer: string) => (value: Json) => readonly Violation[];

const base = "contract:document";

export function createJudge(document: JsonObject): Judge {
  // Payload schemas use what draft-07 and 2020-12 share, and carry keywords of ours.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false });
  ajv.addSchema(document, base);
  return (pointer) => {
    const compile = () => ajv.compile({ $ref: `${base}#${pointer}` });
    let validate: ReturnType<typeof compile> | undefined;
    return (value) => {
      validate ??= compile();
      return validate(value) ? [] : (validate.errors ?? []).map(toViolation);
    };
  };
}

function toViolation({ instancePath, message = "does not fit the contract", params }: ErrorObject): Violation {
  const missing: unknown = params.missingProperty;
  const path = typeof missing === "string" ? `${instancePath}/${missing}` : instancePath;
  return { place: `payload${path.replaceAll("/", ".")}`, message };
}
