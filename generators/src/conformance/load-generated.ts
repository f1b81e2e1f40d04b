/** Prints every output of a model into modules of their own, and imports them: what a user's program would run. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Lookup } from "../model/lookup.js";
import type { NamedSchema } from "../model/schema.js";
import type { Declaration, Use } from "../print/declaration.js";
import { predicateDeclaration } from "../print/predicate.js";
import { shapeDeclaration } from "../print/shape.js";
import { typeDeclaration } from "../print/types.js";
import { zodDeclaration } from "../print/zod.js";

const PRINTERS = {
  types: typeDeclaration,
  predicates: predicateDeclaration,
  shapes: shapeDeclaration,
  schemas: zodDeclaration,
} as const satisfies {
  readonly [part: string]: (named: NamedSchema, lookup: Lookup) => Declaration;
};

interface Parsed {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly issues: readonly object[] };
}

export interface Parser {
  safeParse(value: unknown): Parsed;
  safeParseAsync(value: unknown): Promise<Parsed>;
}

export interface Generated {
  readonly fits: (name: string) => (value: unknown) => boolean;
  readonly schema: (name: string) => Parser;
  readonly shape: (name: string) => object;
}

/** The text of each module by its name. */
export function printModules(lookup: Lookup): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PRINTERS).map(([part, print]) => {
      const declarations = lookup.schemas.map((named) => print(named, lookup));
      return [part, `${imports(part, declarations)}\n${declarations.map(({ code }) => code).join("\n")}`];
    }),
  );
}

/** `directory` must be inside a workspace that has zod and the runtime. */
export async function loadGenerated(lookup: Lookup, directory: string): Promise<Generated> {
  await mkdir(directory, { recursive: true });
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  for (const [part, text] of printModules(lookup)) {
    const { outputText } = ts.transpileModule(text.replaceAll(/from "\.\/(\w+)\.js"/g, 'from "./$1.mjs"'), {
      compilerOptions: options,
    });
    await writeFile(join(directory, `${part}.mjs`), outputText);
  }
  const load = async (part: string): Promise<object> => import(pathToFileURL(join(directory, `${part}.mjs`)).href);
  const [predicates, schemas, shapes] = await Promise.all([load("predicates"), load("schemas"), load("shapes")]);
  return {
    fits: (name) => Reflect.get(predicates, `is${name}`),
    schema: (name) => Reflect.get(schemas, name),
    shape: (name) => Reflect.get(shapes, `shapeOf${name}`),
  };
}

function imports(part: string, declarations: readonly Declaration[]): string {
  const uses = new Map(declarations.flatMap(({ uses }) => uses).map((use) => [`${use.from} ${use.name}`, use]));
  const foreign = [...uses.values()].filter(({ from }) => from !== part);
  return [...new Set(foreign.map(({ from }) => from))]
    .map((from) =>
      importLine(
        from,
        foreign.filter((use) => use.from === from),
      ),
    )
    .join("");
}

function importLine(from: string, uses: readonly Use[]): string {
  const path = from in PRINTERS ? `./${from}.js` : from;
  if (uses.some(({ name }) => name === "*")) return `import type * as ${from} from "${path}";\n`;
  return `import { ${uses
    .map(({ name, type }) => (type ? `type ${name}` : name))
    .sort()
    .join(", ")} } from "${path}";\n`;
}
