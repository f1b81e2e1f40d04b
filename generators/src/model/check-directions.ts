/**
 * `readOnly` and `writeOnly` take a required member out of one direction, by OpenAPI. There is one predicate for both directions here, so
 * such a member is a problem where it would be demanded of the wrong side.
 */
import type { Report } from "../problems.js";
import type { OperationModel } from "./api.js";
import { subschemas } from "./lookup.js";
import type { Schema, SchemaObject } from "./schema.js";

export function reportDirections(
  operations: readonly OperationModel[],
  schemaOf: (name: string) => Schema,
  report: Report,
): void {
  const seen = new Set<string>();
  /** One schema after another: a chain of ten thousand would not fit the stack. */
  const waiting: (readonly [name: string, keyword: Keyword])[] = [];
  const note = (name: string | undefined, keyword: Keyword): void => {
    if (name === undefined || seen.has(`${keyword} ${name}`)) return;
    seen.add(`${keyword} ${name}`);
    waiting.push([name, keyword]);
  };
  const visit = (schema: Schema, keyword: Keyword): void => {
    if (typeof schema === "boolean") return;
    for (const property of schema.properties ?? [])
      if (property.required && isMarked(property.schema, keyword, schemaOf))
        reportProperty(schema, property.name, keyword, report);
    for (const inner of subschemas(schema)) visit(inner, keyword);
    note(schema.reference, keyword);
  };
  for (const { body, replies } of operations) {
    note(body?.media.schema, "readOnly");
    for (const { media } of replies) note(media?.schema, "writeOnly");
  }
  // The list grows while it is gone through.
  for (const [name, keyword] of waiting) visit(schemaOf(name), keyword);
}

type Keyword = "readOnly" | "writeOnly";

function isMarked(schema: Schema, keyword: Keyword, schemaOf: (name: string) => Schema): boolean {
  if (typeof schema === "boolean") return false;
  const target = schema.reference === undefined ? undefined : schemaOf(schema.reference);
  return schema[keyword] === true || (typeof target === "object" && target[keyword] === true);
}

function reportProperty({ at }: SchemaObject, name: string, keyword: string, report: Report): void {
  const way = keyword === "readOnly" ? "a request" : "a reply";
  report({
    code: "required-other-way",
    at,
    message: `\`${name}\` is required and \`${keyword}\`, and this schema is used in ${way}, which would have to hold it. Give ${way} a schema of its own, or take \`${name}\` out of \`required\`.`,
  });
}
