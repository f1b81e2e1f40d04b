import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { readContract } from "../src/contract.js";
import { isObject, type Json } from "../src/json.js";
import { Agent, send, start } from "./support.js";

interface Push {
  readonly headers: IncomingMessage["headers"];
  readonly body: Json;
}

/** A receiver of events that answers each push as it is told to. */
async function receiver(answer: { readonly status: number; readonly body: string } = { status: 200, body: "" }) {
  const pushes: Push[] = [];
  const watchers = new Set<() => void>();
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    pushes.push({ headers: request.headers, body: JSON.parse(text) });
    response.writeHead(answer.status).end(answer.body);
    for (const watcher of watchers) watcher();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const events = () => pushes.flatMap(({ body }) => (isObject(body) ? (body.eventList ?? body.event ?? []) : []));
  return {
    url: `http://127.0.0.1:${port}/agentevent/pushresult`,
    pushes,
    /** The types of the events so far, once there are as many as wanted. */
    types: (count: number) =>
      new Promise<string[]>((done) => {
        const look = () => {
          const types = events()
            .flat()
            .map((event) => (isObject(event) ? String(event.eventType) : ""));
          if (types.length < count) return;
          watchers.delete(look);
          done(types);
        };
        watchers.add(look);
        look();
      }),
  };
}

const signIn = (url: string, token = "token-1"): Json => ({
  password: "example-password",
  phonenum: "6001",
  callBackUri: url,
  serviceToken: token,
});

describe("push mode", () => {
  it("posts events to the callback, with the token and the GUID, in their order", async () => {
    const { url, pushes, types } = await receiver({ status: 200, body: '{"message":"success","retcode":"0"}' });
    const mock = await start();
    const agent = new Agent(mock, "291");
    await agent.send("PUT", "/onlineagent/{}", { body: signIn(url) });
    await agent.send("POST", "/onlineagent/{}/resetskill/true");
    expect(await types(2)).toEqual(["AgentOther_InService", "AgentState_Ready"]);
    expect(pushes[0]).toMatchObject({
      headers: { "content-type": "application/json;charset=UTF-8", service_token: "token-1", guid: agent.guid },
      body: { workNo: "291", eventList: [{ eventType: "AgentOther_InService", workNo: "291", content: null }] },
    });
  });

  it("posts what the webhook's contract accepts, in either form", async () => {
    const { url, pushes, types } = await receiver();
    const mock = await start();
    await send(mock, "PUT", "/onlineagent/291", { body: signIn(url) });
    await send(mock, "PUT", "/onlineagent/292", { body: { password: "", phonenum: "6002", pushUrl: url } });
    mock.incomingCall("291", { autoAnswer: true });
    mock.incomingCall("292", { autoAnswer: true });
    await types(14);
    const { document } = await readContract("@trunkline/cc-gateway/contracts/openapi.json");
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: "contract:", ...document });
    const fits = ajv.getSchema("contract:#/components/schemas/PushEventRequest");
    expect(pushes.map(({ body }) => [body, fits?.(body)])).toEqual(pushes.map(({ body }) => [body, true]));
    expect(fits?.({ workNo: 291, eventList: {} })).toBe(false);
  });

  it("uses the token of the newest heartbeat", async () => {
    const { url, pushes, types } = await receiver();
    const mock = await start();
    const agent = new Agent(mock, "291");
    await agent.send("PUT", "/onlineagent/{}", { body: signIn(url) });
    await types(1);
    await agent.send("POST", "/onlineagent/{}/handshake", { headers: { service_token: "token-2" } });
    mock.emit("291", "AgentState_Busy");
    await types(2);
    expect(pushes.map(({ headers }) => headers.service_token)).toEqual(["token-1", "token-2"]);
  });

  it("goes on whatever the receiver answers, and says so", async () => {
    const { url, types } = await receiver({ status: 404, body: "" });
    const mock = await start();
    await send(mock, "PUT", "/onlineagent/291", { body: signIn(url) });
    await types(1);
    mock.emit("291", "AgentState_Busy");
    expect(await types(2)).toEqual(["AgentOther_InService", "AgentState_Busy"]);
    expect(mock.log).toContainEqual({
      kind: "note",
      text: "push to agent 291: AgentOther_InService -> 404, empty",
    });
  });

  it("survives a receiver that is not there", async () => {
    const mock = await start();
    const { code } = await send(mock, "PUT", "/onlineagent/291", { body: signIn("http://127.0.0.1:1/") });
    expect(code).toBe("0");
    while (!mock.log.some((entry) => entry.kind === "note" && entry.text.includes("failed"))) {
      await new Promise((turn) => setImmediate(turn));
    }
    expect(mock.signedIn("291")).toBe(true);
  });

  it("says that the agent is signed out as the last thing", async () => {
    const { url, types } = await receiver();
    const mock = await start();
    await send(mock, "PUT", "/onlineagent/291", { body: signIn(url) });
    mock.shutDown("291");
    expect(await types(2)).toEqual(["AgentOther_InService", "AgentOther_ShutdownService"]);
  });

  it("speaks the older form, one poll reply a push, to a pushUrl", async () => {
    const { url, pushes, types } = await receiver();
    const mock = await start();
    await send(mock, "PUT", "/onlineagent/291/forcelogin", { body: { password: "", phonenum: "6001", pushUrl: url } });
    mock.emit("291", "AgentState_Ready");
    await types(2);
    expect(pushes.map(({ body }) => body)).toEqual([
      { message: "", retcode: "0", event: { eventType: "AgentOther_InService", workNo: "291", content: null } },
      { message: "", retcode: "0", event: { eventType: "AgentState_Ready", workNo: "291", content: null } },
    ]);
    expect(pushes[0]?.headers.service_token).toBeUndefined();
  });

  it("refuses polls: the agent fetches events the wrong way", async () => {
    const { url } = await receiver();
    const mock = await start();
    const agent = new Agent(mock, "291");
    await agent.send("PUT", "/onlineagent/{}", { body: signIn(url) });
    expect((await agent.poll()).code).toBe("000-001");
  });

  it("takes both members: one alone means polling", async () => {
    const { url, pushes } = await receiver();
    const mock = await start({ holdMs: 0 });
    const agent = new Agent(mock, "291");
    await agent.send("PUT", "/onlineagent/{}", { body: { password: "", phonenum: "6001", callBackUri: url } });
    expect(await agent.eventTypes()).toEqual(["AgentOther_InService"]);
    expect(pushes).toEqual([]);
  });

  it.each(["http://10.0.0.1/", "http://127.0.0.1.example.com/", "ftp://127.0.0.1/", "http://user@192.0.2.1:80/"])(
    "does not push to %s",
    async (url) => {
      const mock = await start();
      expect((await send(mock, "PUT", "/onlineagent/291", { body: signIn(url) })).code).toBe("100-001");
      expect(mock.signedIn("291")).toBe(false);
    },
  );

  it("refuses a service token with special characters by its own code", async () => {
    const mock = await start();
    const agent = new Agent(mock, "291");
    await agent.send("PUT", "/onlineagent/{}", { body: { password: "", phonenum: "6001" } });
    const { code } = await agent.send("POST", "/onlineagent/{}/handshake", {
      headers: { service_token: "x".repeat(51) },
    });
    expect(code).toBe("100-001");
  });
});
