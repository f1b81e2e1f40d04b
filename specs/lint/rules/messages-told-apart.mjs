/**
 * Every example of a message is told to be that message, among all that go the same way over its channel, as generated
 * decoders tell it: by the channel's tag, which is the member that `x-match` names or that has a constant in every payload,
 * and where several messages share a value by the conditions of `x-match`, the first that holds. Nothing is tried on.
 * A component's events are told by their names, and its replies by the call that they answer.
 */
import { conversation, events, hold, oneWay, payloadExamples } from "../messages.mjs";
import { follow, valueAt } from "../replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {import("../messages.mjs").Message} Message
 * @typedef {{ message: Message, tag: string | undefined, values: unknown[] | undefined, when: unknown }} Candidate
 */

/** The members of a payload that have a constant or a closed list: pointer -> values. @param {any} schema @param {Location} location @param {Context["resolve"]} resolve @returns {Map<string, unknown[]>} */
function constants(schema, location, resolve) {
  const { node, location: at } = follow(schema, location, resolve);
  /** @type {Map<string, unknown[]>} */
  const found = new Map();
  for (const [name, member] of Object.entries(Object(node?.properties))) {
    const { node: known } = follow(member, at.child(["properties", name]), resolve);
    const values = Object.hasOwn(Object(known), "const") ? [known.const] : known?.enum;
    if (Array.isArray(values)) found.set(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, values);
  }
  for (const [index, part] of (Array.isArray(node?.allOf) ? node.allOf : []).entries())
    for (const [pointer, values] of constants(part, at.child(["allOf", index]), resolve)) found.set(pointer, values);
  return found;
}

/** The member that tells the messages apart. @param {readonly { match: any, members: Map<string, unknown[]> }[]} read */
function tagOf(read) {
  const matched = read.find(({ match }) => match !== undefined)?.match.member;
  if (matched !== undefined) return matched;
  const shared = [...(read[0]?.members.keys() ?? [])].filter((pointer) =>
    read.every(({ members }) => members.has(pointer)),
  );
  const clashes = (/** @type {string} */ pointer) => {
    const values = read.flatMap(({ members }) => members.get(pointer) ?? []);
    return values.length - new Set(values).size;
  };
  return shared.sort((one, other) => clashes(one) - clashes(other))[0];
}

/** @param {Message[]} messages @param {Context} context */
function judge(messages, { report, resolve }) {
  if (messages.length < 2) return;
  const read = messages.map((message) => ({
    message,
    match: message.node?.["x-match"],
    members: constants(message.node?.payload, message.location.child(["payload"]), resolve),
  }));
  const tag = tagOf(read);
  const [first] = read;
  if (tag === undefined || first === undefined) {
    const place = first?.message.location;
    if (place)
      report({
        message: `Nothing tells the messages ${messages.map(({ name }) => name).join(", ")} apart: no member has a constant in all of them. Give one, or \`x-match\`.`,
        location: place.child(["payload"]),
      });
    return;
  }
  const candidates = read.flatMap(({ message, match, members }) => {
    if (match !== undefined && match.member !== tag) {
      report({
        message: `\`x-match\` of ${message.name} tells by ${match.member}, another message of the channel by ${tag}. A channel has one tag.`,
        location: message.location.child(["x-match", "member"]),
      });
      return [];
    }
    const values = match === undefined ? members.get(tag) : match.values;
    if (match === undefined && values === undefined) {
      report({
        message: `${message.name} has no constant at ${tag}, which tells the messages of its channel apart. Give the payload one, or the message an \`x-match\`.`,
        location: message.location.child(["payload"]),
      });
      return [];
    }
    return [{ message, values, when: match?.when }];
  });
  /** @param {unknown} payload */
  const meant = (payload) => {
    const value = valueAt(payload, tag);
    const possible = candidates.filter(({ values }) =>
      value === undefined ? values === undefined : values?.includes(value),
    );
    return (possible.length === 1 ? possible[0] : possible.find(({ when }) => hold(when, payload)))?.message;
  };
  for (const { message } of candidates) {
    for (const { name, payload, location } of payloadExamples(message)) {
      const told = meant(payload);
      if (told === message) continue;
      report({
        message: `The example \`${name}\` of ${message.name} is told to be ${told?.name ?? "no message of the channel"}. Mend the example, or say in \`x-match\` what tells the two apart.`,
        location,
      });
    }
  }
}

/** @param {Message[]} events @param {Context} context */
function judgeNames(events, { report }) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const { name, node, location } of events) {
    if (typeof node?.name !== "string") {
      report({
        message: `The event ${name} has no \`name\`, by which a component's events are told. Write the name that the component raises it by.`,
        location: location.key(),
      });
      continue;
    }
    for (const wire of [node.name, ...(Array.isArray(node["x-other-names"]) ? node["x-other-names"] : [])]) {
      const owner = owners.get(wire);
      owners.set(wire, name);
      if (owner === undefined) continue;
      report({
        message: `${name} and ${owner} are both raised as \`${wire}\`. Only one event can have a name.`,
        location: location.child([node.name === wire ? "name" : "x-other-names"]),
      });
    }
  }
}

export const messagesToldApart = () => ({
  Root: {
    /** @param {any} root @param {Context} context */
    leave(root, context) {
      const all = conversation(root, context.location, context.resolve);
      for (const channel of all.channels) {
        if (channel.node?.["x-component"] !== undefined) {
          judgeNames(events(all, channel), context);
          continue;
        }
        judge(oneWay(all, channel, "receive"), context);
        judge(oneWay(all, channel, "send"), context);
      }
    },
  },
});
