/** What a case says of one operation: what has to be so, what is sent, what comes back, and which refusals the vendor finds by itself. */
import type { CcGatewayApi } from "@trunkline/cc-gateway";
import type { Outcome } from "@trunkline/runtime";
import type { Facts, Given } from "./cc-gateway-situations.js";

export type OperationId = keyof CcGatewayApi;
export type Arguments<Id extends OperationId> = NonNullable<Parameters<CcGatewayApi[Id]>[0]>;

type Settled<Id extends OperationId> = Awaited<ReturnType<CcGatewayApi[Id]>>;
type Data<Id extends OperationId> = Extract<Settled<Id>, { readonly error?: undefined }>["data"];
type Code<Id extends OperationId> = Settled<Id> extends Outcome<unknown, infer Known extends string> ? Known : never;

/** A text by its pattern; of an object or a list, what it has at least. */
type Expected<Value> = Value extends string
  ? RegExp
  : Value extends readonly (infer Item)[]
    ? readonly Expected<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]?: Value[Name] | Expected<Value[Name]> }
      : Value;

/** Arguments may speak of the calls that the situation brought about. */
type Told<Value> = Value | ((facts: Facts) => Value);

export interface Case<Id extends OperationId = OperationId> {
  /** Default: an agent who is signed in and in the skill queues. */
  readonly given?: Given;
  readonly args: Told<Arguments<Id>>;
  readonly data: Told<Expected<Data<Id>>>;
  /** By code; what differs from the case. `100-006` and `000-003` are the same for every operation and not repeated here. */
  readonly refusals?: { readonly [Each in Code<Id>]?: Refusal<Id> };
}

export interface Refusal<Id extends OperationId = OperationId> {
  readonly given?: Given;
  readonly args?: Told<Arguments<Id>>;
}

export type Cases = { readonly [Id in OperationId]: Case<Id> };

export function told<Value extends object>(value: Told<Value>, facts: Facts): Value {
  return typeof value === "function" ? value(facts) : value;
}
