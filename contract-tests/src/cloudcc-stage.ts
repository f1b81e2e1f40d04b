/** CloudCC as its server does or as its document says, and agents of its company. Time stands still until a test moves it. */
import type { Cloudcc, CloudccItem, CloudccOptions } from "@trunkline/cloudcc";
import type { Mock, CloudccOptions as VendorOptions } from "@trunkline/mock";
import { createTestClock, type TestClock } from "@trunkline/runtime/testing";
import { createJudgingSocket, type Seen } from "./judging-socket.js";
import { readMessageContract } from "./message-contract.js";
import { startVendor } from "./start-vendor.js";
import { vendors } from "./vendors.js";

const contract = readMessageContract("cloudcc");

/** The two readings of the vendor. */
export const readings = ["server", "document"] as const;
export type Reading = (typeof readings)[number];

export const password = "example-password";
export const audioOnly = { audio: 3, video: 0 } as const;
export const outgoing = { callee_number: "5550199", out_line: 1, ...audioOnly } as const;

export interface CloudccStage {
  readonly vendor: Mock<"cloudcc">;
  readonly clock: TestClock;
  /** Every frame of every agent, and what the contract says of it. */
  readonly seen: readonly Seen[];
  /** Connected, and nothing more. */
  connect(number?: string, options?: Partial<CloudccOptions>): Agent;
  /** Checked in, with nothing left to read. */
  enter(number?: string, options?: Partial<CloudccOptions>): Promise<Agent>;
  close(): Promise<void>;
}

export interface Agent {
  readonly id: string;
  readonly ext: string;
  readonly cloudcc: Cloudcc;
  readonly items: readonly CloudccItem[];
  /** In a call from the queue; its ID. */
  talk(): Promise<string>;
  /** What has come since the last time, in a few words each. A ping is answered in its turn, so that everything before it is here. */
  told(): Promise<readonly string[]>;
  /** The next call that arrived and was not asked for yet. */
  arrived(): Promise<string>;
}

export async function openCloudcc(as: Reading, options: VendorOptions = {}): Promise<CloudccStage> {
  const clock = createTestClock(Date.UTC(2026, 0, 1));
  // No greeting: it comes by the clock, in the middle of what a test looks at.
  const vendor = await startVendor("cloudcc", { as, clock, greetingMs: 1e9, ...options });
  const open = new Set<Cloudcc>();
  const seen: (readonly Seen[])[] = [];

  function connect(number = "2001", more: Partial<CloudccOptions> = {}): Agent {
    const id = `10001_${number}`;
    const ext = `10001_${number.replace(/^2/, "3")}`;
    const wire = createJudgingSocket(contract, "agent");
    seen.push(wire.seen);
    const cloudcc = vendors.cloudcc.createClient({
      url: vendor.socketUrl,
      httpUrl: vendor.url,
      httpOptions: { clock },
      company_code: "10001",
      agent_id: id,
      ext_id: ext,
      os: "Windows",
      WebSocket: wire.WebSocket,
      hooks: wire.hooks,
      clock,
      random: () => 1,
      strict: true,
      ...more,
    });
    open.add(cloudcc);
    const items: CloudccItem[] = [];
    const taken: string[] = [];
    let known = 0;
    void read(cloudcc, items);
    const agent: Agent = {
      id,
      ext,
      cloudcc,
      items,
      async talk() {
        const uuid = vendor.incomingCall(id) ?? "";
        await agent.told();
        await cloudcc.answer({ uuid, ...audioOnly });
        await agent.told();
        return uuid;
      },
      async told() {
        await cloudcc.ping();
        const fresh = items.slice(known);
        known = items.length;
        return fresh.flatMap(words);
      },
      async arrived() {
        await cloudcc.ping();
        const calls = items.flatMap((item) =>
          item.kind === "message" && item.name === "CallArrived" ? item.message.uuid : [],
        );
        const next = calls.find((uuid) => !taken.includes(uuid)) ?? "";
        taken.push(next);
        return next;
      },
    };
    return agent;
  }

  return {
    vendor,
    clock,
    get seen() {
      return seen.flat();
    },
    connect,
    async enter(number, more) {
      const agent = connect(number, more);
      const { error } = await agent.cloudcc.checkin({ agent_pwd: password });
      if (error) throw new Error(error.message);
      await agent.told();
      return agent;
    },
    async close() {
      for (const cloudcc of open) cloudcc.close();
      await vendor.close();
    },
  };
}

async function read(cloudcc: Cloudcc, items: CloudccItem[]): Promise<void> {
  for await (const item of cloudcc.events()) items.push(item);
}

/** `CALLING HOLD`; `CALL START_CALL`; `callin CALL_IN`. */
function words(item: CloudccItem): string[] {
  if (item.kind !== "message") return [];
  switch (item.name) {
    case "AgentStateChanged":
      return [[item.message.agent_status, item.message.sub_agent_status ?? ""].join(" ").trim()];
    case "OperationProgressed":
      return [[item.message.action, item.message.phase ?? ""].join(" ").trim()];
    case "CallArrived":
      return [`callin ${item.message.callin_channel ?? ""}`.trim()];
    case "Connected":
    case "KickedOff":
      return [item.name];
  }
}
