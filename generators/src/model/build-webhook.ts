/** What a vendor calls back: what a receiver answers, and what `x-delivery` says of repetitions, lists and order. */
import type { AcknowledgementModel, BodyModel, DeliveryModel, WebhookModel } from "./api.js";
import type { Built } from "./build-operation.js";
import type { Cursor } from "./cursor.js";
import { findPlace } from "./find-place.js";
import { isNode } from "./read-keyword.js";
import type { JsonValue, Schema } from "./schema.js";

type SchemaOf = (name: string) => Schema;

export function buildWebhook({ operation, node }: Built, schemaOf: SchemaOf): WebhookModel {
  const said = node.get("x-delivery");
  const delivery = said && readDelivery(said);
  const body = operation.body && delivery?.batches ? oneOfBatch(operation.body, node, schemaOf) : operation.body;
  if (said && delivery) reportPlaces(delivery, body, said, schemaOf);
  return {
    ...operation,
    ...(body && { body }),
    acknowledgement: readAcknowledgement(node),
    ...(delivery && { delivery }),
  };
}

/** The first documented success, with its first example: a receiver answers exactly that. */
function readAcknowledgement(node: Cursor): AcknowledgementModel {
  const responses = node.get("responses")?.members() ?? [];
  const [status, response] = responses.find(([code]) => /^2(\d\d|XX)$/.test(code)) ?? [];
  const code = status === undefined || status === "2XX" ? 200 : Number(status);
  const [mediaType, media] = response?.get("content")?.members()[0] ?? [];
  if (mediaType === undefined || media === undefined) return { status: code };
  const example = media.get("examples")?.members()[0]?.[1].get("value") ?? media.get("example");
  if (example === undefined) {
    media.problem(
      "missing-example",
      "What the vendor takes for a receipt is answered as its first example shows it, and there is none. Add one, or leave the content out.",
    );
    return { status: code };
  }
  return { status: code, content: { mediaType, body: plain(example.node) } };
}

/** A document is JSON, or YAML that could be. */
function plain(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(plain);
  if (isNode(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function readDelivery(said: Cursor): DeliveryModel | undefined {
  const key = said.texts("key");
  const order = said.get("order");
  const [of, member, values] = [order?.texts("of"), order?.text("member"), order?.texts("values")];
  if (key === undefined || (order && (of === undefined || member === undefined || values === undefined))) {
    said.problem("invalid-extension", "`x-delivery` needs `key`, and its `order` needs `of`, `member` and `values`.");
    return undefined;
  }
  return {
    key,
    ...(said.flag("repeats") && { repeats: true as const }),
    ...(said.flag("batches") && { batches: true as const }),
    ...(of && member !== undefined && values && { order: { of, member, values } }),
  };
}

/** The body of one notification, where the document describes a list of them, or either. */
function oneOfBatch(body: BodyModel, node: Cursor, schemaOf: SchemaOf): BodyModel {
  const { members: _, context: __, ...rest } = body;
  const item = body.media.schema === undefined ? undefined : listed(body.media.schema, schemaOf, 0);
  if (item !== undefined) return { ...rest, media: { ...body.media, schema: item } };
  node.problem(
    "batch-without-list",
    "`batches` says that several notifications may come as a list, and the body's schema is none and has no branch that is one with a `$ref` for its items. Describe it so, or remove `batches`.",
    "x-delivery",
    "batches",
  );
  return body;
}

function listed(name: string, schemaOf: SchemaOf, depth: number): string | undefined {
  const schema = schemaOf(name);
  if (typeof schema === "boolean" || depth > 8) return undefined;
  if (schema.reference !== undefined) return listed(schema.reference, schemaOf, depth + 1);
  for (const branch of [schema, ...(schema.anyOf ?? schema.oneOf ?? [])]) {
    if (typeof branch === "boolean") continue;
    if (typeof branch.items === "object" && branch.items.reference !== undefined) return branch.items.reference;
    const target = branch.reference === undefined ? undefined : schemaOf(branch.reference);
    if (typeof target === "object" && typeof target.items === "object" && target.items.reference !== undefined)
      return target.items.reference;
  }
  return undefined;
}

function reportPlaces({ key, order }: DeliveryModel, body: BodyModel | undefined, said: Cursor, schemaOf: SchemaOf) {
  const pointers = [...key, ...(order?.of ?? []), ...(order === undefined ? [] : [order.member])];
  const schema = body?.media.schema;
  for (const pointer of new Set(pointers))
    if (schema === undefined || findPlace(schema, pointer, schemaOf) === undefined)
      said.problem(
        "missing-place",
        `\`x-delivery\` looks at \`${pointer}\`, which the notification does not describe. Correct the pointer, or describe the member.`,
      );
}
