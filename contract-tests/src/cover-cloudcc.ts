/** Plays what the tables have for CloudCC, in both readings, and tells what of it was on the wire. Nothing is asserted here: the tests count and judge. */
import { cloudccCases, cloudccHttpCases } from "./cases/cloudcc.js";
import { type CloudccStage, openCloudcc, type Reading, readings } from "./cloudcc-stage.js";
import { type Contract, isObject, type Json } from "./contract.js";
import type { Covered } from "./coverage.js";
import type { Seen } from "./judging-socket.js";
import type { ContractMessage, MessageContract } from "./message-contract.js";

export interface CloudccTables {
  readonly cases: Partial<typeof cloudccCases>;
  readonly httpCases: Partial<typeof cloudccHttpCases>;
}

/** What the vendor says without having been asked. */
export const pushes = ["Connected", "AgentStateChanged", "CallArrived", "OperationProgressed", "KickedOff"];

export async function coverCloudcc(
  contract: Contract,
  messages: MessageContract,
  { cases, httpCases }: CloudccTables = { cases: cloudccCases, httpCases: cloudccHttpCases },
): Promise<Covered & { readonly seen: readonly Seen[] }> {
  const operations: string[] = [];
  const codes: string[] = [];
  const seen: Seen[] = [];

  /** A vendor of its own for each, so that none leaves a trace in another. */
  async function play(reading: Reading, scene: (stage: CloudccStage) => Promise<void>): Promise<void> {
    const stage = await openCloudcc(reading);
    try {
      await scene(stage);
      seen.push(...stage.seen);
    } finally {
      await stage.close();
    }
  }

  for (const reading of readings) {
    for (const [operation, { ask, inDocument, inServer }] of Object.entries(cases)) {
      await play(reading, async (stage) => {
        const asking = ask(await stage.enter(), stage);
        if (reading === "document" && inDocument === "silence") {
          await stage.clock.advance(await stage.clock.untilSleeper((ms) => ms === 5_000));
        }
        const { error, by } = await asking;
        if (error === undefined && by === "reply") operations.push(operation);
        else if (error?.kind === "vendor" && inServer === "refused") codes.push(`${operation} ${error.code}`);
      });
    }
  }
  for (const [operation, { ask }] of Object.entries(cases)) {
    for (const code of codesOf(messages, operation)) {
      await play("server", async (stage) => {
        const agent = await stage.enter();
        // A ping is refused by a failure that does not say whose it is, and by no other.
        stage.vendor.fault({ kind: operation === "ping" ? "bareFailure" : "code", operation, code });
        const { error } = await ask(agent, stage);
        if (error?.kind === "vendor") codes.push(`${operation} ${error.code}`);
      });
    }
  }
  await play("server", async (stage) => {
    const { cloudcc } = await stage.enter();
    for (const [operation, ask] of Object.entries(httpCases)) {
      if ((await ask(cloudcc.http)).error === undefined) operations.push(operation);
      for (const code of contract.operations.find(({ operationId }) => operationId === operation)?.codes ?? []) {
        stage.vendor.fault({ kind: "code", operation, code });
        const { error } = await ask(cloudcc.http);
        if (error?.kind === "vendor") codes.push(`${operation} ${error.code}`);
      }
    }
  });
  await play("server", async (stage) => {
    const agent = await stage.enter();
    for (const { key, examples } of messages.channels.agent ?? []) {
      if (!pushes.includes(key)) continue;
      for (const { name } of examples) stage.vendor.emit(agent.id, key, { example: name });
    }
    // What was sent before the answer to a ping is here by then.
    await agent.cloudcc.ping();
  });
  const named = seen.flatMap(({ name }) => (name === "" ? [] : [`agent ${name}`]));
  return { operations, codes, events: [], messages: named, webhooks: [], seen };
}

/** The operations that a client asks over the socket, and the codes of one. */
export const requestsOf = ({ document }: MessageContract): readonly string[] =>
  Object.entries(members(document.operations)).flatMap(([id, operation]) =>
    members(operation).action === "send" ? [id] : [],
  );

export function codesOf({ document }: MessageContract, operation: string): readonly string[] {
  const codes = members(members(document.operations)[operation])["x-codes"];
  return Array.isArray(codes) ? codes.map(String) : [];
}

export const isPush = ({ key }: ContractMessage): boolean => pushes.includes(key);

const members = (node: Json | undefined) => (isObject(node) ? node : {});
