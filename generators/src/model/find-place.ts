/** What stands at a pointer into the values of a schema, for the places that `x-result` names. */
import type { Report } from "../problems.js";
import type { OperationModel, ReplyModel } from "./api.js";
import type { MessageModel, MessageOperationModel } from "./messages.js";
import type { Property, Schema } from "./schema.js";

export interface FoundPlace {
  /** The last schema with a name on the way, and the members from there. */
  readonly owner: string;
  readonly path: readonly string[];
  readonly schema: Schema;
  /** Some member on the way may be absent. */
  readonly optional: boolean;
}

type SchemaOf = (name: string) => Schema;

export function findPlace(name: string, pointer: string, schemaOf: SchemaOf): FoundPlace | undefined {
  let here: FoundPlace = { owner: name, path: [], schema: schemaOf(name), optional: false };
  for (const step of pointer.split("/").slice(1)) {
    here = named(here, schemaOf);
    const wanted = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const property = findProperty(here.schema, wanted, schemaOf, 0);
    if (property === undefined) return undefined;
    const optional = here.optional || !property.required;
    here = { ...here, path: [...here.path, wanted], schema: property.schema, optional };
  }
  return here;
}

/** Through schemas that are nothing but a reference. */
function named(here: FoundPlace, schemaOf: SchemaOf): FoundPlace {
  const { schema } = here;
  if (typeof schema === "boolean" || schema.reference === undefined || schema.properties !== undefined) return here;
  if (schema.reference === here.owner) return here;
  return named({ ...here, owner: schema.reference, path: [], schema: schemaOf(schema.reference) }, schemaOf);
}

function findProperty(schema: Schema, name: string, schemaOf: SchemaOf, depth: number): Property | undefined {
  if (typeof schema === "boolean" || depth > 8) return undefined;
  const own = schema.properties?.find((property) => property.name === name);
  if (own !== undefined) return own;
  const item = /^\d+$/.test(name) ? schema.prefixItems?.[Number(name)] : undefined;
  if (item !== undefined) return { name, schema: item, required: Number(name) < (schema.minItems ?? 0) };
  const parts = [...(schema.reference === undefined ? [] : [schemaOf(schema.reference)]), ...(schema.allOf ?? [])];
  for (const part of parts) {
    const found = findProperty(part, name, schemaOf, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The replies that an operation may succeed with: `2XX`; `default` counts where there is none. */
export function successReplies(replies: readonly ReplyModel[]): readonly ReplyModel[] {
  const good = replies.filter(({ status }) => status.startsWith("2"));
  return good.length > 0 ? good : replies.filter(({ status }) => status === "default");
}

/** `x-result` names places that the replies must have. */
export function reportPlaces(operations: readonly OperationModel[], schemaOf: SchemaOf, report: Report): void {
  for (const { at, result, replies } of operations) {
    for (const member of ["code", "data"] as const) {
      const pointer = result?.[member];
      const missing = successReplies(replies).find(
        ({ media }) =>
          media?.schema !== undefined && pointer !== undefined && !findPlace(media.schema, pointer, schemaOf),
      );
      if (missing !== undefined)
        report({
          code: "missing-place",
          at,
          message: `\`x-result\` looks for its ${member} at \`${pointer}\`, which the reply ${missing.status} does not describe. Correct the pointer, or describe the member.`,
        });
    }
  }
}

/** The same of a request over a channel, whose replies may be of several forms: one of them has the place. */
export function reportMessagePlaces(
  operations: readonly MessageOperationModel[],
  { messageOf, schemaOf, report }: { messageOf: (name: string) => MessageModel; schemaOf: SchemaOf; report: Report },
): void {
  for (const { at, result, reply } of operations) {
    for (const member of ["code", "data"] as const) {
      const pointer = result?.[member];
      if (pointer === undefined || reply === undefined || reply.messages.length === 0) continue;
      if (reply.messages.some((name) => findPlace(messageOf(name).payload, pointer, schemaOf))) continue;
      report({
        code: "missing-place",
        at,
        message: `\`x-result\` looks for its ${member} at \`${pointer}\`, which no reply describes. Correct the pointer, or describe the member.`,
      });
    }
  }
}
