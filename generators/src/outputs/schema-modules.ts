/** Modules of one kind -> a module per schema, with its type, its predicate and its shape, and one beside it with its zod schema. What others import stays. */
import type { Homes } from "../model/homes.js";
import type { Declaration, Use } from "../print/declaration.js";
import { handOn, type Module } from "../print/module.js";
import { mentions } from "../print/names-in-function.js";
import { predicateName } from "../print/predicate.js";
import { shapeName } from "../print/shape.js";

/** What a declaration of each kind is called. */
const NAMES: { readonly [module: string]: (schema: string) => string } = {
  types: (name) => name,
  predicates: predicateName,
  shapes: shapeName,
  schemas: (name) => name,
};

export function schemaModules(modules: readonly Module[], homes: Homes): readonly Module[] {
  /** `predicates isCall` -> `components/Call` */
  const moved = new Map(
    Object.entries(NAMES).flatMap(([kind, nameOf]) =>
      [...homes.schemas].map(
        ([name, home]) => [`${kind} ${nameOf(name)}`, kind === "schemas" ? zodHome(home) : home] as const,
      ),
    ),
  );
  const found = new Map<string, Declaration[]>();
  const put = (module: string, declaration: Declaration) => {
    const there = found.get(module);
    if (there === undefined) found.set(module, [declaration]);
    else there.push(declaration);
  };
  for (const { name: kind, declarations } of modules) {
    const handedOn = new Map<string, string[]>();
    for (const declaration of declarations) {
      const home = moved.get(`${kind} ${declaration.name}`);
      put(home ?? kind, declaration);
      if (home !== undefined) handedOn.set(home, [...(handedOn.get(home) ?? []), declaration.name]);
    }
    if (handedOn.size > 0) put(kind, handOn(handedOn, kind === "types" ? "type " : ""));
  }
  const isAlone = (module: string) => module.includes("/");
  const directly = (use: Use, types: string): Use =>
    use.from === "types" && use.name === "*"
      ? { from: types, name: "*", as: "types", type: true }
      : { ...use, from: moved.get(`${use.from} ${use.name}`) ?? use.from };
  return [...found].map(([name, declarations]) => ({
    name,
    declarations: isAlone(name)
      ? declarations.map((declaration) => ({
          ...declaration,
          uses: declaration.uses
            .filter(({ name }) => name === "*" || mentions(declaration.code, name))
            .map((use) => directly(use, typesHome(name))),
        }))
      : declarations,
  }));
}

/** `components/Call` -> `schemas/Call`; of an operation's own bodies `explain/listCalls`. */
const zodHome = (home: string): string => home.replace(/^components/, "schemas").replace(/^operations/, "explain");
const typesHome = (home: string): string => home.replace(/^schemas/, "components").replace(/^explain/, "operations");
