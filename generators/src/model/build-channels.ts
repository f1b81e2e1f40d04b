/** The channels of an AsyncAPI document and the servers that have them. */
import type { ServerModel } from "./api.js";
import type { Cursor } from "./cursor.js";
import type { ChannelModel, MessagesModel } from "./messages.js";
import { at } from "./place.js";

/** `messageOf` gives the name of the message that a key of a channel leads to. */
export function buildChannel(
  id: string,
  node: Cursor,
  servers: ReadonlyMap<string, string>,
  messageOf: (key: string, message: Cursor) => string,
): ChannelModel {
  const [title, description] = [node.text("title"), node.text("description")];
  const [vendorTerm, source, stream] = [node.text("x-vendor-term"), node.texts("x-source"), node.get("x-stream")];
  const address = node.get("address")?.node === null ? undefined : node.text("address");
  const listed = node.get("servers")?.items();
  const messages = (node.get("messages")?.members() ?? []).map(([key, message]) => messageOf(key, message));
  return {
    at: at(node.place),
    id,
    parameters: (node.get("parameters")?.members() ?? []).map(readParameter),
    messages: [...new Set(messages)],
    // Without a list a channel is on every server.
    servers: listed === undefined ? [...servers.values()] : listed.flatMap((one) => servers.get(at(one.place)) ?? []),
    order: stream?.texts("order") ?? [],
    gaps: stream?.texts("gaps") ?? [],
    ...(address !== undefined && { address }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(vendorTerm !== undefined && { vendorTerm }),
    ...(source !== undefined && { source }),
  };
}

function readParameter([name, node]: readonly [string, Cursor]): ChannelModel["parameters"][number] {
  const [description, values, standard] = [node.text("description"), node.texts("enum"), node.text("default")];
  return {
    name,
    ...(description !== undefined && { description }),
    ...(values !== undefined && { enum: values }),
    ...(standard !== undefined && { default: standard }),
  };
}

export function buildServer(name: string, node: Cursor): MessagesModel["servers"][number] {
  const [protocol = "", host = "", pathname = ""] = [node.text("protocol"), node.text("host"), node.text("pathname")];
  const description = node.text("description");
  return {
    name,
    protocol,
    url: `${protocol}://${host}${pathname}`,
    variables: readVariables(node),
    ...(description !== undefined && { description }),
  };
}

export const readVariables = (server: Cursor): ServerModel["variables"] =>
  (server.get("variables")?.members() ?? []).map(([name, variable]) => {
    const [described, values] = [variable.text("description"), variable.texts("enum")];
    return {
      name,
      default: variable.text("default") ?? "",
      ...(values !== undefined && { enum: values }),
      ...(described !== undefined && { description: described }),
    };
  });
