/** A `WebSocket` that keeps what goes over it, and what Ajv says of each frame under the name that the client knew it by. */
import type { SocketConstructor, SocketHooks } from "@trunkline/runtime";
import { WebSocket } from "ws";
import { at, isObject, type Json } from "./contract.js";
import { createMessageJudge } from "./judge.js";
import type { ContractMessage, MessageContract } from "./message-contract.js";

export interface Seen {
  /** The message's key in the channel; empty for a frame that the client knew no name for. */
  readonly name: string;
  readonly frame: Json;
  readonly misfits: readonly string[];
}

export interface JudgingSocket {
  readonly WebSocket: SocketConstructor;
  readonly hooks: SocketHooks;
  readonly seen: readonly Seen[];
}

export function createJudgingSocket(contract: MessageContract, channel: string): JudgingSocket {
  const judge = createMessageJudge(contract);
  const messages = new Map((contract.channels[channel] ?? []).map((message) => [message.key, message]));
  const seen: Seen[] = [];
  const sent: Json[] = [];
  const received: Json[] = [];

  class Judging extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      // Before the client's own listener, so that the frame is here when the hook gives its name.
      this.prependListener("message", (data) => received.push(parse(String(data))));
    }
    override send(data: string): void {
      sent.push(parse(data));
      super.send(data);
    }
  }

  function see(frame: Json | undefined, message: ContractMessage | undefined): void {
    if (frame === undefined) throw new Error("the client names a frame that did not pass");
    const misfits =
      message === undefined ? [] : judge(message, frame).map(({ pointer, message: text }) => `${pointer} ${text}`);
    seen.push({ name: message?.key ?? "", frame, misfits });
  }

  return {
    WebSocket: Judging,
    hooks: {
      onSent: ({ name }) => see(sent.shift(), messages.get(requestOf(contract, name ?? ""))),
      onReceived: ({ name }) => see(received.shift(), messages.get(name ?? "")),
    },
    seen,
  };
}

/** The message that an operation sends. */
export function requestOf({ document }: MessageContract, operation: string): string {
  const reference = at(document, `/operations/${operation}/messages/0`);
  const target = isObject(reference) ? reference.$ref : undefined;
  return typeof target === "string" ? (target.split("/").at(-1) ?? "") : "";
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
