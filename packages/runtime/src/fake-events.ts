/** The events of a fake component: who listens, and what an event holds that a test names in part. */
import type { ComponentDescriptor, ComponentExamples, EventDescriptor } from "./component-descriptors.js";
import { toPositional } from "./positional.js";
import { deepEqual } from "./predicate-helpers.js";
import { isObject, type JsonObject } from "./shapes.js";

type Handler = (...args: unknown[]) => unknown;
const isHandler = (value: unknown): value is Handler => typeof value === "function";

export interface FakeListeners {
  /** By the name on the wire. What is no function is nobody. */
  readonly add: (name: string, handler: unknown) => void;
  readonly deliver: (name: string, args: readonly unknown[]) => void;
  /** The ways to listen that the contract has. SCRIPT elements are the browser's to run, and functions in an argument the method's to take. */
  readonly methods: Record<string, (name: string, handler: unknown) => unknown>;
}

export function createFakeListeners({ attach }: Pick<ComponentDescriptor, "attach">): FakeListeners {
  const handlers = new Map<string, Set<Handler>>();
  const add = (name: string, handler: unknown) => {
    if (isHandler(handler)) handlers.set(name, (handlers.get(name) ?? new Set()).add(handler));
    return isHandler(handler);
  };
  const remove = (name: string, handler: unknown) => {
    if (isHandler(handler)) handlers.get(name)?.delete(handler);
  };
  const offers = (way: string) => attach.some((one) => one.way === way);
  return {
    add,
    deliver(name, args) {
      for (const handler of [...(handlers.get(name) ?? [])]) handler(...args);
    },
    methods: {
      ...(offers("attachEvent") && { attachEvent: add, detachEvent: remove }),
      ...(offers("addEventListener") && {
        addEventListener: (name: string, handler: unknown) => void add(name, handler),
        removeEventListener: remove,
      }),
    },
  };
}

/**
 * The members that are given, laid over those that go on from the event before, laid over an example: the first of those that agree most with what is
 * given, and then with what goes on.
 */
export function fillIn(examples: ComponentExamples, name: string, given: unknown, context: JsonObject): unknown {
  if (given !== undefined && !isObject(given)) return given;
  const payloads = (Object.hasOwn(examples, name) ? examples[name] : undefined)?.map(({ payload }) => payload) ?? [];
  const agreement = (payload: unknown) => {
    const agrees = ([member, value]: [string, unknown]) =>
      value !== undefined && isObject(payload) && deepEqual(payload[member], value);
    const of = (members: JsonObject = {}) => Object.entries(members).filter(agrees).length;
    return of(given) * (Object.keys(context).length + 1) + of(context);
  };
  const [first] = payloads;
  const nearest = payloads.reduce((best, one) => (agreement(one) > agreement(best) ? one : best), first);
  if (nearest !== undefined && !isObject(nearest)) return given ?? nearest;
  const filled = Object.entries({ ...nearest, ...context, ...given });
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** The arguments of an event, in the list that has a place for each of its members. */
export function argumentsOf(event: EventDescriptor, payload: unknown): readonly unknown[] {
  if (!isObject(payload)) return payload === undefined ? [] : [payload];
  const has = (list: readonly unknown[]) => list.every((one) => typeof one !== "string" || one in payload);
  const list = [event.arguments, ...(event.otherArguments ?? [])].find(has) ?? event.arguments;
  return toPositional({ arguments: list }, payload, undefined);
}
