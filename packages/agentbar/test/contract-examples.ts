/** The examples of the contract, and the forms in which the control takes and gives them. */
import { readFileSync } from "node:fs";
import type { ComponentDescriptor, MethodDescriptor } from "@trunkline/runtime";
import { component } from "../src/generated/component.js";
import { examples } from "../src/generated/examples.js";

type Node = { readonly [name: string]: Node };
type Payload = Readonly<Record<string, unknown>>;

export const descriptor: ComponentDescriptor = component;
const document: Node = JSON.parse(readFileSync(new URL("../contracts/asyncapi.json", import.meta.url), "utf8"));

function requestsOf(message: string): readonly { readonly name: string; readonly payload: Payload }[] {
  const listed: unknown = document.components?.messages?.[message]?.examples;
  return Array.isArray(listed) ? listed : [];
}

export const methodCases = Object.entries(descriptor.methods).map(([operation, method]) => ({
  operation,
  method,
  requests: Object.values(document.operations?.[operation]?.messages ?? {}).flatMap(({ $ref }) =>
    requestsOf(String($ref).split("/").at(-1) ?? ""),
  ),
  answers: Object.keys(method.replies).flatMap((message) => examples[message]?.map(({ payload }) => payload) ?? []),
}));

/** A record's text ends with a line break. */
export const answerOf = ({ returns }: MethodDescriptor, payload: unknown) =>
  returns?.form === "json" && payload !== "" ? `${JSON.stringify(payload)}\n` : payload;

export const eventCases = Object.entries(descriptor.events).flatMap(([event, { names }]) =>
  (examples[event] ?? []).map(({ name, payload }) => ({ event, wire: names[0] ?? "", name, payload })),
);

/** 64 bits are texts in what the wrapper gives, and numbers or texts in what the control gives. */
export const asTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, leaf) => (typeof leaf === "number" ? String(leaf) : leaf));
