/**
 * The address that the gateway pushes events to, as a web `Request` handler. It takes both generations of pushes and answers what the vendor
 * documents. The gateway signs nothing: the service token, given at sign-in and sent back with every push, is all that tells it from a stranger.
 */
import { type AnswerContent, answerJson, type Refusal, sameSecret } from "@trunkline/runtime";
import { webhooks } from "./generated/webhooks.js";
import { createEventReader, type EventOptions, type ReceivedEvent } from "./read-event.js";

export interface PushReceiverOptions extends EventOptions {
  /**
   * The `serviceToken` of the sign-ins, or whether a request may push, for tokens per agent or, as in earlier generations, in the address.
   * A token that is being replaced: allow both for a while.
   */
  readonly authorize: string | ((request: Request) => boolean | Promise<boolean>);
  /**
   * Called with each event, oldest first, before the gateway is answered: keep it short. What it gets is what a reader of `events()` gets.
   * When it throws the gateway is told that the push failed.
   */
  readonly onEvent: (event: ReceivedEvent) => unknown;
  /** A larger body is refused. Default 1 MiB. */
  readonly maxBytes?: number;
}

export function createPushReceiver(options: PushReceiverOptions): (request: Request) => Promise<Response> {
  const { authorize, onEvent, maxBytes, strict, onUnexpected } = options;
  const readEvent = createEventReader({ strict, onUnexpected });
  const allowed = typeof authorize === "string" ? (request: Request) => hasToken(request, authorize) : authorize;
  const { status, body: taken } = webhooks.pushEvent.acknowledgement;
  const answering = {
    acknowledgement: { status, content: json(taken) },
    refusalContent,
    ...(maxBytes !== undefined && { maxBytes }),
    async take(value: unknown): Promise<Refusal | undefined> {
      const events = eventsOf(value);
      if (events === undefined) return { status: 400, kind: "contract", reason: "The body is no push of events" };
      for (const each of events) {
        const event = readEvent(each);
        if (event !== undefined) await onEvent(event);
      }
      return undefined;
    },
  };
  return async (request) => {
    const isAllowed = await allowed(request);
    const answer = await answerJson(request, { ...answering, authorize: () => isAllowed || wrongToken });
    return new Response(answer.body ?? null, { status: answer.status, headers: answer.headers });
  };
}

const hasToken = (request: Request, token: string): boolean =>
  sameSecret(request.headers.get("service_token") ?? "", token);

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
