/** An OpenAPI document, 3.0 or 3.1 -> the model. What is not understood is a problem with a pointer; nothing is dropped in silence. */
import type { Documents } from "../load-documents.js";
import type { Report } from "../problems.js";
import type {
  ApiModel,
  CodeModel,
  CredentialModel,
  LivenessModel,
  OperationModel,
  ResultModel,
  ServerModel,
} from "./api.js";
import { buildOperation, METHODS, type OperationContext } from "./build-operation.js";
import { createSchemaBuilder } from "./build-schema.js";
import { type Cursor, createCursor } from "./cursor.js";
import { createNames, typeName } from "./names.js";
import { at, inside, type Place } from "./place.js";
import { isNode } from "./read-keyword.js";
import type { Dialect } from "./vocabulary.js";

/** Undefined when the document is not an OpenAPI document that is read here; the reason has been reported. */
export function buildApi(documents: Documents, report: Report): ApiModel | undefined {
  const { resolve, entry } = documents;
  const root = createCursor(entry, { resolve, report });
  const dialect = dialectOf(root);
  if (dialect === undefined) return undefined;

  const names = createNames(GLOBALS);
  const builder = createSchemaBuilder({
    dialect,
    resolve,
    report,
    // What has a name of its own, a component or a file, keeps it, whoever refers to it.
    nameOf: (place, suggested) =>
      names(at(place), typeName(isNamed(place) ? wordsOf(place) : (suggested ?? wordsOf(place)))),
  });
  // Components first: they have the first claim to their names.
  const components = root.get("components");
  const schemas = components?.get("schemas");
  if (schemas) {
    // The raw nodes, because a component may be a reference.
    for (const [name, node] of Object.entries(isNode(schemas.node) ? schemas.node : {})) {
      builder.define(node, inside(schemas.place, name), name);
    }
  }

  const result = root.get("x-result");
  const context: OperationContext = {
    builder,
    methods: createNames(),
    result: result && readResult(result),
    security: root.get("security"),
  };
  const operationsUnder = (key: "paths" | "webhooks"): OperationModel[] =>
    (root.get(key)?.members() ?? [])
      .filter(([path]) => !path.startsWith("x-"))
      .flatMap(([path, item]) =>
        item.members().flatMap(([method, node]) => {
          if (METHODS.has(method)) return [buildOperation(path, method, node, item, context)];
          if (!PATH_MEMBERS.has(method) && !method.startsWith("x-")) {
            node.problem(
              "unknown-method",
              `\`${method}\` is no HTTP method of a path. Remove it, or correct its spelling.`,
            );
          }
          return [];
        }),
      );
  const operations = operationsUnder("paths");
  const webhooks = operationsUnder("webhooks");

  const info = root.get("info");
  const affinity = root.get("x-affinity")?.text("cookie");
  const liveness = root.get("x-liveness");
  return {
    source: entry.place.file,
    title: info?.text("title") ?? "",
    version: info?.text("version") ?? "",
    schemas: builder.schemas(),
    operations,
    webhooks,
    credentials: (components?.get("securitySchemes")?.members() ?? []).flatMap(([name, scheme]) =>
      readCredential(name, scheme),
    ),
    codes: (root.get("x-code-table")?.members() ?? []).map(([code, entry]) => readCode(code, entry)),
    servers: (root.get("servers")?.items() ?? []).map(readServer),
    ...(affinity !== undefined && { affinity }),
    ...(liveness && { liveness: readLiveness(liveness) }),
  };
}

/** Types that generated modules speak of themselves. */
const GLOBALS = [
  "Record",
  "Promise",
  "Outcome",
  "CallOptions",
  "Shape",
  "ApiDescriptor",
  "Array",
  "ReadonlyArray",
  "Set",
  "Map",
  "RegExp",
  "Object",
  "Number",
  "String",
  "Boolean",
  "Error",
  "Date",
  "NonNullable",
];

const PATH_MEMBERS = new Set(["parameters", "servers", "summary", "description", "$ref"]);

function dialectOf(root: Cursor): Dialect | undefined {
  const version = root.get("openapi")?.node;
  if (root.get("swagger")) {
    root.problem(
      "swagger-2",
      "This is Swagger 2.0, which is not read. Convert it to OpenAPI 3 first, for example with `swagger2openapi`.",
    );
    return undefined;
  }
  if (root.get("asyncapi")) {
    root.problem("asyncapi", "This is an AsyncAPI document; this command reads OpenAPI 3.0 and 3.1.");
    return undefined;
  }
  if (typeof version !== "string" || !/^3\.[01]\.\d+/.test(version)) {
    root.problem("unknown-version", "The document must say `openapi: 3.0.x` or `openapi: 3.1.x`.");
    return undefined;
  }
  if (version.startsWith("3.0")) return "openapi-3.0";
  const stated = root.text("jsonSchemaDialect");
  if (stated !== undefined && !DIALECTS_2020.has(stated)) {
    root
      .get("jsonSchemaDialect")
      ?.problem(
        "unsupported-dialect",
        `The dialect \`${stated}\` is not read. Write \`jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\`.`,
      );
  }
  return "2020-12";
}

const DIALECTS_2020 = new Set([
  "https://json-schema.org/draft/2020-12/schema",
  "https://spec.openapis.org/oas/3.1/dialect/base",
]);

/** `schemas/Call.yaml` -> `Call`, `#/components/schemas/Call` -> `Call`, `#/components/schemas/Call/properties/state` -> `Call state`. */
function wordsOf({ file, pointer }: Place): string {
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const component =
    steps[0] === "components" && steps.length > 2
      ? steps.slice(2)
      : steps[0] === "$defs" || steps[0] === "definitions"
        ? steps.slice(1)
        : [stem, ...steps];
  return component.filter((step) => !STRUCTURE.has(step)).join(" ") || stem;
}

const isNamed = ({ pointer }: Place): boolean =>
  pointer === "" || /^\/(components\/[^/]+|\$defs|definitions)\/[^/]+$/.test(pointer);

const STRUCTURE = new Set([
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "schema",
  "content",
  "$defs",
  "definitions",
]);

export function readResult(node: Cursor): Partial<ResultModel> {
  const [code, message, data] = [node.text("code"), node.text("message"), node.text("data")];
  const success = node.get("success") && node.texts("success");
  return {
    ...(code !== undefined && { code }),
    ...(success && { success }),
    ...(message !== undefined && { message }),
    ...(data !== undefined && { data }),
    ...(node.flag("present") && { present: true as const }),
  };
}

function readCredential(name: string, scheme: Cursor): CredentialModel[] {
  const type = scheme.text("type");
  const rotating = scheme.get("x-credential");
  if (type === "apiKey") {
    const place = scheme.text("in");
    const key = scheme.text("name");
    if ((place !== "header" && place !== "query" && place !== "cookie") || key === undefined) {
      scheme.problem("wrong-security-scheme", "An `apiKey` says `in: header`, `query` or `cookie`, and its `name`.");
      return [];
    }
    const header = rotating?.text("header");
    const strip = rotating?.text("strip");
    return [
      {
        name,
        type,
        in: place,
        key,
        ...(header !== undefined && { rotates: { header, ...(strip !== undefined && { strip }) } }),
      },
    ];
  }
  if (type === "http") {
    const kind = scheme.text("scheme")?.toLowerCase();
    if (kind === "basic" || kind === "bearer") return [{ name, type: kind }];
    scheme.problem(
      "unsupported-security-scheme",
      `The HTTP scheme \`${kind ?? ""}\` is not supported. Send its header through the \`headers\` option, or describe it as \`apiKey\`.`,
    );
    return [];
  }
  // Tokens of OAuth 2 and OpenID Connect travel as bearer tokens; how one is had is the application's.
  if (type === "oauth2" || type === "openIdConnect") return [{ name, type: "bearer" }];
  if (type === "mutualTLS") return [];
  scheme.problem("wrong-security-scheme", "`type` must be `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`.");
  return [];
}

function readCode(code: string, entry: Cursor): CodeModel {
  const [zh, edition] = [entry.text("zh"), entry.text("x-edition")];
  return {
    code,
    meaning: entry.text("meaning") ?? "",
    kind: entry.text("kind") ?? "unknown",
    retry: entry.flag("retry"),
    ...(zh !== undefined && { zh }),
    ...(edition !== undefined && { edition }),
  };
}

function readServer(server: Cursor): ServerModel {
  const description = server.text("description");
  return {
    url: server.text("url") ?? "/",
    ...(description !== undefined && { description }),
    variables: (server.get("variables")?.members() ?? []).map(([name, variable]) => {
      const described = variable.text("description");
      const values = variable.get("enum") && variable.texts("enum");
      return {
        name,
        default: variable.text("default") ?? "",
        ...(values && { enum: values }),
        ...(described !== undefined && { description: described }),
      };
    }),
  };
}

function readLiveness(node: Cursor): LivenessModel {
  const poll = node.get("poll");
  const heartbeat = node.get("heartbeat");
  const timeoutSeconds = node.number("timeoutSeconds");
  const ended = node.get("ended") && node.texts("ended");
  const [shortest = 0, longest = shortest] = (poll?.get("pauseMs")?.items() ?? []).map(({ node: ms }) =>
    typeof ms === "number" ? ms : 0,
  );
  return {
    ...(poll && {
      poll: {
        operation: poll.text("operation") ?? "",
        holdSeconds: poll.number("holdSeconds") ?? 0,
        pauseMs: [shortest, longest] as const,
      },
    }),
    ...(heartbeat && {
      heartbeat: { operation: heartbeat.text("operation") ?? "", everySeconds: heartbeat.number("everySeconds") ?? 0 },
    }),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(ended && { ended }),
  };
}
