/** The body of a request, and whether its members can stand among the arguments. */
import type { BodyModel, MediaModel } from "./api.js";
import { buildMedia } from "./build-media.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import { plainMembers } from "./plain-members.js";

/** `taken` are the names of parameters. */
export function buildBody(
  id: string,
  operation: Cursor,
  taken: ReadonlySet<string>,
  builder: SchemaBuilder,
): BodyModel | undefined {
  const node = operation.get("requestBody");
  const media = node && buildMedia(node, "request", `${id} Body`, builder);
  if (node === undefined || media === undefined) return undefined;
  const description = node.text("description");
  const shared = { required: node.flag("required"), media, ...(description !== undefined && { description }) };
  const members = membersOf(media, builder);
  if (members === undefined || members.some(({ name }) => taken.has(name))) return shared;
  const context = members.filter((member) => member.context).map(({ name }) => name);
  return { ...shared, members: members.map(({ name }) => name), ...(context.length > 0 && { context }) };
}

const membersOf = ({ schema }: MediaModel, builder: SchemaBuilder) =>
  schema === undefined
    ? undefined
    : plainMembers(schema, new Map(builder.schemas().map((one) => [one.name, one.schema])));
