/** What a schema says that nobody would enforce: keywords of another dialect or of none, and dialects whose keywords are not known. */
import type { SchemaContext } from "./build-schema.js";
import { at, inside } from "./place.js";
import { isNode, type Node } from "./read-keyword.js";
import type { SchemaReader } from "./read-schema.js";
import { ANNOTATIONS, DIALECTS, type Dialect, KEYWORDS, VOCABULARIES } from "./vocabulary.js";

export function reportUnknown({ node, place, dialect, report }: SchemaReader): void {
  for (const keyword of Object.keys(node)) {
    if (KEYWORDS[dialect].has(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
    const message = `\`${keyword}\` is no keyword here, so nothing would enforce it. ${wayOut(keyword, node, dialect)}`;
    report({ code: "unknown-keyword", at: at(inside(place, keyword)), message });
  }
  if (Object.hasOwn(node, "$recursiveRef"))
    report({
      code: "unsupported-keyword",
      at: at(inside(place, "$recursiveRef")),
      message: "`$recursiveRef` ended with draft 2019-09. Write a `$ref`.",
    });
}

function wayOut(keyword: string, node: Node, dialect: Dialect): string {
  if (keyword === "nullable")
    return Object.hasOwn(node, "type")
      ? 'Write null among its types: `type: [string, "null"]`.'
      : 'Write null as another branch: `anyOf: [{ $ref: … }, { type: "null" }]`.';
  const other = Object.entries(KEYWORDS).find(([, keywords]) => keywords.has(keyword))?.[0];
  if (other === undefined) return `Correct its spelling, or write \`x-${keyword}\` if it is a note.`;
  return `It belongs to ${other}, and this schema is read as ${dialect}. Say it as ${dialect} does; an AsyncAPI document may name another dialect in \`schemaFormat\`.`;
}

/** A dialect of its own may take keywords away or give them another meaning, which is known only from its meta-schema's vocabularies. */
export function reportDialect(
  { node, place, dialect, report }: SchemaReader,
  metaSchema: SchemaContext["metaSchema"],
): void {
  const { $schema } = node;
  if (dialect === "openapi-3.0" || typeof $schema !== "string" || DIALECTS[dialect].has($schema.replace(/#$/, "")))
    return;
  const meta = metaSchema?.($schema, place)?.node;
  const stated = isNode(meta) && isNode(meta.$vocabulary) ? meta.$vocabulary : undefined;
  const demanded = Object.keys(stated ?? {}).filter((vocabulary) => stated?.[vocabulary] === true);
  const foreign = demanded.find((vocabulary) => !VOCABULARIES.has(vocabulary));
  const missing = [...VOCABULARIES].find(
    (vocabulary) => vocabulary.endsWith("/validation") && !Object.hasOwn(stated ?? {}, vocabulary),
  );
  if (stated !== undefined && foreign === undefined && missing === undefined) return;
  report({
    code: "unsupported-dialect",
    at: at(inside(place, "$schema")),
    message: `The dialect \`${$schema}\` ${foreign === undefined ? "is not one of those read here" : `demands the vocabulary \`${foreign}\``}. Write \`$schema: ${[...DIALECTS[dialect]][0]}\`, or leave it out.`,
  });
}
