/** `client.ts`: types only. What a user meets: a method per operation with its doc comment, its arguments, data and codes. */
import type { ApiModel, CodeModel, MediaModel, OperationModel } from "../model/api.js";
import type { Lookup } from "../model/lookup.js";
import { createNames, typeName } from "../model/names.js";
import type { Schema, SchemaObject } from "../model/schema.js";
import type { Declaration, Use } from "../print/declaration.js";
import { docComment } from "../print/doc-comment.js";
import { indent, jsDoc, key, literal } from "../print/text.js";
import { printType } from "../print/types.js";
import { codeUnion } from "./codes.js";
import { preferred } from "./operations.js";
import type { Output } from "./output.js";

export const client: Output = (model, lookup, name) => {
  const unique = createNames(model.schemas.map((schema) => schema.name));
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  const methods: string[] = [];
  const uses: Use[] = [
    { from: "@trunkline/runtime", name: "CallOptions", type: true },
    { from: "@trunkline/runtime", name: "Outcome", type: true },
  ];
  const declarations = model.operations.flatMap((operation): Declaration[] => {
    const named = (part: string) => unique(`${operation.id} ${part}`, `${typeName(operation.id)}${part}`);
    const args = argumentsOf(operation, lookup);
    const [argsName, dataName, codeName] = [named("Arguments"), named("Data"), named("Code")];
    const optional = args.every(({ required }) => !required);
    methods.push(
      `${jsDoc(methodDoc(operation, codes), operation.deprecated ? ["@deprecated"] : [])}${operation.id}(args${optional ? "?" : ""}: ${argsName}, options?: CallOptions): Promise<Outcome<${dataName}, ${codeName}>>;\n`,
    );
    const members = args.map(
      ({ comment, name: member, required, type }) =>
        `${comment}readonly ${key(member)}${required ? "" : "?"}: ${type};\n`,
    );
    const body = members.length === 0 ? "{}" : `{\n${indent(members.join(""))}}`;
    const types: Use[] = [{ from: "types", name: "*", type: true }];
    const data = dataType(operation, lookup);
    const usesOf = (code: string) => (code.includes("types.") ? types : []);
    return [
      { name: argsName, code: `export interface ${argsName} ${body}\n`, uses: usesOf(body) },
      { name: dataName, code: `export type ${dataName} = ${data};\n`, uses: usesOf(data) },
      { name: codeName, code: `export type ${codeName} = ${codeUnion(operation.codes)};\n`, uses: [] },
    ];
  });
  const apiName = unique("the interface", `${typeName(name)}Api`);
  const comment = jsDoc([`The operations of ${model.title}, version ${model.version}.`]);
  return [
    { name: apiName, code: `${comment}export interface ${apiName} {\n${indent(methods.join("\n"))}}\n`, uses },
    ...declarations,
  ];
};

interface Argument {
  readonly name: string;
  readonly required: boolean;
  readonly comment: string;
  readonly type: string;
}

const inTypes = (name: string): string => `types.${name}`;

function argumentsOf({ parameters, body }: OperationModel, lookup: Lookup): Argument[] {
  const fromParameters = parameters.map(
    ({ argument, required, context, schema, description, deprecated }): Argument => ({
      name: argument,
      required: required && !context,
      comment: commentOf(schema, {
        ...(description !== undefined && { description }),
        ...(deprecated && { deprecated }),
      }),
      type: printType(schema, lookup, inTypes),
    }),
  );
  if (body === undefined) return fromParameters;
  const schema = preferred(body.media)?.schema;
  if (body.members === undefined || schema === undefined) {
    const chosen = preferred(body.media);
    return [
      ...fromParameters,
      {
        name: "body",
        required: body.required,
        comment: jsDoc([body.description]),
        type: chosen ? bodyType(chosen) : "undefined",
      },
    ];
  }
  const members = (plainObject(schema, lookup).properties ?? []).map(
    ({ name, schema: member, required }): Argument => ({
      name,
      required: required && body.required,
      comment: commentOf(member, {}),
      type: printType(member, lookup, inTypes),
    }),
  );
  return [...fromParameters, ...members];
}

function plainObject(name: string, lookup: Lookup): SchemaObject {
  const schema = lookup.schemaOf(name);
  if (typeof schema === "boolean") return { at: "" };
  return schema.reference !== undefined && schema.properties === undefined
    ? plainObject(schema.reference, lookup)
    : schema;
}

/** A parameter's words about itself go before those of its schema. */
function commentOf(schema: Schema, own: Pick<SchemaObject, "description" | "deprecated">): string {
  const said = typeof schema === "boolean" ? { at: "" } : schema;
  return docComment({ ...said, ...own });
}

const bodyType = ({ mediaType, schema }: MediaModel): string => {
  if (schema !== undefined) return inTypes(schema);
  return /^text\//.test(mediaType) ? "string" : "Blob | ArrayBuffer | string";
};

/** What a success hands out: the place in the body that the contract names, or the whole body. */
function dataType({ replies, result }: OperationModel, lookup: Lookup): string {
  const good = replies.filter(({ status }) => /^2/.test(status));
  const types = (good.length > 0 ? good : replies.filter(({ status }) => status === "default")).map(({ media }) => {
    const chosen = preferred(media);
    if (chosen === undefined) return "undefined";
    if (chosen.schema === undefined)
      return /json/.test(chosen.mediaType) ? "unknown" : /^text\//.test(chosen.mediaType) ? "string" : "Blob";
    if (result?.data === undefined) return inTypes(chosen.schema);
    const type = inside(chosen.schema, result.data, lookup);
    return result.present ? `NonNullable<${type}>` : type;
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

/** `types.CallOutReply["result"]`; `unknown` where the contract does not describe the place. */
function inside(name: string, pointer: string, lookup: Lookup): string {
  let schema: Schema = lookup.schemaOf(name);
  let type = inTypes(name);
  for (const step of pointer
    .split("/")
    .slice(1)
    .map((text) => text.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    while (typeof schema === "object" && schema.reference !== undefined) schema = lookup.schemaOf(schema.reference);
    const property: Schema | undefined =
      typeof schema === "object" ? schema.properties?.find((member) => member.name === step)?.schema : undefined;
    if (property === undefined) return "unknown";
    type = `${type}[${literal(step)}]`;
    schema = property;
  }
  return type;
}

/** Summary, what a caller cannot guess, codes with their meaning, events, and where it all comes from. */
function methodDoc(operation: OperationModel, codes: ReadonlyMap<string, CodeModel>): (string | undefined)[] {
  const {
    summary,
    description,
    vendorTerm,
    vendorName,
    triggers,
    retry,
    edition,
    unknown = [],
    source = [],
  } = operation;
  const names = [vendorTerm, vendorName && `\`${vendorName}\``].filter((text) => text !== undefined).join(", ");
  const success = triggers.filter(({ outcome }) => outcome === "success").map(({ event }) => event);
  const failure = triggers.filter(({ outcome }) => outcome === "failure").map(({ event }) => event);
  return [
    summary === undefined ? names || undefined : `${summary}${names && ` (${names})`}.`,
    description,
    RETRY[retry],
    operation.codes.length === 0 ? undefined : "Codes:",
    ...operation.codes.map((code) => `- \`${code}\`: ${codes.get(code)?.meaning ?? "not in the code table"}`),
    success.length === 0 ? undefined : `Events: ${[...new Set(success)].join(", ")}.`,
    failure.length === 0 ? undefined : `Events of a failure: ${[...new Set(failure)].join(", ")}.`,
    edition === undefined ? undefined : `Edition: ${edition}.`,
    ...unknown.map((text) => `Not known: ${text}`),
    source.length === 0 ? undefined : `Source: ${source.join("; ")}.`,
    `\`${operation.method} ${operation.path}\``,
  ];
}

const RETRY: { readonly [retry in ApiModel["operations"][number]["retry"]]: string | undefined } = {
  safe: undefined,
  onConnectError: "Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.",
  never: "Never repeated: when the reply is lost the outcome is `outcomeUnknown`.",
};
