/** Named members <-> the positional arguments of a component's methods and events. */
import type { ArgumentDescriptor } from "./component-descriptors.js";
import { plain } from "./host.js";
import type { JsonObject } from "./shapes.js";

interface Positional {
  readonly arguments: readonly ArgumentDescriptor[];
  readonly otherArguments?: readonly (readonly string[])[];
}

/** What is left out at the end is not handed over at all. */
export function toPositional({ arguments: order }: Positional, payload: JsonObject, callback: unknown): unknown[] {
  const args = order.map((argument) => {
    if (typeof argument === "string") return payload[argument];
    if ("json" in argument) {
      const value = payload[argument.json];
      return typeof value === "string" || value === undefined ? value : JSON.stringify(value);
    }
    return argument.is === "callback" ? callback : payload;
  });
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args;
}

export interface Payload {
  readonly payload: unknown;
  /** How many arguments came that no list knows. */
  readonly surplus: number;
}

/** Lists are told apart by their length. Where none has it, the component's own is meant, cut short or with something new at its end. */
export function fromPositional(
  { arguments: order, otherArguments = [] }: Positional,
  args: readonly unknown[],
): Payload {
  const exact = [order, ...otherArguments].find((list) => list.length === args.length);
  const list: readonly ArgumentDescriptor[] = exact ?? order;
  const surplus = Math.max(0, args.length - list.length);
  const whole = list.findIndex(
    (argument) => typeof argument === "object" && "is" in argument && argument.is === "payload",
  );
  if (whole !== -1) return { payload: plain(args[whole]), surplus };
  const payload: JsonObject = {};
  list.slice(0, args.length).forEach((argument, place) => {
    const value = plain(args[place]);
    if (typeof argument === "string") payload[argument] = value;
    else if ("json" in argument) payload[argument.json] = parsed(value);
  });
  return { payload, surplus };
}

/** What a text of JSON says; anything else as it is. */
export function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
