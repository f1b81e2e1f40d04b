/**
 * The channels over which a client asks and is answered on one connection, and its requests. What the runtime's sockets could not do is a
 * problem; channels of protocols without such a connection have types and decoders only.
 */
import type { Report } from "../problems.js";
import { buildFlow, connectionsOf, type FlowContext } from "./build-flows.js";
import { constantsOf, parts } from "./constants.js";
import { findPlace } from "./find-place.js";
import type {
  FlowModel,
  MessageModel,
  MessageOperationModel,
  MessagesModel,
  RequestModel,
  Scalar,
  SocketModel,
} from "./messages.js";
import { createNames, methodName } from "./names.js";
import { plainMembers } from "./plain-members.js";
import type { Schema } from "./schema.js";
import { printedTypes } from "./types-of.js";

type Parts = Pick<MessagesModel, "channels" | "operations" | "flows" | "servers" | "credential">;

export function buildSockets(model: Parts, context: FlowContext): readonly SocketModel[] {
  const names = createNames();
  return connectionsOf(model.channels.filter(({ component }) => component === undefined)).flatMap((channel) => {
    const ids = channel.joined ?? [channel.id];
    const sends = model.operations.filter(
      (operation) => operation.action === "send" && ids.includes(operation.channel),
    );
    const protocols = model.servers
      .filter(({ name }) => channel.servers.includes(name))
      .map(({ protocol }) => protocol);
    const isSocket =
      protocols.length === 0
        ? sends.some(({ reply }) => reply !== undefined) &&
          sends.every((operation) => isAnswerable(operation, ids, context))
        : protocols.some((protocol) => /^wss?$/i.test(protocol));
    if (!isSocket || sends.length === 0) return [];
    const requests = sends.flatMap((operation) =>
      operation.messages.map((name): RequestModel => {
        const wanted = operation.messages.length === 1 ? operation.id : name.charAt(0).toLowerCase() + name.slice(1);
        const id = names(`${operation.id} ${name}`, methodName(wanted));
        return buildRequest(id, operation, context.messageOf(name), model, context);
      }),
    );
    for (const operation of sends) reportReply(operation, ids, context.report);
    const receive =
      channel.joined === undefined
        ? model.flows.find((flow) => flow.channel.id === channel.id && flow.direction === "receive")
        : buildFlow(channel, "receive", model.operations, context);
    return [{ channel, requests, ...(receive && { receive }) }];
  });
}

/** Whether a client of one connection could be answered, where the document does not say what kind of connection it is. */
const isAnswerable = (
  { messages, reply }: MessageOperationModel,
  channels: readonly string[],
  { messageOf }: FlowContext,
): boolean =>
  (reply === undefined || (channels.includes(reply.channel) && !reply.dynamic)) &&
  [...messages, ...(reply?.messages ?? [])].every((name) => messageOf(name).correlation?.in !== "header");

function reportReply({ channel, reply }: MessageOperationModel, channels: readonly string[], report: Report): void {
  if (reply === undefined) return;
  if (reply.dynamic)
    report({
      code: "unsupported-reply-address",
      at: reply.at,
      message:
        "On a socket a reply comes over the connection of its request; an `address` would not be followed. Remove it.",
    });
  if (!channels.includes(reply.channel))
    report({
      code: "unsupported-reply-channel",
      at: reply.at,
      message: `The reply would come over another connection, that of \`${reply.channel}\`, where nobody waits for it. Move its messages into the channel of the request, \`${channel}\`, or give both one address and the same servers.`,
    });
}

function buildRequest(
  id: string,
  operation: MessageOperationModel,
  message: MessageModel,
  { flows, credential }: Parts,
  { schemaOf, report }: FlowContext,
): RequestModel {
  const { payload } = message;
  const all = parts(schemaOf(payload), schemaOf, 0);
  if (all.some(({ types }) => types !== undefined && !types.includes("object")))
    report({
      code: "unsupported-request",
      at: message.at,
      message:
        "A client sends objects, and this payload is none. Describe the frame as an object, or leave the operation out.",
    });
  const members = new Set(all.flatMap(({ properties = [] }) => properties.map(({ name }) => name)));
  const correlation = correlationOf(message, report);
  const context = (plainMembers(payload, schemaOf) ?? []).filter((member) => member.context).map(({ name }) => name);
  return {
    id,
    operation,
    message,
    fixed: fixedMembers(
      message,
      flows.filter(({ channel }) => channel.id === operation.channel),
      schemaOf,
    ),
    context,
    ...(correlation !== undefined && { correlation }),
    ...(correlation !== undefined && isNumber(payload, correlation, schemaOf) && { numbered: true as const }),
    ...(credential !== undefined && members.has(credential.sentAs) && { credential: credential.sentAs }),
  };
}

/** What must be there and can be but one value; the tag even where the contract does not demand it. */
function fixedMembers(
  { payload, match }: MessageModel,
  flows: readonly FlowModel[],
  schemaOf: (name: string) => Schema,
) {
  const schema = schemaOf(payload);
  const required = new Set(parts(schema, schemaOf, 0).flatMap((part) => part.required ?? []));
  const tags = new Set(flows.flatMap(({ told }) => told?.tag ?? []));
  const fixed = new Map<string, Scalar>();
  for (const [pointer, values] of constantsOf(schema, schemaOf)) {
    const [name, deeper] = namesIn(pointer);
    const [value] = values;
    if (name !== undefined && deeper === undefined && value !== undefined && values.length === 1)
      if (required.has(name) || tags.has(pointer)) fixed.set(name, value);
  }
  const [name, deeper] = namesIn(match?.member ?? "");
  const [value] = match?.values ?? [];
  if (name !== undefined && deeper === undefined && value !== undefined && !fixed.has(name)) fixed.set(name, value);
  return Object.fromEntries(fixed);
}

const namesIn = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The member at the top that takes the id. */
function correlationOf({ correlation }: MessageModel, report: Report): string | undefined {
  if (correlation === undefined) return undefined;
  const [name, deeper] = namesIn(correlation.pointer);
  if (correlation.in === "payload" && name !== undefined && deeper === undefined) return name;
  const where =
    correlation.in === "header"
      ? "A frame of a socket has no headers"
      : "A client puts the id into a member at the top";
  report({
    code: "unsupported-correlation",
    at: correlation.at,
    message: `${where}, so it could not send one there. Write the place where the id really goes, such as \`$message.payload#/id\`.`,
  });
  return undefined;
}

function isNumber(payload: string, member: string, schemaOf: (name: string) => Schema): boolean {
  const place = findPlace(payload, `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`, schemaOf);
  const types = place === undefined ? [] : parts(place.schema, schemaOf, 0).flatMap((part) => printedTypes(part) ?? []);
  return types.some((type) => type === "integer" || type === "number") && !types.includes("string");
}
