/** The same as `loadGenerated` without files: thousands of schemas become running code in the time that the disk takes for tens. */
import * as checks from "@trunkline/runtime/checks";
import ts from "typescript";
import * as zod from "zod";
import type { Generated } from "../src/conformance/load-generated.js";
import { printModules } from "../src/conformance/load-generated.js";
import type { Lookup } from "../src/model/lookup.js";

const FOREIGN: ReadonlyMap<string, object> = new Map(Object.entries({ zod, "@trunkline/runtime/checks": checks }));

export function loadInMemory(lookup: Lookup): Generated {
  const texts = printModules(lookup);
  const loaded = new Map<string, object>();
  const load = (name: string): object => {
    const known = FOREIGN.get(name) ?? loaded.get(name);
    if (known !== undefined) return known;
    const text = texts.get(name.replace(/^\.\/|\.js$/g, "")) ?? "";
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
    });
    const exports = {};
    loaded.set(name, exports);
    new Function("require", "exports", outputText)(load, exports);
    return exports;
  };
  const [predicates, schemas, shapes] = ["./predicates.js", "./schemas.js", "./shapes.js"].map(load) as [
    object,
    object,
    object,
  ];
  return {
    fits: (name) => Reflect.get(predicates, `is${name}`),
    schema: (name) => Reflect.get(schemas, name),
    shape: (name) => Reflect.get(shapes, `${name}Shape`),
  };
}
