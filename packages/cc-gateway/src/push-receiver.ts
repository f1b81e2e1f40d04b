/**
 * The address that the gateway pushes events to. It takes both generations of pushes and answers what the vendor documents. The gateway signs nothing: the
 * service token, given at sign-in and sent back with every push, is all that tells it from a stranger.
 */
import {
  type Answer,
  type AnswerContent,
  type AnswerOptions,
  type Authorize,
  answerJson,
  type Incoming,
  type RawIncoming,
  type Refusal,
  secretInHeader,
  toIncoming,
} from "@trunkline/runtime";
import { webhooks } from "./generated/webhooks.js";
import { createEventReader, type EventOptions, type ReceivedEvent } from "./read-event.js";

export interface PushOptions<In extends Incoming = Incoming>
  extends EventOptions,
    Pick<AnswerOptions, "maxBytes" | "timeoutMs" | "onRefusal" | "onLate" | "clock"> {
  /**
   * The `serviceToken` of the sign-ins, or whether a request may push, for tokens per agent or, as in earlier generations, in the address.
   * A token that is being replaced: allow both for a while.
   */
  readonly authorize: string | Authorize<In> | readonly Authorize<In>[];
  /**
   * Called with each event, oldest first, before the gateway is answered: keep it short. What it gets is what a reader of `events()` gets.
   * When it throws, or has not come to an end after `timeoutMs`, the gateway is told that the push failed.
   */
  readonly onEvent: (event: ReceivedEvent) => unknown;
}

export type PushReceiverOptions = PushOptions<Request>;

/** A handler of web requests. */
export function createPushReceiver(options: PushReceiverOptions): (request: Request) => Promise<Response> {
  const receive = createReceiver(options);
  return async (request) => {
    const { status, headers, body } = await receive(request);
    return new Response(body ?? null, { status, headers });
  };
}

/** The same for `toNodeListener`, and for whoever has read the body himself. It never rejects. */
export function receivePushes(options: PushOptions): (incoming: Incoming | RawIncoming) => Promise<Answer> {
  const receive = createReceiver(options);
  return (incoming) => receive(toIncoming(incoming));
}

function createReceiver<In extends Incoming>(options: PushOptions<In>): (incoming: In) => Promise<Answer> {
  const { authorize, onEvent, strict, onUnexpected, ...frame } = options;
  const readEvent = createEventReader({ strict, onUnexpected });
  const ask = typeof authorize === "string" ? secretInHeader("service_token", authorize) : authorize;
  const { status, body: taken } = webhooks.pushEvent.acknowledgement;
  const answering: AnswerOptions<In> = {
    ...frame,
    acknowledgement: { status, content: json(taken) },
    refusalContent,
    authorize: (typeof ask === "function" ? [ask] : ask).map((each) => async (incoming) => {
      const allowed = await each(incoming);
      return allowed === false ? wrongToken : allowed;
    }),
    async take(value): Promise<Refusal | undefined> {
      const events = eventsOf(value);
      if (events === undefined) return { status: 400, kind: "contract", reason: "The body is no push of events" };
      for (const each of events) {
        const event = readEvent(each);
        if (event !== undefined) await onEvent(event);
      }
      return undefined;
    },
  };
  return (incoming) => answerJson(incoming, answering);
}

const wrongToken: Refusal = { status: 401, kind: "unauthorized", reason: "The service token is missing or wrong" };

/**
 * 3.6 pushes a list, earlier generations one event in the form of a poll reply. The contract decides what is a push but for its events: they are
 * looked at one by one, so that a broken one does not keep the others away.
 */
function eventsOf(push: unknown): readonly unknown[] | undefined {
  const { fits } = webhooks.pushEvent.body;
  if (typeof push !== "object" || push === null) return undefined;
  if ("eventList" in push && Array.isArray(push.eventList)) {
    return fits({ ...push, eventList: [] }) ? push.eventList : undefined;
  }
  if ("event" in push && push.event !== null) return fits({ ...push, event: anEvent }) ? [push.event] : undefined;
  return undefined;
}

const anEvent = { eventType: "AgentState_Ready", workNo: "" };

const refusalContent = ({ status, reason }: Refusal): AnswerContent =>
  json({ message: reason, retcode: String(status) });

const json = (body: unknown): AnswerContent => ({ mediaType: "application/json;charset=UTF-8", body });
