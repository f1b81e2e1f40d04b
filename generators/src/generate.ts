/** A contract -> the text of its generated files: load, model, print, check. */
import { type Documents, loadDocuments } from "./load-documents.js";
import { buildApi } from "./model/build-api.js";
import { createLookup } from "./model/lookup.js";
import { client } from "./outputs/client.js";
import { codes } from "./outputs/codes.js";
import { explain } from "./outputs/explain.js";
import { operations } from "./outputs/operations.js";
import type { Output } from "./outputs/output.js";
import { predicates } from "./outputs/predicates.js";
import { schemas } from "./outputs/schemas.js";
import { shapes } from "./outputs/shapes.js";
import { types } from "./outputs/types.js";
import { printModule } from "./print/module.js";
import { formatProblem, type Problem } from "./problems.js";
import { syntaxErrors } from "./syntax.js";

/** One module each. A declaration is imported from the module it stands in here, by every other. */
const OUTPUTS: Readonly<Record<string, Output>> = {
  types,
  predicates,
  shapes,
  schemas,
  codes,
  operations,
  client,
  explain,
};

export interface GenerateOptions {
  /** The contract's entry file. */
  readonly spec: string;
  /** The folder that problems name files from, and that references must stay in. */
  readonly root: string;
  /** What the package is called, for the names of its types: `cc-gateway`. Default: the document's title. */
  readonly name?: string;
}

export interface Generated {
  /** Path -> text; empty when there are problems. */
  readonly files: Map<string, string>;
  readonly problems: readonly Problem[];
  /** The problems as `file:line:column #pointer code: message`. */
  readonly messages: readonly string[];
}

export async function generate({ spec, root, name }: GenerateOptions): Promise<Generated> {
  const found = new Map<string, Problem>();
  const report = (problem: Problem) => void found.set(`${problem.at} ${problem.code}`, problem);
  const documents = loadDocuments(spec, { root, report });
  const model = documents && buildApi(documents, report);
  const files = new Map<string, string>();
  if (model && found.size === 0) {
    const lookup = createLookup(model.schemas);
    const modules = Object.entries(OUTPUTS).map(([module, output]) => ({
      name: module,
      declarations: output(model, lookup, name ?? model.title),
    }));
    const printed = modules.filter(({ declarations }) => declarations.length > 0);
    const names = new Set(printed.map((module) => module.name));
    for (const module of printed) files.set(`${module.name}.ts`, printModule(module, model.source, names));
    for (const error of await syntaxErrors(files))
      throw new Error(`Generated code does not parse. This is a mistake of the generator: ${error}`);
  }
  const problems = [...found.values()];
  return { files, problems, messages: problems.map((problem) => formatProblem(problem, textOf(documents))) };
}

const textOf = (documents: Documents | undefined) => (file: string) => documents?.textOf(file);
