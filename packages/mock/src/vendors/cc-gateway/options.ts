/** What of CC-Gateway's behavior can be set, with the defaults of its configuration files where those are documented. */

export interface GuidOptions {
  /** `static` is AUTHMODE 1: the GUID of a session never changes. Default `dynamic`, AUTHMODE 2. */
  readonly mode?: "dynamic" | "static";
  /** GUIDINTERVAL: how old a GUID gets before the next poll or heartbeat reply brings another. Default 60000. */
  readonly rotateMs?: number;
  /** GUIDTIMEOUT: the age at which a GUID stops working. Default 120000. */
  readonly lifeMs?: number;
  /** How long a GUID works after its successor was made. Default: as long as it lives. 0 refuses it at once. */
  readonly graceMs?: number;
  /** False: the `Guid` header is not looked at, as on installations that trust the TLS client. Default true. */
  readonly strict?: boolean;
  /** Which replies carry a new GUID besides those of a sign-in: the documented ones, or any. */
  readonly announceOn?: "pollAndHeartbeat" | "any";
}

export interface CcGatewayOptions {
  readonly guid?: GuidOptions;
  /** How long an empty poll is held. Default 10000. */
  readonly holdMs?: number;
  /** MAXTIME and EVENT_PUSH_HANDSHAKE_MAXTIME: the silence after which an agent is signed out. Default 120000; 0 is TIMEOUT_FLAG = OFF. */
  readonly timeoutMs?: number;
  /** Whether a sign-in sets the load balancer's cookie. Default true. */
  readonly loadBalancer?: boolean;
  /** Whether a request without that cookie reaches another node, which knows nothing of the agent. Default false. */
  readonly requireCookie?: boolean;
  /** Agents whose password is checked; of all others any password is taken. */
  readonly passwords?: Readonly<Record<string, string>>;
  /** Numbers that cannot be called: `bad` is refused (200-001), `unreachable` fails by events. Default: 000 and 999. */
  readonly numbers?: Readonly<Record<string, "bad" | "unreachable">>;
  /** Whether the agents' phones stay connected between calls, so that none rings. Default false. */
  readonly permanentPhone?: boolean;
  /** Whether events may be pushed to other machines than this one. Default false. */
  readonly pushAnywhere?: boolean;
}

export interface Settings {
  readonly guid: Required<Omit<GuidOptions, "graceMs">> & { readonly graceMs: number | undefined };
  readonly holdMs: number;
  readonly timeoutMs: number;
  readonly loadBalancer: boolean;
  readonly requireCookie: boolean;
  readonly passwords: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, "bad" | "unreachable">;
  readonly permanentPhone: boolean;
  readonly pushAnywhere: boolean;
}

export function withDefaults(options: CcGatewayOptions): Settings {
  const { guid = {} } = options;
  return {
    guid: {
      mode: guid.mode ?? "dynamic",
      rotateMs: guid.rotateMs ?? 60_000,
      lifeMs: guid.lifeMs ?? 120_000,
      graceMs: guid.graceMs,
      strict: guid.strict ?? true,
      announceOn: guid.announceOn ?? "pollAndHeartbeat",
    },
    holdMs: options.holdMs ?? 10_000,
    timeoutMs: options.timeoutMs ?? 120_000,
    loadBalancer: options.loadBalancer ?? true,
    requireCookie: options.requireCookie ?? false,
    passwords: new Map(Object.entries(options.passwords ?? {})),
    numbers: new Map(Object.entries(options.numbers ?? { "000": "bad", "999": "unreachable" })),
    permanentPhone: options.permanentPhone ?? false,
    pushAnywhere: options.pushAnywhere ?? false,
  };
}
