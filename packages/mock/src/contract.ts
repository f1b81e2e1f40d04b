/**
 * A bundled contract as the mock reads it: routes, examples by name, triggered events, codes, what is sensitive.
 * Prism judges requests; this file answers everything else that a front has to know of an operation.
 */
import { entries, list, meaningOf, type ResultPlaces, readDocument, resolve, resultPlaces, text } from "./document.js";
import { type Json, type JsonObject, member } from "./json.js";

export interface Trigger {
  readonly event: string;
  readonly outcome: "success" | "failure";
  /** The parameter whose value names the other agent who gets the event. */
  readonly to?: string;
  readonly when?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly sensitive: boolean;
  readonly context: boolean;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly takesBody: boolean;
  readonly parameters: readonly Parameter[];
  readonly codes: readonly string[];
  readonly triggers: readonly Trigger[];
  /** The named examples of the 200 response's JSON, in the contract's order. */
  readonly examples: ReadonlyMap<string, Json>;
}

export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Contract {
  readonly document: JsonObject;
  /** The path of the first server: `/agentgateway/resource`. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** Where a reply's body carries the code, and the values that mean success. */
  readonly result: ResultPlaces | undefined;
  /** The operation at a path below the base path; the one with more literal segments wins. */
  find(method: string, path: string): Match | undefined;
  /** The methods known at a path; none for an unknown path. */
  methods(path: string): string[];
  /** What the code table says a code means. */
  meaning(code: string): string | undefined;
}

const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The contract in the bundle that a vendor's package carries. Read once. */
export async function readContract(specifier: string): Promise<Contract> {
  const document = await readDocument(specifier);
  const known = contracts.get(document);
  if (known !== undefined) return known;
  const contract = openContract(document);
  contracts.set(document, contract);
  return contract;
}

const contracts = new WeakMap<JsonObject, Contract>();

export function openContract(document: JsonObject): Contract {
  const operations = listOperations(document);
  const bySpecificity = [...operations].sort((a, b) => literalSegments(b.path) - literalSegments(a.path));
  const matching = (path: string) =>
    bySpecificity.flatMap((operation) => {
      const parameters = matchPath(operation.path, path);
      return parameters === undefined ? [] : [{ operation, parameters }];
    });
  return {
    document,
    basePath: basePath(document),
    operations,
    result: resultPlaces(document["x-result"]),
    find: (method, path) => matching(path).find(({ operation }) => operation.method === method),
    methods: (path) => [...new Set(matching(path).map(({ operation }) => operation.method))].sort(),
    meaning: (code) => meaningOf(document, code),
  };
}

function listOperations(document: JsonObject): Operation[] {
  return entries(document.paths).flatMap(([path, reference]) => {
    const item = resolve(document, reference);
    return httpMethods.flatMap((method) => {
      const operation = member(item, method);
      return operation === undefined ? [] : [readOperation(document, path, method, item, operation)];
    });
  });
}

function readOperation(document: JsonObject, path: string, method: string, item: Json, operation: Json): Operation {
  const parameters = [...list(member(item, "parameters")), ...list(member(operation, "parameters"))].map((parameter) =>
    readParameter(document, resolve(document, parameter)),
  );
  const response = resolve(document, member(member(operation, "responses"), "200"));
  const examples = entries(member(member(member(response, "content"), "application/json"), "examples"));
  return {
    id: text(member(operation, "operationId")) ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    takesBody: member(operation, "requestBody") !== undefined,
    parameters,
    codes: list(member(operation, "x-codes")).map(String),
    triggers: list(member(operation, "x-triggers")).map(readTrigger),
    examples: new Map(
      examples.map(([name, example]) => [name, member(resolve(document, example), "value") ?? null] as const),
    ),
  };
}

function readParameter(document: JsonObject, parameter: Json): Parameter {
  const schema = resolve(document, member(parameter, "schema"));
  return {
    name: text(member(parameter, "name")) ?? "",
    in: text(member(parameter, "in")) ?? "",
    sensitive: (member(parameter, "x-sensitive") ?? member(schema, "x-sensitive")) !== undefined,
    context: member(parameter, "x-context") === true,
  };
}

function readTrigger(trigger: Json): Trigger {
  const to = text(member(trigger, "to"));
  const when = text(member(trigger, "when"));
  return {
    event: text(member(trigger, "event")) ?? "",
    outcome: member(trigger, "outcome") === "failure" ? "failure" : "success",
    ...(to === undefined ? {} : { to }),
    ...(when === undefined ? {} : { when }),
  };
}

function basePath(document: JsonObject): string {
  const url = text(member(list(document.servers)[0], "url")) ?? "";
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decode(given[index] ?? "");
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === "") return undefined;
    if (name !== undefined) parameters[name] = value;
  }
  return parameters;
}

/** A segment that is not proper percent-encoding stands for itself: the contract then judges it like any other text. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function literalSegments(path: string): number {
  return path.split("/").filter((segment) => !segment.startsWith("{")).length;
}
