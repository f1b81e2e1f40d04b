/**
 * From a request on the wire to what the contract can judge. Servers of these vendors take more forms than Prism's router and
 * validator: doubled and trailing slashes, bodies without a content type, a content type without a body, text in ISO-8859-1.
 */
import type { Contract, Match } from "./contract.js";
import type { HttpRequest } from "./http-server.js";
import type { Json } from "./json.js";
import type { PrismRequest, Violation } from "./prism.js";

export interface ReadRequest {
  readonly method: string;
  /** Without the base path, doubled and trailing slashes; nothing for a path outside of the base path. */
  readonly path: string | undefined;
  /** The path as it came, without the query. */
  readonly rawPath: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly match: Match | undefined;
  readonly body: Json | undefined;
  /** What is wrong before the contract is asked: a body that is no JSON. */
  readonly violations: readonly Violation[];
  readonly notes: readonly string[];
  /** For Prism, which knows nothing of the base path. */
  readonly forPrism: PrismRequest;
}

export function readRequest(request: HttpRequest, contract: Contract): ReadRequest {
  const [rawPath = "/", search = ""] = splitTarget(request.target);
  const path = relativePath(rawPath, contract.basePath);
  const query = readQuery(search);
  const headers = plainHeaders(request);
  const match = path === undefined ? undefined : contract.find(request.method, path);
  const body = readBody(request.body, match?.operation.takesBody !== false);
  return {
    method: request.method,
    path,
    rawPath,
    query,
    headers,
    match,
    body: body.value,
    violations: body.violations,
    notes: body.notes,
    forPrism: {
      method: request.method,
      path: match === undefined ? (path ?? rawPath) : fill(match),
      query,
      headers: prismHeaders(headers, body.value === undefined ? 0 : request.body.length),
      body: body.value,
    },
  };
}

/** A request line may carry a whole URL (proxies), and a path that opens with `//` is no host. */
function splitTarget(target: string): string[] {
  const path = target.replace(/^https?:\/\/[^/]*/i, "").replace(/#.*$/s, "");
  const at = path.indexOf("?");
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}

function relativePath(rawPath: string, basePath: string): string | undefined {
  const path = rawPath.replace(/\/{2,}/g, "/");
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return undefined;
  return path.slice(basePath.length).replace(/\/$/, "") || "/";
}

function readQuery(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function plainHeaders({ headers }: HttpRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

/** `Accept` and `Prefer` are kept from Prism, which would choose by them; a body without a content type is JSON. */
function prismHeaders(headers: Readonly<Record<string, string>>, length: number): Record<string, string> {
  const { accept: _accept, prefer: _prefer, "transfer-encoding": _encoding, ...rest } = headers;
  const contentType = length === 0 ? undefined : (headers["content-type"] ?? "application/json");
  return {
    ...rest,
    "content-length": String(length),
    ...(contentType === undefined ? {} : { "content-type": contentType }),
  };
}

interface Body {
  readonly value: Json | undefined;
  readonly violations: readonly Violation[];
  readonly notes: readonly string[];
}

function readBody(bytes: Buffer, wanted: boolean): Body {
  if (!wanted || bytes.length === 0) return { value: undefined, violations: [], notes: [] };
  const { text, notes } = decodeText(bytes);
  if (text.trim() === "") return { value: undefined, violations: [], notes };
  try {
    return { value: JSON.parse(text), violations: [], notes };
  } catch {
    return { value: undefined, violations: [{ place: "body", message: "Request body is not JSON" }], notes };
  }
}

function decodeText(bytes: Buffer): { readonly text: string; readonly notes: readonly string[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notes: [] };
  } catch {
    // Some clients build the body without naming a character set and send ISO-8859-1 under a UTF-8 header.
    return { text: bytes.toString("latin1"), notes: ["the body is not UTF-8, read as ISO-8859-1"] };
  }
}

function fill({ operation, parameters }: Match): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
}
