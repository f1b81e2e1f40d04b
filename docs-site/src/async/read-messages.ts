/**
 * The operations and messages of a contract and how they hang together: who sends, who answers, what proves what, and where each
 * stands on the page. A message is one however many channels and operations refer to it. Where the contract describes a component, its
 * methods and events are known by the names that a page uses.
 */
import type { AsyncContract, AsyncOperation, Channel, Message, Proof, Reference } from "../async-contract.js";
import { resolved } from "../async-contract.js";
import { type Contract, type Operation, operationsOf, type Trigger } from "../contract.js";
import { type ComponentDoc, readComponent } from "./read-component.js";

export interface MessageDoc {
  /** Its name in its channel, which generated types have, too. */
  readonly key: string;
  /** What links to it say. */
  readonly label: string;
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
  /** What links to it say. */
  readonly label: string;
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
  /** Where the contract describes one. Its types are shown in one place, while a page of messages shows a schema wherever it is used. */
  readonly component?: ComponentDoc;
}

/** `api` is the vendor's OpenAPI contract, whose operations may say which events they cause. */
export function readMessages(contract: AsyncContract, api?: Contract): Documented {
  const anchor = anchors();
  const channels = Object.entries(contract.channels ?? {}).map(([id, channel]) => ({
    id,
    channel: resolved(contract, channel),
  }));
  const component = readComponent(
    contract,
    channels.map(({ channel }) => channel),
    anchor,
  );
  const events = component === undefined ? new Set() : receivedMessages(contract);
  const known = new Map<Message, MessageDoc>();
  for (const { channel } of channels) {
    for (const [key, entry] of Object.entries(channel.messages ?? {})) {
      const message = resolved(contract, entry);
      if (known.has(message)) continue;
      const { name = key, title = name } = message;
      const place = events.has(message)
        ? { label: name, anchor: anchor(`event-${name}`) }
        : { label: title, anchor: anchor(`message-${key}`) };
      known.set(message, { key, ...place, message, ...unused() });
    }
  }
  const docs = (list: readonly (Message | Reference)[]): MessageDoc[] =>
    list.flatMap((entry) => known.get(resolved(contract, entry)) ?? []);
  const operations = Object.entries(contract.operations ?? {}).map(([id, entry]): OperationDoc => {
    const operation = resolved(contract, entry);
    const channel = resolved<Channel>(contract, operation.channel);
    const messages = docs(operation.messages ?? Object.values(channel.messages ?? {}));
    const replies = docs(operation.reply?.messages ?? []);
    const { action, summary = id, "x-vendor-name": name = id } = operation;
    const place =
      component !== undefined && action === "send"
        ? { label: name, anchor: anchor(`method-${name}`) }
        : { label: summary, anchor: anchor(`operation-${id}`) };
    return { id, ...place, operation, channel, messages, replies };
  });
  for (const operation of operations) connect(operation, docs);
  for (const message of known.values()) message.triggers.push(...triggersOf(message, api));
  return { contract, channels, operations, messages: [...known.values()], ...(component && { component }) };
}

const receivedMessages = (contract: AsyncContract): ReadonlySet<unknown> =>
  new Set(
    Object.values(contract.operations ?? {})
      .map((entry) => resolved(contract, entry))
      .filter(({ action }) => action === "receive")
      .flatMap(
        ({ channel, messages }): readonly (Message | Reference)[] =>
          messages ?? Object.values(resolved<Channel>(contract, channel).messages ?? {}),
      )
      .map((entry) => resolved(contract, entry)),
  );

/** Messages that belong to this operation alone stand within its section. */
export const ownMessages = ({ messages, replies }: OperationDoc): readonly MessageDoc[] =>
  [...new Set([...messages, ...replies])].filter(
    ({ requestOf, replyTo, receivedBy }) => requestOf.length + replyTo.length + receivedBy.length === 1,
  );

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
