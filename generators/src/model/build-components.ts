/** The channels that are components in the page, with their methods, events and properties. */
import type { FlowContext } from "./build-flows.js";
import type { ComponentModel } from "./components.js";
import type { MessagesModel } from "./messages.js";
import { createNames, methodName } from "./names.js";
import { plainMembers } from "./plain-members.js";

export function buildComponents(
  { channels, operations }: Pick<MessagesModel, "channels" | "operations">,
  { messageOf, schemaOf, report }: FlowContext,
): readonly ComponentModel[] {
  const names = createNames();
  return channels.flatMap((channel): readonly ComponentModel[] => {
    const { component: binding } = channel;
    if (binding === undefined) return [];
    const own = operations.filter((operation) => operation.channel === channel.id);
    const sends = own.filter(({ action }) => action === "send");
    for (const { at, messages } of sends)
      if (messages.length !== 1)
        report({
          code: "unsupported-method",
          at,
          message: "A method has one message, its arguments. Write an operation for each.",
        });
    const members = binding.properties === undefined ? undefined : plainMembers(binding.properties, schemaOf);
    if (binding.properties !== undefined && members === undefined)
      report({
        code: "unknown-properties",
        at: channel.at,
        message: `\`${binding.properties}\` is no schema of named members, which the component's properties are. Correct \`x-component\`.`,
      });
    return [
      {
        channel,
        binding,
        methods: sends.flatMap((operation) =>
          operation.messages.slice(0, 1).map((name) => ({
            id: names(operation.id, methodName(operation.id)),
            operation,
            message: messageOf(name),
            fixed: {},
            context: [],
          })),
        ),
        events: own
          .filter(({ action }) => action === "receive")
          .flatMap((operation) => operation.messages.map((name) => ({ operation, message: messageOf(name) }))),
        ...(binding.properties !== undefined && members && { properties: { schema: binding.properties, members } }),
      },
    ];
  });
}
