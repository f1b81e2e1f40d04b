/** `messages.ts`: the payloads that can come, or may be sent, over each channel, by their messages' names, and the union of them. */
import type { FlowModel, MessageModel, MessagesModel } from "../model/messages.js";
import type { Declaration } from "../print/declaration.js";
import { flowComment, messageComment } from "../print/message-comment.js";
import { identifier, indent, key } from "../print/text.js";
import { type MessageNames, messageNames, sameFlow } from "./message-names.js";
import type { MessagesOutput } from "./output.js";

export const messages: MessagesOutput = (model, _, { vendor, taken }) => {
  const names = messageNames(model, vendor, taken);
  const byName = new Map(model.messages.map((message) => [message.name, message]));
  return model.flows.flatMap((flow) => flowDeclarations(flow, model, names, byName));
};

function flowDeclarations(
  flow: FlowModel,
  model: MessagesModel,
  names: MessageNames,
  byName: ReadonlyMap<string, MessageModel>,
): readonly Declaration[] {
  const { interface: all, payload, frame } = names.flow(flow);
  const first = sameFlow(model.flows, flow);
  const comment = flowComment(flow, model.title);
  const unions: readonly Declaration[] = [
    {
      name: payload,
      code: `/** Any payload of \`${all}\`. */\nexport type ${payload} = ${all}[keyof ${all}];\n`,
      uses: [],
    },
    {
      name: frame,
      code: `/** Any message of \`${all}\` as it is decoded, with its name. */\nexport type ${frame} = DecodedMessage<${all}>;\n`,
      uses: [{ from: "@trunkline/runtime", name: "DecodedMessage", type: true }],
    },
  ];
  if (first !== flow)
    return [
      { name: all, code: `${comment}export type ${all} = ${names.flow(first).interface};\n`, uses: [] },
      ...unions,
    ];
  const members = flow.messages.map((name) => {
    const message = byName.get(name);
    return message === undefined
      ? ""
      : `${messageComment(message)}readonly ${key(name)}: types.${identifier(message.payload)};\n`;
  });
  return [
    {
      name: all,
      code: `${comment}export interface ${all} {\n${indent(members.join(""))}}\n`,
      uses: [{ from: "types", name: "*", type: true }],
    },
    ...unions,
  ];
}
