/** The arguments of `trunkline mock`: what each vendor takes, and the options of `startMock` they stand for. */
import { parseArgs } from "node:util";
import type { MockOptions } from "./start-mock.js";
import type { CcGatewayOptions } from "./vendors/cc-gateway/options.js";
import type { CcPaasOptions } from "./vendors/cc-paas/options.js";
import type { CloudccOptions } from "./vendors/cloudcc/options.js";
import { type VendorName, type VendorOptions, vendors } from "./vendors.js";

export const usage = `Usage: trunkline mock <vendor> [options]

Vendors: ${Object.keys(vendors).join(", ")}

  --port <number>          the port to listen on (default 4010; 0: a free one)
  --host <address>         the address to listen on (default 127.0.0.1)
  --no-cors                give pages of other origins no permission
  --quiet                  no log of requests
  --help                   this text

cc-gateway:
  --hold-ms <ms>           how long an empty poll is held (default 10000)
  --timeout-ms <ms>        the silence after which an agent is signed out (default 120000; 0: never)
  --guid-rotate-ms <ms>    the age at which a GUID is replaced (default 60000)
  --guid-life-ms <ms>      the age at which a GUID stops working (default 120000)
  --guid-grace-ms <ms>     how long a replaced GUID still works (default: as long as it lives)
  --static-guid            the GUID of a session never changes
  --no-guid-check          requests are not asked for their GUID
  --require-cookie         requests without the load balancer's cookie are refused
  --push-anywhere          push events to other machines than this one

cc-paas:
  --push-anywhere          push notifications to other machines than this one

cloudcc:
  --as <server|document>   play the vendor as its server does, or as its document has it (default server)
  --no-token-check         requests are not asked for their token
  --token-life-ms <ms>     the age at which a token stops working (default 172800000)
  --greeting-ms <ms>       when the push "connect" comes (default 200)
  --idle-ms <ms>           the silence after which a connection is closed (default 30000; 0: never)
  --reconnect-ms <ms>      how long a lost connection may take to come back (default 30000)
  --wrap-up-ms <ms>        how long wrap-up lasts after a call (default 0: none)
  --others-wait            customers do not answer by themselves`;

const flag = { type: "boolean" } as const;
const value = { type: "string" } as const;

const general = { port: value, host: value, "no-cors": flag, quiet: flag, help: flag } as const;

const own = {
  "cc-gateway": {
    "hold-ms": value,
    "timeout-ms": value,
    "guid-rotate-ms": value,
    "guid-life-ms": value,
    "guid-grace-ms": value,
    "static-guid": flag,
    "no-guid-check": flag,
    "require-cookie": flag,
    "push-anywhere": flag,
  },
  "cc-paas": { "push-anywhere": flag },
  cloudcc: {
    as: value,
    "no-token-check": flag,
    "token-life-ms": value,
    "greeting-ms": value,
    "idle-ms": value,
    "reconnect-ms": value,
    "wrap-up-ms": value,
    "others-wait": flag,
  },
} as const;

export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was asked for; a command per vendor, so that its options are its own. */
export type Command = {
  readonly [Name in VendorName]: {
    readonly vendor: Name;
    readonly quiet: boolean;
    readonly options: MockOptions & VendorOptions[Name];
  };
}[VendorName];

export function readCommand(argv: readonly string[]): Command | "help" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  const [vendor, ...rest] = positionals;
  const names = Object.keys(vendors).join(", ");
  if (vendor === undefined) throw new UsageError(`which vendor? One of: ${names}`);
  if (vendor === "agentbar")
    throw new UsageError("agentbar lives in the page: its fake is createFakeAgentbar of @trunkline/agentbar/testing");
  if (!isVendor(vendor)) throw new UsageError(`unknown vendor "${vendor}". One of: ${names}`);
  if (rest.length > 0) throw new UsageError(`unexpected argument "${rest[0]}"`);
  const foreign = Object.keys(values).find((option) => !Object.hasOwn({ ...general, ...own[vendor] }, option));
  if (foreign !== undefined) throw new UsageError(`--${foreign} is no option of ${vendor}`);
  const given = createGiven(values);
  const common = {
    port: given.number("port") ?? 4010,
    host: values.host ?? "127.0.0.1",
    cors: values["no-cors"] !== true,
  };
  const quiet = values.quiet === true;
  switch (vendor) {
    case "cc-gateway":
      return { vendor, quiet, options: { ...common, ...ccGatewayOptions(given) } };
    case "cc-paas":
      return { vendor, quiet, options: { ...common, ...ccPaasOptions(given) } };
    case "cloudcc":
      return { vendor, quiet, options: { ...common, ...cloudccOptions(given) } };
  }
}

function parse(argv: readonly string[]) {
  const options = { ...general, ...own["cc-gateway"], ...own["cc-paas"], ...own.cloudcc };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
    // Without Node's advice about arguments that begin with a dash, which nobody means here.
    throw new UsageError(error.message.split(/\. |\.?\n/, 1)[0]);
  }
}

/** The values as they were given. */
interface Given {
  has(option: string): boolean;
  text(option: string): string | undefined;
  number(option: string): number | undefined;
  /** The number under the name that the mock's option has, or nothing. */
  optional<Key extends string>(key: Key, option: string): { readonly [name in Key]?: number };
}

function createGiven(values: Readonly<Record<string, string | boolean | undefined>>): Given {
  const number = (option: string) => {
    const text = values[option];
    return typeof text === "string" ? readNumber(option, text) : undefined;
  };
  return {
    has: (option) => values[option] === true,
    text(option) {
      const text = values[option];
      return typeof text === "string" ? text : undefined;
    },
    number,
    optional(key, option) {
      const found = number(option);
      return found === undefined ? {} : ({ [key]: found } as { readonly [name in typeof key]?: number });
    },
  };
}

function ccGatewayOptions(given: Given): CcGatewayOptions {
  const isStatic = given.has("static-guid");
  if (!isStatic && (given.number("guid-rotate-ms") ?? 60_000) >= (given.number("guid-life-ms") ?? 120_000)) {
    throw new UsageError("--guid-rotate-ms must be smaller than --guid-life-ms");
  }
  return {
    ...given.optional("holdMs", "hold-ms"),
    ...given.optional("timeoutMs", "timeout-ms"),
    requireCookie: given.has("require-cookie"),
    pushAnywhere: given.has("push-anywhere"),
    guid: {
      mode: isStatic ? "static" : "dynamic",
      strict: !given.has("no-guid-check"),
      ...given.optional("rotateMs", "guid-rotate-ms"),
      ...given.optional("lifeMs", "guid-life-ms"),
      ...given.optional("graceMs", "guid-grace-ms"),
    },
  };
}

const ccPaasOptions = (given: Given): CcPaasOptions => ({ pushAnywhere: given.has("push-anywhere") });

function cloudccOptions(given: Given): CloudccOptions {
  const as = given.text("as") ?? "server";
  if (as !== "server" && as !== "document") throw new UsageError(`--as takes server or document, not "${as}"`);
  return {
    as,
    checkToken: !given.has("no-token-check"),
    othersAnswer: !given.has("others-wait"),
    ...given.optional("tokenLifeMs", "token-life-ms"),
    ...given.optional("greetingMs", "greeting-ms"),
    ...given.optional("idleMs", "idle-ms"),
    ...given.optional("reconnectMs", "reconnect-ms"),
    ...given.optional("wrapUpMs", "wrap-up-ms"),
  };
}

function readNumber(option: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const most = option === "port" ? 65_535 : 2 ** 31 - 1;
  if (!(number <= most)) throw new UsageError(`--${option} takes a whole number from 0 to ${most}, not "${text}"`);
  return number;
}

function isVendor(name: string): name is VendorName {
  return Object.hasOwn(vendors, name);
}
