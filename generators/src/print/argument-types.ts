/** What a method takes: one object whose members are the parameters and, side by side with them, the members of the body. */
import type { BodyModel, OperationModel } from "../model/api.js";
import type { Lookup } from "../model/lookup.js";
import { plainMembers } from "../model/plain-members.js";
import type { Property, Schema, SchemaObject } from "../model/schema.js";
import { docComment } from "./doc-comment.js";
import { indent, jsDoc, key } from "./text.js";
import { printType } from "./types.js";

/** How a schema's type is written from another module: `types.Call`. */
export type Reference = (name: string) => string;

interface Argument {
  readonly name: string;
  readonly required: boolean;
  readonly comment: string;
  readonly type: string;
}

export interface ArgumentsType {
  /** `export interface CallOutArguments { … }` */
  readonly code: string;
  /** No member is required. */
  readonly optional: boolean;
}

export function argumentsType(
  name: string,
  operation: OperationModel,
  lookup: Lookup,
  inTypes: Reference,
): ArgumentsType {
  const parameters = parameterArguments(operation, lookup, inTypes);
  const body = bodyArguments(operation.body, lookup, inTypes);
  if (operation.body?.required === false && body.some(({ required }) => required))
    return {
      code: `export type ${name} = ${parameters.length === 0 ? "" : `${object(parameters)} & `}${bodyOrNone(body)};\n`,
      optional: parameters.every(({ required }) => !required),
    };
  const all = [...parameters, ...body];
  return {
    code:
      all.length === 0 ? `export type ${name} = Record<string, never>;\n` : `export interface ${name} ${object(all)}\n`,
    optional: all.every(({ required }) => !required),
  };
}

const object = (members: readonly Argument[]): string => {
  const lines = members.map(
    ({ comment, name, required, type }) => `${comment}readonly ${key(name)}${required ? "" : "?"}: ${type};\n`,
  );
  return `{\n${indent(lines.join(""))}}`;
};

/** A body that may be left out is there with all that it demands, or not at all: `({ readonly a: string; … } | { readonly a?: never; … })` */
const bodyOrNone = (body: readonly Argument[]): string =>
  `(${object(body)} | ${object(body.map(({ name }) => ({ name, required: false, comment: "", type: "never" })))})`;

const parameterArguments = ({ parameters }: OperationModel, lookup: Lookup, inTypes: Reference): Argument[] =>
  parameters.map(({ argument, required, context, schema, description, deprecated }) => ({
    name: argument,
    // Session context is filled in.
    required: required && !context,
    comment: commentOf(schema, {
      ...(description !== undefined && { description }),
      ...(deprecated && { deprecated }),
    }),
    type: printType(schema, lookup, inTypes),
  }));

function bodyArguments(body: BodyModel | undefined, lookup: Lookup, inTypes: Reference): Argument[] {
  if (body === undefined) return [];
  const { media, required, members, context = [], description } = body;
  if (members === undefined || media.schema === undefined)
    return [{ name: "body", required, comment: jsDoc([description]), type: bodyType(body, inTypes) }];
  const taken = (plainMembers(media.schema, lookup.schemaOf) ?? []).filter(({ name }) => members.includes(name));
  return taken.map(({ name, schema, required: demanded, requiredIn }) => ({
    name,
    required: demanded && !context.includes(name),
    comment: commentOf(schema, {}, requiredIn),
    type: media.kind === "form" ? fieldType(schema, lookup, inTypes) : printType(schema, lookup, inTypes),
  }));
}

/** A file in a form is given as one. */
function fieldType(schema: Schema, lookup: Lookup, inTypes: Reference): string {
  if (typeof schema === "object" && schema.format === "binary") return "Blob";
  if (typeof schema === "object" && typeof schema.items === "object" && schema.items.format === "binary")
    return "readonly Blob[]";
  return printType(schema, lookup, inTypes);
}

function bodyType({ media: { kind, schema } }: BodyModel, inTypes: Reference): string {
  switch (kind) {
    case "json":
    case "form":
      return schema === undefined ? "unknown" : inTypes(schema);
    case "text":
      return "string";
    case "bytes":
      return "Blob | ArrayBuffer | string";
  }
}

/** A parameter's words about itself go before those of its schema. */
function commentOf(
  schema: Schema,
  own: Pick<SchemaObject, "description" | "deprecated">,
  requiredIn?: Property["requiredIn"],
): string {
  const said: SchemaObject = typeof schema === "boolean" ? { at: "" } : schema;
  return docComment({ ...said, ...own }, requiredIn);
}
