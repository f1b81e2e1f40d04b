/** Declarations -> the text of one file, with the imports they need. Which file a declaration lives in is the name of its module. */
import type { Declaration, Use } from "./declaration.js";
import { braced, literal } from "./text.js";

export interface Module {
  /** The file's name without its ending, and what others import from: `types`. */
  readonly name: string;
  readonly declarations: readonly Declaration[];
}

/** Imports and declarations below the header. `modules` are the files of this output; anything else is a package. */
export function printModule({ name, declarations }: Module, header: string, modules: ReadonlySet<string>): string {
  const uses = new Map<string, Use[]>();
  for (const declaration of declarations)
    for (const use of declaration.uses) {
      if (use.from === name) continue;
      const others = uses.get(use.from);
      if (others === undefined) uses.set(use.from, [use]);
      else others.push(use);
    }
  const imports = [...uses.keys()]
    .sort(packagesFirst(modules))
    .flatMap((from) => importLines(uses.get(from) ?? [], modules.has(from) ? pathTo(from, name) : from));
  return [header, imports.join(""), ...declarations.map(({ code }) => code)].filter((part) => part !== "").join("\n");
}

/** `components/Call` from `operations/listCalls`: `../components/Call.js`. */
const pathTo = (module: string, from: string): string => `${from.includes("/") ? "../" : "./"}${module}.js`;

/** `export { isCall } from "./components/Call.js";`, a line for each module; for a module that is not in a folder. */
export const handOn = (
  modules: Iterable<readonly [module: string, names: readonly string[]]>,
  type: "" | "type " = "",
): Declaration => ({
  name: "*",
  code: [...modules]
    .map(([module, names]) => `${braced(`export ${type}{`, names, "}")} from ${literal(pathTo(module, ""))};\n`)
    .join(""),
  uses: [],
});

/** How every generated file begins; a file that does not is not ours to remove. */
export const HEADER_START = "// Generated from ";

/** `// Generated from specs/acme/openapi.yaml. Do not edit; run "npm run generate".` */
export const headerLine = (source: string, command: string): string =>
  `${HEADER_START}${source.replaceAll(/[\p{Cc}\u2028\u2029]/gu, " ")}. Do not edit; run "${command}".\n`;

function importLines(uses: readonly Use[], path: string): string[] {
  const from = literal(path);
  const lines: string[] = [];
  const all = uses.find((use) => use.name === "*");
  if (all !== undefined) {
    const space = all.as ?? path.replace(/^.*\//, "").replace(/\.js$/, "");
    const types = uses.every((use) => use.name !== "*" || use.type);
    lines.push(`import ${types ? "type " : ""}* as ${space} from ${from};\n`);
  }
  const named = new Map<string, boolean>();
  for (const { name, type } of uses) if (name !== "*") named.set(name, (named.get(name) ?? true) && type === true);
  if (named.size === 0) return lines;
  const allTypes = [...named.values()].every(Boolean);
  const names = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => (type && !allTypes ? `type ${name}` : name));
  lines.push(`${braced(`import ${allTypes ? "type " : ""}{`, names, "}")} from ${from};\n`);
  return lines;
}

const packagesFirst = (modules: ReadonlySet<string>) => (a: string, b: string) =>
  Number(modules.has(a)) - Number(modules.has(b)) || (a < b ? -1 : 1);
