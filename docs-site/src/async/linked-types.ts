/**
 * Named schemas that have a place of their own on the page: elsewhere a schema says what a reader needs at a glance, and leads there.
 * What marks it is a symbol, so that no contract can claim to be one.
 */
import { isReference, type Schema } from "../async-contract.js";
import type { SchemaDoc } from "./read-component.js";
import type { Documented } from "./read-messages.js";
import { FEW_VALUES, placed, typeText, valuesOf } from "./schema.js";

const TYPE = Symbol("type");

type Linked = Schema & { readonly [TYPE]?: SchemaDoc };

export const typeOf = (schema: Linked): SchemaDoc | undefined => schema[TYPE];

/** A schema in which each reference to a named schema is a short form of that. */
export function linked(documented: Documented, value: unknown): unknown {
  const { component } = documented;
  if (component === undefined) return value;
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== "object" || value === null) return value;
    if (!isReference(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inner(part)]));
    const { $ref, ...beside } = value;
    const type = typeAt(documented, $ref);
    if (type !== undefined) return { ...shortForm(documented, type), ...beside };
    const shown = component.inPlace.get($ref);
    return shown === undefined ? value : inner(shown);
  };
  return inner(value);
}

export const typeAt = ({ component }: Documented, reference: string): SchemaDoc | undefined =>
  component?.types.find(({ name }) => reference === `#/components/schemas/${name}`);

function shortForm({ contract }: Documented, type: SchemaDoc): Linked {
  const { schema } = placed(contract, type.schema);
  const { description, "x-sensitive": sensitive } = schema;
  const few = valuesOf(schema).length <= FEW_VALUES;
  const values = ["enum", "x-extensible-enum", "x-enumNames", "x-enumDescriptions"].filter(
    (key) => few && key in schema,
  );
  return {
    [TYPE]: type,
    type: typeText(contract, schema),
    ...(typeof description === "string" && { description: beginning(description) }),
    ...(sensitive !== undefined && { "x-sensitive": sensitive }),
    ...Object.fromEntries(values.map((key) => [key, schema[key]])),
  };
}

/** The same of a payload whose own members are to be shown, also where it has a name; and the type of that name. */
export function opened(documented: Documented, payload: unknown): { value: unknown; type: SchemaDoc | undefined } {
  const type = isReference(payload) ? typeAt(documented, payload.$ref) : undefined;
  return { value: linked(documented, type === undefined ? payload : type.schema), type };
}

/** A colon at its end would announce what is only told in the type's own place. */
const beginning = (text: string): string => (text.split(/\n\s*\n/)[0] ?? "").trim().replace(/:$/, ".");
