/** `trunkline mock cc-gateway --port 4010`: arguments, exit codes, and what is printed. */
import { parseArgs } from "node:util";
import { formatLogEntry, type LogEntry } from "./log.js";
import { type Mock, type MockOptions, startMock } from "./start-mock.js";
import { type VendorName, type VendorOptions, vendors } from "./vendors.js";

/** Where the command prints, and what ends it; a test passes its own. */
export interface CommandIo {
  out(line: string): void;
  err(line: string): void;
  /** Settles when the mock is to stop. */
  stopped(): Promise<void>;
}

export const usage = `Usage: trunkline mock <vendor> [options]

Vendors: ${Object.keys(vendors).join(", ")}

  --port <number>          the port to listen on (default 4010; 0: a free one)
  --host <address>         the address to listen on (default 127.0.0.1)
  --hold-ms <ms>           how long an empty poll is held (default 10000)
  --timeout-ms <ms>        the silence after which an agent is signed out (default 120000; 0: never)
  --guid-rotate-ms <ms>    the age at which a GUID is replaced (default 60000)
  --guid-life-ms <ms>      the age at which a GUID stops working (default 120000)
  --guid-grace-ms <ms>     how long a replaced GUID still works (default: as long as it lives)
  --static-guid            the GUID of a session never changes
  --no-guid-check          requests are not asked for their GUID
  --require-cookie         requests without the load balancer's cookie are refused
  --push-anywhere          push events to other machines than this one
  --no-cors                give pages of other origins no permission
  --quiet                  no log of requests
  --help                   this text`;

const numbers = ["port", "hold-ms", "timeout-ms", "guid-rotate-ms", "guid-life-ms", "guid-grace-ms"] as const;
type NumberName = (typeof numbers)[number];

const flag = { type: "boolean" } as const;
const value = { type: "string" } as const;
const parsing = {
  port: value,
  host: value,
  "hold-ms": value,
  "timeout-ms": value,
  "guid-rotate-ms": value,
  "guid-life-ms": value,
  "guid-grace-ms": value,
  "static-guid": flag,
  "no-guid-check": flag,
  "require-cookie": flag,
  "push-anywhere": flag,
  "no-cors": flag,
  quiet: flag,
  help: flag,
} as const;

class UsageError extends Error {
  override readonly name = "UsageError";
}

interface Command {
  readonly vendor: VendorName;
  readonly quiet: boolean;
  readonly options: MockOptions & VendorOptions[VendorName];
}

/** The exit code: 0 when it was told to stop, 1 when it could not start, 2 for wrong arguments. */
export async function main(argv: readonly string[], io: CommandIo = processIo): Promise<number> {
  let command: Command | "help";
  try {
    command = readCommand(argv);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.err(`trunkline mock: ${error.message}`);
    io.err('Run "trunkline mock --help" for the options.');
    return 2;
  }
  if (command === "help") {
    io.out(usage);
    return 0;
  }
  const { vendor, quiet, options } = command;
  const log = quiet ? {} : { log: (entry: LogEntry) => io.out(formatLogEntry(entry)) };
  let mock: Mock<VendorName>;
  try {
    mock = await startMock(vendor, { ...options, ...log });
  } catch (error) {
    io.err(`trunkline mock: ${whyNotStarted(error, options)}`);
    return 1;
  }
  for (const line of welcome(vendor, mock)) io.out(line);
  await io.stopped();
  await mock.close();
  return 0;
}

function readCommand(argv: readonly string[]): Command | "help" {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: parsing,
    allowPositionals: true,
    strict: true,
  });
  if (values.help) return "help";
  const [name, ...rest] = positionals;
  if (name === undefined) throw new UsageError(`which vendor? One of: ${Object.keys(vendors).join(", ")}`);
  if (!isVendor(name)) throw new UsageError(`unknown vendor "${name}". One of: ${Object.keys(vendors).join(", ")}`);
  if (rest.length > 0) throw new UsageError(`unexpected argument "${rest[0]}"`);
  const given = new Map(
    numbers.flatMap((option) => {
      const text = values[option];
      return text === undefined ? [] : [[option, readNumber(option, text)] as const];
    }),
  );
  const optional = <Key extends string>(key: Key, option: NumberName): { [name in Key]?: number } => {
    const number = given.get(option);
    return number === undefined ? {} : ({ [key]: number } as { [name in Key]: number });
  };
  const rotateMs = given.get("guid-rotate-ms") ?? 60_000;
  if (!values["static-guid"] && rotateMs >= (given.get("guid-life-ms") ?? 120_000)) {
    throw new UsageError("--guid-rotate-ms must be smaller than --guid-life-ms");
  }
  return {
    vendor: name,
    quiet: values.quiet === true,
    options: {
      port: given.get("port") ?? 4010,
      host: values.host ?? "127.0.0.1",
      cors: values["no-cors"] !== true,
      ...optional("holdMs", "hold-ms"),
      ...optional("timeoutMs", "timeout-ms"),
      requireCookie: values["require-cookie"] === true,
      pushAnywhere: values["push-anywhere"] === true,
      guid: {
        mode: values["static-guid"] ? "static" : "dynamic",
        strict: values["no-guid-check"] !== true,
        ...optional("rotateMs", "guid-rotate-ms"),
        ...optional("lifeMs", "guid-life-ms"),
        ...optional("graceMs", "guid-grace-ms"),
      },
    },
  };
}

function readNumber(option: NumberName, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const most = option === "port" ? 65_535 : 2 ** 31 - 1;
  if (!(number <= most)) throw new UsageError(`--${option} takes a whole number from 0 to ${most}, not "${text}"`);
  return number;
}

function isVendor(name: string): name is VendorName {
  return Object.hasOwn(vendors, name);
}

/** `parseArgs` throws a TypeError with a code for an argument it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function whyNotStarted(error: unknown, { port, host }: MockOptions): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use. Stop what listens there, or choose another with --port.`;
  if (code === "EACCES") return `port ${port} may not be listened on by this user. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine.`;
  return error instanceof Error ? error.message : "could not start";
}

function welcome(vendor: VendorName, { url }: Mock<VendorName>): string[] {
  return [
    `Mock ${vendor} at ${url}`,
    "Sign an agent in:",
    `  curl -i -X PUT ${url}/onlineagent/291 -H "Content-Type: application/json" -d '{"password":"example-password","phonenum":"6001"}'`,
    "Stop with Ctrl+C.",
    "",
  ];
}

const processIo: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped: () =>
    new Promise((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    }),
};
