/**
 * Of the media types that a body is offered in, the one a client uses: JSON, else a form, else text, else the first. Frameworks list whatever they
 * would read, so plain JSON comes before JSON of other names, and a range last. What a client could not enforce of the chosen one is a problem; the
 * others are not needed, but for a failure's.
 */
import type { MediaKind, MediaModel } from "./api.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { readEncoding } from "./read-encoding.js";
import { isNode } from "./read-keyword.js";
import { ANNOTATIONS } from "./vocabulary.js";

export type Direction = "request" | "reply";

interface Offered {
  /** As it stands in the document. */
  readonly written: string;
  readonly mediaType: string;
  readonly kind: MediaKind;
  readonly node: Cursor;
}

/** Undefined: no content. `suggested` names a schema that stands here; one that is referred to has a name. */
export function buildMedia(
  holder: Cursor,
  direction: Direction,
  suggested: string,
  builder: SchemaBuilder,
): MediaModel | undefined {
  const offered = offeredIn(holder, direction);
  const [chosen] = offered;
  if (chosen === undefined) return undefined;
  if (direction === "request" && chosen.kind === "json" && isRange(chosen.mediaType))
    chosen.node.problem(
      "unsupported-media-type",
      `A request cannot be sent as \`${chosen.mediaType}\`. Name one media type.`,
    );
  const media = readMedia(chosen, suggested, builder);
  return direction === "reply" && offered.length > 1 ? { ...media, asked: true } : media;
}

/**
 * A success comes in the media type that is asked for. In what a failure comes is the server's choice all the same: besides that one, in each media type
 * of JSON that has a schema of its own.
 */
export function buildReplyMedia(
  holder: Cursor,
  status: string,
  suggested: string,
  builder: SchemaBuilder,
): readonly MediaModel[] {
  const chosen = buildMedia(holder, "reply", suggested, builder);
  if (chosen === undefined) return [];
  if (status.startsWith("2")) return [chosen];
  const distinct: Offered[] = [];
  for (const one of offeredIn(holder, "reply").filter(({ kind, node }) => kind === "json" && node.get("schema")))
    if (!distinct.some((other) => isSame(one, other))) distinct.push(one);
  const others = distinct.filter((one) => essence(one.mediaType) !== essence(chosen.mediaType));
  return [chosen, ...others.map((one) => readMedia(one, `${suggested} ${essence(one.mediaType)}`, builder))];
}

function readMedia({ mediaType, kind, node }: Offered, suggested: string, builder: SchemaBuilder): MediaModel {
  const fields = kind === "form" ? readEncoding(node, isUrlEncoded(mediaType), builder.dialect) : undefined;
  if (kind === "text" || kind === "bytes") {
    reportUnenforced(node, mediaType);
    return { mediaType, kind };
  }
  const written = node.written("schema");
  const media = { mediaType, kind, ...(fields !== undefined && { fields }) };
  if (written === undefined) return media;
  const isReference = isNode(written.node) && typeof written.node.$ref === "string";
  return { ...media, schema: builder.define(written.node, written.place, isReference ? undefined : suggested) };
}

/** The preferred first. */
const offeredIn = (holder: Cursor, direction: Direction): readonly Offered[] =>
  (holder.get("content")?.members() ?? [])
    .map(([written, node]): Offered => ({ node, written, ...known(written, node, direction) }))
    .sort((one, other) => rank(one) - rank(other));

const isSame = (one: Offered, other: Offered): boolean =>
  essence(one.mediaType) === essence(other.mediaType) || schemaText(one) === schemaText(other);

const schemaText = ({ node }: Offered): string => JSON.stringify(node.written("schema")?.node);

/** Without parameters. */
const essence = (mediaType: string): string => mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";

const ORDER: readonly MediaKind[] = ["json", "form", "text", "bytes"];

/** A range, such as `application/*+json`, stands behind what is named. */
const rank = ({ kind, written }: Offered): number =>
  ORDER.indexOf(kind) * 3 + (essence(written) === "application/json" ? 0 : isRange(written) ? 2 : 1);

const isRange = (mediaType: string): boolean => essence(mediaType).includes("*");

/** The wildcard beside a schema is how some generators of documents write JSON. */
function known(mediaType: string, node: Cursor, direction: Direction): Pick<Offered, "mediaType" | "kind"> {
  const type = essence(mediaType);
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
