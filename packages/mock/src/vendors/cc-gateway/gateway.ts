/** What the parts of the front share: sessions, settings, and the ways to let something happen to an agent. */
import type { Operation } from "../../contract.js";
import type { Json } from "../../json.js";
import type { Exchange, FrontContext } from "../../vendor.js";
import type { Call } from "./calls.js";
import { eventContents } from "./event-contents.js";
import type { Settings } from "./options.js";
import { personalize } from "./personalize.js";
import type { Situation } from "./rules.js";
import type { AgentEvent, Session } from "./session.js";
import { createSessions, type Sessions } from "./sessions.js";
import { type Occasion, triggeredEvents } from "./triggered-events.js";

export interface Gateway {
  readonly context: FrontContext;
  readonly settings: Settings;
  readonly sessions: Sessions;
  /** Aborted when the mock closes. */
  readonly stop: AbortSignal;
  newCallId(): string;
  situation(session: Session, exchange: Exchange): Situation;
  occasion(session: Session, exchange: Exchange, call: Call | undefined, more?: Partial<Occasion>): Occasion;
  emitTriggered(operation: Operation, occasion: Occasion): void;
  /** An event with the contract's example as its content, told of this agent and call. */
  emit(session: Session, eventType: string, call?: Call, content?: Json): void;
  /** Ends a session; `announced`: with the event that says so. */
  shutDown(session: Session, announced: boolean): void;
  close(): void;
}

export function createGateway(context: FrontContext, settings: Settings): Gateway {
  const { messages, clock, note } = context;
  const examples = eventContents(messages?.document);
  const stop = new AbortController();
  let callNumber = 1094;

  const sessions = createSessions(clock, settings, (session) => {
    note(`agent ${session.agentid} was silent for ${settings.timeoutMs} ms: signed out`);
    emit(session, "AgentOther_ShutdownService");
  });

  const emit = (session: Session, eventType: string, call?: Call, content?: Json) => {
    const event: AgentEvent = {
      eventType,
      workNo: session.agentid,
      content: content === undefined ? personalize(examples.get(eventType) ?? null, session, call) : content,
    };
    session.events.push(event);
  };

  const situation = (session: Session, { parameters, body }: Exchange): Situation => ({
    session,
    sessions,
    settings,
    parameters,
    body,
  });

  return {
    context,
    settings,
    sessions,
    stop: stop.signal,
    newCallId() {
      callNumber += 1;
      return `${Math.floor(clock.now() / 1000)}-${callNumber}`;
    },
    situation,
    occasion: (session, exchange, call, more = {}) => ({
      ...situation(session, exchange),
      outcome: "success",
      wasInCall: session.calls.current() !== undefined,
      formerState: session.state,
      call,
      ...more,
    }),
    emitTriggered(operation, occasion) {
      for (const { session, event } of triggeredEvents(operation, occasion)) emit(session, event, occasion.call);
    },
    emit,
    shutDown(session, announced) {
      if (session.over.aborted) return;
      if (announced) emit(session, "AgentOther_ShutdownService");
      sessions.close(session);
    },
    close() {
      stop.abort();
      sessions.closeAll();
    },
  };
}
