/** One operation of a path, and its parameters, body and replies. */
import type { BodyModel, MediaModel, OperationModel, ParameterModel, ReplyModel, ResultModel } from "./api.js";
import { readResult } from "./build-api.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { methodName, typeName } from "./names.js";
import { at, inside } from "./place.js";
import type { Schema, Sensitivity } from "./schema.js";

export const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

export interface OperationContext {
  readonly builder: SchemaBuilder;
  readonly methods: (key: string, wanted: string) => string;
  readonly result: Partial<ResultModel> | undefined;
  readonly security: Cursor | undefined;
}

export function buildOperation(
  path: string,
  method: string,
  node: Cursor,
  item: Cursor,
  context: OperationContext,
): OperationModel {
  const operationId = node.text("operationId") ?? `${method} ${path.replaceAll(/[{}]/g, " ")}`;
  const id = context.methods(at(node.place), methodName(operationId));
  const parameters = readParameters(path, node, item, context);
  const body = readBody(id, node, context, parameters);
  const own = node.get("x-result");
  const { code, success, ...rest } = { ...context.result, ...(own && readResult(own)) };
  const retry = node.text("x-retry");
  const [summary, description, queue] = [node.text("summary"), node.text("description"), node.text("x-queue")];
  const [vendorTerm, vendorName, edition] = [
    node.text("x-vendor-term"),
    node.text("x-vendor-name"),
    node.text("x-edition"),
  ];
  const source = node.get("x-source") && node.texts("x-source");
  const unknown = node.get("x-unknown") && node.texts("x-unknown");
  if (node.get("callbacks")) {
    node
      .get("callbacks")
      ?.problem(
        "unsupported-callbacks",
        "Callbacks are not generated yet. Describe what the vendor calls back under `webhooks`.",
      );
  }
  return {
    at: at(node.place),
    id,
    method: method.toUpperCase(),
    path,
    tags: node.texts("tags"),
    parameters,
    replies: readReplies(id, node, context),
    codes: node.texts("x-codes"),
    retry: retry === "safe" || retry === "onConnectError" || retry === "never" ? retry : retryOf(method),
    security: readSecurity(node.get("security") ?? context.security),
    triggers: readTriggers(node.get("x-triggers")),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(node.flag("deprecated") && { deprecated: true as const }),
    ...(body && { body }),
    ...(code !== undefined && success && { result: { code, success, ...rest } }),
    ...(queue !== undefined && { queue }),
    ...(vendorTerm !== undefined && { vendorTerm }),
    ...(vendorName !== undefined && { vendorName }),
    ...(edition !== undefined && { edition }),
    ...(source && { source }),
    ...(unknown && { unknown }),
  };
}

/** What HTTP promises of a method, where the contract says nothing: only a safe method may be repeated. */
function retryOf(method: string): OperationModel["retry"] {
  if (method === "get" || method === "head" || method === "options") return "safe";
  return method === "put" || method === "delete" ? "onConnectError" : "never";
}

/** The operation's parameters, then those of its path which it does not override. */
function readParameters(path: string, node: Cursor, item: Cursor, context: OperationContext): ParameterModel[] {
  const own = (node.get("parameters")?.items() ?? []).flatMap((parameter) => readParameter(path, parameter, context));
  const overridden = new Set(own.map((parameter) => `${parameter.in} ${parameter.name}`));
  const shared = (item.get("parameters")?.items() ?? [])
    .flatMap((parameter) => readParameter(path, parameter, context))
    .filter((parameter) => !overridden.has(`${parameter.in} ${parameter.name}`));
  const all = [...shared, ...own];
  const inPath = new Set(all.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  for (const [, name = ""] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!inPath.has(name))
      node.problem(
        "missing-parameter",
        `The path has \`{${name}}\`, but no parameter \`${name}\` with \`in: path\`. Add one.`,
      );
  }
  // Two of one name in different places: the later says where it stands.
  const taken = new Set<string>();
  return all.map((parameter) => {
    const argument = taken.has(parameter.name) ? `${parameter.name}_${parameter.in}` : parameter.name;
    taken.add(argument);
    return { ...parameter, argument };
  });
}

/** Header parameters of these names mean nothing by the standard: the media types and the security schemes say it. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

function readParameter(path: string, node: Cursor, { builder }: OperationContext): ParameterModel[] {
  const name = node.text("name");
  const place = node.text("in");
  if (name === undefined || (place !== "path" && place !== "query" && place !== "header" && place !== "cookie")) {
    node.problem("wrong-parameter", "A parameter has a `name`, and `in: path`, `query`, `header` or `cookie`.");
    return [];
  }
  if (place === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return [];
  if (place === "path" && !path.includes(`{${name}}`)) {
    node.problem(
      "superfluous-parameter",
      `The path \`${path}\` has no \`{${name}}\`. Remove the parameter, or correct its name.`,
    );
    return [];
  }
  const [media] = node.get("content")?.members() ?? [];
  const schema = readSchema(media ? media[1] : node, builder);
  const [style, description, sensitive] = [node.text("style"), node.text("description"), node.text("x-sensitive")];
  const explode = node.get("explode")?.node;
  return [
    {
      at: at(node.place),
      name,
      in: place,
      argument: name,
      required: place === "path" || node.flag("required"),
      context: node.flag("x-context"),
      schema,
      ...(style !== undefined && { style }),
      ...(typeof explode === "boolean" && { explode }),
      ...(node.flag("allowReserved") && { reserved: true as const }),
      ...(media && { content: media[0] }),
      ...(description !== undefined && { description }),
      ...(node.flag("deprecated") && { deprecated: true as const }),
      ...(isSensitivity(sensitive) && { sensitive }),
    },
  ];
}

const isSensitivity = (text: string | undefined): text is Sensitivity => text === "secret" || text === "personal";

/** A child as it is written: a cursor would follow its reference, and a schema keeps its references. */
const rawChild = (node: Cursor, name: string): unknown =>
  typeof node.node === "object" && node.node !== null ? Reflect.get(node.node, name) : undefined;

function readSchema(holder: Cursor, builder: SchemaBuilder): Schema {
  const raw = rawChild(holder, "schema");
  return raw === undefined ? true : builder.build(raw, inside(holder.place, "schema"));
}

function readMedia(name: string, holder: Cursor, { builder }: OperationContext): MediaModel[] {
  const content = holder.get("content");
  return (content?.members() ?? []).map(([mediaType, media]) => {
    const raw = rawChild(media, "schema");
    if (raw === undefined || isBinary(mediaType, raw)) return { mediaType };
    return { mediaType, schema: builder.define(raw, inside(media.place, "schema"), typeName(name)) };
  });
}

/** A schema says nothing of bytes. */
const isBinary = (mediaType: string, raw: unknown): boolean =>
  mediaType === "application/octet-stream" ||
  (!/json|x-www-form-urlencoded|multipart|^text\//.test(mediaType) &&
    typeof raw === "object" &&
    raw !== null &&
    "format" in raw &&
    raw.format === "binary");

function readBody(
  id: string,
  node: Cursor,
  context: OperationContext,
  parameters: readonly ParameterModel[],
): BodyModel | undefined {
  const body = node.get("requestBody");
  if (body === undefined) return undefined;
  const media = readMedia(`${id} Body`, body, context);
  const description = body.text("description");
  const members = flatMembers(media, context.builder, parameters);
  return {
    required: body.flag("required"),
    media,
    ...(description !== undefined && { description }),
    ...(members && { members }),
  };
}

/**
 * The members of a body stand directly among the arguments when nothing is lost by it: one media type, JSON, a plain object whose members are all named and
 * share no name with a parameter.
 */
function flatMembers(
  media: readonly MediaModel[],
  builder: SchemaBuilder,
  parameters: readonly ParameterModel[],
): readonly string[] | undefined {
  const [only, other] = media;
  if (only?.schema === undefined || other !== undefined || !/^application\/(.+\+)?json\b/.test(only.mediaType))
    return undefined;
  const byName = new Map(builder.schemas().map(({ name, schema }) => [name, schema]));
  let schema = byName.get(only.schema);
  while (typeof schema === "object" && schema.reference !== undefined && schema.properties === undefined)
    schema = byName.get(schema.reference);
  if (
    typeof schema !== "object" ||
    schema.types?.length !== 1 ||
    schema.types[0] !== "object" ||
    !schema.properties?.length
  )
    return undefined;
  const { allOf, anyOf, oneOf, not, conditional, patternProperties, additionalProperties, reference } = schema;
  if (allOf ?? anyOf ?? oneOf ?? not ?? conditional ?? patternProperties ?? reference) return undefined;
  if (typeof additionalProperties === "object") return undefined;
  const taken = new Set(parameters.map(({ argument }) => argument));
  const names = schema.properties.map(({ name }) => name);
  return names.some((name) => taken.has(name)) ? undefined : names;
}

function readReplies(id: string, node: Cursor, context: OperationContext): ReplyModel[] {
  const responses = (node.get("responses")?.members() ?? []).filter(([status]) => !status.startsWith("x-"));
  return responses.flatMap(([status, response]) => {
    if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      response.problem(
        "wrong-status",
        `\`${status}\` is no status. Write three digits in quotes, a range such as \`4XX\`, or \`default\`.`,
      );
      return [];
    }
    const name = responses.length === 1 ? `${id} Reply` : `${id} Reply ${status}`;
    const description = response.text("description");
    return [{ status, media: readMedia(name, response, context), ...(description !== undefined && { description }) }];
  });
}

function readSecurity(node: Cursor | undefined): (readonly string[])[] {
  return (node?.items() ?? []).map((alternative) => alternative.members().map(([name]) => name));
}

function readTriggers(node: Cursor | undefined): OperationModel["triggers"] {
  return (node?.items() ?? []).map((trigger) => {
    const when = trigger.text("when");
    return {
      event: trigger.text("event") ?? "",
      outcome: trigger.text("outcome") === "failure" ? ("failure" as const) : ("success" as const),
      ...(when !== undefined && { when }),
    };
  });
}
