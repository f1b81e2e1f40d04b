/** Starts a vendor: an HTTP server, Prism behind it, the vendor's front between them, and sockets beside it where the vendor has them. */
import type { Clock } from "@trunkline/runtime";
import { systemClock } from "@trunkline/runtime";
import { openContract, readContract } from "./contract.js";
import { readDocument } from "./document.js";
import { createFaults, type Fault } from "./faults.js";
import { type HttpServer, startHttpServer } from "./http-server.js";
import type { JsonObject } from "./json.js";
import type { LogEntry } from "./log.js";
import { type MessageContract, openMessageContract } from "./message-contract.js";
import { createHandler } from "./mock-handler.js";
import { prismFor, type Violation } from "./prism.js";
import { createSocketServer } from "./socket-server.js";
import type { Vendor } from "./vendor.js";
import { type VendorControls, type VendorName, type VendorOptions, vendors } from "./vendors.js";

export interface MockOptions {
  /** Default 0: a free port. */
  readonly port?: number;
  /** Default 127.0.0.1: the mock is reached from this machine only. */
  readonly host?: string;
  /** Whether pages of other origins may use the mock. Default true. */
  readonly cors?: boolean;
  readonly log?: (entry: LogEntry) => void;
  readonly clock?: Clock;
  /** Another bundled contract than the one the vendor's package carries. */
  readonly contract?: JsonObject;
  /** Likewise of a vendor whose messages or events have one: its AsyncAPI contract. */
  readonly messages?: JsonObject;
}

/** A request that broke the contract. */
export interface RecordedViolation extends Violation {
  /** The HTTP method; `message` for one that came over a socket. */
  readonly method: string;
  readonly operation: string;
  readonly agent?: string;
}

export interface MockServer {
  /** With the vendor's base path: what a client is given as its base URL. */
  readonly url: string;
  /** The same place for sockets, without a path. */
  readonly socketUrl: string;
  readonly host: string;
  readonly port: number;
  /** Everything the contract found wrong with requests so far, oldest first. */
  readonly violations: readonly RecordedViolation[];
  readonly log: readonly LogEntry[];
  fault(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

export type Mock<Name extends VendorName> = MockServer & VendorControls[Name];

/** How many log entries are kept; a mock may run for days. */
const logLimit = 10_000;

export async function startMock<Name extends VendorName>(
  name: Name,
  options: MockOptions & VendorOptions[Name] = {},
): Promise<Mock<Name>> {
  const vendor: Vendor<VendorOptions[Name], VendorControls[Name]> = vendors[name];
  const contract =
    options.contract === undefined ? await readContract(vendor.contract) : openContract(options.contract);
  const messages = await readMessages(vendor.messages, options.messages);
  const prism = await prismFor(contract.document);
  const faults = createFaults();
  const violations: RecordedViolation[] = [];
  const log: LogEntry[] = [];
  const write = (entry: LogEntry) => {
    if (log.length === logLimit) log.shift();
    log.push(entry);
    options.log?.(entry);
  };
  const clock = options.clock ?? systemClock;
  const front = vendor.open({ contract, messages, clock, note: (text) => write({ kind: "note", text }) }, options);
  const violation = (found: RecordedViolation) => violations.push(found);
  const handle = createHandler({
    contract,
    messages,
    prism,
    front,
    faults,
    clock,
    contentType: vendor.contentType,
    cors: options.cors === false ? undefined : vendor.cors,
    log: write,
    violation,
  });
  const upgrades =
    front.sockets === undefined || messages === undefined
      ? undefined
      : createSocketServer({ contract: messages, front: front.sockets, faults, clock, log: write, violation });
  let server: HttpServer;
  try {
    server = await startHttpServer({ host: options.host ?? "127.0.0.1", port: options.port ?? 0 }, handle, upgrades);
  } catch (error) {
    front.close();
    throw error;
  }
  return Object.assign(
    {
      url: `http://${urlHost(server.host)}:${server.port}${contract.basePath}`,
      socketUrl: `ws://${urlHost(server.host)}:${server.port}`,
      host: server.host,
      port: server.port,
      violations,
      log,
      fault: (fault: Fault) => faults.add(fault),
      clearFaults: () => faults.clear(),
      async close() {
        front.close();
        await server.close();
      },
    },
    front.controls,
  );
}

async function readMessages(
  specifier: string | undefined,
  given: JsonObject | undefined,
): Promise<MessageContract | undefined> {
  if (specifier === undefined) return undefined;
  return openMessageContract(given ?? (await readDocument(specifier)));
}

/** An address to listen on is not always one to connect to. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
