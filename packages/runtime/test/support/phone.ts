/** A vendor on a socket, small enough to see on one screen: what generated code would hold for it. */
import type { Shape } from "../../src/descriptors.js";
import type { MessageDescriptor, SocketDescriptor } from "../../src/message-descriptors.js";
import type { CallOptions, SocketOutcome } from "../../src/outcome.js";

interface Reply {
  readonly code: string;
  readonly msg?: string;
}
export interface PhoneMessages {
  readonly CheckInReply: Reply & { readonly token?: string };
  readonly CallReply: Reply & { readonly uuid?: string };
  readonly HoldReply: Reply;
  readonly StatusReply: Reply & { readonly level?: number };
  readonly Pong: Reply;
  readonly Failure: Reply;
  readonly StateChanged: { readonly agent: string; readonly state: "free" | "busy" | (string & {}) };
  readonly Welcome: Reply;
}
type Method<Args, Data, Push = never> = (
  args?: Args,
  options?: CallOptions,
) => Promise<SocketOutcome<Data, string, Push>>;
export interface PhoneRequests {
  readonly checkIn: Method<{ readonly password: string }, PhoneMessages["CheckInReply"]>;
  readonly call: Method<{ readonly number: string }, PhoneMessages["CallReply"]>;
  readonly hold: Method<object, PhoneMessages["HoldReply"]>;
  readonly mute: Method<object, PhoneMessages["HoldReply"]>;
  readonly status: Method<object, PhoneMessages["StatusReply"]>;
  readonly answer: Method<object, unknown, PhoneMessages["StateChanged"]>;
  readonly ping: Method<object, PhoneMessages["Pong"]>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasCode = (value: unknown) => isRecord(value) && typeof value.code === "string";
const plain = { code: {}, msg: { sensitive: "personal" }, msg_type: {}, req_id: {} } satisfies Shape["members"];

const reply = (tags: readonly string[], members: Shape["members"] = {}): MessageDescriptor => ({
  tags,
  fits: (value) =>
    hasCode(value) && isRecord(value) && typeof value.msg_type === "string" && tags.includes(value.msg_type),
  shape: { members: { ...plain, ...members } },
  correlation: "/req_id",
});

const request = (tag: string, members: Shape["members"] = {}) => ({
  fixed: { msg_type: tag },
  context: ["agent"],
  correlation: "req_id",
  credential: "token",
  fits: (value: unknown) => isRecord(value) && typeof value.agent === "string",
  shape: { members: { agent: {}, msg_type: {}, req_id: {}, token: { sensitive: "secret" }, ...members } } as Shape,
  result: { code: "/code", success: ["0"], message: "/msg" },
});

function withoutToken({ credential: _, ...others }: ReturnType<typeof request>) {
  return others;
}

export const phone = {
  title: "Phone",
  receive: {
    tag: "/msg_type",
    messages: {
      CheckInReply: reply(["checkin"], { token: { sensitive: "secret" } }),
      CallReply: reply(["call"], { uuid: {} }),
      HoldReply: reply(["hold"]),
      StatusReply: {
        ...reply(["status"], { level: { canonical: ["integer"] } }),
        when: [{ member: "/code", present: true }],
      },
      StateChanged: {
        tags: ["status", "agent_change"],
        when: [{ member: "/agent", present: true }],
        fits: (value) => isRecord(value) && typeof value.agent === "string",
        shape: { members: { agent: {}, state: { known: ["free", "busy"] }, msg_type: {}, req_id: {} } },
        correlation: "/req_id",
      },
      Welcome: { tags: ["connect"], fits: hasCode, shape: { members: plain } },
      Pong: reply(["pong"]),
      Failure: { fits: hasCode, shape: { members: { code: {}, msg: { sensitive: "personal" } } } },
    },
  },
  codes: {
    "4002": { meaning: "A member is missing", kind: "badParameter", retry: false },
    "4003": { meaning: "Not signed in", kind: "notSignedIn", retry: false },
    "4004": { meaning: "The password is wrong", kind: "authentication", retry: false },
  },
  credential: { message: "CheckInReply", member: "/token" },
  liveness: {
    heartbeat: { operation: "ping", everySeconds: 20 },
    idleSeconds: 30,
    ended: ["4003"],
  },
  fatalCloses: [4400],
  requests: {
    checkIn: {
      ...withoutToken(request("checkin", { password: { sensitive: "secret" } })),
      fits: (value) => isRecord(value) && typeof value.password === "string",
      replies: ["CheckInReply", "Failure"],
      retry: "never",
    },
    call: {
      ...request("call", { number: { sensitive: "personal" } }),
      fits: (value) => isRecord(value) && typeof value.agent === "string" && typeof value.number === "string",
      replies: ["CallReply", "Failure"],
      retry: "never",
    },
    hold: { ...request("hold"), replies: ["HoldReply", "Failure"], retry: "never" },
    mute: { ...request("mute"), replies: ["HoldReply", "Failure"], retry: "never" },
    status: { ...request("status"), replies: ["StatusReply", "Failure"], retry: "safe" },
    answer: {
      ...request("answer"),
      replies: [],
      retry: "never",
      settledBy: [{ message: "StateChanged", when: [{ member: "/state", values: ["busy"] }], same: ["agent"] }],
      silence: ["The vendor does not say whether it answered."],
    },
    ping: { ...request("ping"), replies: ["Pong", "Failure"], retry: "safe" },
  },
} as const satisfies SocketDescriptor;
