/** Where replies lead on to, https://spec.openapis.org/oas/v3.1.1.html#link-object, once every operation is there. */
import type { LinkModel, OperationModel } from "./api.js";
import type { Built } from "./build-operation.js";
import type { Cursor, CursorContext } from "./cursor.js";
import { methodName } from "./names.js";
import { at } from "./place.js";
import { isJson, isNode } from "./read-keyword.js";
import type { JsonValue } from "./schema.js";

type Find = (link: Cursor) => OperationModel | undefined;

/** The operations, each reply with its links. */
export function withLinks(built: readonly Built[], resolve: CursorContext["resolve"]): readonly OperationModel[] {
  const byId = new Map(built.map(({ operation }) => [operation.id, operation]));
  const byPlace = new Map(built.map(({ operation }) => [operation.at, operation]));
  const find: Find = (link) => {
    const [id, reference] = [link.text("operationId"), link.text("operationRef")];
    if (id !== undefined) return byId.get(methodName(id));
    const target = reference === undefined ? undefined : resolve(reference, link.place);
    return target && byPlace.get(at(target.place));
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
  (response.get("links")?.members() ?? []).flatMap(([name, link]) => readLink(name, link, find) ?? []);

function readLink(name: string, link: Cursor, find: Find): LinkModel | undefined {
  const target = find(link);
  if (target === undefined) {
    link.problem(
      "unresolved-link",
      "This leads to no operation of this document. Name one by its `operationId`, or by a reference to it in `operationRef`.",
    );
    return undefined;
  }
  const parameters = (link.get("parameters")?.members() ?? []).flatMap(([key, { node }]) => {
    const parameter = target.parameters.find((one) => key === one.name || key === `${one.in}.${one.name}`);
    if (parameter !== undefined && isJson(node)) return [[parameter.argument, node] as const];
    link.problem(
      "unresolved-link",
      `\`${target.id}\` has no parameter \`${key}\`. Correct its name.`,
      "parameters",
      key,
    );
    return [];
  });
  const body = isNode(link.node) ? link.node.requestBody : undefined;
  const description = link.text("description");
  return {
    name,
    operation: target.id,
    arguments: Object.fromEntries<JsonValue>(parameters),
    ...(isJson(body) && { body }),
    ...(description !== undefined && { description }),
  };
}
