/** What the rules about messages need of an AsyncAPI document: its channels with their messages in order, and its operations by name. */
import { follow, valueAt } from "./replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext["resolve"]} Resolve
 * @typedef {{ name: string, node: any, location: Location }} Message
 * @typedef {{ name: string, node: any, location: Location, messages: Message[] }} Channel
 * @typedef {{ name: string, node: any, location: Location, channel: string, messages: string[], replyChannel: string, replies: string[] }} Operation
 *   `messages` and `replies` are names in the channel.
 * @typedef {{ channels: Channel[], operations: Operation[] }} Conversation
 */

/** @param {any} root @param {Location} location @param {Resolve} resolve @returns {Conversation} */
export function conversation(root, location, resolve) {
  const channels = Object.entries(Object(root.channels)).map(([name, written]) => {
    const channel = follow(written, location.child(["channels", name]), resolve);
    const messages = Object.entries(Object(channel.node?.messages)).map(([key, message]) => ({
      name: key,
      ...follow(message, channel.location.child(["messages", key]), resolve),
    }));
    return { name, ...channel, messages };
  });
  /** @param {string} channel @param {any} listed absent: all of the channel */
  const names = (channel, listed) =>
    Array.isArray(listed)
      ? listed.map(lastName)
      : (channels.find(({ name }) => name === channel)?.messages ?? []).map(({ name }) => name);
  const operations = Object.entries(Object(root.operations)).map(([name, written]) => {
    const operation = follow(written, location.child(["operations", name]), resolve);
    const channel = lastName(operation.node?.channel);
    const reply = operation.node?.reply;
    const replyChannel = reply?.channel === undefined ? channel : lastName(reply.channel);
    return {
      name,
      ...operation,
      channel,
      messages: names(channel, operation.node?.messages),
      replyChannel,
      replies: reply === undefined ? [] : names(replyChannel, reply.messages),
    };
  });
  return { channels, operations };
}

/** The messages of a channel that go one way, in the channel's order. @param {Conversation} conversation @param {Channel} channel @param {"send" | "receive"} direction @returns {Message[]} */
export function oneWay({ operations }, channel, direction) {
  const names = new Set(
    operations.flatMap(({ node, channel: its, messages, replyChannel, replies }) => [
      ...(its === channel.name && node?.action === direction ? messages : []),
      ...(replyChannel === channel.name && node?.action !== direction ? replies : []),
    ]),
  );
  return channel.messages.filter(({ name }) => names.has(name));
}

/** What a channel brings unasked, in its order. @param {Conversation} conversation @param {Channel} channel @returns {Message[]} */
export function events({ operations }, channel) {
  const names = new Set(
    operations.flatMap(({ node, channel: its, messages }) =>
      its === channel.name && node?.action === "receive" ? messages : [],
    ),
  );
  return channel.messages.filter(({ name }) => names.has(name));
}

/** The named messages of a channel. @param {Conversation} conversation @param {string} channel @param {string[]} names @returns {Message[]} */
export const messagesOf = ({ channels }, channel, names) =>
  (channels.find(({ name }) => name === channel)?.messages ?? []).filter(({ name }) => names.includes(name));

/** @param {Message} message @returns {{ name: unknown, payload: any, location: Location }[]} */
export function payloadExamples({ node, location }) {
  const listed = Array.isArray(node?.examples) ? node.examples : [];
  return listed.flatMap((/** @type {any} */ example, /** @type {number} */ index) =>
    Object.hasOwn(Object(example), "payload")
      ? [
          {
            name: example.name,
            payload: example.payload,
            location: location.child(["examples", index, "payload"]),
          },
        ]
      : [],
  );
}

/** Whether conditions as in `x-match` and `x-settled-by` hold. @param {unknown} conditions @param {unknown} payload */
export const hold = (conditions, payload) =>
  (Array.isArray(conditions) ? conditions : []).every(({ member, present, values }) => {
    const found = valueAt(payload, member);
    if (present !== undefined && (found !== undefined) !== present) return false;
    return values === undefined || values.includes(found);
  });

/** `#/channels/agent/messages/Pong` -> `Pong` @param {any} reference */
const lastName = (reference) =>
  decodeURIComponent(String(reference?.$ref ?? "").replace(/^.*\//, ""))
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
