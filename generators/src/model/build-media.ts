/**
 * Of the media types that a body is offered in, the one a client uses: JSON, else a form, else text, else the first. What a client could
 * not enforce of the chosen one is a problem; the others are not needed.
 */
import type { MediaKind, MediaModel } from "./api.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { readEncoding } from "./read-encoding.js";
import { isNode } from "./read-keyword.js";
import { ANNOTATIONS } from "./vocabulary.js";

export type Direction = "request" | "reply";

/** Undefined: no content. `suggested` names a schema that stands here; one that is referred to has a name. */
export function buildMedia(
  holder: Cursor,
  direction: Direction,
  suggested: string,
  builder: SchemaBuilder,
): MediaModel | undefined {
  const offered = (holder.get("content")?.members() ?? []).map(([mediaType, node]) => ({
    node,
    ...known(mediaType, node, direction),
  }));
  const [chosen] = offered.sort((one, other) => rank(one) - rank(other));
  if (chosen === undefined) return undefined;
  const { mediaType, kind, node } = chosen;
  if (direction === "request" && isRange(mediaType))
    node.problem("unsupported-media-type", `A request cannot be sent as \`${mediaType}\`. Name one media type.`);
  const asked = direction === "reply" && offered.length > 1 && ({ asked: true } as const);
  const fields = kind === "form" ? readEncoding(node, isUrlEncoded(mediaType)) : undefined;
  if (kind === "text" || kind === "bytes") {
    reportUnenforced(node, mediaType);
    return { mediaType, kind, ...asked };
  }
  const written = node.written("schema");
  const media = { mediaType, kind, ...asked, ...(fields !== undefined && { fields }) };
  if (written === undefined) return media;
  const isReference = isNode(written.node) && typeof written.node.$ref === "string";
  return { ...media, schema: builder.define(written.node, written.place, isReference ? undefined : suggested) };
}

const ORDER: readonly MediaKind[] = ["json", "form", "text", "bytes"];

/** A range, such as `application/*+json`, stands behind what is named. */
const rank = ({ kind, mediaType }: Pick<MediaModel, "kind" | "mediaType">): number =>
  ORDER.indexOf(kind) + (isRange(mediaType) ? 0.5 : 0);

const isRange = (mediaType: string): boolean => mediaType.split(";", 1)[0]?.includes("*") === true;

/** The wildcard beside a schema is how some generators of documents write JSON. */
function known(mediaType: string, node: Cursor, direction: Direction): { mediaType: string; kind: MediaKind } {
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (/[/+]json$/.test(type)) return { mediaType, kind: "json" };
  if ((type === "*/*" || type === "application/*") && node.get("schema") && !isBinary(node.get("schema")))
    return { mediaType: "application/json", kind: "json" };
  const isForm = type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
  if (isForm && direction === "request") return { mediaType, kind: "form" };
  return { mediaType: type === "text/*" ? "text/plain" : mediaType, kind: type.startsWith("text/") ? "text" : "bytes" };
}

const isUrlEncoded = (mediaType: string): boolean => /^application\/x-www-form-urlencoded/i.test(mediaType);

const isBinary = (schema: Cursor | undefined): boolean => isNode(schema?.node) && schema.node.format === "binary";

/** Text and bytes are handed over as they are, so their schema may say no more than that. */
function reportUnenforced(media: Cursor, mediaType: string): void {
  const schema = media.get("schema")?.node;
  if (!isNode(schema)) return;
  const { type, format, nullable, ...rest } = schema;
  const others = Object.keys(rest).filter((keyword) => !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-"));
  if (others.length === 0 && (type === undefined || type === "string")) return;
  // Where it is used, because what it refers to may be enforced elsewhere.
  media.problem(
    "unenforced-schema",
    `A body of \`${mediaType}\` is handed over as it is, so this schema would not be enforced. Leave nothing but \`type: string\`, or offer the body as JSON.`,
    "schema",
  );
}
