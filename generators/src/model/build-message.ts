/** One message of an AsyncAPI document: what it is called, what it carries, and by what it is found again. */

import type { Report } from "../problems.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { reportUnknownFields } from "./known-fields.js";
import type { MessageModel } from "./messages.js";
import { at, inside } from "./place.js";
import { readPositional } from "./read-component.js";
import { readDescribed } from "./read-described.js";
import { isJson, isNode } from "./read-keyword.js";
import { readMatch } from "./read-message-extensions.js";
import { STANDARD_DIALECT, unwrapFormat } from "./schema-format.js";
import { withTraits } from "./traits.js";

export interface MessageContext {
  readonly builder: SchemaBuilder;
  readonly report: Report;
  /** The document, for its `defaultContentType`. */
  readonly root: Cursor;
}

export function buildMessage(name: string, written: Cursor, context: MessageContext): MessageModel {
  reportUnknownFields(written, "message");
  for (const trait of written.get("traits")?.items() ?? []) reportUnknownFields(trait, "message trait");
  const node = withTraits(written);
  reportContentType(node, context.root);
  if (node.get("schemaFormat"))
    node.problem(
      "misplaced-schema-format",
      "`schemaFormat` stands beside the payload since AsyncAPI 3. Write `payload: { schemaFormat: …, schema: … }`.",
    );
  const wireName = node.text("name");
  const match = readMatch(node.get("x-match"));
  const correlation = readCorrelation(node.get("correlationId"));
  const payload = definePart("payload", name, node, context);
  const headers = node.written("headers") && definePart("headers", `${name} Headers`, node, context);
  return {
    at: at(written.place),
    name,
    payload,
    positional: readPositional(node),
    examples: readExamples(node),
    ...(headers !== undefined && { headers }),
    ...(match && { match }),
    ...(correlation && { correlation }),
    ...(wireName !== undefined && { wireName }),
    ...(node.flag("deprecated") && { deprecated: true as const }),
    ...readDescribed(node),
  };
}

function reportContentType(message: Cursor, root: Cursor): void {
  const own = message.text("contentType");
  const contentType = own ?? root.text("defaultContentType");
  if (contentType === undefined || /[/+]json\s*(;|$)/i.test(contentType)) return;
  const [where, member, which] =
    own === undefined
      ? ([root, "defaultContentType", "those that say nothing else are"] as const)
      : ([message, "contentType", "this one is"] as const);
  where
    .get(member)
    ?.problem(
      "unsupported-content-type",
      `Messages are read as JSON, and ${which} \`${contentType}\`. Leave them out of the document that is generated from, or correct \`${member}\`.`,
    );
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

function readExamples(message: Cursor): MessageModel["examples"] {
  return (message.get("examples")?.items() ?? []).flatMap((example, index) => {
    const { node } = example;
    const payload = isNode(node) ? node.payload : undefined;
    return isJson(payload) ? [{ name: example.text("name") ?? String(index + 1), payload }] : [];
  });
}

const LOCATION = /^\$message\.(payload|header)(?:#(.*))?$/s;

function readCorrelation(node: Cursor | undefined): MessageModel["correlation"] {
  const location = node?.text("location");
  if (node === undefined) return undefined;
  reportUnknownFields(node, "correlation id");
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
