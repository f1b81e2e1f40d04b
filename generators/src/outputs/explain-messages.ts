/** In `explain.ts`: which zod schema explains which request and which message, so that validators are loaded only when something does not fit. */
import { Code, printValue } from "../print/value.js";
import type { MessagesOutput } from "./output.js";

export const explainMessages: MessagesOutput = ({ messages, sockets, components }) => {
  const schemaOf = (payload: string) => new Code(`schemas.${payload}`);
  const requests = [
    ...sockets.flatMap((socket) => socket.requests),
    ...components.flatMap((component) => component.methods),
  ];
  const value = {
    requests: Object.fromEntries(requests.map(({ id, message }) => [id, schemaOf(message.payload)])),
    messages: Object.fromEntries(messages.map(({ name, payload }) => [name, schemaOf(payload)])),
  };
  return [
    {
      name: "explainedMessages",
      code: `/** The schema of each request and each message. */\nexport const explainedMessages = ${printValue(value)} as const satisfies MessageExplainTable;\n`,
      uses: [
        { from: "@trunkline/runtime", name: "MessageExplainTable", type: true },
        ...(messages.length === 0 ? [] : [{ from: "schemas", name: "*" }]),
      ],
    },
  ];
};
