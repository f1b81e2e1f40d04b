/** The channels of an AsyncAPI document and the servers that have them. */
import type { Cursor } from "./cursor.js";
import { reportUnknownFields } from "./known-fields.js";
import type { ChannelModel, MessagesModel } from "./messages.js";
import { at } from "./place.js";
import { readComponent } from "./read-component.js";
import { readDescribed } from "./read-described.js";
import { readVariables } from "./read-variables.js";

/** `messageOf` gives the name of the message that a key of a channel leads to. */
export function buildChannel(
  id: string,
  node: Cursor,
  servers: ReadonlyMap<string, string>,
  messageOf: (key: string, message: Cursor) => string,
): ChannelModel {
  reportUnknownFields(node, "channel");
  const stream = node.get("x-stream");
  const address = node.get("address")?.node === null ? undefined : node.text("address");
  const listed = node.get("servers")?.items() ?? [];
  const messages = (node.get("messages")?.members() ?? []).map(
    ([key, message]) => [key, messageOf(key, message)] as const,
  );
  const component = readComponent(node, (key, from) => {
    const found = messages.find(([own]) => own === key)?.[1];
    if (found === undefined)
      from.problem("unknown-message", `There is no message \`${key}\` in the channel \`${id}\`. Correct its name.`);
    return found ?? key;
  });
  return {
    at: at(node.place),
    id,
    parameters: (node.get("parameters")?.members() ?? []).map(readParameter),
    messages: [...new Set(messages.map(([, name]) => name))],
    // A channel that lists none is on every server.
    servers: listed.length === 0 ? [...servers.values()] : listed.flatMap((one) => serverOf(one, servers)),
    order: stream?.texts("order") ?? [],
    gaps: stream?.texts("gaps") ?? [],
    ...(component && { component }),
    ...(address !== undefined && { address }),
    ...readDescribed(node),
  };
}

function serverOf(node: Cursor, servers: ReadonlyMap<string, string>): readonly string[] {
  const name = servers.get(at(node.place));
  if (name !== undefined) return [name];
  node.problem("unknown-server", "This is none of the document's servers. Refer to one: `#/servers/<name>`.");
  return [];
}

function readParameter([name, node]: readonly [string, Cursor]): ChannelModel["parameters"][number] {
  reportUnknownFields(node, "parameter");
  const [description, values, standard] = [node.text("description"), node.texts("enum"), node.text("default")];
  return {
    name,
    ...(description !== undefined && { description }),
    ...(values !== undefined && { enum: values }),
    ...(standard !== undefined && { default: standard }),
  };
}

export function buildServer(name: string, node: Cursor): MessagesModel["servers"][number] {
  reportUnknownFields(node, "server");
  for (const [, variable] of node.get("variables")?.members() ?? []) reportUnknownFields(variable, "server variable");
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
