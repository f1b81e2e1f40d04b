/**
 * What printers see of a schema: JSON Schema 2020-12 with every quirk of a format folded away (`nullable`, boolean `exclusiveMinimum`,
 * `definitions`, `example`), references resolved to names, and nothing dropped: what cannot be modelled is a problem.
 */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";
export type Sensitivity = "secret" | "personal";

/** `true` takes everything, `false` nothing. */
export type Schema = boolean | SchemaObject;

/** All keywords hold together, a reference included: an absent one says nothing. */
export interface SchemaObject {
  /** Where it stands, for problems: `specs/acme/schemas/Call.yaml#/properties/state`. */
  readonly at: string;

  /** The name of another schema of the model. */
  readonly reference?: string;

  readonly types?: readonly JsonType[];
  readonly enum?: readonly JsonValue[];
  /** Wrapped, because `undefined` must differ from `const: null`. */
  readonly const?: { readonly value: JsonValue };

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** An annotation unless formats are asked for. */
  readonly format?: string;

  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly contains?: { readonly schema: Schema; readonly min: number; readonly max?: number };
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly unevaluatedItems?: Schema;

  readonly properties?: readonly Property[];
  readonly required?: readonly string[];
  readonly patternProperties?: readonly { readonly pattern: string; readonly schema: Schema }[];
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: readonly { readonly name: string; readonly required: readonly string[] }[];
  readonly dependentSchemas?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly unevaluatedProperties?: Schema;

  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly conditional?: { readonly if: Schema; readonly then?: Schema; readonly else?: Schema };
  /** OpenAPI's `discriminator`: which member tells the branches of `oneOf` or `anyOf` apart. */
  readonly discriminator?: {
    readonly property: string;
    readonly mapping: readonly { readonly value: string; readonly reference: string }[];
  };

  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly default?: { readonly value: JsonValue };

  /** `x-extensible-enum` */
  readonly known?: readonly (string | number | boolean | null)[];
  /** `x-enumDescriptions` */
  readonly valueMeanings?: readonly { readonly value: string; readonly meaning: string }[];
  /** `x-enumNames` */
  readonly valueNames?: ReadonlyMap<string, string>;
  /** `x-written`: when a write to a component's property counts. */
  readonly written?: "always" | "notInitialized" | "signedOut" | "never";
  /** `x-other-names` */
  readonly otherNames?: readonly string[];
  /** `x-canonical` */
  readonly canonical?: readonly JsonType[];
  /** `x-sensitive` */
  readonly sensitive?: Sensitivity;
  /** `x-context`: a member of a body that is session context. */
  readonly context?: true;
  /** `x-vendor-term` */
  readonly vendorTerm?: string;
  /** `x-source` */
  readonly source?: readonly string[];
  /** `x-edition` */
  readonly edition?: string;
  /** `x-unknown` */
  readonly unknown?: readonly string[];
}

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** Demanded in the other direction only: a `readOnly` member of a request, a `writeOnly` one of a reply. */
  readonly requiredIn?: "replies" | "requests";
}

/** A schema with a name of its own: a component, a reference's target, or an operation's body that has none. */
export interface NamedSchema {
  /** A TypeScript identifier; unique in the model. */
  readonly name: string;
  readonly schema: Schema;
}
