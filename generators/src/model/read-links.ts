/** Where replies lead on to, https://spec.openapis.org/oas/v3.1.1.html#link-object, once every operation is there. */
import type { LinkModel, OperationModel } from "./api.js";
import type { Built } from "./build-operation.js";
import type { Cursor, CursorContext } from "./cursor.js";
import { methodName } from "./names.js";
import { at } from "./place.js";
import { isJson, isNode } from "./read-keyword.js";
import type { JsonValue } from "./schema.js";

/** What a link leads to: an operation of the document, or how it is called where it is none. */
type Find = (link: Cursor) => { readonly operation?: OperationModel | undefined; readonly written: string } | undefined;

/** The operations, each reply with its links. */
export function withLinks(built: readonly Built[], resolve: CursorContext["resolve"]): readonly OperationModel[] {
  const byId = new Map(built.map(({ operation }) => [operation.id, operation]));
  const byPlace = new Map(built.map(({ operation }) => [operation.at, operation]));
  const find: Find = (link) => {
    const [id, reference] = [link.text("operationId"), link.text("operationRef")];
    if (id !== undefined) return { operation: byId.get(methodName(id)), written: id };
    if (reference === undefined) return undefined;
    const target = reference.startsWith("#") ? resolve(reference, link.place) : undefined;
    return { operation: target && byPlace.get(at(target.place)), written: reference };
  };
  return built.map(({ operation, node }) => {
    const links = new Map(
      (node.get("responses")?.members() ?? []).map(([status, response]) => [status, readLinks(response, find)]),
    );
    if ([...links.values()].every((list) => list.length === 0)) return operation;
    const replies = operation.replies.map((reply) => ({ ...reply, links: links.get(reply.status) ?? [] }));
    return { ...operation, replies };
  });
}

const readLinks = (response: Cursor, find: Find): readonly LinkModel[] =>
  (response.get("links")?.entries() ?? []).flatMap(([name, link]) => readLink(name, link, find) ?? []);

function readLink(name: string, link: Cursor, find: Find): LinkModel | undefined {
  const target = find(link);
  if (target === undefined) return undefined;
  const parameters = (link.get("parameters")?.entries() ?? []).flatMap(([key, { node }]) => {
    const parameter = target.operation?.parameters.find((one) => key === one.name || key === `${one.in}.${one.name}`);
    return isJson(node) ? [[parameter?.argument ?? key, node] as const] : [];
  });
  const body = isNode(link.node) ? link.node.requestBody : undefined;
  const description = link.text("description");
  return {
    name,
    operation: target.operation?.id ?? target.written,
    arguments: Object.fromEntries<JsonValue>(parameters),
    ...(isJson(body) && { body }),
    ...(description !== undefined && { description }),
  };
}
