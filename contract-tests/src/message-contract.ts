/** A vendor's bundled AsyncAPI contract as its package publishes it: which messages come over which channel, with their examples. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { at, escapePointer, isObject, type Json, type JsonObject } from "./contract.js";

export interface MessageExample {
  readonly name: string;
  readonly payload: JsonObject;
}

export interface ContractMessage {
  /** Its key in the channel, which is also its name for a client: `AgentEventTalking`. */
  readonly key: string;
  /** The wire name: `AgentEvent_Talking`. */
  readonly name: string;
  /** JSON Pointer of its payload's schema in the document. */
  readonly pointer: string;
  readonly examples: readonly MessageExample[];
}

export interface MessageContract {
  readonly document: JsonObject;
  readonly channels: Readonly<Record<string, readonly ContractMessage[]>>;
}

export function readMessageContract(vendor: string): MessageContract {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${vendor}/contracts/asyncapi.json`);
  const document: JsonObject = JSON.parse(readFileSync(file, "utf8"));
  const channels = Object.keys(members(document.channels)).map((channel) => {
    const place = `/channels/${escapePointer(channel)}/messages`;
    const keys = Object.keys(members(at(document, place)));
    return [channel, keys.map((key) => readMessage(document, key, `${place}/${escapePointer(key)}`))] as const;
  });
  return { document, channels: Object.fromEntries(channels) };
}

function readMessage(document: JsonObject, key: string, place: string): ContractMessage {
  const { $ref } = members(at(document, place));
  const pointer = typeof $ref === "string" ? decodeURIComponent($ref.slice(1)) : place;
  const { name, examples } = members(at(document, pointer));
  return {
    key,
    name: typeof name === "string" ? name : key,
    pointer: `${pointer}/payload`,
    examples: (Array.isArray(examples) ? examples : []).map((example, index) => {
      const { name: own, payload } = members(example);
      return { name: typeof own === "string" ? own : String(index), payload: members(payload) };
    }),
  };
}

const members = (node: Json | undefined): JsonObject => (isObject(node) ? node : {});
