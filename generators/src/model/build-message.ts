/** One message of an AsyncAPI document: what it is called, what it carries, and by what it is found again. */

import type { Report } from "../problems.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import type { MessageModel } from "./messages.js";
import { at, inside } from "./place.js";
import { isNode } from "./read-keyword.js";
import { readMatch } from "./read-message-extensions.js";
import { STANDARD_DIALECT, unwrapFormat } from "./schema-format.js";
import { withTraits } from "./traits.js";

export interface MessageContext {
  readonly builder: SchemaBuilder;
  readonly report: Report;
  /** `defaultContentType` */
  readonly contentType: string | undefined;
}

export function buildMessage(name: string, written: Cursor, context: MessageContext): MessageModel {
  const node = withTraits(written);
  const contentType = node.text("contentType") ?? context.contentType;
  if (contentType !== undefined && !/[/+]json\s*(;|$)/i.test(contentType))
    (node.get("contentType") ?? node).problem(
      "unsupported-content-type",
      `Messages are read as JSON, and this one is \`${contentType}\`. Leave it out of what is generated, or correct its \`contentType\`.`,
    );
  if (node.get("schemaFormat"))
    node.problem(
      "misplaced-schema-format",
      "`schemaFormat` stands beside the payload since AsyncAPI 3. Write `payload: { schemaFormat: …, schema: … }`.",
    );
  const match = readMatch(node.get("x-match"));
  const correlation = readCorrelation(node.get("correlationId"));
  const payload = definePart("payload", name, node, context);
  const headers = node.written("headers") && definePart("headers", `${name} Headers`, node, context);
  return {
    at: at(written.place),
    name,
    payload,
    ...(headers !== undefined && { headers }),
    ...(match && { match }),
    ...(correlation && { correlation }),
    ...textsOf(node),
  };
}

function textsOf(node: Cursor) {
  const [wireName, title, summary] = [node.text("name"), node.text("title"), node.text("summary")];
  const [description, vendorTerm, edition] = [
    node.text("description"),
    node.text("x-vendor-term"),
    node.text("x-edition"),
  ];
  const [source, unknown] = [node.texts("x-source"), node.texts("x-unknown")];
  return {
    ...(wireName !== undefined && { wireName }),
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(node.flag("deprecated") && { deprecated: true as const }),
    ...(vendorTerm !== undefined && { vendorTerm }),
    ...(edition !== undefined && { edition }),
    ...(source !== undefined && { source }),
    ...(unknown !== undefined && { unknown }),
  };
}

/** The name of the schema. Where none is written, whatever comes is right. */
function definePart(part: "payload" | "headers", name: string, message: Cursor, context: MessageContext): string {
  const written = message.written(part) ?? { node: true, place: inside(message.place, part) };
  const { node, place, dialect = STANDARD_DIALECT } = unwrapFormat(written, context.report);
  const builder = context.builder.inDialect(dialect);
  const isReference = isNode(node) && typeof node.$ref === "string";
  return builder.define(part === "payload" ? described(node, message) : node, place, isReference ? undefined : name);
}

/** A payload that stands in its message is nothing else's, so what is said of the message is said of it. */
function described(payload: unknown, message: Cursor): unknown {
  if (!isNode(payload) || Object.hasOwn(payload, "$ref") || payload.title !== undefined) return payload;
  if (payload.description !== undefined) return payload;
  const summary = message.text("summary") ?? message.text("title");
  return summary === undefined ? payload : { description: `${summary.replace(/\.$/, "")}.`, ...payload };
}

const LOCATION = /^\$message\.(payload|header)(?:#(.*))?$/s;

function readCorrelation(node: Cursor | undefined): MessageModel["correlation"] {
  const location = node?.text("location");
  if (node === undefined) return undefined;
  const [, part, pointer = ""] = LOCATION.exec(location ?? "") ?? [];
  if (part === undefined || !(pointer === "" || pointer.startsWith("/"))) {
    node.problem(
      "invalid-correlation",
      "A correlation id is found by `location`: `$message.payload#/id` or `$message.header#/id`, the fragment a JSON Pointer.",
    );
    return undefined;
  }
  return { in: part === "payload" ? "payload" : "header", pointer, at: at(node.place) };
}
