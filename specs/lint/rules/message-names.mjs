/**
 * What names messages and members names some that are there: `x-settled-by` and `x-failed-by` a message that its channel brings,
 * with members that the request has too; `x-credential` a message with that member, and a member that a request has.
 */
import { conversation, oneWay } from "../messages.mjs";
import { knowsMember } from "../replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {import("../messages.mjs").Message} Message
 */

export const messageNames = () => ({
  Root: {
    /** @param {any} root @param {Context} context */
    leave(root, { report, location, resolve }) {
      const all = conversation(root, location, resolve);
      /** @param {Message} message @param {string} pointer */
      const knows = ({ node, location: at }, pointer) =>
        knowsMember(node?.payload, at.source.absoluteRef, pointer, resolve);
      /** @param {string} message @param {Location} place */
      const complain = (message, place) => report({ message, location: place });

      for (const { node, location: place, channel: name, messages } of all.operations) {
        const channel = all.channels.find((each) => each.name === name);
        if (channel === undefined) continue;
        const received = oneWay(all, channel, "receive");
        const sent = channel.messages.filter((each) => messages.includes(each.name));
        for (const key of ["x-settled-by", "x-failed-by"])
          for (const [index, proof] of (Array.isArray(node?.[key]) ? node[key] : []).entries()) {
            const at = place.child([key, index]);
            const message = received.find((each) => each.name === proof?.message);
            if (message === undefined) {
              complain(
                `\`${key}\` names ${proof?.message}, which is no message that the channel ${name} brings. Correct the name.`,
                at.child(["message"]),
              );
              continue;
            }
            for (const [position, { member }] of (proof.when ?? []).entries())
              if (!knows(message, member))
                complain(
                  `\`${key}\` asks for ${member}, which ${message.name} does not know. Correct the pointer.`,
                  at.child(["when", position, "member"]),
                );
            for (const [position, member] of (proof.same ?? []).entries())
              for (const one of [message, ...sent])
                if (!knows(one, `/${member}`))
                  complain(
                    `\`${key}\` compares \`${member}\`, which ${one.name} does not know. Name a member that both have.`,
                    at.child(["same", position]),
                  );
          }
      }

      const credential = root["x-credential"];
      if (credential?.message === undefined) return;
      const at = location.child(["x-credential"]);
      const bringing = all.channels
        .flatMap((channel) => oneWay(all, channel, "receive"))
        .find(({ name }) => name === credential.message);
      if (bringing === undefined)
        complain(
          `\`x-credential\` names ${credential.message}, which is no message that a channel brings. Correct the name.`,
          at.child(["message"]),
        );
      else if (!knows(bringing, credential.member))
        complain(
          `\`x-credential\` takes ${credential.member}, which ${bringing.name} does not know. Correct the pointer.`,
          at.child(["member"]),
        );
      const asking = all.channels.flatMap((channel) => oneWay(all, channel, "send"));
      if (!asking.some((message) => knows(message, `/${credential.sentAs}`)))
        complain(
          `\`x-credential\` is sent as \`${credential.sentAs}\`, which no request has. Correct the name.`,
          at.child(["sentAs"]),
        );
    },
  },
});
