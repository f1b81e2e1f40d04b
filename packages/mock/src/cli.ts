/** `trunkline mock cc-gateway --port 4010`: exit codes, and what is printed. */
import { type Command, readCommand, UsageError, usage } from "./cli-options.js";
import { formatLogEntry, type LogEntry } from "./log.js";
import { type MockOptions, type MockServer, startMock } from "./start-mock.js";
import type { VendorName } from "./vendors.js";

/** Where the command prints, and what ends it; a test passes its own. */
export interface CommandIo {
  out(line: string): void;
  err(line: string): void;
  /** Settles when the mock is to stop. */
  stopped(): Promise<void>;
}

/** The exit code: 0 when it was told to stop, 1 when it could not start, 2 for wrong arguments. */
export async function main(argv: readonly string[], io: CommandIo = processIo): Promise<number> {
  let command: Command | "help";
  try {
    command = readCommand(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`trunkline mock: ${error.message}`);
    io.err('Run "trunkline mock --help" for the options.');
    return 2;
  }
  if (command === "help") {
    io.out(usage);
    return 0;
  }
  let mock: MockServer;
  try {
    mock = await start(command, command.quiet ? {} : { log: (entry: LogEntry) => io.out(formatLogEntry(entry)) });
  } catch (error) {
    io.err(`trunkline mock: ${whyNotStarted(error, command)}`);
    return 1;
  }
  for (const line of welcome[command.vendor](mock)) io.out(line);
  io.out("Stop with Ctrl+C.");
  io.out("");
  await io.stopped();
  await mock.close();
  return 0;
}

function start(command: Command, log: Pick<MockOptions, "log">): Promise<MockServer> {
  switch (command.vendor) {
    case "cc-gateway":
      return startMock(command.vendor, { ...command.options, ...log });
    case "cc-paas":
      return startMock(command.vendor, { ...command.options, ...log });
    case "cloudcc":
      return startMock(command.vendor, { ...command.options, ...log });
  }
}

export function whyNotStarted(error: unknown, { vendor, options: { port, host } }: Command): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "MODULE_NOT_FOUND")
    return `the contract is not here: it comes with the package @trunkline/${vendor}. Install that.`;
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use. Stop what listens there, or choose another with --port.`;
  if (code === "EACCES") return `port ${port} may not be listened on by this user. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine.`;
  return error instanceof Error ? error.message : "could not start";
}

const welcome: { readonly [Name in VendorName]: (mock: MockServer) => string[] } = {
  "cc-gateway": ({ url }) => [
    `Mock cc-gateway at ${url}`,
    "Sign an agent in:",
    `  curl -i -X PUT ${url}/onlineagent/291 -H "Content-Type: application/json" -d '{"password":"example-password","phonenum":"6001"}'`,
  ],
  "cc-paas": ({ url }) => [
    `Mock cc-paas at ${url}`,
    "Send a captcha:",
    `  curl -i -u account:token ${url}/Accounts/account/VoiceCaptchas -H "Content-Type: application/json" -d '{"appid":"app","to":"13800100001","code":"1234"}'`,
    "Have a notification pushed:",
    `  curl -i ${url}/__mock/push -d '{"webhook":"pushCdr","url":"http://127.0.0.1:8080/cdr"}'`,
  ],
  cloudcc: ({ url, socketUrl }) => [
    `Mock cloudcc at ${url}, its sockets at ${socketUrl}`,
    "Agent 10001_2001 connects to:",
    `  ${socketUrl}/msg/${Buffer.from('{"agent_id":"10001_2001","company_code":"10001","os":"Windows"}').toString("base64url")}`,
    "and checks in:",
    `  {"req_id":"r-1","msg_type":"checkin","company_code":"10001","agent_id":"10001_2001","ext_id":"10001_3001","os":"Windows","agent_pwd":"example-password"}`,
  ],
};

const processIo: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped: () =>
    new Promise((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    }),
};
