/** A contract -> the text of its generated files: load, model, print, check. */

import { checkSyntax } from "./check-syntax.js";
import { loadDocuments } from "./load-documents.js";
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
import { headerLine, printModule } from "./print/module.js";
import { collectProblems, formatProblem, type Problem } from "./problems.js";

/** One module each. A declaration is imported from the module it stands in here, by every other. */
const OUTPUTS: ReadonlyMap<string, Output> = new Map(
  Object.entries({ types, predicates, shapes, schemas, codes, operations, client, explain }),
);

/** Every file that `generate` may give; what it does not give of these is out of date. */
export const OUTPUT_FILES: readonly string[] = [...OUTPUTS.keys(), "openapi"].map((name) => `${name}.ts`);

export interface GenerateOptions {
  /** The contract's entry file. */
  readonly spec: string;
  /** The folder that problems name files from, and that references must stay in. */
  readonly root: string;
  /** What the package is called, for the names of its types: `cc-gateway`. Default: the document's title. */
  readonly name?: string;
  /** What generates the files again, for their headers. Default: `npm run generate`. */
  readonly command?: string;
  /** Also `openapi.ts`, and the joined document. */
  readonly openapi?: boolean;
}

export interface Generated {
  /** Path -> text; empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
  /** The document joined into one, where it was asked for. */
  readonly contract?: string;
  readonly problems: readonly Problem[];
  /** The problems as `file:line:column #pointer code: message`. */
  readonly messages: readonly string[];
}

export async function generate(options: GenerateOptions): Promise<Generated> {
  const { spec, root, name, command = "npm run generate" } = options;
  const problems = collectProblems();
  const documents = loadDocuments(spec, { root, report: problems.report });
  const model = documents && buildApi(documents, problems.report);
  const failed = (): Generated => ({
    files: new Map(),
    problems: problems.all(),
    messages: problems.all().map((problem) => formatProblem(problem, (file) => documents?.textOf(file))),
  });
  if (model === undefined || problems.all().length > 0) return failed();

  const lookup = createLookup(model.schemas);
  const modules = [...OUTPUTS]
    .map(([module, output]) => ({ name: module, declarations: output(model, lookup, name ?? model.title) }))
    .filter(({ declarations }) => declarations.length > 0);
  const names = new Set(modules.map((module) => module.name));
  const header = headerLine(model.source, command);
  const files = new Map(modules.map((module) => [`${module.name}.ts`, printModule(module, header, names)]));
  await checkSyntax(files);
  if (!options.openapi) return { files, problems: [], messages: [] };

  const { bundleContract, contractText } = await import("./outputs/contract.js");
  const { openapiTypes } = await import("./outputs/openapi.js");
  const { document, errors } = await bundleContract(spec, root);
  for (const message of errors) problems.report({ code: "not-bundled", at: model.source, message });
  if (errors.length > 0) return failed();
  files.set("openapi.ts", await openapiTypes(document, model.source, command));
  return { files, contract: contractText(document), problems: [], messages: [] };
}
