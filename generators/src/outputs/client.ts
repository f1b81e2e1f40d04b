/** `client.ts`: types only. What a user meets: a method per operation with its doc comment, its arguments, data and codes. */
import type { OperationModel } from "../model/api.js";
import { createNames, typeName } from "../model/names.js";
import { argumentsType } from "../print/argument-types.js";
import { dataType, failureType } from "../print/data-type.js";
import type { Declaration, Use } from "../print/declaration.js";
import { methodComment } from "../print/method-comment.js";
import { runtimeType, typesReference } from "../print/references.js";
import { indent, jsDoc, key } from "../print/text.js";
import { codeType } from "./method-parts.js";
import type { Output } from "./output.js";

export const client: Output = (model, lookup, name) => {
  const { methods, apiName, apiComment } = methodTypes(model, lookup, name);
  return [
    {
      name: apiName,
      code: `${apiComment}export interface ${apiName} {\n${indent(methods.map(({ code }) => code).join("\n"))}}\n`,
      uses: methods.flatMap(({ uses }) => uses),
    },
    ...methods.flatMap(({ declarations }) => declarations),
  ];
};

export interface MethodType {
  readonly operation: OperationModel;
  /** `listCalls(args: ListCallsArguments, options?: CallOptions): Promise<Outcome<ListCallsData, ListCallsCode>>;` with its comment. */
  readonly code: string;
  readonly uses: readonly Use[];
  /** Types of its own. */
  readonly declarations: readonly Declaration[];
  /** A name for an interface that has this method alone. */
  readonly interfaceName: string;
}

/** The types of each method, and what the interface of them all is called. */
export function methodTypes(...[model, lookup, name]: Parameters<Output>) {
  const isAlone = lookup.homes !== undefined;
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  // No name of a schema, because a package hands on both.
  const unique = createNames(model.schemas.map((schema) => schema.name));
  const [outcome, options] = [runtimeType("Outcome", isAlone), runtimeType("CallOptions", isAlone)];
  const methods = model.operations.map((operation): MethodType => {
    const nameOf = (part: string) => unique(`${operation.id} ${part}`, typeName(operation.id) + part);
    const names = { args: nameOf("Arguments"), data: nameOf("Data"), code: nameOf("Code") };
    const [args, data, failure] = [typesReference(isAlone), typesReference(isAlone), typesReference(isAlone)];
    const taken = argumentsType(names.args, operation, lookup, args.write);
    const given = dataType(operation, lookup, data.write);
    const failed = failureType(operation, failure.write);
    const results = [names.data, names.code, ...(failed === undefined ? [] : [failed])].join(", ");
    const question = taken.optional ? "?" : "";
    const method = `${key(operation.id)}(args${question}: ${names.args}, options?: ${options.code}): Promise<${outcome.code}<${results}>>;\n`;
    return {
      operation,
      code: methodComment(operation, codes) + method,
      uses: [options.use, outcome.use, ...failure.uses()],
      declarations: [
        { name: names.args, code: taken.code, uses: args.uses() },
        { name: names.data, code: `export type ${names.data} = ${given};\n`, uses: data.uses() },
        { name: names.code, code: codeType(names.code, operation.codes), uses: [] },
      ],
      interfaceName: isAlone ? nameOf("Method") : "",
    };
  });
  return {
    methods,
    apiName: unique("the interface", `${typeName(name)}Api`),
    apiComment: jsDoc([`The operations of ${model.title}, version ${model.version}.`]),
  };
}
