/** A contract -> the text of its generated files: load, model, print, check. */

import { checkSyntax } from "./check-syntax.js";
import { openFolder } from "./load-documents.js";
import { buildContract, type ContractModel } from "./model/build-contract.js";
import { homesOf, type Layout } from "./model/homes.js";
import { createLookup } from "./model/lookup.js";
import { channels } from "./outputs/channels.js";
import { client } from "./outputs/client.js";
import { codes } from "./outputs/codes.js";
import { component } from "./outputs/component.js";
import { events } from "./outputs/events.js";
import { examples } from "./outputs/examples.js";
import { explain } from "./outputs/explain.js";
import { explainMessages } from "./outputs/explain-messages.js";
import { messages } from "./outputs/messages.js";
import { operationModules } from "./outputs/operation-modules.js";
import { operations } from "./outputs/operations.js";
import type { MessagesOutput, Output, SharedOutput } from "./outputs/output.js";
import { predicates } from "./outputs/predicates.js";
import { schemaModules } from "./outputs/schema-modules.js";
import { schemas } from "./outputs/schemas.js";
import { shapes } from "./outputs/shapes.js";
import { socket } from "./outputs/socket.js";
import { types } from "./outputs/types.js";
import { webhooks } from "./outputs/webhooks.js";
import type { Declaration } from "./print/declaration.js";
import { headerLine, type Module, printModule } from "./print/module.js";
import {
  collectProblems,
  createLocate,
  formatProblem,
  type LocatedProblem,
  type Problem,
  TOLERABLE,
} from "./problems.js";
import { openSources, type Sources } from "./sources.js";

/** A module each. A declaration is imported from the module it stands in here, by every other. */
const SHARED: { readonly [module: string]: SharedOutput } = { types, predicates, shapes, schemas, codes };
const OF_OPENAPI = { operations, webhooks, client, explain } satisfies { readonly [module: string]: Output };
const OF_ASYNCAPI: { readonly [module: string]: MessagesOutput } = {
  messages,
  events,
  socket,
  component,
  examples,
  channels,
  explain: explainMessages,
};

/** Every file that `generate` may give, in these folders or in none; what it does not give of these is out of date. */
export const OUTPUT_FILES: readonly string[] = [
  ...new Set([...Object.keys({ ...SHARED, ...OF_OPENAPI, ...OF_ASYNCAPI }), "service", "openapi"]),
].map((name) => `${name}.ts`);
export const OUTPUT_FOLDERS: readonly string[] = ["operations", "components", "schemas"];

export interface GenerateOptions {
  /** The contract's entry file: an OpenAPI or an AsyncAPI document, or one of each. */
  readonly spec: string | readonly string[];
  /** The folder that problems name files from, and that references must stay in. */
  readonly root: string;
  /** What the package is called, for the names of its types: `cc-gateway`. Default: the document's title. */
  readonly name?: string;
  /** What generates the files again, for their headers. Default: `npm run generate`. */
  readonly command?: string;
  /** Also the documents, each joined into one, and `openapi.ts`. */
  readonly bundled?: boolean;
  /** Default: `parts` from 100 operations on. */
  readonly layout?: Layout | undefined;
  /** An AsyncAPI document describes the other side: what it sends is what a client receives. */
  readonly reversed?: boolean;
  /** Codes of `TOLERABLE`: problems of these kinds hinder nothing. */
  readonly tolerate?: readonly string[];
  /** Where texts come from: memory, or hosts that are allowed. Default: the files below the root, and nothing else. */
  readonly sources?: Sources;
  /** Told what begins now, and may take long. */
  readonly onStep?: (step: "printing" | "joining") => void;
}

export interface Generated {
  /** Path -> text; empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
  /** Path -> a document joined into one, where that was asked for. */
  readonly contracts: ReadonlyMap<string, string>;
  readonly problems: readonly LocatedProblem[];
  /** Those that hindered nothing, because they were to be tolerated. */
  readonly tolerated: readonly LocatedProblem[];
  /** The problems as `file:line:column #pointer code: message`. */
  readonly messages: readonly string[];
}

export async function generate(options: GenerateOptions): Promise<Generated> {
  const sources = options.sources ?? openSources(options.root);
  const generated = await generateFrom(sources, options);
  // What refers to a document that is not fetched yet has problems until it is.
  return (await sources.fetchMissing()) ? generate({ ...options, sources }) : generated;
}

async function generateFrom(sources: Sources, options: GenerateOptions): Promise<Generated> {
  const { spec, root, command = "npm run generate", reversed = false, tolerate = [], onStep } = options;
  const problems = collectProblems();
  const folder = openFolder({ root, report: problems.report, sources });
  const entries = typeof spec === "string" ? [spec] : spec;
  const documents = entries.map((entry) => folder.load(entry)).filter((document) => document !== undefined);
  const model = buildContract(documents, { resolve: folder.resolve, report: problems.report, reversed });
  const isTolerated = ({ code }: Problem) => tolerate.includes(code) && TOLERABLE.includes(code);
  const isFine = () => problems.all().every(isTolerated);
  const done = (files: Generated["files"], contracts: Generated["contracts"]): Generated => {
    const located = problems.all().map(createLocate(folder.textOf));
    const hindering = located.filter((problem) => !isTolerated(problem));
    const told = {
      problems: hindering,
      tolerated: located.filter(isTolerated),
      messages: hindering.map(formatProblem),
    };
    return hindering.length > 0 ? { files: new Map(), contracts: new Map(), ...told } : { files, contracts, ...told };
  };
  if (model === undefined || documents.length < entries.length || !isFine()) return done(new Map(), new Map());

  onStep?.("printing");
  const modules = printModules(model, options.name ?? model.title, options.layout);
  const names = new Set(modules.map((module) => module.name));
  const files = new Map(
    modules.map((module) => {
      const header = headerLine(sourceOf(module.name, model), command);
      return [`${module.name}.ts`, printModule(module, header, names)];
    }),
  );
  checkSyntax(files);
  if (!options.bundled) return done(files, new Map());

  onStep?.("joining");
  const contracts = new Map<string, string>();
  const { bundleContract, contractText } = await import("./outputs/contract.js");
  for (const [index, entry] of entries.entries()) {
    const source = documents[index]?.entry.place.file ?? entry;
    const { document, errors } = await bundleContract(entry, root, sources);
    for (const message of errors) problems.report({ code: "not-bundled", at: source, message });
    const isApi = source === model.api?.source;
    contracts.set(isApi ? "openapi.json" : "asyncapi.json", contractText(document));
    if (!isApi || errors.length > 0) continue;
    const { openapiTypes } = await import("./outputs/openapi.js");
    files.set("openapi.ts", await openapiTypes(document, source, command));
  }
  return done(files, contracts);
}

/** The documents that a module comes from. */
function sourceOf(module: string, { api, messages: spoken }: ContractModel): string {
  const [kind = module] = module.split("/");
  const isShared = Object.hasOwn(SHARED, kind) || kind === "components";
  const sources = [
    ...(api && (isShared || Object.hasOwn(OF_OPENAPI, kind) || kind === "service") ? [api.source] : []),
    ...(spoken && (isShared || Object.hasOwn(OF_ASYNCAPI, kind)) ? [spoken.source] : []),
  ];
  return sources.join(" and ");
}

/** What documents of both kinds give stands in one module. */
function printModules(
  { api, messages: spoken, ...shared }: ContractModel,
  name: string,
  layout: Layout | undefined,
): readonly Module[] {
  const homes = api && homesOf(api, shared.schemas, layout);
  const lookup = createLookup(shared.schemas, homes);
  const modules = new Map<string, readonly Declaration[]>();
  const add = (module: string, declarations: readonly Declaration[]) => {
    if (declarations.length > 0) modules.set(module, [...(modules.get(module) ?? []), ...declarations]);
  };
  for (const [module, output] of Object.entries(SHARED)) add(module, output(shared, lookup, name));
  if (api) {
    const { operations, client, ...others } = OF_OPENAPI;
    for (const [module, output] of Object.entries(homes ? others : OF_OPENAPI)) add(module, output(api, lookup, name));
    if (homes) for (const module of operationModules(homes, api, lookup, name)) add(module.name, module.declarations);
  }
  const named = [...modules].filter(([module]) => /^(client|webhooks|operations\/.*)$/.test(module));
  const taken = named.flatMap(([, declarations]) => declarations.map(({ name }) => name));
  if (spoken)
    for (const [module, output] of Object.entries(OF_ASYNCAPI))
      add(module, output(spoken, lookup, { vendor: name, taken }));
  const joined = [...modules].map(([module, declarations]) => ({ name: module, declarations }));
  return homes ? schemaModules(joined, homes) : joined;
}
