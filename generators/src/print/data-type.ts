/** What a success hands out: the place in the body that `x-result` names, or the whole body. */
import type { MediaModel, OperationModel } from "../model/api.js";
import { type FoundPlace, findPlace, successReplies } from "../model/find-place.js";
import type { Lookup } from "../model/lookup.js";
import type { Schema } from "../model/schema.js";
import { listedValues, printedTypes } from "../model/types-of.js";
import type { Reference } from "./argument-types.js";
import { literal } from "./text.js";
import { printType } from "./types.js";

/** `types.LoginResult`, `string | undefined` */
export function dataType({ replies, result }: OperationModel, lookup: Lookup, inTypes: Reference): string {
  const types = successReplies(replies).map(({ media }) => {
    if (media === undefined) return "undefined";
    if (media.schema === undefined || result?.data === undefined) return mediaType(media, inTypes);
    return placeType(media.schema, result.data, result.present === true, lookup, inTypes);
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

/**
 * What the contract describes for statuses that mean failure; undefined where that is nothing, or where the result stands in the body and a status says
 * little.
 */
export function failureType({ replies, result }: OperationModel, inTypes: Reference): string | undefined {
  if (result !== undefined) return undefined;
  const good = new Set(successReplies(replies));
  // Where nothing else is described, `default` is what a success has, and a failure as well.
  const types = replies.flatMap((reply) =>
    (good.has(reply) && reply.status !== "default") || reply.media === undefined ? [] : mediaType(reply.media, inTypes),
  );
  return types.length === 0 ? undefined : types.includes("unknown") ? "unknown" : [...new Set(types)].join(" | ");
}

function mediaType({ kind, schema }: MediaModel, inTypes: Reference): string {
  switch (kind) {
    case "json":
      return schema === undefined ? "unknown" : inTypes(schema);
    case "text":
      return "string";
    case "form":
    case "bytes":
      return "Blob";
  }
}

/** The type that stands there where it is short, else the way to it: `types.CallInfoReply["result"]`. */
export function placeType(name: string, pointer: string, present: boolean, lookup: Lookup, inTypes: Reference): string {
  const place = findPlace(name, pointer, lookup.schemaOf);
  if (place === undefined) return "unknown";
  const printed = printType(place.schema, lookup, inTypes);
  const isShort = printed.length <= 60 && !printed.includes("\n");
  const type = isShort ? printed : `Exclude<${wayTo(place, inTypes)}, undefined>`;
  if (!present) return place.optional ? `${type} | undefined` : type;
  return isShort && !mayBeNull(place.schema, lookup) ? type : `NonNullable<${type}>`;
}

const wayTo = ({ owner, path }: FoundPlace, inTypes: Reference): string =>
  path.reduce(
    (type, step, index) => `${index === 0 ? type : `NonNullable<${type}>`}[${literal(step)}]`,
    inTypes(owner),
  );

/** Whether the type of a schema has null in it. */
function mayBeNull(schema: Schema, lookup: Lookup, depth = 0): boolean {
  if (typeof schema === "boolean" || depth > 8) return true;
  const types = printedTypes(schema);
  if (types !== undefined) return types.includes("null") || listedValues(schema, types)?.includes(null) === true;
  const branches = schema.anyOf ?? schema.oneOf ?? [];
  if (schema.reference !== undefined) return mayBeNull(lookup.schemaOf(schema.reference), lookup, depth + 1);
  return branches.length === 0 || branches.some((branch) => mayBeNull(branch, lookup, depth + 1));
}
