/** The schemas of a contract, whichever of its documents leads to them: one builder, so that what two documents share is one type. */
import type { Report } from "../problems.js";
import { createSchemaBuilder, type SchemaBuilder, type Target } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { createNames, typeName } from "./names.js";
import { at, inside, type Place } from "./place.js";
import { isNode } from "./read-keyword.js";

export const createContractSchemas = (
  resolve: (reference: string, from: Place) => Target | undefined,
  report: Report,
): SchemaBuilder => {
  const names = createNames(TAKEN);
  return createSchemaBuilder({
    dialect: "2020-12",
    resolve,
    report,
    nameOf: (place, suggested) => names(at(place), typeName(suggested ?? wordsOf(place))),
  });
};

/** Names that the code of predicates and zod schemas uses itself: the globals, and the helpers whose names a predicate would have. */
const TAKEN = "Array Infinity Integer JSON Map MultipleOf NaN Number Object RegExp Set String Unique".split(" ");

/** First of all, so that a component has the first claim to its name. `unwrap`: what a component may be written as besides a schema. */
export function defineComponents(
  schemas: Cursor | undefined,
  builder: SchemaBuilder,
  unwrap: (target: Target) => Target = (target) => target,
): void {
  if (schemas === undefined || !isNode(schemas.node)) return;
  for (const [name, written] of Object.entries(schemas.node)) {
    const { node, place, dialect } = unwrap({ node: written, place: inside(schemas.place, name) });
    (dialect === undefined ? builder : builder.inDialect(dialect)).define(node, place, name);
  }
}

/** `schemas/Call.yaml` -> `Call`; `#/components/schemas/Call/properties/state` -> `Call state`. */
function wordsOf({ file, pointer }: Place): string {
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const isComponent = steps[0] === "components" && steps.length > 2;
  const isDefinition = (steps[0] === "$defs" || steps[0] === "definitions") && steps.length > 1;
  const named = isComponent ? steps.slice(2) : isDefinition ? steps.slice(1) : [stem, ...steps];
  return named.filter((step) => !STRUCTURE.has(step)).join(" ") || stem;
}

const STRUCTURE = new Set("properties items allOf anyOf oneOf schema content $defs definitions".split(" "));
