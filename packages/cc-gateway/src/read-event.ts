/**
 * How events reach a user, polled or pushed: as one union, decoded by the one table of the contract. What does not fit is handed on as well, and
 * said to be unknown or invalid: an application may know better than the contract.
 */
import { createDecoder, type Outcome, type ReceivedMessage, type Unexpected } from "@trunkline/runtime";
import type { GetAgentEventData } from "./generated/client.js";
import { polledEvents } from "./generated/events.js";
import type { PolledEventsMessages } from "./generated/messages.js";
import { api } from "./generated/operations.js";

/**
 * An event as it came, told apart by `kind`: `message`, one of the contract's, with its `name` and its typed `message`; `unknown`, with a new
 * `eventType` in `tag`; or `invalid`, not fit for the event that it names. The last two are in `raw`.
 */
export type ReceivedEvent = ReceivedMessage<PolledEventsMessages>;

/** Any event of the contract by itself, told apart by its `eventType`. */
export type GatewayEvent = PolledEventsMessages[keyof PolledEventsMessages];

export interface EventOptions {
  /** Told once of each event, member and value that the contract does not know, and of each event that does not fit it. */
  readonly onUnexpected?: ((unexpected: Unexpected) => void) | undefined;
  /** For tests: an event with something that the contract does not know is invalid. */
  readonly strict?: boolean | undefined;
}

/** Nothing comes of what is nested too deeply to be read: that is only told. */
export type ReadEvent = (event: unknown) => ReceivedEvent | undefined;

export function createEventReader(options: EventOptions): ReadEvent {
  const decode = createDecoder<PolledEventsMessages>(polledEvents, options);
  return (event) => {
    const decoded = decode(withoutPadding(event));
    return decoded.kind === "garbage" ? undefined : decoded;
  };
}

/** Old gateways end a text in many characters U+0000. */
function withoutPadding(event: unknown): unknown {
  if (!isRecord(event) || typeof event.content !== "string" || !event.content.endsWith("\0")) return event;
  let { length } = event.content;
  while (event.content[length - 1] === "\0") length -= 1;
  return { ...event, content: event.content.slice(0, length) };
}

/**
 * The event of a poll as it came. A reply that breaks the contract by its event alone has brought one all the same: its reader hears of it, and no
 * event was lost.
 */
export function eventOf(outcome: Outcome<GetAgentEventData>): Outcome<unknown> {
  const { error, reply } = outcome;
  if (error === undefined) return { data: present(outcome.reply.body), reply: outcome.reply };
  return reply !== undefined && isBrokenByEvent(outcome) ? { data: present(reply.body), reply } : outcome;
}

function isBrokenByEvent({ error, reply }: Outcome<unknown>): boolean {
  if (error?.kind !== "contract" || error.misfits.length === 0) return false;
  const code = isRecord(reply?.body) ? String(reply.body.retcode) : "";
  const success: readonly string[] = api.operations.getAgentEvent.result.success;
  return success.includes(code) && error.misfits.every(({ pointer }) => /^\/event(\/|$)/.test(pointer));
}

/** Nothing has happened: no member, null or, as some clients expect it, an empty list. */
function present(body: unknown): unknown {
  const event = isRecord(body) ? body.event : undefined;
  return event === null || (Array.isArray(event) && event.length === 0) ? undefined : event;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A polled event is looked at twice, with the reply around it and by itself. What the first look has told the second does not tell again. */
export function tellOnce(onUnexpected: (unexpected: Unexpected) => void) {
  const told = new Set<string>();
  const key = (pointer: string, value: unknown) => JSON.stringify([pointer, value]);
  return {
    ofReply(unexpected: Unexpected) {
      if (unexpected.operation === "getAgentEvent") told.add(key(unexpected.pointer, unexpected.value));
      onUnexpected(unexpected);
    },
    ofEvent(unexpected: Unexpected) {
      if (!told.has(key(`/event${unexpected.pointer}`, unexpected.value))) onUnexpected(unexpected);
    },
  };
}
