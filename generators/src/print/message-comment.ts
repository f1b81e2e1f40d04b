/** What a doc comment says of a message, a channel, and a request over it. */
import type { CodeModel, OperationModel } from "../model/api.js";
import type { AllowedModel } from "../model/components.js";
import type { ChannelModel, FlowModel, MessageModel, RequestModel } from "../model/messages.js";
import { isUnanswered } from "./request-types.js";
import { jsDoc, literal } from "./text.js";

export function messageComment(message: MessageModel): string {
  const { title, summary, description, wireName, vendorTerm } = message;
  const names = [vendorTerm, wireName === undefined || wireName === message.name ? undefined : `\`${wireName}\``];
  const paragraphs = [[headline(summary ?? title, names)], [description], [provenance(message)]];
  return commented(paragraphs, message.deprecated);
}

/** Of the interface with a flow's messages. */
export function flowComment({ channel, direction }: FlowModel, title: string): string {
  const { address, summary, description, vendorTerm } = channel;
  const { order, gaps } = direction === "receive" ? channel : { order: [], gaps: [] };
  const what = direction === "receive" ? "What comes" : "What may be sent";
  const names = [vendorTerm, address === undefined ? undefined : `\`${address}\``];
  return commented([
    [`${what} over ${channelWords(channel)}${inBrackets(names)} of ${title}, by the message's name.`],
    [summary === undefined ? undefined : `${summary.replace(/\.$/, "")}.`],
    [description],
    list("Order:", order),
    list("Gaps:", gaps),
    [provenance(channel)],
  ]);
}

export function channelWords({ id, title, joined }: ChannelModel): string {
  if (joined !== undefined) return `the connection of the channels ${joined.map((one) => `\`${one}\``).join(", ")}`;
  return title === undefined ? `the channel \`${id}\`` : `the channel "${title}"`;
}

/** Of a method. Several messages of one operation have a method each, which speaks of its message. */
export function requestComment(request: RequestModel, codes: ReadonlyMap<string, CodeModel>): string {
  const { operation, message } = request;
  const alone = operation.messages.length === 1;
  const said = alone ? operation : { ...operation, ...message };
  const names = [said.vendorTerm, wireNameOf(operation.vendorName, message)];
  const summary = said.summary ?? said.title ?? (alone ? (message.summary ?? message.title) : undefined);
  return commented(
    [
      [headline(summary, names)],
      [said.description],
      alone && message.description !== undefined ? [message.description] : [],
      list("Needs:", operation.method.allowed.map(need)),
      list(
        "Codes:",
        operation.codes.map((code) => `\`${code}\`: ${codes.get(code)?.meaning ?? "not in the code table"}`),
      ),
      list("Answered by nothing:", operation.silence),
      operation.settledBy.length === 0
        ? []
        : [
            `Proved as well by: ${[...new Set(operation.settledBy.map((proof) => `\`${proof.message}\``))].join(", ")}.`,
          ],
      [isUnanswered(request) ? "Nothing answers it: the outcome is that it has left." : RETRY[operation.retry]],
      [provenance(said)],
    ],
    operation.deprecated ?? message.deprecated,
  );
}

/** `the state is 2 or 3, else 1005` */
function need(test: AllowedModel): string {
  const met =
    "states" in test
      ? `the state is ${test.states.map(literal).join(" or ")}`
      : `\`${test.property}\` is ${literal(test.is)}`;
  return `${met}, else \`${literal(test.otherwise)}\``;
}

function wireNameOf(vendorName: string | undefined, { wireName }: MessageModel): string | undefined {
  const name = vendorName ?? wireName;
  return name === undefined ? undefined : `\`${name}\``;
}

const RETRY: { readonly [retry in OperationModel["retry"]]: string | undefined } = {
  safe: undefined,
  onConnectError: "When the answer is lost the outcome is `outcomeUnknown`.",
  never: "When the answer is lost the outcome is `outcomeUnknown`.",
};

function headline(text: string | undefined, names: readonly (string | undefined)[]): string | undefined {
  if (text === undefined) return names.filter((name) => name !== undefined).join(", ") || undefined;
  return `${text.replace(/\.$/, "")}${inBrackets(names)}.`;
}

function inBrackets(names: readonly (string | undefined)[]): string {
  const said = names.filter((name) => name !== undefined).join(", ");
  return said === "" ? "" : ` (${said})`;
}

interface Provenance {
  readonly edition?: string;
  readonly unknown?: readonly string[];
  readonly source?: readonly string[];
}

function provenance({ edition, unknown = [], source = [] }: Provenance): string | undefined {
  const lines = [
    ...(edition === undefined ? [] : [`Edition: ${edition}.`]),
    ...unknown.map((text) => `Not known: ${text}`),
    ...(source.length === 0 ? [] : [`Source: ${source.join("; ")}.`]),
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `- ${item}`)];

function commented(paragraphs: readonly (readonly (string | undefined)[])[], deprecated?: boolean): string {
  const lines = paragraphs.flatMap((paragraph) => ["", ...paragraph]).slice(1);
  return jsDoc(lines, deprecated ? ["@deprecated"] : []);
}
