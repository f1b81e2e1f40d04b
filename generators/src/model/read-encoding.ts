/**
 * How the members of a form are written: https://spec.openapis.org/oas/v3.1.1.html#encoding-object. In a style, else in a media type. Before 3.1 a style
 * means nothing in a form of parts.
 */
import { type FieldModel, STYLES } from "./api.js";
import type { Cursor } from "./cursor.js";
import type { Dialect } from "./vocabulary.js";

export function readEncoding(
  media: Cursor,
  isUrlEncoded: boolean,
  dialect: Dialect,
): { readonly [member: string]: FieldModel } | undefined {
  const fields = (media.get("encoding")?.entries() ?? []).flatMap(([name, node]) => {
    const field = readField(node, isUrlEncoded, isUrlEncoded || dialect !== "openapi-3.0");
    return Object.keys(field).length === 0 ? [] : [[name, field] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function readField(node: Cursor, isUrlEncoded: boolean, takesStyle: boolean): FieldModel {
  const style = node.word("style", STYLES);
  const content = node.text("contentType");
  if (node.get("headers") && !isUrlEncoded)
    node.problem(
      "unsupported-encoding",
      "Headers of a part would not be sent. Remove them, or describe the body as one media type and write its parts yourself.",
      "headers",
    );
  if (style !== undefined && !FITTING.includes(style))
    node.problem(
      "invalid-encoding",
      `A field cannot have the style \`${style}\`. Write ${FITTING.join(", ")}.`,
      "style",
    );
  const explode = node.get("explode") && node.flag("explode");
  const reserved = node.flag("allowReserved");
  if (!takesStyle || (style === undefined && explode === undefined && !reserved))
    return content === undefined ? {} : { content };
  return {
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(reserved && { reserved }),
  };
}

const FITTING: readonly string[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
