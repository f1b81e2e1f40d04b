/**
 * A vendor, a judge on the wire and a clock that stands still: what the tests of CC-Gateway play on. Time moves only when a test says so, for the
 * vendor and its clients alike.
 */
import type { CcGateway, CcGatewayOptions } from "@trunkline/cc-gateway";
import type { Mock, CcGatewayOptions as VendorOptions } from "@trunkline/mock";
import { createTestClock, type TestClock } from "@trunkline/runtime/testing";
import { agent, credentials } from "./cases/cc-gateway-situations.js";
import { type Contract, readContract } from "./contract.js";
import { createJudge, type Judge } from "./judge.js";
import { createJudgingFetch, type JudgingFetch } from "./judging-fetch.js";
import { startVendor } from "./start-vendor.js";
import { vendors } from "./vendors.js";

export interface Stage {
  readonly contract: Contract;
  readonly judge: Judge;
  readonly vendor: Mock<"cc-gateway">;
  readonly clock: TestClock;
  readonly wire: JudgingFetch;
  open(options?: Partial<CcGatewayOptions>): CcGateway;
  /** Lets go of every client and signs everybody out. */
  clear(): void;
  close(): Promise<void>;
}

/** An arbitrary moment. */
const start = Date.UTC(2017, 0, 1);

export async function openStage(options: VendorOptions = {}): Promise<Stage> {
  const contract = readContract("cc-gateway");
  const judge = createJudge(contract);
  const clock = createTestClock(start);
  const vendor = await startVendor("cc-gateway", {
    clock,
    passwords: { [agent]: credentials.password },
    ...options,
  });
  const wire = createJudgingFetch(contract, judge, vendor.url);
  const gateways = new Set<CcGateway>();

  const clear = () => {
    for (const gateway of gateways) gateway.handOver();
    gateways.clear();
    vendor.clearFaults();
    vendor.reset();
  };
  return {
    contract,
    judge,
    vendor,
    clock,
    wire,
    open(more = {}) {
      const gateway = vendors["cc-gateway"].createClient({
        baseUrl: vendor.url,
        agentid: agent,
        clock,
        fetch: wire.fetch,
        ...more,
      });
      gateways.add(gateway);
      return gateway;
    },
    clear,
    close() {
      clear();
      return vendor.close();
    },
  };
}
