/** Modules of one kind -> a module per schema, with its type, its predicate and its shape, and one beside it with its zod schema. What others import stays. */
import { type Homes, isComponent } from "../model/homes.js";
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
      [...homes.schemas].flatMap(([name, home]) => {
        // Those of an operation's own bodies explain, and nobody imports one by itself.
        if (kind === "schemas" && !isComponent(home)) return [];
        return [[`${kind} ${nameOf(name)}`, kind === "schemas" ? zodHome(home) : home] as const];
      }),
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
  const place = (use: Use, module: string): Use => {
    const home = moved.get(`${use.from} ${use.name}`);
    // A module of a kind imports from the others as ever, but has itself no more what it hands on.
    if (!module.includes("/")) return use.from === module && home !== undefined ? { ...use, from: home } : use;
    if (use.from === "types" && use.name === "*")
      return { from: typesHome(module), name: "*", as: "types", type: true };
    return { ...use, from: home ?? use.from };
  };
  return [...found].map(([module, declarations]) => ({
    name: module,
    declarations: declarations.map(({ name, code, uses }) => ({
      name,
      code,
      uses: uses
        .filter((use) => use.name === "*" || !module.includes("/") || mentions(code, use.name))
        .map((use) => place(use, module)),
    })),
  }));
}

/** `components/Call` -> `schemas/Call`, and back. */
const zodHome = (home: string): string => home.replace(/^components/, "schemas");
const typesHome = (home: string): string => home.replace(/^schemas/, "components");
