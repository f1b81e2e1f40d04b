/** `events.ts`: how messages are told apart, and a decoder for each channel and direction. It needs predicates and shapes, and no zod. */
import type { FlowModel, MessageModel, MessagesModel, ToldModel } from "../model/messages.js";
import type { Declaration, Use } from "../print/declaration.js";
import { channelWords } from "../print/message-comment.js";
import { predicateName } from "../print/predicate.js";
import { shapeName } from "../print/shape.js";
import { jsDoc } from "../print/text.js";
import { Code, printValue, type Value } from "../print/value.js";
import { type MessageNames, messageNames, sameFlow } from "./message-names.js";
import type { MessagesOutput } from "./output.js";

export const events: MessagesOutput = (model, _, { vendor, taken }) => {
  const names = messageNames(model, vendor, taken);
  const byName = new Map(model.messages.map((message) => [message.name, message]));
  return model.flows.flatMap((flow) =>
    flow.told === undefined ? [] : flowDeclarations(flow, flow.told, model, names, byName),
  );
};

function flowDeclarations(
  flow: FlowModel,
  told: ToldModel,
  model: MessagesModel,
  names: MessageNames,
  byName: ReadonlyMap<string, MessageModel>,
): readonly Declaration[] {
  const { descriptor, decode, interface: all } = names.flow(flow);
  const first = names.flow(sameFlow(model.flows, flow));
  const way = flow.direction === "receive" ? "comes" : "may be sent";
  if (first.descriptor !== descriptor)
    return [
      {
        name: descriptor,
        code: `${jsDoc([`What ${way} over ${channelWords(flow.channel)}, told apart as in \`${first.descriptor}\`.`])}export const ${descriptor} = ${first.descriptor};\n`,
        uses: [],
      },
      { name: decode, code: `export const ${decode} = ${first.decode};\n`, uses: [] },
    ];
  const uses: Use[] = [{ from: "@trunkline/runtime", name: "DecoderDescriptor", type: true }];
  const use = (from: string, name: string) => {
    uses.push({ from, name });
    return new Code(name);
  };
  const messages = told.messages.map(({ name, tags, when }): readonly [string, Value] => {
    const { payload = name, correlation } = byName.get(name) ?? {};
    return [
      name,
      {
        tags,
        when: when.length === 0 ? undefined : when.map((condition) => ({ ...condition })),
        fits: use("predicates", predicateName(payload)),
        shape: use("shapes", shapeName(payload)),
        correlation: correlation?.in === "payload" ? correlation.pointer : undefined,
      },
    ];
  });
  const value = printValue({ tag: told.tag, messages: Object.fromEntries(messages) });
  return [
    {
      name: descriptor,
      code: `${jsDoc([`What ${way} over ${channelWords(flow.channel)}, and how it is told apart.`])}export const ${descriptor} = ${value} as const satisfies DecoderDescriptor;\n`,
      uses,
    },
    {
      name: decode,
      code: `/** From the text of a message, or its parsed JSON, to a typed value. For options, give the descriptor to \`createDecoder\`. */\nexport const ${decode}: Decode<${all}> =\n  /* @__PURE__ */ createDecoder<${all}>(${descriptor});\n`,
      uses: [
        { from: "@trunkline/runtime", name: "Decode", type: true },
        { from: "@trunkline/runtime", name: "createDecoder" },
        { from: "messages", name: all, type: true },
      ],
    },
  ];
}
