/** The operations of paths, webhooks and callbacks. */
import type { HttpMethod, OperationModel, ReplyModel, ResultModel } from "./api.js";
import { buildBody } from "./build-body.js";
import { buildCommands } from "./build-commands.js";
import { buildReplyMedia } from "./build-media.js";
import { buildParameters, nameArguments } from "./build-parameters.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { methodName } from "./names.js";
import { at, ownName } from "./place.js";
import { readDescribed } from "./read-described.js";
import { joinResult, readCodes, readRetry, readTriggers } from "./read-extensions.js";
import { readSecurity } from "./read-security.js";
import type { SchemaContext } from "./schema-index.js";
import type { Dialect } from "./vocabulary.js";

const METHODS: ReadonlyMap<string, HttpMethod> = new Map(
  (["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const).map((method) => [
    method.toLowerCase(),
    method,
  ]),
);

export interface OperationContext extends SchemaContext {
  /** A name of its own for each operation. */
  readonly methodNames: (key: string, wanted: string) => string;
  /** What the document says for all operations. */
  readonly result: Partial<ResultModel>;
  readonly security: Cursor | undefined;
  readonly dialect: Dialect;
  /** The addresses of the document's servers, without slashes at their ends. */
  readonly servers: ReadonlySet<string>;
  readonly schemes: ReadonlySet<string>;
  readonly credentials: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

export interface Built {
  readonly operation: OperationModel;
  /** Where it stands. */
  readonly node: Cursor;
  /** What the vendor calls back because of it. */
  readonly callbacks: readonly Built[];
}

/** The operations of a path. `fallback` gives the id of one that states none. */
export function buildPathItem(
  path: string,
  item: Cursor,
  fallback: (method: HttpMethod) => string,
  context: OperationContext,
): readonly Built[] {
  return item.members().flatMap(([name, node]) => {
    const method = METHODS.get(name);
    if (method !== undefined) return buildOperation(path, method, node, item, fallback(method), context);
    if (!["servers", "parameters", "summary", "description", "$ref"].includes(name))
      node.problem("unknown-method", `\`${name}\` is no HTTP method of a path. Remove it, or correct its spelling.`);
    return [];
  });
}

function buildOperation(
  path: string,
  method: HttpMethod,
  node: Cursor,
  item: Cursor,
  fallback: string,
  context: OperationContext,
): readonly Built[] {
  const { builder } = context;
  const stated = node.text("operationId");
  const wanted = methodName(stated ?? fallback);
  const commands = node.get("x-commands");
  // An operation that is several commands has no method of its own; one that several paths lead to by reference has a method for each.
  const id = commands ? wanted : context.methodNames(`${path} ${at(node.place)}`, wanted);
  if (stated !== undefined && id !== wanted)
    node.problem(
      "duplicate-operation",
      `Another operation has the operationId \`${stated}\`, or one that gives a method the same name. Rename one of them.`,
    );
  const parameters = buildParameters(path, node, item, context);
  const hasBody = canHaveBody(method, node, context);
  const body = hasBody ? buildBody(id, node, new Set(parameters.map(({ name }) => name)), context) : undefined;
  const server = ownServer(node, item, context.servers);
  const result = joinResult(context.result, node);
  const callbacks = (node.get("callbacks")?.entries() ?? []).flatMap(([name, callback]) => {
    const called = ownName(callback.place, node.place) ?? `${id} ${name}`;
    return callback
      .members()
      .flatMap(([expression, target]) => buildPathItem(expression, target, () => called, context));
  });
  const operation: OperationModel = {
    at: at(node.place),
    id,
    method,
    path,
    tags: node.texts("tags") ?? [],
    parameters: nameArguments(parameters, body !== undefined && body.members === undefined ? ["body"] : []),
    replies: buildReplies(id, node, builder),
    codes: readCodes(node, context.codes),
    retry: readRetry(node, method),
    security: readSecurity(node.get("security") ?? context.security, context.schemes, context.credentials),
    triggers: readTriggers(node.get("x-triggers")),
    ...(server !== undefined && { server }),
    ...(body && { body }),
    ...(result && { result }),
    ...(node.flag("deprecated") && { deprecated: true as const }),
    ...texts(node),
  };
  const operations = commands ? buildCommands(operation, commands, context) : [operation];
  return operations.map((each, index) => ({ operation: each, node, callbacks: index === 0 ? callbacks : [] }));
}

function texts(node: Cursor) {
  const [queue, vendorName] = [node.text("x-queue"), node.text("x-vendor-name")];
  return {
    ...(queue !== undefined && { queue }),
    ...(vendorName !== undefined && { vendorName }),
    ...readDescribed(node),
  };
}

/** `fetch` sends none with these methods, and OpenAPI 3.0 says to ignore it there. */
function canHaveBody(method: HttpMethod, operation: Cursor, { dialect }: OperationContext): boolean {
  if (method !== "GET" && method !== "HEAD" && method !== "TRACE") return true;
  if (dialect !== "openapi-3.0" && operation.get("requestBody"))
    operation.problem(
      "unsupported-body",
      `A client cannot send a body with ${method}. Write its members as parameters, or use another method.`,
      "requestBody",
    );
  return false;
}

/** Of several the first, which the standard does not rank. One of the document's servers is where the client is anyway. */
function ownServer(operation: Cursor, item: Cursor, common: ReadonlySet<string>): string | undefined {
  const urls = (operation.get("servers") ?? item.get("servers"))?.items().map((server) => server.text("url") ?? "/");
  return urls?.some((url) => common.has(trimmed(url))) ? undefined : urls?.[0];
}

/** A slash at the end of an address says nothing. */
export const trimmed = (url: string): string => url.replace(/\/+$/, "");

function buildReplies(id: string, operation: Cursor, builder: SchemaBuilder): readonly ReplyModel[] {
  const responses = operation.get("responses")?.members() ?? [];
  // One that several operations share has the name that is its own.
  const name = (status: string, { place }: Cursor) => {
    const own = ownName(place, operation.place);
    return own === undefined && responses.length > 1 ? `${id} Reply ${status}` : `${own ?? id} Reply`;
  };
  return responses.flatMap(([status, response]) => {
    if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      response.problem(
        "invalid-status",
        `\`${status}\` is no status. Write three digits, a range such as \`4XX\`, or \`default\`.`,
      );
      return [];
    }
    const description = response.text("description");
    const media = buildReplyMedia(response, status, name(status, response), builder);
    const reply = { status, ...(description !== undefined && { description }) };
    return media.length === 0 ? [reply] : media.map((one) => ({ ...reply, media: one }));
  });
}
