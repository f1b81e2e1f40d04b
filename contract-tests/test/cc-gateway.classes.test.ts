/**
 * What the contract says of each operation besides its messages, seen in what the client sends: when its turn comes, what goes with it, and how often it is
 * tried. The vendor is a `fetch` that answers as it is told.
 */
import { setImmediate as turn } from "node:timers/promises";
import { createCcGateway, type Outcome } from "@trunkline/cc-gateway";
import { describe, expect, it, onTestFinished } from "vitest";
import { told } from "../src/cases/case.js";
import { ccGatewayCases as cases } from "../src/cases/cc-gateway.js";
import { at, isObject, type JsonObject, readContract } from "../src/contract.js";
import { createJudge } from "../src/judge.js";
import { isOperationId } from "../src/play.js";
import { strangeValues } from "../src/strange-values.js";

const contract = readContract("cc-gateway");
const session = {
  agentid: "291",
  mode: "poll",
  credentials: { Guid: "guid-1" },
  cookies: [{ name: "loadbalance", value: "node-1" }],
} as const;

const judge = createJudge(contract);
const never = new Promise<never>(() => {});
const failing = (code: string) => Promise.reject(new TypeError("fetch failed", { cause: { code } }));

/** A client whose session goes on, and the headers of what it sends once its poll is on the wire. */
async function open(answer: () => Promise<Response>, polled: Promise<Response> = never) {
  const sent: Headers[] = [];
  const gateway = createCcGateway({
    baseUrl: "http://gateway.example",
    agentid: "291",
    session,
    retry: { repeats: 2, firstMs: 0 },
    fetch(_url, init) {
      sent.push(new Headers(init.headers));
      return sent.length === 1 ? polled : answer();
    },
  });
  onTestFinished(() => void gateway.handOver());
  const items = gateway.events();
  while (sent.length < 1) await turn();
  return { gateway, items, sent: () => sent.slice(1) };
}

/** A body without each member in turn and with each in every strange form, those of the objects in it included. */
function spoilt(body: JsonObject): JsonObject[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const { [name]: _, ...without } = body;
    const inner = isObject(value) ? spoilt(value) : strangeValues.map(([, strange]) => strange);
    return [
      without,
      ...[...inner, ...strangeValues.map(([, strange]) => strange)].map((to) => ({ ...body, [name]: to })),
    ];
  });
}

describe.each(contract.operations)("$operationId", (operation) => {
  const { operationId: id, pointer } = operation;
  if (!isOperationId(cases, id)) return;
  const args = told<object>(cases[id].args, { call: "1-0", held: "1-0" });
  const says = (key: string) => at(contract.document, `${pointer}/${key}`);
  /** The operation by its name, whose arguments only its case knows. */
  const call = (gateway: object): Promise<Outcome<unknown>> => Reflect.get(gateway, id).call(gateway, args);

  it("waits for the command before it where the contract orders commands, and only there", async () => {
    const { gateway, sent } = await open(() => never);
    void gateway.sayBusy();
    while (sent().length < 1) await turn();
    void call(gateway);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(sent().length).toBe(says("x-queue") === null ? 2 : 1);
  });

  it("carries the credential where the contract asks for it, and the load balancer's cookie always", async () => {
    const { gateway, sent } = await open(() => never);
    void call(gateway);
    while (sent().length < 1) await turn();
    const asksForNone = JSON.stringify(says("security")) === "[]";
    expect(sent()[0]?.get("guid")).toBe(asksForNone ? null : "guid-1");
    expect(sent()[0]?.get("cookie")).toBe("loadbalance=node-1");
  });

  it("refuses the replies that Ajv refuses, and no others but one without its code or its data", async () => {
    let reply: JsonObject = {};
    const { gateway } = await open(() => Promise.resolve(Response.json(reply)));
    const [example] = Object.values(operation.replies["200"]?.examples ?? {});
    const differing: unknown[] = [];
    for (const body of spoilt(isObject(example?.value) ? example.value : {})) {
      reply = body;
      const { error } = await call(gateway);
      const refused = error?.kind === "contract" && !(error.misfits[0]?.message ?? "").startsWith("must hold the ");
      if (refused !== judge.reply(operation, 200, body).length > 0) differing.push({ body, error });
    }
    expect(differing).toEqual([]);
  });

  it.each([
    ["that broke off", "ECONNRESET", ["safe"]],
    ["that was never made", "ECONNREFUSED", ["safe", "onConnectError"]],
  ])("is repeated over a connection %s only as its class allows", async (_what, code, repeated) => {
    const { gateway, sent } = await open(() => failing(code));
    await call(gateway);
    expect(sent().length).toBe(repeated.includes(String(says("x-retry"))) ? 3 : 1);
  });
});

describe("a poll that is answered", () => {
  const ended = new Set(Object.values(at(contract.document, "/x-liveness/ended") ?? {}));

  it.each(Object.keys(contract.codes))(
    "%s ends the session where the contract says so, and only there",
    async (code) => {
      if (contract.result.success.includes(code)) return;
      const { gateway, items } = await open(
        () => never,
        Promise.resolve(Response.json({ message: "", retcode: code })),
      );
      const kinds: string[] = [];
      for await (const { kind } of items) {
        kinds.push(kind);
        if (kind !== "connecting") break;
      }
      expect(kinds.at(-1)).toBe(ended.has(code) ? "closed" : "reconnecting");
      expect(gateway.signedIn).toBe(!ended.has(code));
    },
  );
});
