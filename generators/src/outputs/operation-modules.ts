/**
 * For an interface of many operations, of which most users call a few: a module per operation, with its descriptor, its method and its types;
 * `operations.ts` and `client.ts`, which join them; and `service.ts`, what they have in common.
 */
import type { ApiModel } from "../model/api.js";
import type { Homes } from "../model/homes.js";
import type { Declaration, Use } from "../print/declaration.js";
import { createUses } from "../print/descriptor-parts.js";
import { handOn, type Module } from "../print/module.js";
import { isOfPrinters } from "../print/names-in-function.js";
import { predicateName } from "../print/predicate.js";
import { runtimeType } from "../print/references.js";
import { indent, jsDoc } from "../print/text.js";
import { Code, printValue } from "../print/value.js";
import { type MethodType, methodTypes } from "./client.js";
import { apiValue, operationValue, serversDeclarations } from "./operations.js";
import type { Output } from "./output.js";

interface Part extends MethodType {
  readonly home: string;
  /** `listCalls` */
  readonly constant: string;
}

export function operationModules(homes: Homes, ...[model, lookup, name]: Parameters<Output>): readonly Module[] {
  const { methods, apiName, apiComment } = methodTypes(model, lookup, name);
  const constantOf = constantNames(model);
  const parts = methods.map((method): Part => {
    const { id } = method.operation;
    return { ...method, home: homes.operations.get(id) ?? "operations", constant: constantOf(id) };
  });
  const all: Declaration = {
    name: apiName,
    code: `${apiComment}export interface ${apiName} ${parts.length === 0 ? "" : `extends\n  ${parts.map((part) => part.interfaceName).join(",\n  ")} `}{}\n`,
    uses: parts.map((part): Use => ({ from: part.home, name: part.interfaceName, type: true })),
  };
  const types = parts.map(
    ({ home, declarations }) => [home, declarations.map((declaration) => declaration.name)] as const,
  );
  return [
    ...parts.map((part) => ({ name: part.home, declarations: operationDeclarations(part) })),
    { name: "service", declarations: [serviceDeclaration(model), ...serversDeclarations(model)] },
    {
      name: "operations",
      declarations: [
        apiDeclaration(parts),
        ...(model.servers.length === 0 ? [] : [handOn([["service", ["servers"]]])]),
      ],
    },
    { name: "client", declarations: [all, handOn(types, "type ")] },
  ];
}

function operationDeclarations({ operation, constant, interfaceName, ...method }: Part): readonly Declaration[] {
  const type = runtimeType("Operation", true);
  const names = createUses([type.use]);
  const value = printValue(operationValue(operation, names));
  const comment = jsDoc([operation.summary], operation.deprecated ? ["@deprecated"] : []);
  return [
    {
      name: constant,
      code: `${comment}export const ${constant}: ${type.code}<${interfaceName}> = ${value};\n`,
      uses: names.all(),
    },
    {
      name: interfaceName,
      code: `export interface ${interfaceName} {\n${indent(method.code)}}\n`,
      uses: method.uses,
    },
    ...method.declarations,
  ];
}

/** `export const service: Omit<ApiDescriptor, "operations"> = { title: …, credentials: … };` */
function serviceDeclaration(model: ApiModel): Declaration {
  const names = createUses([{ from: "@trunkline/runtime", name: "ApiDescriptor", type: true }]);
  const value = printValue(apiValue(model, names));
  return {
    name: "service",
    code: `/** The interface without its operations: \`createClient({ ...service, operations: { … } }, { baseUrl })\` has those that are named. */\nexport const service: Omit<ApiDescriptor, "operations"> = ${value};\n`,
    uses: names.all(),
  };
}

/** `export const api: ApiDescriptor = { ...service, operations: { listCalls, … } };` */
function apiDeclaration(parts: readonly Part[]): Declaration {
  const operations = Object.fromEntries(parts.map(({ operation, constant }) => [operation.id, new Code(constant)]));
  return {
    name: "api",
    code: `/** The whole interface as the runtime plays it. */\nexport const api: ApiDescriptor = { ...service, operations: ${printValue(operations)} };\n`,
    uses: [
      { from: "@trunkline/runtime", name: "ApiDescriptor", type: true },
      { from: "service", name: "service" },
      ...parts.map((part): Use => ({ from: part.home, name: part.constant })),
    ],
  };
}

/** The id, unless code may mean something else by it: `delete_`. */
function constantNames({ schemas, operations }: ApiModel): (id: string) => string {
  const taken = new Set(["api", "service", ...schemas.flatMap(({ name }) => [name, predicateName(name)])]);
  const ids = new Set(operations.map(({ id }) => id));
  const free = (name: string): string => (taken.has(name) || isOfPrinters(name) ? next(name) : name);
  const next = (name: string): string => (ids.has(`${name}_`) ? next(`${name}_`) : free(`${name}_`));
  return free;
}
