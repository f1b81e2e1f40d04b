/**
 * A bundled AsyncAPI contract as the mock reads it. The document is written from the client's side: what a client sends (`action: send`) is
 * what a mock takes, and what it receives is what a mock replies and pushes.
 */
import { entries, type Located, list, locate, meaningOf, type ResultPlaces, resultPlaces, text } from "./document.js";
import { at, isObject, type Json, type JsonObject, member } from "./json.js";
import { createJudge, type Judge } from "./judge.js";
import type { Violation } from "./prism.js";

export interface Message {
  /** The component's name: `CallRequest`. */
  readonly key: string;
  /** The wire name: `call`. */
  readonly name: string;
  /** Payloads of the named examples, in the contract's order. */
  readonly examples: ReadonlyMap<string, JsonObject>;
  /** Whether a payload is meant to be this message, valid or not. */
  matches(payload: JsonObject): boolean;
  judge(payload: Json): readonly Violation[];
}

export interface MessageOperation {
  readonly id: string;
  /** The client's side of it. */
  readonly action: "send" | "receive";
  readonly messages: readonly Message[];
  readonly replies: readonly Message[];
  readonly codes: readonly string[];
}

export interface MessageContract {
  readonly document: JsonObject;
  readonly operations: readonly MessageOperation[];
  readonly result: ResultPlaces | undefined;
  /** The request that a payload is. */
  find(payload: JsonObject): { readonly operation: MessageOperation; readonly message: Message } | undefined;
  operation(id: string): MessageOperation | undefined;
  /** A message that a client receives, by its component's name or, where only one has it, its wire name. */
  received(name: string): { readonly operation: MessageOperation; readonly message: Message } | undefined;
  meaning(code: string): string | undefined;
}

/** Compiling fifty payload schemas takes a while: it is done once a document, however many mocks a test run starts. */
const contracts = new WeakMap<JsonObject, MessageContract>();

export function openMessageContract(document: JsonObject): MessageContract {
  const known = contracts.get(document);
  if (known !== undefined) return known;
  const contract = readMessageContract(document);
  contracts.set(document, contract);
  return contract;
}

function readMessageContract(document: JsonObject): MessageContract {
  const judge = createJudge(document);
  const operations = entries(document.operations).map(([id, operation]) =>
    readOperation(document, judge, id, operation),
  );
  const pairs = (action: MessageOperation["action"]) =>
    operations
      .filter((operation) => operation.action === action)
      .flatMap((operation) => operation.messages.map((message) => ({ operation, message })));
  const taken = pairs("send");
  const pushed = pairs("receive");
  return {
    document,
    operations,
    result: resultPlaces(document["x-result"]),
    find: (payload) => taken.find(({ message }) => message.matches(payload)),
    operation: (id) => operations.find((operation) => operation.id === id),
    received(name) {
      const named = pushed.filter(({ message }) => message.name === name);
      return pushed.find(({ message }) => message.key === name) ?? (named.length === 1 ? named[0] : undefined);
    },
    meaning: (code) => meaningOf(document, code),
  };
}

function readOperation(document: JsonObject, judge: Judge, id: string, operation: Json): MessageOperation {
  const messages = (value: Json | undefined) => list(value).map((each) => readMessage(document, judge, each));
  return {
    id,
    action: member(operation, "action") === "receive" ? "receive" : "send",
    messages: messages(member(operation, "messages")),
    replies: messages(member(member(operation, "reply"), "messages")),
    codes: list(member(operation, "x-codes")).map(String),
  };
}

function readMessage(document: JsonObject, judge: Judge, reference: Json): Message {
  const { value, pointer } = locateMessage(document, reference);
  const key = decodeURIComponent(pointer.slice(pointer.lastIndexOf("/") + 1))
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const payload = locate(document, member(value, "payload"), "").value;
  const examples = list(member(value, "examples")).flatMap((example, index) => {
    const content = member(example, "payload");
    return isObject(content) ? [[text(member(example, "name")) ?? String(index), content] as const] : [];
  });
  return {
    key,
    name: text(member(value, "name")) ?? key,
    examples: new Map(examples),
    matches: matcher(member(value, "x-match"), payload),
    judge: judge(`${pointer}/payload`),
  };
}

/** Some bundlers put a message in the place of a reference to it; its name is then that of its equal in a channel. */
function locateMessage(document: JsonObject, reference: Json): Located {
  const found = locate(document, reference, "");
  if (found.pointer !== "") return found;
  const text = JSON.stringify(reference);
  for (const [channel, item] of entries(document.channels)) {
    for (const [name, message] of entries(member(item, "messages"))) {
      const { value, pointer } = locate(document, message, `/channels/${escaped(channel)}/messages/${escaped(name)}`);
      if (JSON.stringify(value) === text) return { value, pointer };
    }
  }
  throw new Error("The contract has an operation with a message that is in no channel");
}

function escaped(token: string): string {
  return encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** By what the contract says of telling messages apart, or else by the members that can have one value only. */
function matcher(match: Json | undefined, payload: Json): Message["matches"] {
  const place = text(member(match, "member"));
  if (place !== undefined) {
    const values = member(match, "values");
    const conditions = list(member(match, "when"));
    return (received) => {
      const value = at(received, place);
      const tagged = values === undefined ? value === undefined : value !== undefined && list(values).includes(value);
      return tagged && conditions.every((condition) => holds(condition, received));
    };
  }
  const fixed = entries(member(payload, "properties")).flatMap(([name, schema]) => {
    const value = member(schema, "const");
    return value === undefined ? [] : [[name, value] as const];
  });
  return (received) => fixed.length > 0 && fixed.every(([name, value]) => member(received, name) === value);
}

function holds(condition: Json, payload: JsonObject): boolean {
  const value = at(payload, text(member(condition, "member")) ?? "");
  const present = member(condition, "present");
  if (present !== undefined) return (value !== undefined) === present;
  return value !== undefined && list(member(condition, "values")).includes(value);
}
