/** The keywords of each dialect that this compiler enforces, and those that only tell a reader something. Whatever is in neither list is reported. */
export type Dialect = "2020-12" | "openapi-3.0" | "draft-07";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const KEYWORDS: { readonly [dialect in Dialect]: ReadonlySet<string> } = {
  "2020-12": words(
    `$schema $vocabulary $id $anchor $dynamicAnchor $ref $dynamicRef $recursiveRef $defs definitions type enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
     minLength maxLength pattern format prefixItems items contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems properties
     required patternProperties additionalProperties propertyNames minProperties maxProperties dependentRequired dependentSchemas
     unevaluatedProperties allOf anyOf oneOf not if then else discriminator`,
  ),
  "openapi-3.0": words(
    `$ref type nullable enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format items minItems
     maxItems uniqueItems properties required additionalProperties minProperties maxProperties allOf anyOf oneOf not discriminator`,
  ),
  "draft-07": words(
    `$schema $id $ref definitions type enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format items
     additionalItems contains minItems maxItems uniqueItems properties required patternProperties additionalProperties propertyNames
     minProperties maxProperties dependencies allOf anyOf oneOf not if then else discriminator`,
  ),
};

export const ANNOTATIONS = words(
  `$comment title description default deprecated readOnly writeOnly examples example externalDocs xml contentEncoding contentMediaType contentSchema`,
);

/** What `$schema` may say. */
export const DIALECTS: { readonly [dialect in Exclude<Dialect, "openapi-3.0">]: ReadonlySet<string> } = {
  "2020-12": words("https://json-schema.org/draft/2020-12/schema https://spec.openapis.org/oas/3.1/dialect/base"),
  "draft-07": words("http://json-schema.org/draft-07/schema https://json-schema.org/draft-07/schema"),
};

/** The vocabularies whose keywords are enforced or read. */
export const VOCABULARIES: ReadonlySet<string> = new Set(
  ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"].map(
    (name) => `https://json-schema.org/draft/2020-12/vocab/${name}`,
  ),
);
