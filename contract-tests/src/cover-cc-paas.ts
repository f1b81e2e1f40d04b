/** Plays the table and every notification for CC PaaS, and tells what of the contract was on the wire. Nothing is asserted here: the tests count and judge. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CcPaas, createCcPaas } from "@trunkline/cc-paas";
import { type CcPaasWebhooks, receiveCcPaas, secretInPath, toNodeListener } from "@trunkline/cc-paas/webhooks";
import type { Mock } from "@trunkline/mock";
import { type CcPaasCase, ccPaasCases } from "./cases/cc-paas.js";
import { type Contract, readContract } from "./contract.js";
import type { Covered } from "./coverage.js";
import { createJudge, type Judge } from "./judge.js";
import { createJudgingFetch, type JudgingFetch } from "./judging-fetch.js";
import { startVendor } from "./start-vendor.js";

export const account = { accountSid: "abcdefghijklmnopqrstuvwxyz012345", accountToken: "example-token" } as const;
export const application = { appId: "1111111111111111111111111111111", softVersion: "v1" } as const;

export interface CcPaasStage {
  readonly contract: Contract;
  readonly judge: Judge;
  readonly vendor: Mock<"cc-paas">;
  readonly wire: JudgingFetch;
  readonly paas: CcPaas;
  close(): Promise<void>;
}

export async function openCcPaas(): Promise<CcPaasStage> {
  const contract = readContract("cc-paas");
  const judge = createJudge(contract);
  const vendor = await startVendor("cc-paas", { accounts: { [account.accountSid]: account.accountToken } });
  const wire = createJudgingFetch(contract, judge, vendor.url);
  const paas = createCcPaas({ baseUrl: vendor.url, ...account, ...application, fetch: wire.fetch, strict: true });
  return { contract, judge, vendor, wire, paas, close: () => vendor.close() };
}

export interface Receiver<Notification> {
  readonly url: string;
  readonly taken: readonly Notification[];
  close(): void;
}

const secret = "s3cret";

export async function openReceiver<Name extends keyof CcPaasWebhooks>(
  name: Name,
): Promise<Receiver<CcPaasWebhooks[Name]>> {
  const taken: CcPaasWebhooks[Name][] = [];
  const receive = receiveCcPaas(name, {
    authorize: secretInPath(secret),
    strict: true,
    onNotification: (notification) => void taken.push(notification),
  });
  const server = createServer(toNodeListener(receive)).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/${name}/${secret}`, taken, close };
}

export const webhookNames = ["pushNoticeResult", "pushCaptchaResult", "pushCallStatus", "pushCdr"] as const;

export async function coverCcPaas(
  { contract, vendor, paas }: CcPaasStage,
  cases: Partial<typeof ccPaasCases> = ccPaasCases,
  webhooks: readonly (keyof CcPaasWebhooks)[] = webhookNames,
): Promise<Covered> {
  const operations: string[] = [];
  const codes: string[] = [];
  const pushed: string[] = [];
  for (const [method, { ask, operation = method }] of Object.entries<CcPaasCase>(cases)) {
    if ((await ask(paas)).error === undefined) operations.push(operation);
    for (const code of contract.operations.find(({ operationId }) => operationId === operation)?.codes ?? []) {
      vendor.fault({ kind: "code", operation, code });
      const { error } = await ask(paas);
      if (error?.kind === "vendor") codes.push(`${operation} ${error.code}`);
    }
  }
  for (const name of webhooks) {
    const receiver = await openReceiver(name);
    const { status } = await vendor.push(name, { url: receiver.url });
    if (status === 200 && receiver.taken.length === 1) pushed.push(name);
    receiver.close();
  }
  return { operations, codes, events: [], messages: [], webhooks: pushed };
}
