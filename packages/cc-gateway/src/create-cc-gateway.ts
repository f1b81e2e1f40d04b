import {
  bodyExplainer,
  type CallOptions,
  type ClientOptions,
  createClient,
  type Outcome,
  type OutcomeError,
  type Reply,
  type SessionState,
  type StreamItem,
  systemClock,
} from "@trunkline/runtime";
import type {
  CcGatewayApi,
  ForceLoginArguments,
  ForceLoginCode,
  ForceLogoutCode,
  LoginArguments,
  LoginCode,
  LoginData,
  LogoutCode,
} from "./generated/client.js";
import { api } from "./generated/operations.js";
import { createEventReader, type ReceivedEvent, tellOnce } from "./read-event.js";
import { createSession, type DeliveryMode, type SessionOptions } from "./session.js";

export interface CcGatewayOptions extends Omit<ClientOptions, "context" | "credentials" | "explain"> {
  /** The agent's work number: given once, filled into every request. */
  readonly agentid: string;
  /** The session of a page before its reload, as `handOver()` gave it: it goes on at once. */
  readonly session?: HandedOver;
  /** How the session is kept alive and how far readers may lag behind. */
  readonly events?: SessionOptions;
}

export interface SignInArguments extends LoginArguments {
  /** Take the session over when the agent is signed in already (code 100-002). */
  readonly force?: boolean;
}

/** A session as plain data, fit for `sessionStorage`. It is as secret as the agent's password. */
export interface HandedOver extends SessionState {
  readonly agentid: string;
  readonly mode: DeliveryMode;
}

/** Signed out, or why not. */
export type SignOutOutcome =
  | { readonly error?: undefined }
  | { readonly error: OutcomeError<LogoutCode | ForceLogoutCode>; readonly reply?: Reply };

export interface CcGateway extends CcGatewayApi {
  /**
   * Sign the agent in, and keep the session alive from then on: by polling, or by the heartbeat when `callBackUri` and `serviceToken` are given.
   * With `force`, an agent who is signed in elsewhere is taken over.
   */
  signIn(args: SignInArguments, options?: CallOptions): Promise<Outcome<LoginData, LoginCode | ForceLoginCode>>;
  /**
   * Sign the agent out and end the session. A plain sign-out is refused during a call; `force` drops the call.
   * An agent who is signed out already is a success.
   */
  signOut(args?: { readonly force?: boolean }, options?: CallOptions): Promise<SignOutOutcome>;
  /**
   * What happens to the agent and to the session, from this call on; the first reader also gets what came before it. Every reader gets every item.
   * `kind` tells them apart: an event is a `message`, or `unknown` or `invalid` where the contract does not know it or it does not fit; the rest is the
   * life of the session.
   * After a `restored` item with `gap` ask for the state of the moment (`getAgentStatus`, `queryCallInfo`).
   * The last item is `closed`; after another sign-in read anew.
   */
  events(options?: { readonly signal?: AbortSignal }): AsyncIterableIterator<StreamItem<ReceivedEvent>>;
  /** Whether a session is kept alive. */
  readonly signedIn: boolean;
  /**
   * Stops keeping the session alive without signing out, and gives what the next page needs to go on: for `pagehide`, so it does not wait.
   * Undefined when no session is kept. An event may be lost in between: the next page asks for the state of the moment.
   */
  handOver(): HandedOver | undefined;
}

export function createCcGateway(options: CcGatewayOptions): CcGateway {
  const { agentid, session: handedOver, events: sessionOptions = {}, ...clientOptions } = options;
  const { strict, onUnexpected } = clientOptions;
  const tell = onUnexpected && tellOnce(onUnexpected);
  const client = createClient<CcGatewayApi>(api, {
    ...clientOptions,
    ...(tell && { onUnexpected: tell.ofReply }),
    context: { agentid },
    explain: bodyExplainer(() => import("./generated/explain.js")),
  });
  const { operations } = client;
  const readEvent = createEventReader({ strict, onUnexpected: tell?.ofEvent });
  const session = createSession(client, options.clock ?? systemClock, readEvent, {
    ...(options.random && { random: options.random }),
    ...sessionOptions,
  });

  /** The same operation; its success starts the session. */
  const starts =
    <Args extends Partial<LoginArguments>, Data, Code extends string>(
      operation: (args: Args, options?: CallOptions) => Promise<Outcome<Data, Code>>,
    ) =>
    async (args: Args, callOptions?: CallOptions) => {
      const signingIn = operation(args, callOptions);
      session.signingIn(signingIn);
      const outcome = await signingIn;
      if (!outcome.error) session.begin(deliveryMode(args));
      return outcome;
    };
  /** The same operation; its success, or the gateway's word that the agent is signed out, ends the session. */
  const ends =
    <Args, Data, Code extends string>(operation: (args: Args, options?: CallOptions) => Promise<Outcome<Data, Code>>) =>
    async (args: Args, callOptions?: CallOptions) => {
      const outcome = await operation(args, callOptions);
      if (!outcome.error || isSignedOut(outcome)) await session.end({ kind: "closed", reason: "signedOut" });
      return outcome;
    };

  const gateway: CcGatewayApi = {
    ...operations,
    login: starts(operations.login),
    loginEx: starts(operations.loginEx),
    forceLogin: starts(operations.forceLogin),
    logout: ends(operations.logout),
    forceLogout: ends(operations.forceLogout),
    forceLogoutWithReason: ends(operations.forceLogoutWithReason),
  };

  if (handedOver) {
    if (!isHandedOver(handedOver)) throw new TypeError("The session handed over is not what handOver() gave");
    if (handedOver.agentid !== agentid) throw new TypeError("The session handed over is another agent's");
    client.importSession(handedOver);
    session.begin(handedOver.mode);
  }

  return {
    ...gateway,
    async signIn({ force = false, ...args }, callOptions) {
      const outcome = await gateway.login(args, callOptions);
      if (!force || outcome.error?.kind !== "vendor" || outcome.error.code !== "100-002") return outcome;
      return gateway.forceLogin(args satisfies ForceLoginArguments, callOptions);
    },
    async signOut({ force = false } = {}, callOptions) {
      const outcome = await (force ? gateway.forceLogout({}, callOptions) : gateway.logout({}, callOptions));
      return outcome.error && !isSignedOut(outcome) ? outcome : {};
    },
    events: ({ signal } = {}) => session.read(signal),
    get signedIn() {
      return session.mode() !== undefined;
    },
    handOver() {
      const mode = session.mode();
      if (mode === undefined) return undefined;
      const state = { agentid, mode, ...client.exportSession() };
      void session.end({ kind: "closed", reason: "closed" });
      return state;
    },
  };
}

/** It was stored as JSON, perhaps by an older version, so its type is only a promise. */
function isHandedOver({ mode, credentials, cookies }: HandedOver): boolean {
  return (
    (mode === "poll" || mode === "push" || mode === "pushUrl") &&
    typeof credentials === "object" &&
    credentials !== null &&
    Array.isArray(cookies) &&
    cookies.every((cookie) => typeof cookie?.name === "string" && typeof cookie.value === "string")
  );
}

function deliveryMode({ callBackUri, serviceToken, pushUrl }: Partial<LoginArguments>): DeliveryMode {
  if (callBackUri && serviceToken) return "push";
  return pushUrl ? "pushUrl" : "poll";
}

/** 100-006: not signed in. 100-008: signed out already. */
const isSignedOut = ({ error }: Outcome<unknown>) =>
  error?.kind === "vendor" && (error.code === "100-006" || error.code === "100-008");
