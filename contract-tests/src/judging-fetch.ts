/**
 * A `fetch` for the client under test that judges what goes over the wire, both ways, and keeps a record of it. It changes nothing but one thing:
 * asked to, it adds `Prefer`, with which a mock answers by the named example.
 */
import type { Fetch } from "@trunkline/runtime";
import { at, type Contract, isObject, type Operation, type Parameter } from "./contract.js";
import type { Judge, Misfit } from "./judge.js";

export interface Exchange {
  /** Undefined: no operation of the contract has this method and path. */
  readonly operation: Operation | undefined;
  readonly method: string;
  /** Below the base URL, with the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** Parameters and members of the body by name, as they travelled. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly status: number;
  /** Parsed; the text where it is no JSON. */
  readonly reply: unknown;
  readonly replyHeaders: Headers;
  /** The result code in the reply. */
  readonly code: string | undefined;
  /** What the judge found wrong: `callOut: request /called must be string`. */
  readonly findings: readonly string[];
}

export interface JudgingFetch {
  readonly fetch: Fetch;
  /** What has been answered, in the order of the answers. */
  readonly exchanges: readonly Exchange[];
  /** Asks for this example in every later request of the operation; without a name no longer. */
  prefer(operationId: string, example?: string): void;
  /** Everything that the judge found so far. */
  findings(): string[];
}

export function createJudgingFetch(contract: Contract, judge: Judge, baseUrl: string): JudgingFetch {
  const exchanges: Exchange[] = [];
  const preferred = new Map<string, string>();

  async function judgingFetch(url: string, init: RequestInit): Promise<Response> {
    const path = url.slice(baseUrl.length);
    const method = init.method ?? "GET";
    const headers = new Headers(init.headers);
    const match = findOperation(contract, method, path, headers);
    const example = match && preferred.get(match.operation.operationId);
    if (example !== undefined) headers.set("Prefer", `example=${example}`);

    const response = await fetch(url, { ...init, headers });
    const { status, headers: replyHeaders } = response;
    // A reply that breaks off is the client's affair: it gets the same reply, and there is nothing to judge.
    const text = await response
      .clone()
      .text()
      .catch(() => undefined);
    if (text === undefined) return response;
    const body = parse(typeof init.body === "string" ? init.body : "");
    const reply = parse(text);
    const code = at(reply, contract.result.code);
    exchanges.push({
      operation: match?.operation,
      method,
      path,
      headers,
      body,
      sent: { ...(match && named(match.parameters)), ...(isObject(body) ? body : {}) },
      status,
      reply,
      replyHeaders,
      code: code === null ? undefined : String(code),
      findings:
        match === undefined ? [`${method} is no operation of the contract`] : judged(match, body, status, reply),
    });
    return response;
  }

  function judged({ operation, parameters }: Match, body: unknown, status: number, reply: unknown): string[] {
    const { operationId } = operation;
    const said = (what: string, misfits: readonly Misfit[]) =>
      misfits.map(({ pointer, message }) => `${operationId}: ${what}${pointer} ${message}`);
    const lacking = operation.parameters.filter(
      (wanted) => wanted.required && !parameters.some(({ parameter }) => parameter === wanted),
    );
    return [
      ...lacking.map(({ name }) => `${operationId}: parameter ${name} is missing`),
      ...parameters.flatMap(({ parameter, value }) =>
        said(`parameter ${parameter.name}`, judge.parameter(parameter, value)),
      ),
      ...said("request", judge.request(operation, body)),
      ...said("reply", judge.reply(operation, status, reply)),
    ];
  }

  return {
    fetch: judgingFetch,
    exchanges,
    prefer(operationId, example) {
      if (example === undefined) preferred.delete(operationId);
      else preferred.set(operationId, example);
    },
    findings: () => exchanges.flatMap(({ findings }) => findings),
  };
}

interface Match {
  readonly operation: Operation;
  /** Those of the contract that the request has. */
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: string }[];
}

const named = (parameters: Match["parameters"]) =>
  Object.fromEntries(parameters.map(({ parameter, value }) => [parameter.name, value]));

/** Where two templates fit, the one with more literal text is meant. */
function findOperation({ operations }: Contract, method: string, target: string, headers: Headers): Match | undefined {
  const { pathname, searchParams } = new URL(target, "http://vendor");
  const matches = operations.flatMap((operation) => {
    const path = operation.method === method ? matchTemplate(operation.path, pathname) : undefined;
    return path === undefined ? [] : [{ operation, path }];
  });
  const literals = ({ operation }: { readonly operation: Operation }) =>
    operation.path.replaceAll(/\{[^}]+\}/g, "").length;
  const [match] = matches.sort((a, b) => literals(b) - literals(a));
  if (match === undefined) return undefined;
  const places: Readonly<Record<string, (name: string) => string | null | undefined>> = {
    path: (name) => match.path.get(name),
    query: (name) => searchParams.get(name),
    header: (name) => headers.get(name),
  };
  const parameters = match.operation.parameters.flatMap((parameter) => {
    const value = places[parameter.in]?.(parameter.name);
    return typeof value === "string" ? [{ parameter, value }] : [];
  });
  return { operation: match.operation, parameters };
}

function matchTemplate(template: string, pathname: string): ReadonlyMap<string, string> | undefined {
  const wanted = template.split("/");
  const given = pathname.split("/").map(decodeURIComponent);
  if (wanted.length !== given.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) parameters.set(name, given[index] ?? "");
    else if (segment !== given[index]) return undefined;
  }
  return parameters;
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
