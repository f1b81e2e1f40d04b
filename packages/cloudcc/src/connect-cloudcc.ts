/**
 * One agent's session: a socket for requests and pushes, the HTTP operations beside it, and what is known of the agent and the calls.
 *
 * A connection is good for nothing before a check-in on it, and every check-in brings the one token that is good from then on. So the last check-in is
 * remembered and repeated after a lost connection, until somebody checks out or the vendor gives the agent to another place.
 */
import {
  type Connected,
  messageExplainer,
  type OutcomeError,
  openSocket,
  type ReceivedMessage,
  type SettledRequest,
  type SocketOptions,
  type SocketStatus,
  type StreamItem,
  systemClock,
} from "@trunkline/runtime";
import { type AgentState, askedState, pushedState, repliedState, startStatus } from "./agent-state.js";
import { type Call, createCallBook, isCallRequest } from "./call-book.js";
import { codes } from "./generated/codes.js";
import type { AgentMessages } from "./generated/messages.js";
import { type CheckinArguments, type CloudccRequests, socket as descriptor } from "./generated/socket.js";
import type { ChangeStatusReply, GetStatusReply } from "./generated/types.js";
import { type CloudccHttp, createCloudccHttp, type HttpOptions } from "./http.js";
import { keepFresh } from "./keep-fresh.js";
import { socketAddress } from "./socket-address.js";

/** What comes without having been asked for, by the name in the contract. */
export type CloudccPushes = Pick<
  AgentMessages,
  "Connected" | "AgentStateChanged" | "CallArrived" | "OperationProgressed" | "KickedOff"
>;

export type CloudccItem = StreamItem<ReceivedMessage<CloudccPushes>>;

export interface CloudccOptions extends Omit<SocketOptions, "url" | "context" | "onConnected" | "session" | "explain"> {
  /** Where the socket is, such as `wss://cloudcc.example:25001`: `/msg/` and the identity are put behind it. */
  readonly url: string;
  /** Where the HTTP operations are. Without it there is no `http`. */
  readonly httpUrl?: string;
  readonly httpOptions?: Omit<HttpOptions, "baseUrl" | "company_code" | "agent_id" | "os" | "onToken">;
  readonly company_code: string;
  /** In full: the company, an underscore and the number. */
  readonly agent_id: string;
  /** In full, and the extension that the agent is bound to. */
  readonly ext_id: string;
  /** The kind of place the agent works at, such as `Windows`. One company, agent and `os` has one connection and one token. */
  readonly os: string;
  /** The session of a page before its reload, as `handOver()` gave it: it checks in again by itself. */
  readonly session?: HandedOver;
  /**
   * Asked before a check-in is repeated, with what it would say: for a password that is not to be kept, or another start state. Undefined: do not check in
   * again.
   */
  readonly onCheckinAgain?: (
    args: Partial<CheckinArguments>,
    reason: Connected["reason"],
  ) => CheckinArguments | undefined | Promise<CheckinArguments | undefined>;
}

/** A session as plain data, fit for `sessionStorage`. It is as secret as the agent's password, which is in it: take that out, and give it in `onCheckinAgain`. */
export interface HandedOver {
  readonly agent_id: string;
  readonly token?: string;
  readonly checkin?: Partial<CheckinArguments>;
}

export interface Cloudcc extends CloudccRequests {
  /**
   * What happens to the agent and to the connection, from this call on; the first reader also gets what came before it. Every reader gets every item. After
   * `restored` the agent is checked in again; the last item is `closed`.
   */
  events(options?: { readonly signal?: AbortSignal }): AsyncIterableIterator<CloudccItem>;
  readonly status: SocketStatus;
  readonly checkedIn: boolean;
  /** By the last push or reply that told of it; undefined before the first. */
  readonly agent: AgentState | undefined;
  /** The calls that have not ended, oldest first. */
  readonly calls: readonly Call[];
  /** Every change of a call, the past ones first, until it has ended or is lost. `uuid` is the agent's leg: the data of `call`, or `uuid` of `CallArrived`. */
  followCall(uuid: string, options?: { readonly signal?: AbortSignal }): AsyncIterableIterator<Call>;
  /** The HTTP operations with the session's token. Throws where no `httpUrl` was given. */
  readonly http: CloudccHttp;
  /**
   * Ends the connection without checking out, and gives what the next page needs to go on: for `pagehide`, so it does not wait. The vendor checks the agent out
   * 30 s later if nobody connects.
   */
  handOver(): HandedOver;
  /** Ends the connection and settles everything, without checking out. */
  close(): void;
}

export function connectCloudcc(options: CloudccOptions): Cloudcc {
  const { url, httpUrl, httpOptions, company_code, agent_id, ext_id, os, session, onCheckinAgain, onLate, ...more } =
    options;
  const identity = { company_code, agent_id, ext_id, os };
  for (const [name, value] of Object.entries(identity)) {
    if (typeof value !== "string" || value.trim() === "")
      throw new TypeError(`${name} must be a text that is not blank`);
  }
  if (session !== undefined) checkSession(session, agent_id);
  const book = createCallBook();
  let agent: AgentState | undefined;
  let checkin: Partial<CheckinArguments> | undefined = session?.checkin;
  let checkedIn = false;
  let taken = false;
  let askFirst = true;
  const { clock = systemClock } = more;
  const ended = new AbortController();
  let openedAt = clock.now();
  void keepFresh({
    clock,
    signal: ended.signal,
    openedAt: () => openedAt,
    isIdle: () => book.live().length === 0,
    reconnect: () => socket.reconnect(),
  });

  const socket = openSocket<CloudccRequests, AgentMessages>(descriptor, {
    ...more,
    url: socketAddress(url, identity),
    context: identity,
    ...(session?.token !== undefined && { session: { credential: session.token } }),
    explain: messageExplainer(() => import("./generated/explain.js")),
    onConnected: checkInAgain,
    onItem: observe,
    onSettled: settled,
    onLate(late) {
      if (late.operation !== undefined && isCallRequest(late.operation))
        book.requested(late.operation, legIn(late.raw, "uuid"));
      return onLate?.(late);
    },
  });

  const http =
    httpUrl === undefined
      ? undefined
      : createCloudccHttp({
          ...(more.clock && { clock: more.clock }),
          ...httpOptions,
          baseUrl: httpUrl,
          company_code,
          agent_id,
          os,
          onToken: (token) => socket.importSession({ credential: token }),
        });
  shareToken();

  function shareToken(): void {
    const { credential } = socket.exportSession();
    if (credential !== undefined) http?.useToken(credential);
  }

  function observe(item: StreamItem<ReceivedMessage<AgentMessages>>): void {
    if (item.kind === "open" || item.kind === "restored") openedAt = clock.now();
    if (item.kind === "reconnecting") checkedIn = false;
    else if (item.kind === "closed") {
      checkedIn = false;
      book.close();
      ended.abort();
    } else if (item.kind === "message") {
      switch (item.name) {
        case "AgentStateChanged":
          agent = pushedState(item.message);
          book.changed(item.message);
          // By another agent, after a call as it was asked for, or at last by the vendor itself.
          if (item.message.agent_status === "OFFLINE") checkedOut();
          break;
        case "CallArrived":
          book.arrived(item.message);
          break;
        case "OperationProgressed":
          book.progressed(item.message);
          break;
        case "KickedOff":
          // To check in again would take the agent away from there.
          taken = true;
          break;
        default:
      }
    }
  }

  function settled({ operation, frame, outcome }: SettledRequest): void {
    if (outcome.error !== undefined) {
      if (operation === "hangup" && outcome.error.kind === "vendor" && outcome.error.code === UNKNOWN_CALL) {
        book.gone(String(frame.uuid));
      }
    } else if (operation === "checkout") {
      checkedOut();
    } else if (outcome.by === "reply") {
      replied(operation, frame, outcome.reply.body);
    }
  }

  /** What a reply says beyond its request. It fits the contract, or it would have been no success. */
  function replied(operation: string, frame: SettledRequest["frame"], reply: unknown): void {
    switch (operation) {
      case "checkin":
        checkedInWith(frame);
        break;
      case "getStatus":
        agent = askedState(reply as GetStatusReply) ?? agent;
        book.asked(reply as GetStatusReply);
        break;
      case "changeStatus":
        agent = repliedState({ ...frame, ...(reply as ChangeStatusReply) }) ?? agent;
        break;
      case "hangup":
        book.gone(String(frame.uuid));
        break;
      case "consult":
        book.consulted(String(frame.uuid), legIn(reply, "consult_uuid"));
        break;
      default:
        if (isCallRequest(operation)) book.requested(operation, legIn(reply, "uuid"));
    }
  }

  function checkedOut(): void {
    checkin = undefined;
    checkedIn = false;
  }

  function checkedInWith({ agent_pwd, agent_ip, start_status }: SettledRequest["frame"]): void {
    const status = typeof start_status === "string" ? start_status : undefined;
    checkin = {
      agent_pwd: String(agent_pwd),
      ...(typeof agent_ip === "string" && { agent_ip }),
      ...(status !== undefined && { start_status: status }),
    };
    checkedIn = true;
    taken = false;
    askFirst = true;
    book.checkedIn(status?.toUpperCase() ?? "FREE");
    shareToken();
  }

  async function checkInAgain({ request, reason }: Connected): Promise<unknown> {
    if (taken) return { error: takenOver };
    if (checkin === undefined) return undefined;
    if (book.live().length > 0 && askFirst) {
      // A check-in writes over what the vendor knows of the agent, so what became of the calls is asked before. With a token that is refused the
      // connection is lost: next time it is not asked.
      const { error } = await request("getStatus", {}, { timeoutMs: STATUS_MS });
      askFirst = error === undefined;
    }
    const start_status = startStatus(agent);
    const planned = { ...checkin, ...(start_status !== undefined && { start_status }) };
    const args = onCheckinAgain === undefined ? planned : await onCheckinAgain(planned, reason);
    if (args === undefined) checkin = undefined;
    return args && request("checkin", args);
  }

  return {
    ...socket.operations,
    // Replies are not among the items.
    events: (readOptions) => socket.read(readOptions) as AsyncIterableIterator<CloudccItem>,
    get status() {
      return socket.status;
    },
    get checkedIn() {
      return checkedIn;
    },
    get agent() {
      return agent;
    },
    get calls() {
      return book.live();
    },
    followCall: (uuid, { signal } = {}) => book.follow(uuid, signal),
    get http() {
      if (http === undefined) throw new TypeError("http needs the option httpUrl");
      return http;
    },
    handOver() {
      const { credential: token } = socket.exportSession();
      const start_status = startStatus(agent);
      socket.close();
      return {
        agent_id,
        ...(token !== undefined && { token }),
        ...(checkin && { checkin: { ...checkin, ...(start_status !== undefined && { start_status }) } }),
      };
    },
    close: () => socket.close(),
  };
}

/** It was stored as JSON, perhaps by an older version, so its type is only a promise. */
function checkSession({ agent_id, token, checkin }: HandedOver, agent: string): void {
  const isOptional = (value: unknown, type: string) => value === undefined || (typeof value === type && value !== null);
  if (typeof agent_id !== "string" || !isOptional(token, "string") || !isOptional(checkin, "object")) {
    throw new TypeError("The session handed over is not what handOver() gave");
  }
  if (agent_id !== agent) throw new TypeError("The session handed over is another agent's");
}

/** The vendor said so in a push, which names no code; this is the one it refuses the next request with. */
const takenOver: OutcomeError = {
  kind: "vendor",
  operation: "checkin",
  code: "4003",
  codeKind: codes["4003"].kind,
  meaning: codes["4003"].meaning,
  retry: false,
  message: "checkin: the agent has been checked in elsewhere",
};

/** A late reply may be anything. */
function legIn(reply: unknown, member: string): string | undefined {
  const leg = typeof reply === "object" && reply !== null ? Reflect.get(reply, member) : undefined;
  return typeof leg === "string" && leg !== "" ? leg : undefined;
}

/** `get_status` is not in the document: a vendor that goes by it says nothing. */
const STATUS_MS = 5_000;
/** `hangup` of a call that the vendor does not know. */
const UNKNOWN_CALL = "4000";
