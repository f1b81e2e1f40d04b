import { at, inside } from "./place.js";
import { isNode } from "./read-keyword.js";
import type { SchemaReader } from "./read-schema.js";
import type { SchemaObject } from "./schema.js";

/**
 * `mapping` holds references or component names; a branch that it does not name has its component's name as its tag. AsyncAPI writes the
 * name of the member alone.
 */
export function readDiscriminator(reader: SchemaReader): SchemaObject["discriminator"] | undefined {
  const isText = reader.dialect === "draft-07" && typeof reader.node.discriminator === "string";
  const discriminator = isText
    ? { propertyName: reader.node.discriminator, mapping: undefined }
    : reader.keywords.node("discriminator");
  if (discriminator === undefined) return undefined;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== "string") {
    reader.report({
      code: "invalid-keyword",
      at: at(inside(reader.place, "discriminator")),
      message: "`discriminator` must have a text `propertyName`.",
    });
    return undefined;
  }
  const stated = Object.entries(isNode(mapping) ? mapping : {}).flatMap(([value, target]) => {
    const written =
      typeof target === "string" &&
      /^[A-Za-z0-9._-]+$/.test(target) &&
      !target.endsWith(".yaml") &&
      !target.endsWith(".json");
    const reference = reader.reference(
      written ? `#/components/schemas/${String(target)}` : String(target),
      "discriminator",
    );
    return reference === undefined ? [] : [{ value, reference }];
  });
  const branches = [reader.node.oneOf, reader.node.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const implied = branches.flatMap((branch) => {
    const written = isNode(branch) && typeof branch.$ref === "string" ? branch.$ref : undefined;
    const reference = written === undefined ? undefined : reader.reference(written, "oneOf");
    if (written === undefined || reference === undefined || stated.some((entry) => entry.reference === reference))
      return [];
    return [{ value: written.replace(/^.*\//, "").replace(/\.(ya?ml|json)$/, ""), reference }];
  });
  return { property: propertyName, mapping: [...stated, ...implied] };
}
