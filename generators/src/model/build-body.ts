/** The body of a request, and whether its members can stand among the arguments. */
import type { BodyModel } from "./api.js";
import { buildMedia } from "./build-media.js";
import type { Cursor } from "./cursor.js";
import { ownName } from "./place.js";
import { plainMembers } from "./plain-members.js";
import type { SchemaContext } from "./schema-index.js";

/** `taken` are the names of parameters. */
export function buildBody(
  id: string,
  operation: Cursor,
  taken: ReadonlySet<string>,
  { builder, schemaOf }: SchemaContext,
): BodyModel | undefined {
  const node = operation.get("requestBody");
  const media = node && buildMedia(node, "request", `${ownName(node.place, operation.place) ?? id} Body`, builder);
  if (node === undefined || media === undefined) return undefined;
  const description = node.text("description");
  const shared = { required: node.flag("required"), media, ...(description !== undefined && { description }) };
  const members = media.schema === undefined ? undefined : plainMembers(media.schema, schemaOf);
  if (members === undefined || members.some(({ name }) => taken.has(name))) return shared;
  const context = members.filter((member) => member.context).map(({ name }) => name);
  return { ...shared, members: members.map(({ name }) => name), ...(context.length > 0 && { context }) };
}
