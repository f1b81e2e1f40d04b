/**
 * The operations and messages of a contract and how they hang together: who sends, who answers, what proves what, and where each
 * stands on the page. A message is one however many channels and operations refer to it.
 */
import type { AsyncContract, AsyncOperation, Channel, Message, Proof, Reference } from "../async-contract.js";
import { resolved } from "../async-contract.js";
import { type Contract, type Operation, operationsOf, type Trigger } from "../contract.js";

export interface MessageDoc {
  /** Its name in its channel, which generated types have, too. */
  readonly key: string;
  readonly anchor: string;
  readonly message: Message;
  readonly requestOf: OperationDoc[];
  readonly replyTo: OperationDoc[];
  readonly receivedBy: OperationDoc[];
  readonly proofs: { readonly operation: OperationDoc; readonly proof: Proof; readonly of: "settled" | "failed" }[];
  readonly triggers: { readonly operation: Operation; readonly trigger: Trigger }[];
}

export interface OperationDoc {
  readonly id: string;
  readonly anchor: string;
  readonly operation: AsyncOperation;
  readonly channel: Channel;
  /** What it sends, or what it takes. */
  readonly messages: readonly MessageDoc[];
  readonly replies: readonly MessageDoc[];
}

export interface Documented {
  readonly contract: AsyncContract;
  readonly channels: readonly { readonly id: string; readonly channel: Channel }[];
  readonly operations: readonly OperationDoc[];
  readonly messages: readonly MessageDoc[];
}

/** `api` is the vendor's OpenAPI contract, whose operations may say which events they cause. */
export function readMessages(contract: AsyncContract, api?: Contract): Documented {
  const anchor = anchors();
  const channels = Object.entries(contract.channels ?? {}).map(([id, channel]) => ({
    id,
    channel: resolved(contract, channel),
  }));
  const known = new Map<Message, MessageDoc>();
  for (const { channel } of channels) {
    for (const [key, entry] of Object.entries(channel.messages ?? {})) {
      const message = resolved(contract, entry);
      if (known.has(message)) continue;
      known.set(message, { key, anchor: anchor(`message-${key}`), message, ...unused() });
    }
  }
  const docs = (list: readonly (Message | Reference)[]): MessageDoc[] =>
    list.flatMap((entry) => known.get(resolved(contract, entry)) ?? []);
  const operations = Object.entries(contract.operations ?? {}).map(([id, entry]): OperationDoc => {
    const operation = resolved(contract, entry);
    const channel = resolved<Channel>(contract, operation.channel);
    const messages = docs(operation.messages ?? Object.values(channel.messages ?? {}));
    const replies = docs(operation.reply?.messages ?? []);
    return { id, anchor: anchor(`operation-${id}`), operation, channel, messages, replies };
  });
  for (const operation of operations) connect(operation, docs);
  for (const message of known.values()) message.triggers.push(...triggersOf(message, api));
  return { contract, channels, operations, messages: [...known.values()] };
}

const unused = () => ({ requestOf: [], replyTo: [], receivedBy: [], proofs: [], triggers: [] });

function connect(operation: OperationDoc, docs: (list: readonly (Message | Reference)[]) => MessageDoc[]): void {
  const { "x-settled-by": settled = [], "x-failed-by": failed = [] } = operation.operation;
  for (const message of operation.messages) {
    (operation.operation.action === "send" ? message.requestOf : message.receivedBy).push(operation);
  }
  for (const message of operation.replies) message.replyTo.push(operation);
  for (const [of, proofs] of [
    ["settled", settled],
    ["failed", failed],
  ] as const) {
    for (const proof of proofs) {
      const named = operation.channel.messages?.[proof.message];
      for (const message of named === undefined ? [] : docs([named])) message.proofs.push({ operation, proof, of });
    }
  }
}

function triggersOf({ message, key }: MessageDoc, api: Contract | undefined): MessageDoc["triggers"] {
  return operationsOf(api?.paths).flatMap((operation) =>
    (operation["x-triggers"] ?? [])
      .filter(({ event }) => event === (message.name ?? key))
      .map((trigger) => ({ operation, trigger })),
  );
}

/** Gives each thing a place of its own on the page, of letters, digits, `-` and `_`. */
function anchors(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[^\p{L}\p{N}_-]+/gu, "-");
    let anchor = plain;
    for (let next = 2; taken.has(anchor); next += 1) anchor = `${plain}-${next}`;
    taken.add(anchor);
    return anchor;
  };
}
