/** A control in the page, small enough to see on one screen: what generated code would hold for it. */
import type { ComponentDescriptor, EventDescriptor, MethodDescriptor } from "../../src/component-descriptors.js";
import type { Shape } from "../../src/descriptors.js";
import type { CallOptions, SocketOutcome } from "../../src/outcome.js";

export interface StateEvent {
  readonly callID: string;
  readonly contactID: string;
  readonly reason: number;
}
export interface BarEvents {
  readonly OnIdle: StateEvent;
  readonly OnBusy: StateEvent;
  readonly OnRinging: StateEvent;
  readonly OnTalking: StateEvent;
  readonly OnQueued: { readonly callID: string; readonly requestID?: string; readonly reason: number };
  readonly OnBeforeCall: { readonly number: string };
}
export interface BarProperties {
  Agent: string;
  Password: string;
  Port: number;
  Auto: boolean;
  May: boolean;
  Mode: number;
  readonly Ready: boolean;
  readonly SignedIn: boolean;
}
type Method<Args, Data, Push = never> = (
  args?: Args,
  options?: CallOptions,
) => Promise<SocketOutcome<Data, string, Push>>;
export interface BarMethods {
  readonly prepare: Method<object, undefined>;
  readonly signIn: Method<object, undefined, StateEvent>;
  readonly setBusy: Method<object, undefined, StateEvent>;
  readonly dial: Method<{ number: string; outside: number; note?: string }, undefined, StateEvent>;
  readonly count: Method<{ skill: string }, number>;
  readonly agents: Method<{ ids: readonly { id: string }[] | string }, readonly { id: string; state: number }[]>;
  readonly prompt: Method<{ code: number }, string>;
  readonly jump: Method<{ requestId: string | number }, undefined>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isId = (value: unknown) => Number.isInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value));

const id: Shape = { canonical: ["string"] };
const phoneNumber: Shape = { sensitive: "personal" };
const flag: Shape = { canonical: ["boolean"] };
const isFlag = (value: unknown) => typeof value === "boolean" || Number.isInteger(value);

const stateEvent = (name: string, state: number): EventDescriptor => ({
  names: [name],
  arguments: ["callID", "contactID", "reason"],
  fits: (value) =>
    isRecord(value) && typeof value.callID === "string" && isId(value.contactID) && Number.isInteger(value.reason),
  shape: { members: { callID: {}, contactID: id, reason: {} } },
  state,
});

const CodeReply = { fits: Number.isInteger, shape: {} };
const nothing = { arguments: [], fits: isRecord, shape: { members: {} } } as const;
const command: Pick<MethodDescriptor, "returns" | "replies"> = {
  returns: { form: "code", success: [0] },
  replies: { CodeReply },
};

export const bar = {
  title: "Bar",
  attach: [{ way: "script" }, { way: "attachEvent" }, { way: "addEventListener" }],
  flags: { initialized: "Ready", signedIn: "SignedIn" },
  codes: {
    "16": { name: "ArHasSigned", meaning: "Signed in elsewhere", kind: "wrongState", retry: false },
    "20": { meaning: "There is no such skill", kind: "badParameter", retry: false },
    "1004": { meaning: "Not signed in", kind: "notSignedIn", retry: false },
    "1005": { meaning: "The state does not allow it", kind: "wrongState", retry: true },
  },
  methods: {
    prepare: { ...nothing, ...command, names: ["Prepare"], retry: "onConnectError" },
    signIn: {
      ...nothing,
      ...command,
      names: ["SignIn"],
      retry: "never",
      settledBy: [
        { message: "OnIdle", when: [{ member: "/reason", values: [14] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [14] }] },
      ],
    },
    setBusy: {
      ...nothing,
      ...command,
      names: ["SetBusy", "SetNotReady"],
      retry: "onConnectError",
      allowed: [
        { property: "SignedIn", is: true, otherwise: 1004 },
        { states: [2, 4], otherwise: 1005 },
      ],
      settledBy: [{ message: "OnBusy" }],
    },
    dial: {
      ...command,
      names: ["MakeCall"],
      arguments: ["number", "outside", "note"],
      fits: (value) => isRecord(value) && typeof value.number === "string" && Number.isInteger(value.outside),
      shape: { members: { number: phoneNumber, outside: {}, note: {} } },
      retry: "never",
      allowed: [{ states: [3], otherwise: 1005 }],
      settledBy: [{ message: "OnRinging" }],
      failedBy: [{ message: "OnBusy", when: [{ member: "/reason", values: [3, 18] }] }],
    },
    count: {
      names: ["GetCount", "GetN"],
      arguments: ["skill"],
      fits: isRecord,
      shape: { members: { skill: {} } },
      returns: { form: "number", codes: { from: 1000 }, ambiguous: { from: 1, to: 27 } },
      replies: { CountReply: { fits: Number.isInteger, shape: {} } },
      retry: "safe",
    },
    agents: {
      names: ["GetAgents"],
      arguments: [{ json: "ids" }],
      fits: isRecord,
      shape: { members: { ids: {} } },
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        AgentsReply: {
          fits: (value) => Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === "string"),
          shape: { items: { members: { id: {}, state: { known: [2, 3] } } } },
        },
        EmptyText: { fits: (value) => value === "", shape: {} },
      },
      allowed: [{ property: "SignedIn", is: true, otherwise: "" }],
      retry: "safe",
    },
    prompt: {
      names: ["GetPrompt"],
      arguments: ["code"],
      fits: isRecord,
      shape: { members: { code: {} } },
      returns: { form: "text", failure: [""], nothing: ["overflow!"] },
      replies: { PromptReply: { fits: (value) => typeof value === "string", shape: {} } },
      retry: "safe",
    },
    jump: {
      ...command,
      names: ["Jump"],
      arguments: ["requestId"],
      fits: (value) => isRecord(value) && isId(value.requestId),
      shape: { members: { requestId: id } },
      retry: "never",
    },
  },
  events: {
    OnIdle: stateEvent("OnIdle", 2),
    OnBusy: stateEvent("OnBusy", 3),
    OnRinging: { ...stateEvent("OnHarfAlerting", 7), names: ["OnHarfAlerting", "OnHalfAlerting"] },
    OnTalking: stateEvent("OnTalking", 9),
    OnQueued: {
      names: ["OnQueued"],
      arguments: ["callID", "requestID", "reason"],
      otherArguments: [["callID", "reason"]],
      fits: (value) => isRecord(value) && typeof value.callID === "string" && Number.isInteger(value.reason),
      shape: { members: { callID: {}, requestID: id, reason: {} } },
    },
    OnBeforeCall: {
      names: ["OnBeforeCall"],
      arguments: ["number"],
      fits: (value) => isRecord(value) && typeof value.number === "string",
      shape: { members: { number: phoneNumber } },
      veto: { property: "May", allow: true, forbid: false },
    },
  },
  properties: {
    Agent: { names: ["Agent"], fits: (value) => typeof value === "string", shape: {}, written: "signedOut" },
    Password: {
      names: ["Password"],
      fits: (value) => typeof value === "string",
      shape: { sensitive: "secret" },
      written: "signedOut",
    },
    Port: { names: ["Port"], fits: Number.isInteger, shape: {}, written: "notInitialized", default: 10000 },
    Auto: { names: ["Auto"], fits: isFlag, shape: flag },
    May: { names: ["May"], fits: isFlag, shape: flag },
    Mode: { names: ["Mode", "Modus"], fits: (value) => value === 0 || value === 1, shape: {} },
    Ready: { names: ["Ready"], fits: isFlag, shape: flag, readOnly: true, written: "never" },
    SignedIn: { names: ["SignedIn"], fits: isFlag, shape: flag, readOnly: true },
  },
  records: [
    { record: "signIn", message: "OnIdle", when: [{ member: "/reason", values: [14] }] },
    {
      record: "signIn",
      message: "OnBusy",
      when: [{ member: "/reason", values: [14] }],
      property: { name: "Mode", is: 1 },
    },
    { record: "hangUp", message: "OnIdle", when: [{ member: "/reason", values: [16, 17] }] },
    { record: "talkStart", message: "OnTalking", when: [{ member: "/reason", values: [25, 26] }] },
  ],
} as const satisfies ComponentDescriptor;

/** A script's object with callbacks, whose events go to functions in the argument of its first method. */
export interface KitMethods {
  readonly start: Method<{ agent: string }, { readonly phone: string } | undefined>;
  readonly hold: Method<object, { readonly code: string }>;
}
export interface KitEvents {
  readonly onCall: { readonly name: string; readonly sid: string };
  readonly onLine: string;
}
const Reply = {
  fits: (value: unknown) => isRecord(value) && typeof value.code === "string",
  shape: { members: { code: {}, text: {}, data: {} } },
};
export const kit = {
  title: "Kit",
  attach: [{ way: "handlers", operation: "start" }],
  codes: { "40001": { meaning: "The password is wrong", kind: "authentication", retry: false } },
  methods: {
    start: {
      names: ["start"],
      arguments: [{ is: "payload" }, { is: "callback" }],
      fits: (value) => isRecord(value) && typeof value.agent === "string",
      shape: { members: { agent: {} } },
      replies: { StartReply: Reply },
      result: { code: "/code", success: ["00000"], message: "/text", data: "/data" },
      retry: "onConnectError",
    },
    hold: {
      names: ["holdCall"],
      arguments: [{ is: "callback" }],
      fits: isRecord,
      shape: { members: {} },
      replies: { HoldReply: Reply },
      result: { code: "/code", success: ["00000"], message: "/text" },
      retry: "never",
    },
  },
  events: {
    onCall: {
      names: ["onCall"],
      arguments: [{ is: "payload" }],
      fits: (value) => isRecord(value) && typeof value.name === "string",
      shape: { members: { name: { known: ["ringing", "completed"] }, sid: {} } },
    },
    onLine: {
      names: ["onLine"],
      arguments: [{ is: "payload" }],
      fits: (value) => typeof value === "string",
      shape: {},
    },
  },
} as const satisfies ComponentDescriptor;
