/** `client.ts`: types only. What a user meets: a method per operation with its doc comment, its arguments, data and codes. */
import type { OperationModel } from "../model/api.js";
import { createNames, typeName } from "../model/names.js";
import { argumentsType } from "../print/argument-types.js";
import { dataType } from "../print/data-type.js";
import type { Declaration, Use } from "../print/declaration.js";
import { methodComment } from "../print/method-comment.js";
import { indent, jsDoc, key, literal } from "../print/text.js";
import type { Output } from "./output.js";

export const client: Output = (model, lookup, name) => {
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  // No name of a schema, because a package hands on both.
  const unique = createNames(model.schemas.map((schema) => schema.name));
  const parts = model.operations.map((operation) => {
    const typeOf = (part: string) => unique(`${operation.id} ${part}`, typeName(operation.id) + part);
    const names = { args: typeOf("Arguments"), data: typeOf("Data"), code: typeOf("Code") };
    const args = argumentsType(names.args, operation, lookup);
    const question = args.optional ? "?" : "";
    const method = `${key(operation.id)}(args${question}: ${names.args}, options?: CallOptions): Promise<Outcome<${names.data}, ${names.code}>>;\n`;
    return {
      method: methodComment(operation, codes) + method,
      declarations: [
        declaration(names.args, args.code),
        declaration(names.data, `export type ${names.data} = ${dataType(operation, lookup)};\n`),
        declaration(names.code, codeType(names.code, operation)),
      ],
    };
  });
  const apiName = unique("the interface", `${typeName(name)}Api`);
  const comment = jsDoc([`The operations of ${model.title}, version ${model.version}.`]);
  return [
    {
      name: apiName,
      code: `${comment}export interface ${apiName} {\n${indent(parts.map(({ method }) => method).join("\n"))}}\n`,
      uses: parts.length === 0 ? [] : RUNTIME,
    },
    ...parts.flatMap(({ declarations }) => declarations),
  ];
};

const RUNTIME: readonly Use[] = [
  { from: "@trunkline/runtime", name: "CallOptions", type: true },
  { from: "@trunkline/runtime", name: "Outcome", type: true },
];

function declaration(name: string, code: string): Declaration {
  return { name, code, uses: code.includes("types.") ? [{ from: "types", name: "*", type: true }] : [] };
}

/** `export type CallOutCode = "100-006" | "200-001";` */
function codeType(name: string, { codes }: OperationModel): string {
  const flat = `export type ${name} = ${codes.length === 0 ? "never" : codes.map(literal).join(" | ")};\n`;
  if (flat.length <= 121) return flat;
  return `export type ${name} =\n${codes.map((code) => `  | ${literal(code)}`).join("\n")};\n`;
}
