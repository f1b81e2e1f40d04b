/** An OpenAPI document, 3.0 or 3.1 -> the model. What is not understood is a problem with a pointer; nothing is dropped in silence. */
import type { Documents } from "../load-documents.js";
import type { Report } from "../problems.js";
import type { ApiModel, CredentialModel, ServerModel } from "./api.js";
import { type Built, buildPathItem, type OperationContext, trimmed } from "./build-operation.js";
import type { SchemaBuilder } from "./build-schema.js";
import { buildWebhook } from "./build-webhook.js";
import { defineComponents } from "./contract-schemas.js";
import { type Cursor, createCursor } from "./cursor.js";
import { dialectOf } from "./dialect.js";
import { reportPlaces } from "./find-place.js";
import { createNames } from "./names.js";
import { readCode, readLiveness, readResult } from "./read-extensions.js";
import { withLinks } from "./read-links.js";
import { readCredential } from "./read-security.js";
import { readVariables } from "./read-variables.js";
import { indexSchemas } from "./schema-index.js";

/** Undefined when this is no OpenAPI document of a version that is read here, which has been reported. */
export function buildApi(documents: Documents, schemas: SchemaBuilder, report: Report): ApiModel | undefined {
  const { resolve, entry } = documents;
  const root = createCursor(entry, { resolve, report });
  const dialect = dialectOf(root);
  if (dialect === undefined) return undefined;
  if (["paths", "webhooks", "components"].every((part) => root.get(part) === undefined))
    root.problem(
      "empty-document",
      "There are no `paths`, `webhooks` or `components`, so nothing comes of this document. Give the one that has them.",
    );

  const builder = schemas.inDialect(dialect);
  const components = root.get("components");
  defineComponents(components?.get("schemas"), builder);

  const schemes = components?.get("securitySchemes")?.entries() ?? [];
  const credentials = schemes
    .map(([name, scheme]): CredentialModel | undefined => readCredential(name, scheme))
    .filter((credential) => credential !== undefined);
  const codes = (root.get("x-code-table")?.members() ?? []).map(([code, node]) => readCode(code, node));
  const servers = (root.get("servers")?.items() ?? []).map(readServer);
  const context: OperationContext = {
    builder,
    dialect,
    // Without any the standard has one, `/`.
    servers: new Set(servers.length === 0 ? [""] : servers.map(({ url }) => trimmed(url))),
    schemaOf: indexSchemas(builder),
    // Ids are case-sensitive by the standard, and stay as they are.
    methodNames: createNames([], (id) => id),
    result: readResult(root.get("x-result")),
    security: root.get("security"),
    schemes: new Set(schemes.map(([name]) => name)),
    credentials: new Set(credentials.map(({ name }) => name)),
    codes: new Set(codes.map(({ code }) => code)),
  };
  const paths = buildPaths(root.get("paths"), context);
  const called = buildWebhooks(root.get("webhooks"), context);
  const operations = withLinks(paths, resolve);
  const schemaOf = (name: string) => context.schemaOf(name) ?? true;
  // What several operations refer to is called back in one way.
  const callbacks = [...paths, ...called].flatMap((built) =>
    built.callbacks.map((one) => [one.operation.id, one] as const),
  );
  const webhooks = [...called, ...new Map(callbacks).values()].map((webhook) => buildWebhook(webhook, schemaOf));
  reportPlaces(operations, schemaOf, report);

  const liveness = root.get("x-liveness");
  const affinity = root.get("x-affinity")?.text("cookie");
  const info = root.get("info");
  return {
    source: entry.place.file,
    title: info?.text("title") ?? "",
    version: info?.text("version") ?? "",
    schemas: builder.schemas(),
    operations,
    webhooks,
    credentials,
    codes,
    servers,
    ...(affinity !== undefined && { affinity }),
    ...(liveness && { liveness: readLiveness(liveness, new Set(operations.map(({ id }) => id))) }),
  };
}

function buildPaths(paths: Cursor | undefined, context: OperationContext): readonly Built[] {
  return (paths?.members() ?? []).flatMap(([path, item]) => {
    if (!/^\/[^?]*(\?[^{}]*)?$/.test(path))
      item.problem(
        "invalid-path",
        "A path begins with `/`, and what varies in a query is a parameter. Write it as one.",
      );
    // What follows a `#` keeps operations of one address apart in the document, and is nothing that is sent.
    return buildPathItem(
      path.replace(/#.*/s, ""),
      item,
      (method) => `${method.toLowerCase()} ${path.replaceAll(/[{}]/g, " ")}`,
      context,
    );
  });
}

const buildWebhooks = (webhooks: Cursor | undefined, context: OperationContext): readonly Built[] =>
  (webhooks?.entries() ?? []).flatMap(([name, item]) => buildPathItem(name, item, () => name, context));

function readServer(server: Cursor): ServerModel {
  const description = server.text("description");
  return {
    url: server.text("url") ?? "/",
    ...(description !== undefined && { description }),
    variables: readVariables(server),
  };
}
