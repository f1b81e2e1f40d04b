/**
 * A channel with `x-component` can be called and listened to by what the contract says: each method has its name and an order
 * for all of its arguments, each answer a way to come, each list of arguments a length of its own; and the properties, states
 * and codes that tests, events and records speak of are there.
 */
import { conversation, events, messagesOf } from "../messages.mjs";
import { follow, knowsMember } from "../replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {import("../messages.mjs").Message} Message
 * @typedef {import("../messages.mjs").Channel} Channel
 */

/** @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/** @param {any} root @param {Context} context */
function judge(root, { report, location, resolve }) {
  const all = conversation(root, location, resolve);
  const codes = Object.keys(Object(resolve(root["x-code-table"]).node));
  /** @param {string} message @param {Location} place */
  const complain = (message, place) => report({ message, location: place });
  /** @param {Message} message @param {string} pointer */
  const knows = ({ node, location: at }, pointer) =>
    knowsMember(node?.payload, at.source.absoluteRef, pointer, resolve);
  /** The members that a payload has, in itself and in branches. @param {any} schema @param {Location} at @returns {string[]} */
  const members = (schema, at) => {
    const { node, location: place } = follow(schema, at, resolve);
    return [
      ...Object.keys(Object(node?.properties)),
      ...list(node?.allOf).flatMap((part, index) => members(part, place.child(["allOf", index]))),
    ];
  };

  /** @param {Message} message */
  const judgeArguments = (message) => {
    const { node, location: at } = message;
    const names = list(node?.["x-arguments"])
      .map((each) => each?.json ?? each)
      .filter((each) => typeof each === "string");
    const whole = list(node?.["x-arguments"]).some((each) => each?.is === "payload");
    const lists = { "x-arguments": names, "x-other-arguments": list(node?.["x-other-arguments"]).flat() };
    for (const [key, listed] of Object.entries(lists))
      for (const name of new Set(listed))
        if (!knows(message, `/${name}`))
          complain(`\`${key}\` names ${name}, which ${message.name} does not know. Correct it.`, at.child([key]));
    if (Array.isArray(node?.["x-arguments"]) && !whole)
      for (const member of members(node.payload, at.child(["payload"])))
        if (!names.includes(member))
          complain(
            `The member \`${member}\` of ${message.name} has no place in \`x-arguments\`. Add it where it stands in the call.`,
            at.child(["x-arguments"]),
          );
    const lengths = [names, ...list(node?.["x-other-arguments"])].map(({ length }) => length);
    if (new Set(lengths).size < lengths.length)
      complain(
        `Two argument lists of ${message.name} have the same length, so that nothing tells them apart. Take one away.`,
        at.child(["x-other-arguments"]),
      );
  };

  for (const channel of all.channels) {
    const component = channel.node?.["x-component"];
    if (component === undefined) continue;
    const at = channel.location.child(["x-component"]);
    const named = (/** @type {"properties" | "states"} */ part) => {
      if (component[part] === undefined) return undefined;
      const { node } = follow(Object(root.components?.schemas)[component[part]], location, resolve);
      if (node === undefined)
        complain(
          `\`x-component.${part}\` names ${component[part]}, which is no schema in \`components\`. Add it, or correct the name.`,
          at.child([part]),
        );
      return node;
    };
    const properties = Object.keys(Object(named("properties")?.properties));
    const schema = named("states");
    const states = [...list(schema?.enum), ...list(schema?.["x-extensible-enum"])];
    /** @param {unknown} property @param {string} key @param {Location} place */
    const hasProperty = (property, key, place) => {
      if (property === undefined || properties.includes(String(property))) return;
      complain(`\`${key}\` names ${property}, which is no property of the component. Correct it.`, place);
    };
    /** @param {unknown} state @param {string} key @param {Location} place */
    const hasState = (state, key, place) => {
      if (!states.includes(state))
        complain(`\`${key}\` names the state ${state}, which \`x-component.states\` does not have. Correct it.`, place);
    };

    for (const flag of ["initialized", "signedIn"])
      hasProperty(component[flag], `x-component.${flag}`, at.child([flag]));
    for (const [index, { operation }] of list(component.attach).entries())
      if (operation !== undefined && root.operations?.[operation]?.action !== "send")
        complain(
          `\`x-component.attach\` names the operation ${operation}, which no client calls. Write the key of one with \`action: send\`.`,
          at.child(["attach", index, "operation"]),
        );
    const raised = events(all, channel);
    for (const message of raised) {
      judgeArguments(message);
      const { node, location: place } = message;
      if (node?.["x-state"] !== undefined) hasState(node["x-state"], "x-state", place.child(["x-state"]));
      hasProperty(node?.["x-veto"]?.property, "x-veto", place.child(["x-veto", "property"]));
    }
    for (const [index, record] of list(channel.node["x-records"]).entries()) {
      const place = channel.location.child(["x-records", index]);
      const message = raised.find(({ name }) => name === record?.message);
      hasProperty(record?.property, "x-records", place.child(["property"]));
      if (message === undefined)
        complain(
          `\`x-records\` names ${record?.message}, which is no event of the component. Correct it.`,
          place.child(["message"]),
        );
      else
        for (const { member } of list(record.when))
          if (!knows(message, member))
            complain(`\`x-records\` asks for ${member}, which ${message.name} does not know. Correct it.`, place);
    }

    for (const operation of all.operations) {
      if (operation.channel !== channel.name || operation.node?.action !== "send") continue;
      const { node, location: place, messages, replies } = operation;
      if (node["x-vendor-name"] === undefined)
        complain("The operation names no method of the component. Write its name as `x-vendor-name`.", place.key());
      const sent = messagesOf(all, channel.name, messages);
      sent.forEach(judgeArguments);
      const returns = node["x-returns"];
      const calledBack = sent.some((message) =>
        list(message.node?.["x-arguments"]).some((each) => each?.is === "callback"),
      );
      if (replies.length > 0 && returns === undefined && !calledBack)
        complain(
          "Nothing says how the reply comes. Say what the method returns with `x-returns`, or where its callback stands in `x-arguments`.",
          place.child(["reply"]),
        );
      if (replies.length === 0 && (returns !== undefined || calledBack))
        complain("The method answers, and the operation has no `reply`. Add it.", place.key());
      for (const [index, test] of list(node["x-allowed-states"]).entries()) {
        const here = place.child(["x-allowed-states", index]);
        hasProperty(test?.property, "x-allowed-states", here.child(["property"]));
        for (const state of list(test?.states)) hasState(state, "x-allowed-states", here.child(["states"]));
        if (test?.argument !== undefined && !sent.some((message) => knows(message, `/${test.argument}`)))
          complain(
            `\`x-allowed-states\` names the argument ${test.argument}, which the method does not take. Correct it.`,
            here.child(["argument"]),
          );
        const known = ["text", "json"].includes(returns?.form) ? list(returns.failure) : codes;
        if (!known.includes(String(test?.otherwise)))
          complain(
            `\`x-allowed-states\` answers ${JSON.stringify(test?.otherwise)}, which is neither a code of \`x-code-table\` nor a failure in \`x-returns\`. Correct it.`,
            here.child(["otherwise"]),
          );
      }
    }
  }
}

export const components = () => ({ Root: { leave: judge } });
