/** An AsyncAPI contract of a component, read the way the tests need it: its methods with their messages, codes and examples, and its events. */
import { isObject, type Json } from "./contract.js";
import type { ContractMessage, MessageContract } from "./message-contract.js";

export interface ComponentMessage extends ContractMessage {
  /** Any JSON: a method may return a number. */
  readonly payloads: readonly Json[];
  /** The name of its payload's schema in the package. */
  readonly schema: string;
}

export interface ComponentMethod {
  readonly operation: string;
  readonly request: ComponentMessage;
  readonly replies: readonly ComponentMessage[];
  readonly codes: readonly string[];
  /** Payloads of a success that an event has to prove. */
  readonly unproven: readonly Json[];
  readonly returnsJson: boolean;
}

export interface ComponentContract {
  readonly channel: string;
  readonly methods: readonly ComponentMethod[];
  readonly events: readonly ComponentMessage[];
}

export function readComponent({ document, channels }: MessageContract): ComponentContract {
  const [channel = "", messages = []] = Object.entries(channels)[0] ?? [];
  const byKey = new Map(messages.map((message) => [message.key, withPayloads(message)]));
  const told = (references: Json | undefined) =>
    list(references).flatMap((one) => byKey.get(String(members(one).$ref).split("/").at(-1) ?? "") ?? []);

  function withPayloads(message: ContractMessage): ComponentMessage {
    const node = members(members(members(document.components).messages)[message.pointer.split("/").at(-2) ?? ""]);
    const { $ref } = members(node.payload);
    return {
      ...message,
      payloads: list(node.examples).map((example) => members(example).payload ?? null),
      schema: typeof $ref === "string" ? ($ref.split("/").at(-1) ?? "") : message.key,
    };
  }

  const operations = Object.entries(members(document.operations)).map(([id, node]) => ({ id, node: members(node) }));
  return {
    channel,
    methods: operations
      .filter(({ node }) => node.action === "send")
      .flatMap(({ id, node }) => {
        const [request] = told(node.messages);
        const returns = members(node["x-returns"]);
        if (request === undefined) return [];
        return {
          operation: id,
          request,
          replies: told(members(node.reply).messages),
          codes: list(node["x-codes"]).map(String),
          unproven: node["x-settled-by"] === undefined ? [] : list(returns.success),
          returnsJson: returns.form === "json",
        };
      }),
    events: operations.filter(({ node }) => node.action === "receive").flatMap(({ node }) => told(node.messages)),
  };
}

const members = (node: Json | undefined) => (isObject(node) ? node : {});
const list = (node: Json | undefined): readonly Json[] => (Array.isArray(node) ? node : []);
