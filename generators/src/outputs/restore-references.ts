/**
 * AsyncAPI wants references where a joined document has whole messages: an operation refers to the messages of its channel, and only to those. The
 * message itself stands once, under `components`.
 */
type Node = { [member: string]: unknown };

export function restoreReferences(document: unknown): unknown {
  if (!isNode(document) || typeof document.asyncapi !== "string") return document;
  const components = nodeAt(document, "components");
  const messages = nodeAt(components, "messages");
  const channels = nodeAt(document, "channels");
  /** By what it is: where it stands in each channel. */
  const places = new Map<string, Map<string, string>>();

  const shared = Object.entries(channels).map(([id, channel]) => {
    const own = nodeAt(channel, "messages");
    const references = Object.entries(own).map(([key, message]) => {
      const text = JSON.stringify(message);
      const inChannels = places.get(text) ?? new Map<string, string>();
      if (!inChannels.has(id)) inChannels.set(id, key);
      places.set(text, inChannels);
      if (isReference(message)) return [key, message] as const;
      if (Object.hasOwn(messages, key) && JSON.stringify(messages[key]) !== text) return [key, message] as const;
      messages[key] = message;
      return [key, { $ref: `#/components/messages/${escaped(key)}` }] as const;
    });
    return [
      id,
      isNode(channel) && "messages" in channel ? { ...channel, messages: fromEntries(references) } : channel,
    ] as const;
  });

  const referring = (given: unknown, channel: unknown): unknown => {
    const id = isReference(channel) ? channel.$ref.split("/").at(-1) : undefined;
    if (!Array.isArray(given) || id === undefined) return given;
    return given.map((message) => {
      const key = isReference(message) ? undefined : places.get(JSON.stringify(message))?.get(unescaped(id));
      return key === undefined ? message : { $ref: `#/channels/${id}/messages/${escaped(key)}` };
    });
  };
  const operations = Object.entries(nodeAt(document, "operations")).map(([id, operation]) => {
    if (!isNode(operation)) return [id, operation] as const;
    const { channel, messages: own, reply } = operation;
    const answered = isNode(reply) && "messages" in reply;
    return [
      id,
      {
        ...operation,
        ...(own !== undefined && { messages: referring(own, channel) }),
        ...(answered && { reply: { ...reply, messages: referring(reply.messages, reply.channel ?? channel) } }),
      },
    ] as const;
  });
  return {
    ...document,
    ...("channels" in document && { channels: fromEntries(shared) }),
    ...("operations" in document && { operations: fromEntries(operations) }),
    ...(Object.keys(messages).length > 0 && { components: { ...components, messages } }),
  };
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const isReference = (value: unknown): value is { $ref: string } => isNode(value) && typeof value.$ref === "string";

/** A copy, because it is added to. */
function nodeAt(owner: unknown, member: string): Node {
  const value = isNode(owner) && Object.hasOwn(owner, member) ? owner[member] : undefined;
  return isNode(value) ? { ...value } : {};
}

/** Any name may be a member, `__proto__` too. */
const fromEntries = (entries: readonly (readonly [string, unknown])[]): Node => Object.fromEntries(entries);

const escaped = (key: string): string => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
const unescaped = (token: string): string => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
