/** What of CloudCC's behavior can be set. Defaults are those of the server's code and sample configuration. */

/** An agent, and the extension bound to it. What is left out is taken from the first check-in. */
export interface CloudccAgent {
  /** A check-in with another extension gets 4012; null: none is bound (4005). */
  readonly extId?: string | null;
  readonly extPwd?: string;
  /** Without one any password is taken. */
  readonly password?: string;
  readonly disabled?: boolean;
  /** Whether the phone is registered. Default true. */
  readonly phoneOnline?: boolean;
  /** "1" WebRTC, "2" another phone. Default "1". */
  readonly loginType?: "1" | "2";
  /** 1 normal, 2 long call. Default 1. */
  readonly extCallMode?: 1 | 2;
  /** 1 customer service, 2 outbound. Default 1. */
  readonly serviceMode?: 1 | 2;
  /** Whether the agent becomes busy when it does not answer a queued call. Default false. */
  readonly autoBusy?: boolean;
  readonly name?: string;
}

export interface CloudccOptions {
  /** `server`: as the vendor's server does. `document`: as the vendor's document of SDK 7.0.0 has it. Default `server`. */
  readonly as?: "server" | "document";
  /** By agent ID with the company's prefix. Other agents exist too, unless `knownAgentsOnly`. */
  readonly agents?: Readonly<Record<string, CloudccAgent>>;
  /** Whether agents that `agents` does not name are refused. Default false. */
  readonly knownAgentsOnly?: boolean;
  /** Companies that are refused at check-in (1000, 4008). */
  readonly companies?: Readonly<Record<string, "disabled" | "unknown">>;
  /** The server's switch `auth`: whether tokens are checked. Default true. */
  readonly checkToken?: boolean;
  /** Default 48 hours. */
  readonly tokenLifeMs?: number;
  /** How long after the TCP connect the push `connect` comes. Default 200. */
  readonly greetingMs?: number;
  /** `readOutTime`: the silence after which the server closes. Default 30000; 0: never. */
  readonly idleMs?: number;
  /** `reconnectionTime`: how long a lost connection may take to come back before the agent is checked out. Default 30000. */
  readonly reconnectMs?: number;
  /** The same after an idle time-out. Default 2000. */
  readonly reconnectAfterIdleMs?: number;
  /** How long a connection gets pushes. Default 24 hours from its handshake. */
  readonly registrationMs?: number;
  /** How long wrap-up (ARRANGE) lasts after a call. Default 0: none. */
  readonly wrapUpMs?: number;
  /** Whether a check-in from another address pushes the former one out, or is refused with 4010. Default `pushOut`. */
  readonly secondCheckin?: "pushOut" | "refuse";
  /** `bad` numbers are refused, `unreachable` ones are not reached. Default: 000 bad, 999 unreachable. */
  readonly numbers?: Readonly<Record<string, "bad" | "unreachable">>;
  /** Whether customers and other outside parties answer at once; else the control `otherSideAnswers` does. Default true. */
  readonly othersAnswer?: boolean;
  /** The number that customers see, and call. Default 5550199. */
  readonly displayNumber?: string;
  /** Where phones register; null: there is none (1002). Default sip.example:5060. */
  readonly registrationAddress?: string | null;
}

export type Settings = Required<CloudccOptions>;

const hourMs = 3_600_000;

export function withDefaults(options: CloudccOptions): Settings {
  return {
    as: options.as ?? "server",
    agents: options.agents ?? {},
    knownAgentsOnly: options.knownAgentsOnly ?? false,
    companies: options.companies ?? {},
    checkToken: options.checkToken ?? true,
    tokenLifeMs: options.tokenLifeMs ?? 48 * hourMs,
    greetingMs: options.greetingMs ?? 200,
    idleMs: options.idleMs ?? 30_000,
    reconnectMs: options.reconnectMs ?? 30_000,
    reconnectAfterIdleMs: options.reconnectAfterIdleMs ?? 2000,
    registrationMs: options.registrationMs ?? 24 * hourMs,
    wrapUpMs: options.wrapUpMs ?? 0,
    secondCheckin: options.secondCheckin ?? "pushOut",
    numbers: options.numbers ?? { "000": "bad", "999": "unreachable" },
    othersAnswer: options.othersAnswer ?? true,
    displayNumber: options.displayNumber ?? "5550199",
    registrationAddress: options.registrationAddress === undefined ? "sip.example:5060" : options.registrationAddress,
  };
}
