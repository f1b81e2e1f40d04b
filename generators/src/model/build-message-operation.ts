/** What a client sends or is sent over a channel, and what answers it. */
import type { ResultModel } from "./api.js";
import type { Cursor } from "./cursor.js";
import { reportUnknownFields } from "./known-fields.js";
import type { ChannelModel, MessageOperationModel } from "./messages.js";
import { at } from "./place.js";
import { readMethod } from "./read-component.js";
import { readDescribed } from "./read-described.js";
import { joinResult, readCodes } from "./read-extensions.js";
import { readSettledBy } from "./read-message-extensions.js";
import { withTraits } from "./traits.js";

export interface OperationsContext {
  /** The channel at a place, and the name of the message at one. */
  readonly channelAt: (place: string) => ChannelModel | undefined;
  readonly messageAt: (place: string) => string | undefined;
  /** By the key in a channel. */
  readonly messageIn: (channel: ChannelModel) => (key: string, from: Cursor) => string;
  readonly result: Partial<ResultModel>;
  readonly codes: ReadonlySet<string>;
  /** The document describes the other side: what it sends is what a client receives. */
  readonly reversed: boolean;
}

/** Undefined when it names no action or channel, which has been reported. */
export function buildMessageOperation(
  id: string,
  written: Cursor,
  context: OperationsContext,
): MessageOperationModel | undefined {
  reportUnknownFields(written, "operation");
  for (const trait of written.get("traits")?.items() ?? []) reportUnknownFields(trait, "operation trait");
  const node = withTraits(written);
  const stated = node.word("action", ["send", "receive"]);
  const channel = channelOf(node, context);
  if (stated === undefined && written.get("action") === undefined)
    node.problem("invalid-operation", "An operation says its `action`: `send` or `receive`. Add it.");
  if (stated === undefined || channel === undefined) return undefined;
  const reply = readReply(node.get("reply"), channel, context);
  const result = joinResult(context.result, node);
  const vendorName = node.text("x-vendor-name");
  return {
    at: at(written.place),
    id,
    action: context.reversed ? (stated === "send" ? "receive" : "send") : stated,
    channel: channel.id,
    messages: messagesOf(node, channel, context),
    codes: readCodes(node, context.codes),
    // A message may be a command, and nothing in the standard says that it is not.
    retry: node.word("x-retry", ["safe", "onConnectError", "never"]) ?? "never",
    settledBy: readSettledBy(node.get("x-settled-by"), context.messageIn(channel)),
    silence: node.texts("x-silence") ?? [],
    method: readMethod(node, context.messageIn(channel)),
    ...(reply && { reply }),
    ...(result && { result }),
    ...(node.flag("deprecated") && { deprecated: true as const }),
    ...(vendorName !== undefined && { vendorName }),
    ...readDescribed(node),
  };
}

function channelOf(node: Cursor, { channelAt }: OperationsContext): ChannelModel | undefined {
  const channel = node.get("channel");
  const found = channel && channelAt(at(channel.place));
  if (found === undefined)
    (channel ?? node).problem(
      "unknown-channel",
      "An operation names one of the channels: `channel: { $ref: '#/channels/<id>' }`. Correct it.",
    );
  return found;
}

function readReply(
  node: Cursor | undefined,
  channel: ChannelModel,
  context: OperationsContext,
): MessageOperationModel["reply"] {
  if (node === undefined) return undefined;
  reportUnknownFields(node, "reply");
  reportUnknownFields(node.get("address"), "reply address");
  const over = node.get("channel") === undefined ? channel : channelOf(node, context);
  if (over === undefined) return undefined;
  return {
    at: at(node.place),
    channel: over.id,
    messages: messagesOf(node, over, context),
    ...(node.get("address") && { dynamic: true as const }),
  };
}

/** By the standard all of the channel's where none is listed. */
function messagesOf(node: Cursor, channel: ChannelModel, { messageAt }: OperationsContext): readonly string[] {
  return (
    node
      .get("messages")
      ?.items()
      .flatMap((message) => {
        const name = messageAt(at(message.place));
        if (name !== undefined && channel.messages.includes(name)) return [name];
        message.problem(
          "unknown-message",
          `This is no message of the channel \`${channel.id}\`. Refer to one: \`#/channels/${channel.id}/messages/…\`.`,
        );
        return [];
      }) ?? channel.messages
  );
}
