/** The component in a page that a contract describes: its properties, its states, and the types that all of it speaks of. */
import {
  type AsyncContract,
  type Channel,
  type ComponentFacts,
  isReference,
  type RecordRule,
  type Schema,
} from "../async-contract.js";
import type { Place } from "./entries.js";
import { FEW_VALUES, placed, valuesOf } from "./schema.js";

/** A schema that has a place of its own on the page. */
export interface SchemaDoc extends Place {
  readonly name: string;
  readonly schema: unknown;
}

export interface StateDoc extends Place {
  readonly value: unknown;
  /** The vendor's name of it, and what it means. */
  readonly name: string;
  readonly meaning: string;
}

export interface ComponentDoc {
  readonly facts: ComponentFacts;
  readonly records: readonly RecordRule[];
  /** What is said of all properties. */
  readonly propertySet: Schema;
  readonly properties: readonly SchemaDoc[];
  readonly states: readonly StateDoc[];
  /** The other named schemas. */
  readonly types: readonly SchemaDoc[];
  /** But those that are the payload of one message and nothing else, by what refers to them: they are shown there, unless they have many values. */
  readonly inPlace: ReadonlyMap<string, unknown>;
}

export function readComponent(
  contract: AsyncContract,
  channels: readonly Channel[],
  anchor: (wanted: string) => string,
): ComponentDoc | undefined {
  const channel = channels.find((channel) => channel["x-component"]);
  const facts = channel?.["x-component"];
  if (channel === undefined || facts === undefined) return undefined;
  const schemas = contract.components?.schemas ?? {};
  const named = (name: string | undefined): Schema =>
    name !== undefined && Object.hasOwn(schemas, name) ? placed(contract, schemas[name]).schema : {};
  const propertySet = named(facts.properties);
  const inPlace = payloadsOfOne(contract);
  return {
    facts,
    records: channel["x-records"] ?? [],
    propertySet,
    properties: Object.entries(Object(propertySet.properties)).map(([name, schema]) => ({
      name,
      label: name,
      anchor: anchor(`property-${name}`),
      schema,
    })),
    states: statesOf(named(facts.states), anchor),
    types: Object.entries(schemas)
      .filter(([name]) => name !== facts.properties && !inPlace.has(referenceTo(name)))
      .map(([name, schema]) => {
        const { title } = placed(contract, schema).schema;
        return { name, label: typeof title === "string" ? title : name, anchor: anchor(`type-${name}`), schema };
      }),
    inPlace,
  };
}

const statesOf = (schema: Schema, anchor: (wanted: string) => string): readonly StateDoc[] =>
  valuesOf(schema).map((value) => {
    const told = (from: unknown): string =>
      Object.hasOwn(Object(from), String(value)) ? String(Object(from)[String(value)]) : "";
    const name = told(schema["x-enumNames"]);
    return {
      value,
      name,
      meaning: told(schema["x-enumDescriptions"]),
      label: [value, name].join(" ").trim(),
      anchor: anchor(`state-${value}`),
    };
  });

const referenceTo = (name: string): string => `#/components/schemas/${name}`;

function payloadsOfOne(contract: AsyncContract): ReadonlyMap<string, unknown> {
  const references = referencesIn(contract);
  const payloads = new Set(
    Object.values(Object(contract.components?.messages))
      .map((message) => Object(message).payload)
      .flatMap((payload) => (isReference(payload) ? [payload.$ref] : [])),
  );
  const found = Object.entries(contract.components?.schemas ?? {})
    .map(([name, schema]) => [referenceTo(name), schema] as const)
    .filter(([wanted]) => payloads.has(wanted) && references.filter((reference) => reference === wanted).length === 1)
    .filter(([, schema]) => valuesOf(placed(contract, schema).schema).length <= FEW_VALUES);
  return new Map(found);
}

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return isReference(value) ? [value.$ref] : Object.values(value).flatMap(referencesIn);
};
