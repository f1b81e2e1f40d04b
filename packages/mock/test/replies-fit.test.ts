/** Ajv judges the replies, and every documented failure can be asked for. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Contract, type Operation, openContract, readContract } from "../src/contract.js";
import { entries, locate, readDocument } from "../src/document.js";
import { at, isObject, type Json } from "../src/json.js";
import { createJudge as openJudge } from "../src/judge.js";
import { type Agent, ready, start } from "./support.js";

const contract: Contract = await readContract("@trunkline/cc-gateway/contracts/openapi.json");
const events = await readDocument("@trunkline/cc-gateway/contracts/asyncapi.json");

/** A path and body that the contract accepts. */
function request({ path, method, id }: Operation): { readonly path: string; readonly body?: Json } {
  const filled: Readonly<Record<string, string>> = {
    callid: "1455885056-1095",
    callId: "1455885056-1095",
    workNo: "292",
    workno: "292",
    number: "40041",
    time: "5",
    reason: "1",
    autoflag: "true",
    isautoanswer: "true",
    flag: "true",
    restcause: "0",
  };
  const query: Readonly<Record<string, string>> = {
    secondDialEx: "?number=1",
    requestWhisperAgent: "?whisperagentid=292",
    requestStopWhisperAgent: "?whisperagentid=292",
    requestSwitchInsertWhisperAgent: "?whisperagentid=292&switchtype=1",
  };
  const wired = path.replace("{agentid}", "{}").replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? "");
  const item = at(contract.document, `/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}`);
  const examples = at(item, "/requestBody/content/application~1json/examples");
  const [example] = isObject(examples) ? Object.values(examples) : [];
  const body = at(example, "/value");
  return { path: wired + (query[id] ?? ""), ...(body === undefined ? {} : { body }) };
}

function judge(document: Contract["document"]) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: "contract:", ...document });
  return (operation: Operation, body: Json): unknown => {
    const pointer = `/paths/${encodeURIComponent(operation.path.replaceAll("/", "~1"))}/${operation.method.toLowerCase()}`;
    const validate = ajv.getSchema(`contract:#${pointer}/responses/200/content/application~1json/schema`);
    if (validate === undefined) throw new Error(`no schema for ${operation.id}`);
    return validate(body) ? [] : validate.errors;
  };
}

const misfits = judge(contract.document);

async function ask(agent: Agent, operation: Operation, prefer?: string) {
  const { path, body } = request(operation);
  return agent.send(operation.method, path, {
    ...(body === undefined ? {} : { body }),
    ...(prefer === undefined ? {} : { headers: { Prefer: `example=${prefer}` } }),
  });
}

describe("the judge", () => {
  it("finds what does not fit, in every reply", () => {
    for (const operation of contract.operations) expect(misfits(operation, { retcode: {} })).not.toEqual([]);
  });
});

describe("every operation", { timeout: 60_000 }, () => {
  it("answers every documented code when it is asked for, and changes nothing", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await ready(mock);
    for (const operation of contract.operations) {
      for (const code of operation.codes) {
        const answer = await ask(agent, operation, code);
        expect([operation.id, code, answer.status, answer.code]).toEqual([operation.id, code, 200, code]);
        expect([operation.id, code, misfits(operation, answer.body)]).toEqual([operation.id, code, []]);
      }
    }
    expect(mock.violations).toEqual([]);
    expect(mock.signedIn("291")).toBe(true);
  });

  it("gives every success example when it is asked for", async () => {
    const mock = await start({ holdMs: 0 });
    for (const operation of contract.operations) {
      for (const [name, example] of operation.examples) {
        if (at(example, "/retcode") !== "0") continue;
        mock.reset();
        const agent = await ready(mock);
        if (operation.path === "/onlineagent/{agentid}" || operation.id === "loginEx") mock.reset();
        const answer = await ask(agent, operation, name);
        expect([operation.id, name, answer.code]).toEqual([operation.id, name, "0"]);
        expect([operation.id, name, misfits(operation, answer.body)]).toEqual([operation.id, name, []]);
      }
    }
  });

  it("answers by itself with what fits the contract, success or documented failure", async () => {
    const mock = await start({ holdMs: 0 });
    await ready(mock, "292");
    for (const operation of contract.operations) {
      const agent = await ready(mock);
      const outside = await ask(agent, operation);
      mock.incomingCall("291", { autoAnswer: true });
      const inCall = await ask(agent, operation);
      for (const answer of [outside, inCall]) {
        expect([operation.id, misfits(operation, answer.body)]).toEqual([operation.id, []]);
        expect(["0", ...operation.codes]).toContain(answer.code);
      }
      await agent.send("DELETE", "/onlineagent/{}/forcelogout");
    }
    expect(mock.violations).toEqual([]);
  });
});

/** The names of an object's members, or the type of anything else. */
const membersOf = (content: Json | undefined) => (isObject(content) ? Object.keys(content) : typeof content);

describe("every event", () => {
  it("of the contract's examples arrives in a reply that fits", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await ready(mock);
    mock.incomingCall("291", { autoAnswer: true });
    await agent.events();
    const poll = contract.operations.find(({ id }) => id === "getAgentEvent");
    if (poll === undefined) throw new Error("no poll");
    const messages = entries(at(events, "/channels/polledEvents/messages"));
    expect(messages.length).toBeGreaterThan(40);
    const fits = openJudge(events);
    for (const [key, reference] of messages) {
      const { value: message, pointer } = locate(events, reference, `/channels/polledEvents/messages/${key}`);
      const type = String(at(message, "/name"));
      mock.emit("291", type);
      const { body } = await agent.poll();
      expect(at(body, "/event/eventType")).toBe(type);
      expect([type, misfits(poll, body)]).toEqual([type, []]);
      expect([type, fits(`${pointer}/payload`)(at(body, "/event") ?? null)]).toEqual([type, []]);
      // Told of the agent and the call at hand, and otherwise what the contract's first example carries.
      expect([type, membersOf(at(body, "/event/content"))]).toEqual([
        type,
        membersOf(at(message, "/examples/0/payload/content")),
      ]);
    }
  });
});

describe("Prefer", () => {
  it("gives 404 for a name and a status that the contract does not have", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await ready(mock);
    const name = await agent.poll({ headers: { Prefer: "example=nothing" } });
    const status = await agent.poll({ headers: { Prefer: "code=418" } });
    expect([name.status, status.status]).toEqual([404, 404]);
  });

  it("does not excuse a request that breaks the contract", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await ready(mock);
    const answer = await agent.send("PUT", "/onlineagent/{}", { body: {}, headers: { Prefer: "example=100-004" } });
    expect(answer.code).toBe("000-002");
  });
});

describe("a contract of one's own", () => {
  it("is served in place of the package's", async () => {
    const own = openContract({ ...contract.document, servers: [{ url: "https://elsewhere.example/other" }] });
    const mock = await start({ contract: own.document });
    expect(mock.url).toMatch(/\/other$/);
  });
});
