/** How a method is called and an event is raised, as a page writes it. */
import { opened } from "../async/linked-types.js";
import type { Documented } from "../async/read-messages.js";
import { listOf, placed } from "../async/schema.js";
import type { Argument, Message } from "../async-contract.js";

/** Without a word of its own a message has its payload as the one argument. */
export const argumentsOf = (message: Message): readonly Argument[] => message["x-arguments"] ?? [{ is: "payload" }];

/** `MakeCall(dest, showANI)`, `login({ phoneType, workStatus? }, callback)`; a question mark is behind what may be left out. */
export function signature(
  documented: Documented,
  name: string,
  message: Message,
  args: readonly Argument[] = argumentsOf(message),
): string {
  const { schema } = placed(documented.contract, opened(documented, message.payload).value);
  const required = listOf(schema.required);
  const named = (member: string) => (required.includes(member) ? member : `${member}?`);
  const shown = args.map((argument) => {
    if (typeof argument === "string") return named(argument);
    if ("json" in argument) return named(argument.json);
    if (isCallback(argument)) return "callback";
    const members = Object.keys(Object(schema.properties));
    return members.length === 0 ? "value" : `{ ${members.map(named).join(", ")} }`;
  });
  return `${name}(${shown.join(", ")})`;
}

/** `MakeCall("40041", "", "", 0, 1)` */
export function callText(name: string, message: Message, payload: unknown): string {
  const args = listFor(message, payload).map((argument) => {
    const member = memberNamed(argument);
    if (member === undefined) return isCallback(argument) ? "callback" : JSON.stringify(payload);
    const value = Object(payload)[member];
    const asText = typeof argument === "object" && typeof value !== "string" && value !== undefined;
    return JSON.stringify(asText ? JSON.stringify(value) : value);
  });
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return `${name}(${args.map((argument) => argument ?? "undefined").join(", ")})`;
}

export const isCallback = (argument: Argument): boolean =>
  typeof argument === "object" && "is" in argument && argument.is === "callback";

/** Undefined: the payload as a whole, or a function. */
export const memberNamed = (argument: Argument): string | undefined => {
  if (typeof argument === "string") return argument;
  return "json" in argument ? argument.json : undefined;
};

/** The list that has what the payload has. */
function listFor(message: Message, payload: unknown): readonly Argument[] {
  const members = Object.keys(Object(payload)).length;
  const complete = (list: readonly Argument[]) =>
    list.length === members && list.every((argument) => Object.hasOwn(Object(payload), memberNamed(argument) ?? ""));
  const own = argumentsOf(message);
  return complete(own) ? own : (message["x-other-arguments"]?.find(complete) ?? own);
}
