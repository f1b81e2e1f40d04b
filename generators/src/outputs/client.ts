/** `client.ts`: types only. What a user meets: a method per operation with its doc comment, its arguments, data and codes. */
import type { OperationModel } from "../model/api.js";
import { createNames, typeName } from "../model/names.js";
import { argumentsType, type Reference } from "../print/argument-types.js";
import { dataType, failureType } from "../print/data-type.js";
import type { Use } from "../print/declaration.js";
import { methodComment } from "../print/method-comment.js";
import { identifier, indent, jsDoc, key, literal } from "../print/text.js";
import type { Output } from "./output.js";

export const client: Output = (model, lookup, name) => {
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  // No name of a schema, because a package hands on both.
  const unique = createNames(model.schemas.map((schema) => schema.name));
  const parts = model.operations.map((operation) => {
    const typeOf = (part: string) => unique(`${operation.id} ${part}`, typeName(operation.id) + part);
    const names = { args: typeOf("Arguments"), data: typeOf("Data"), code: typeOf("Code") };
    const types = { args: typesReference(), data: typesReference(), failure: typesReference() };
    const args = argumentsType(names.args, operation, lookup, types.args.write);
    const data = dataType(operation, lookup, types.data.write);
    const failure = failureType(operation, types.failure.write);
    const outcome = [names.data, names.code, ...(failure === undefined ? [] : [failure])].join(", ");
    const question = args.optional ? "?" : "";
    const method = `${key(operation.id)}(args${question}: ${names.args}, options?: CallOptions): Promise<Outcome<${outcome}>>;\n`;
    return {
      method: methodComment(operation, codes) + method,
      uses: types.failure.uses(),
      declarations: [
        { name: names.args, code: args.code, uses: types.args.uses() },
        { name: names.data, code: `export type ${names.data} = ${data};\n`, uses: types.data.uses() },
        { name: names.code, code: codeType(names.code, operation), uses: [] },
      ],
    };
  });
  const apiName = unique("the interface", `${typeName(name)}Api`);
  const comment = jsDoc([`The operations of ${model.title}, version ${model.version}.`]);
  return [
    {
      name: apiName,
      code: `${comment}export interface ${apiName} {\n${indent(parts.map(({ method }) => method).join("\n"))}}\n`,
      uses: parts.length === 0 ? [] : [...RUNTIME, ...parts.flatMap(({ uses }) => uses)],
    },
    ...parts.flatMap(({ declarations }) => declarations),
  ];
};

const RUNTIME: readonly Use[] = [
  { from: "@trunkline/runtime", name: "CallOptions", type: true },
  { from: "@trunkline/runtime", name: "Outcome", type: true },
];

/** `types.Call`, and the import it takes. */
function typesReference(): { readonly write: Reference; readonly uses: () => readonly Use[] } {
  let isUsed = false;
  return {
    write(name) {
      isUsed = true;
      return `types.${identifier(name)}`;
    },
    uses: () => (isUsed ? [{ from: "types", name: "*", type: true }] : []),
  };
}

/** `export type CallOutCode = "100-006" | "200-001";` */
function codeType(name: string, { codes }: OperationModel): string {
  const flat = `export type ${name} = ${codes.length === 0 ? "never" : codes.map(literal).join(" | ")};\n`;
  if (codes.length === 0 || flat.length <= 121) return flat;
  return `export type ${name} =\n${codes.map((code) => `  | ${literal(code)}`).join("\n")};\n`;
}
