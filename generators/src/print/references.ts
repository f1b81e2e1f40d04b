/**
 * How names of other modules are written. A document may name a type anything, so what could clash with one is reached through a namespace: the types
 * where a module holds all of a kind; what the runtime has, where a module holds one schema or operation and imports types one by one.
 */
import { isComponent } from "../model/homes.js";
import type { Lookup } from "../model/lookup.js";
import type { Use } from "./declaration.js";
import { identifier, literal } from "./text.js";

export interface TypesReference {
  /** `types.Call`, or `Call` in a module that imports types one by one. */
  readonly write: (name: string) => string;
  /** The imports that what was written takes. */
  readonly uses: () => readonly Use[];
}

export function typesReference(isAlone = false): TypesReference {
  const uses = new Map<string, Use>();
  return {
    write(name) {
      const imported = isAlone ? identifier(name) : "*";
      uses.set(imported, { from: "types", name: imported, type: true });
      return isAlone ? imported : `types.${identifier(name)}`;
    },
    uses: () => [...uses.values()],
  };
}

/** `Outcome`, or `runtime.Outcome` in a module that imports types one by one. */
export function runtimeType(name: string, isAlone: boolean): { readonly code: string; readonly use: Use } {
  const from = "@trunkline/runtime";
  return isAlone
    ? { code: `runtime.${name}`, use: { from, name: "*", type: true } }
    : { code: name, use: { from, name, type: true } };
}

/** Where constants have the names of types: `types.Call`, or in a component's module `import("../components/Call.js").Call` of another. */
export function typeBeside(name: string, owner: string, { homes }: Lookup): string {
  const home = homes?.schemas.get(name);
  const own = homes?.schemas.get(owner);
  const isNear = home === own || own === undefined || !isComponent(own);
  return `${isNear ? "types" : `import(${literal(`../${home}.js`)})`}.${identifier(name)}`;
}
