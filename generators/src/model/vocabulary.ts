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
