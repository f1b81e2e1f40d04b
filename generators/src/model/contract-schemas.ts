/** The schemas of a contract, whichever of its documents leads to them: one builder, so that what two documents share is one type. */
import type { Report } from "../problems.js";
import { createSchemaBuilder, type SchemaBuilder, type Target } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { createNames, typeName } from "./names.js";
import { at, inside, type Place } from "./place.js";
import { isNode } from "./read-keyword.js";
import { KEYWORDS } from "./vocabulary.js";

export const createContractSchemas = (
  resolve: (reference: string, from: Place) => Target | undefined,
  report: Report,
): SchemaBuilder => {
  const names = createNames(TAKEN);
  return createSchemaBuilder({
    dialect: "2020-12",
    resolve,
    report,
    nameOf(place, suggested) {
      const [wanted, otherwise] = suggested === undefined ? namesOf(place) : [typeName(suggested)];
      return names(at(place), wanted, otherwise);
    },
  });
};

/** Names that the code of predicates and zod schemas uses itself: the globals, and the helpers whose names a predicate would have. */
const TAKEN = "Array Infinity Integer JSON Map MultipleOf NaN Number Object RegExp Set String Unique".split(" ");

/**
 * First of all, and all their names before what they refer to, so that a component has the first claim to its name. `unwrap`: what a component may be
 * written as besides a schema.
 */
export function defineComponents(
  schemas: Cursor | undefined,
  builder: SchemaBuilder,
  unwrap: (target: Target) => Target = (target) => target,
): void {
  if (schemas === undefined || !isNode(schemas.node)) return;
  const entries = Object.entries(schemas.node);
  for (const [name, written] of entries) {
    const { node, place } = unwrap({ node: written, place: inside(schemas.place, name) });
    builder.reserve(node, place, name);
  }
  for (const [name, written] of entries) {
    const { node, place, dialect } = unwrap({ node: written, place: inside(schemas.place, name) });
    (dialect === undefined ? builder : builder.inDialect(dialect)).define(node, place, name);
  }
}

/**
 * `schemas/Call.yaml` -> `Call`; `#/components/schemas/Call/properties/state` -> `CallState`; `calls.yaml#/Call`, in a file that is nothing but schemas
 * by their names -> `Call`, or `CallsCall` where another has that name.
 */
function namesOf({ file, pointer }: Place): [wanted: string, otherwise?: string] {
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const isComponent = steps[0] === "components" && steps.length > 2;
  const isDefinition = (steps[0] === "$defs" || steps[0] === "definitions") && steps.length > 1;
  const named = isComponent ? steps.slice(2) : isDefinition ? steps.slice(1) : [stem, ...steps];
  const nameOf = (words: readonly string[]) => typeName(words.filter((step) => !STRUCTURE.has(step)).join(" ") || stem);
  const [first = "", second] = steps;
  const isList = first !== "" && !KEYWORDS["2020-12"].has(first) && (second === undefined || STRUCTURE.has(second));
  return isList ? [nameOf(steps), nameOf(named)] : [nameOf(named)];
}

const STRUCTURE = new Set("properties items allOf anyOf oneOf schema content $defs definitions".split(" "));
