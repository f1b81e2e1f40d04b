/** The vendor's bad days: each its own typed outcome, nothing thrown, and not a word of what is secret or personal in anything a log would show. */
import { inspect } from "node:util";
import { type CcGatewayOptions, unwrap } from "@trunkline/cc-gateway";
import { type Fault, formatLogEntry } from "@trunkline/mock";
import { TrunklineError } from "@trunkline/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../src/stage.js";
import { startVendor } from "../src/start-vendor.js";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const secrets = {
  password: "pa55-word-of-291",
  phonenum: "600112233445",
  called: "13800001111",
  caller: "75528480000",
};
const signIn = { password: secrets.password, phonenum: secrets.phonenum };

async function enter(options: Partial<CcGatewayOptions> = {}) {
  const gateway = stage.open({ agentid: "292", retry: false, ...options });
  expect((await gateway.signIn(signIn)).error).toBeUndefined();
  return gateway;
}

const days: readonly {
  readonly day: string;
  readonly fault: Fault;
  readonly query: object;
  readonly command: object;
}[] = [
  {
    day: "a refusal",
    fault: { kind: "code", code: "100-007" },
    query: { kind: "vendor", code: "100-007" },
    command: { kind: "vendor", code: "100-007" },
  },
  {
    day: "a refusal that nobody knows",
    fault: { kind: "code", code: "777-777" },
    query: { kind: "vendor", codeKind: "unknown" },
    command: { kind: "vendor", codeKind: "unknown" },
  },
  {
    day: "status 500",
    fault: { kind: "status", status: 500 },
    query: { kind: "http", status: 500 },
    command: { kind: "http", status: 500 },
  },
  {
    day: "status 503",
    fault: { kind: "status", status: 503 },
    query: { kind: "http", status: 503 },
    command: { kind: "outcomeUnknown", cause: { kind: "http" } },
  },
  {
    day: "HTML for JSON",
    fault: { kind: "html" },
    query: { kind: "contract", direction: "reply" },
    command: { kind: "outcomeUnknown", cause: { kind: "contract" } },
  },
  {
    day: "half a body",
    fault: { kind: "truncate" },
    query: { kind: "network", sent: true },
    command: { kind: "outcomeUnknown", cause: { kind: "network" } },
  },
  {
    day: "a body that breaks the contract",
    fault: { kind: "wrongField" },
    query: { kind: "contract", misfits: [{ pointer: "/retcode" }] },
    command: { kind: "contract", direction: "reply" },
  },
  {
    day: "a lost connection",
    fault: { kind: "drop" },
    query: { kind: "network", sent: true },
    command: { kind: "outcomeUnknown", cause: { kind: "network" } },
  },
  {
    day: "a reset",
    fault: { kind: "reset" },
    query: { kind: "network", sent: true },
    command: { kind: "outcomeUnknown", cause: { kind: "network" } },
  },
  {
    day: "an expired credential",
    fault: { kind: "expireGuid" },
    query: { kind: "vendor", code: "000-003", codeKind: "authentication" },
    command: { kind: "vendor", code: "000-003" },
  },
];

describe.each(days)("$day", ({ fault, query, command }) => {
  it("is an outcome of a query", async () => {
    const gateway = await enter();
    stage.vendor.fault({ ...fault, operation: "getAgentStatus" });
    expect((await gateway.getAgentStatus()).error).toMatchObject({ operation: "getAgentStatus", ...query });
  });

  it("is an outcome of a command that must not be repeated", async () => {
    const gateway = await enter();
    stage.vendor.fault({ ...fault, operation: "callOut" });
    expect((await gateway.callOut({ called: secrets.called })).error).toMatchObject({
      operation: "callOut",
      ...command,
    });
  });
});

describe("no reply", () => {
  it("in time, is a time-out", async () => {
    const gateway = await enter();
    stage.vendor.fault({ kind: "latency", ms: 7_000, operation: "getAgentStatus" });
    const asking = gateway.getAgentStatus({}, { timeoutMs: 5_000 });
    await stage.clock.untilSleeper((ms) => ms === 7_000);
    await stage.clock.advance(5_000);
    expect((await asking).error).toMatchObject({ kind: "timeout", timeoutMs: 5_000 });
  });

  it("before the caller gives up, is an abort", async () => {
    const gateway = await enter();
    const caller = new AbortController();
    stage.vendor.fault({ kind: "latency", ms: 7_000, operation: "getAgentStatus" });
    const asking = gateway.getAgentStatus({}, { signal: caller.signal });
    await stage.clock.untilSleeper((ms) => ms === 7_000);
    caller.abort("enough");
    expect((await asking).error).toMatchObject({ kind: "aborted", reason: "enough" });
  });

  it("from a gateway that is not there, is a network error that was never sent", async () => {
    const gone = await startVendor("cc-gateway");
    await gone.close();
    const gateway = stage.open({ baseUrl: gone.url, retry: false });
    expect((await gateway.callOut({ called: secrets.called })).error).toMatchObject({ kind: "network", sent: false });
  });
});

it("a wrong password is the vendor's refusal", async () => {
  const { error } = await stage.open().signIn({ ...signIn, password: "another-password" });
  expect(error).toMatchObject({ kind: "vendor", code: "100-004", codeKind: "authentication" });
});

it("says nothing secret or personal in errors, hooks, reports and logs, whatever happens", async () => {
  const shown: string[] = [];
  const show = (what: unknown) => void shown.push(inspect(what, { depth: 10, showHidden: true }));
  const gateway = await enter({
    hooks: { onRequest: show, onReply: show, onOutcome: show, onLateReply: show },
    onUnexpected: show,
  });
  const called = { called: secrets.called, caller: secrets.caller };
  await gateway.callOut(called);
  await gateway.queryCallInfo();
  await gateway.disconnect({ number: secrets.called });
  for (const { fault } of days) {
    stage.vendor.fault({ ...fault, operation: "callOut" });
    const outcome = await gateway.callOut(called);
    show(outcome.error);
    expect(() => unwrap(outcome)).toThrow(TrunklineError);
    try {
      unwrap(outcome);
    } catch (error) {
      show(error);
      show(error instanceof Error ? error.stack : error);
    }
  }
  show((await gateway.callOut({ called: `${secrets.called} ~` })).error);
  show(
    (await gateway.login({ ...signIn, phonenum: `${secrets.phonenum}${secrets.phonenum}${secrets.phonenum}` })).error,
  );
  const guids = stage.wire.exchanges.flatMap(({ headers }) => headers.get("guid") ?? []);
  expect(guids.length).toBeGreaterThan(10);

  const text = [...shown, ...stage.vendor.log.map(formatLogEntry)].join("\n");
  expect(shown.length).toBeGreaterThan(50);
  expect(text).toContain("callOut");
  for (const secret of [...Object.values(secrets), ...new Set(guids)]) expect(text).not.toContain(secret);
});
