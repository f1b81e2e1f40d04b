/**
 * The address that the gateway pushes events to, as a web `Request` handler. It takes both generations of pushes and answers what the vendor
 * documents. The gateway signs nothing: the service token, given at sign-in and sent back with every push, is all that tells it from a stranger.
 */
import { receiveJson, sameSecret } from "@trunkline/runtime";
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
  return async (request) => {
    if (!(await allowed(request))) return answer(401, "The service token is missing or wrong");
    const { value, refusal } = await receive(request, maxBytes);
    if (refusal) return answer(refusal.status, refusal.reason, refusal.status === 405 ? { Allow: "POST" } : {});
    const events = eventsOf(value);
    if (events === undefined) return answer(400, "The body is no push of events");
    try {
      for (const each of events) {
        const event = readEvent(each);
        if (event !== undefined) await onEvent(event);
      }
    } catch {
      // What went wrong is the application's, and its text may say too much to a stranger.
      return answer(500, "The events could not be taken");
    }
    return answer(200, "success");
  };
}

const receive = async (request: Request, maxBytes: number | undefined) => ({
  value: undefined,
  refusal: undefined,
  ...(await receiveJson(request, maxBytes === undefined ? {} : { maxBytes })),
});

const hasToken = (request: Request, token: string): boolean =>
  sameSecret(request.headers.get("service_token") ?? "", token);

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

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = JSON.stringify({ message, retcode: status === 200 ? "0" : String(status) });
  return new Response(body, { status, headers: { "Content-Type": "application/json;charset=UTF-8", ...headers } });
}
