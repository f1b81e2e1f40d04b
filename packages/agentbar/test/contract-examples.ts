/** The examples of the contract, and the forms in which the control takes and gives them. */
import { readFileSync } from "node:fs";
import type { ComponentDescriptor, MethodDescriptor } from "@trunkline/runtime";
import { component } from "../src/generated/component.js";

type Node = { readonly [name: string]: Node };
type Payload = Readonly<Record<string, unknown>>;
export interface Example<Value = unknown> {
  readonly name: string;
  readonly payload: Value;
}

const descriptor: ComponentDescriptor = component;
const document: Node = JSON.parse(readFileSync(new URL("../contracts/asyncapi.json", import.meta.url), "utf8"));
const last = (reference: unknown) => String(reference).split("/").at(-1) ?? "";

export const examplesOf = (message: string): readonly Example[] => {
  const listed: unknown = document.components?.messages?.[message]?.examples;
  return Array.isArray(listed) ? listed : [];
};

export interface MethodCase {
  readonly operation: string;
  readonly method: MethodDescriptor;
  readonly requests: readonly Example<Payload>[];
}

export const methodCases: readonly MethodCase[] = Object.entries(descriptor.methods).map(([operation, method]) => ({
  operation,
  method,
  requests: Object.values(document.operations?.[operation]?.messages ?? {}).flatMap(({ $ref }) =>
    examplesOf(last($ref)).map(({ name, payload }) => ({ name, payload: payload as Payload })),
  ),
}));

/** The arguments of a call, in the contract's order. */
export const argumentsOf = ({ arguments: listed }: MethodDescriptor, payload: Payload) =>
  listed.map((argument) => {
    if (typeof argument === "string") return payload[argument];
    if (!("json" in argument)) throw new Error("no method of this control takes such an argument");
    const value = payload[argument.json];
    return typeof value === "string" ? value : JSON.stringify(value);
  });

/** A record's text ends with a line break. */
export const answerOf = ({ returns }: MethodDescriptor, payload: unknown) =>
  returns?.form === "json" && payload !== "" ? `${JSON.stringify(payload)}\n` : payload;

export const eventCases = Object.entries(descriptor.events).flatMap(([event, described]) =>
  examplesOf(event).map(({ name, payload }) => {
    const members = payload as Payload;
    const count = Object.keys(members).length;
    const order = [described.arguments, ...(described.otherArguments ?? [])].find(({ length }) => length === count);
    const args = (order ?? []).map((member) => members[String(member)]);
    return { event, wire: described.names[0] ?? "", name, payload: members, args };
  }),
);

/** 64 bits are texts in what the wrapper gives, and numbers or texts in what the control gives. */
export const asTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, leaf) => (typeof leaf === "number" ? String(leaf) : leaf));
