/** What travels over a channel in each direction, and which channels are one connection. */
import type { Report } from "../problems.js";
import type { ChannelModel, FlowModel, MessageModel, MessageOperationModel } from "./messages.js";
import { createNames } from "./names.js";
import type { Schema } from "./schema.js";
import { tellApart } from "./tell-apart.js";

export interface FlowContext {
  readonly messageOf: (name: string) => MessageModel;
  readonly schemaOf: (name: string) => Schema;
  readonly report: Report;
}

/** A reply goes the other way than what it answers. Undefined: nothing goes this way. */
export function buildFlow(
  channel: ChannelModel,
  direction: FlowModel["direction"],
  operations: readonly MessageOperationModel[],
  { messageOf, schemaOf, report }: FlowContext,
): FlowModel | undefined {
  // A component's events are known by their names, and what its methods return is nobody else's.
  if (channel.component !== undefined) {
    const own = operations.filter((operation) => operation.channel === channel.id && operation.action === "receive");
    const names = own.flatMap((operation) => operation.messages);
    const events = channel.messages.filter((name) => names.includes(name));
    return direction === "receive" && events.length > 0 ? { channel, direction, messages: events } : undefined;
  }
  const ids = new Set(channel.joined ?? [channel.id]);
  const names = new Set(
    operations.flatMap(({ action, channel: its, messages, reply }) => [
      ...(ids.has(its) && action === direction ? messages : []),
      ...(reply !== undefined && ids.has(reply.channel) && action !== direction ? reply.messages : []),
    ]),
  );
  const messages = channel.messages.filter((name) => names.has(name));
  if (messages.length === 0) return undefined;
  // Who only sends messages need not tell them apart.
  const told = tellApart(
    messages.map(messageOf),
    schemaOf,
    direction === "receive" ? joinedReport(channel, report) : () => undefined,
  );
  return { channel, direction, messages, ...(told && { told }) };
}

/** What channels have for themselves may be told apart there, and no more where they are one connection. */
const joinedReport = ({ joined }: ChannelModel, report: Report): Report =>
  joined === undefined
    ? report
    : (problem) =>
        report({
          ...problem,
          message: `${problem.message} The channels ${joined.map((id) => `\`${id}\``).join(", ")} have one address and so share a connection; give them addresses of their own if they do not.`,
        });

/** Channels of one address on the same servers are one connection, which is a channel as well. */
export function connectionsOf(channels: readonly ChannelModel[]): readonly ChannelModel[] {
  const groups = new Map<string, ChannelModel[]>();
  for (const channel of channels) {
    const { address, servers, id } = channel;
    const key = JSON.stringify(address === undefined ? [id] : [address, [...servers].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  const names = createNames(channels.map(({ id }) => id));
  const several = [...groups.values()].filter((group) => group.length > 1);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const number = several.length === 1 ? "" : ` ${several.indexOf(group) + 1}`;
    const { at, address, parameters, servers } = first;
    return [
      {
        at,
        ...(address !== undefined && { address }),
        parameters,
        servers,
        id: names(first.id, `connection${number}`),
        joined: group.map(({ id }) => id),
        messages: [...new Set(group.flatMap(({ messages }) => messages))],
        order: [...new Set(group.flatMap(({ order }) => order))],
        gaps: [...new Set(group.flatMap(({ gaps }) => gaps))],
      },
    ];
  });
}
