/** A session's bad days: lost connections, tokens that others take, pages that reload, a vendor that says nothing. */
import { connectCloudcc, createCloudccHttp } from "@trunkline/cloudcc";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Agent, type CloudccStage, openCloudcc, outgoing, password, readings } from "../src/cloudcc-stage.js";

let stage: CloudccStage | undefined;
afterEach(() => stage?.close());

/** The pause before the next connection: 500 ms, doubling. */
const isPause = (ms: number) => ms === 500 || ms === 1_000 || ms === 2_000 || ms === 4_000 || ms === 8_000;

async function reconnect({ clock }: CloudccStage): Promise<void> {
  await clock.advance(await clock.untilSleeper(isPause));
}

/** Waits for an item of that kind, this one or a later one. */
async function until({ items }: Agent, kind: string, from = 0): Promise<void> {
  while (!items.slice(from).some((item) => item.kind === kind)) await new Promise((resolve) => setImmediate(resolve));
}

const checkins = ({ vendor }: CloudccStage) =>
  vendor.log.filter((entry) => entry.kind === "message" && entry.operation === "checkin").length;

describe.each(readings)("as the %s plays", (reading) => {
  it("a lost connection is made again, and the agent checked in again with the state as it was", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    await agent.cloudcc.changeStatus({ action: "MAKE_REST", rest_min: 10 });
    stage.vendor.disconnect(agent.id);
    await reconnect(stage);
    await until(agent, "restored");
    expect(agent.cloudcc.checkedIn).toBe(true);
    expect(stage.vendor.status(agent.id)).toBe("REST");
    expect((await agent.cloudcc.changeStatus({ action: "MAKE_FREE" })).error).toBeUndefined();
  });

  it("an agent in a call is busy after a lost connection, and the call is followed on", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const uuid = await agent.talk();
    stage.vendor.disconnect(agent.id);
    await reconnect(stage);
    await until(agent, "restored");
    expect(stage.vendor.status(agent.id)).toBe("BUSY");
    await agent.told();
    expect(agent.cloudcc.calls).toMatchObject([{ uuid, state: "talking" }]);
    stage.vendor.otherSideHangsUp(agent.id);
    await agent.told();
    expect(agent.cloudcc.calls).toEqual([]);
  });

  it("a check-in that is refused says why, and the next may succeed", async () => {
    stage = await openCloudcc(reading, { agents: { "10001_2001": { password } } });
    const { cloudcc } = stage.connect();
    const { error } = await cloudcc.checkin({ agent_pwd: "wrong" });
    expect(error).toMatchObject({ kind: "vendor", code: reading === "server" ? "4004" : "1" });
    expect(cloudcc.checkedIn).toBe(false);
    expect((await cloudcc.checkin({ agent_pwd: password })).error).toBeUndefined();
    expect(cloudcc.checkedIn).toBe(true);
  });

  it("who has checked out is not checked in again", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    expect((await agent.cloudcc.checkout()).error).toBeUndefined();
    expect(agent.cloudcc.checkedIn).toBe(false);
    const before = checkins(stage);
    stage.vendor.fault({ kind: "drop", operation: "ping" });
    await agent.cloudcc.ping();
    await reconnect(stage);
    await until(agent, "restored");
    expect(agent.cloudcc.checkedIn).toBe(false);
    expect(checkins(stage)).toBe(before);
  });
});

it("a call that ended while nobody was connected has ended", async () => {
  stage = await openCloudcc("server");
  const agent = await stage.enter();
  await agent.talk();
  stage.vendor.disconnect(agent.id);
  stage.vendor.otherSideHangsUp(agent.id);
  await reconnect(stage);
  await until(agent, "restored");
  await agent.told();
  await agent.told();
  expect(agent.cloudcc.calls).toEqual([]);
});

it("who was checked out by a supervisor is not checked in again", async () => {
  stage = await openCloudcc("server");
  const agent = await stage.enter();
  const supervisor = await stage.enter("2002");
  await supervisor.cloudcc.changeStatus({ action: "FORCE_CHECKOUT", operated_agent_id: agent.id });
  expect(await agent.told()).toEqual(["OFFLINE"]);
  expect(agent.cloudcc.checkedIn).toBe(false);
  const before = checkins(stage);
  stage.vendor.fault({ kind: "drop", operation: "ping" });
  await agent.cloudcc.ping();
  await reconnect(stage);
  await until(agent, "restored");
  expect(checkins(stage)).toBe(before);
});

describe("only the newest token counts", () => {
  it("an expired one ends the connection; the agent is checked in again once, and goes on", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    stage.vendor.expireToken(agent.id);
    const { error } = await agent.cloudcc.changeStatus({ action: "MAKE_BUSY" });
    expect(error).toMatchObject({ kind: "vendor", code: "4003" });
    await reconnect(stage);
    await until(agent, "restored");
    expect((await agent.cloudcc.changeStatus({ action: "MAKE_BUSY" })).error).toBeUndefined();
  });

  it("of two tabs of one agent, in the end one has the agent, and the other is told", async () => {
    stage = await openCloudcc("server");
    const first = await stage.enter();
    const second = await stage.enter();
    // Each is refused, and takes the agent back once at most: nobody goes on for ever.
    for (let round = 0; first.cloudcc.status !== "closed" && second.cloudcc.status !== "closed"; round += 1) {
      expect(round).toBeLessThan(6);
      const tab = round % 2 === 0 ? first : second;
      const from = tab.items.length;
      await tab.cloudcc.getStatus();
      await Promise.race([reconnect(stage), until(tab, "closed", from)]);
      await Promise.race([until(tab, "restored", from), until(tab, "closed", from)]);
    }
    const [closed, open] = first.cloudcc.status === "closed" ? [first, second] : [second, first];
    expect(closed.items.at(-1)).toMatchObject({ kind: "closed", reason: "sessionLost", cause: { code: "4003" } });
    expect((await open.cloudcc.changeStatus({ action: "MAKE_BUSY" })).error).toBeUndefined();
  });

  it("who is told that another device has the agent does not take it back", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    const before = checkins(stage);
    stage.vendor.kick(agent.id);
    await agent.cloudcc.getStatus();
    await reconnect(stage);
    await until(agent, "closed");
    expect(agent.items.at(-1)).toMatchObject({ kind: "closed", reason: "sessionLost", cause: { code: "4003" } });
    expect(checkins(stage)).toBe(before);
  });

  it("the HTTP operations use the socket's, and one got over HTTP is used by the socket", async () => {
    stage = await openCloudcc("server");
    const { cloudcc } = await stage.enter();
    expect((await cloudcc.http.clientServerGetSkillServiceList()).data).toEqual([
      { skill_id: "1000000000000000001", skill_name: "默认技能" },
    ]);
    const got = await cloudcc.http.sdkInterfaceGetToken({ agent_pwd: password });
    expect(got.data).toMatch(/^[0-9a-f]{32}$/);
    expect(got.data).toBe(cloudcc.handOver().token);
    expect(stage.vendor.violations).toEqual([]);
  });

  it("a token got over HTTP keeps the socket alive, which would be refused with the former one", async () => {
    stage = await openCloudcc("server");
    const { cloudcc } = await stage.enter();
    await cloudcc.http.clientServerGetToken({ agent_pwd: password });
    expect((await cloudcc.changeStatus({ action: "MAKE_BUSY" })).error).toBeUndefined();
  });

  it("a page that looks on has the HTTP operations alone", async () => {
    stage = await openCloudcc("server");
    const http = createCloudccHttp({
      baseUrl: stage.vendor.url,
      company_code: "10001",
      agent_id: "10001_2009",
      os: "Web",
    });
    expect((await http.getAgentInfo()).error).toMatchObject({ kind: "vendor", code: "403" });
    await http.sdkInterfaceGetToken({ agent_pwd: password });
    expect((await http.getAgentInfo()).error).toBeUndefined();
  });
});

describe("a page that reloads", () => {
  it("hands the session over as JSON; the next one checks in by itself with the state as it was", async () => {
    stage = await openCloudcc("server");
    const before = await stage.enter();
    await before.cloudcc.changeStatus({ action: "MAKE_BUSY" });
    const session = JSON.parse(JSON.stringify(before.cloudcc.handOver()));
    expect(before.cloudcc.status).toBe("closed");
    const after = stage.connect("2001", { session });
    await until(after, "open");
    expect(after.cloudcc.checkedIn).toBe(true);
    expect(stage.vendor.status(after.id)).toBe("BUSY");
  });

  it("can leave the password out, and give it when it is asked for", async () => {
    stage = await openCloudcc("server", { agents: { "10001_2001": { password } } });
    const before = await stage.enter();
    const { checkin: { agent_pwd: _, ...checkin } = {}, ...session } = before.cloudcc.handOver();
    const after = stage.connect("2001", {
      session: { ...session, checkin },
      onCheckinAgain: (args, reason) => ({ ...args, agent_pwd: reason === "first" ? password : "" }),
    });
    await until(after, "open");
    expect(after.cloudcc.checkedIn).toBe(true);
  });

  it("refuses a session of another agent, and what is none", async () => {
    stage = await openCloudcc("server");
    const session = (await stage.enter()).cloudcc.handOver();
    const connect = (given: object) => () => stage?.connect("2002", { session: given as never });
    expect(connect(session)).toThrow("another agent's");
    expect(connect({})).toThrow("is not what handOver() gave");
    expect(connect({ ...session, checkin: "secret" })).toThrow("is not what handOver() gave");
  });
});

describe("what was asked for and not answered", () => {
  it("a call in flight when the connection breaks may have been made, and is not made again", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    stage.vendor.fault({ kind: "drop", operation: "call" });
    const { error } = await agent.cloudcc.call(outgoing);
    expect(error).toMatchObject({ kind: "outcomeUnknown" });
    await reconnect(stage);
    await until(agent, "restored");
    const calls = stage.vendor.log.filter((entry) => entry.kind === "message" && entry.operation === "call");
    expect(calls).toHaveLength(1);
  });

  it("a bare failure is the answer of the request in flight", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    stage.vendor.fault({ kind: "bareFailure", operation: "call", code: "5000" });
    expect((await agent.cloudcc.call(outgoing)).error).toMatchObject({ kind: "vendor", code: "5000" });
  });

  it("nothing secret and no number of a person is in any error", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    const errors: unknown[] = [];
    for (const kind of ["drop", "malformed"] as const) {
      stage.vendor.fault({ kind, operation: "call" });
      const calling = agent.cloudcc.call({ ...outgoing, callee_number: "13800000000" }, { timeoutMs: 3_000 });
      if (kind === "malformed") await stage.clock.advance(await stage.clock.untilSleeper((ms) => ms === 3_000));
      errors.push((await calling).error);
      if (kind === "drop") {
        await reconnect(stage);
        await until(agent, "restored");
      }
    }
    errors.push((await agent.cloudcc.checkin({ agent_pwd: 4711 as never })).error);
    expect(JSON.stringify(errors)).not.toMatch(/13800000000|example-password|4711|[0-9a-f]{32}/);
    expect(errors).toHaveLength(3);
  });
});

describe("what a caller can get wrong", () => {
  const identity = { company_code: "10001", agent_id: "10001_2001", ext_id: "10001_3001", os: "Windows", WebSocket };

  it.each([
    [{ ...identity, url: "http://cloudcc.example" }, "url must begin with ws:// or wss://"],
    [{ ...identity, url: "ws://cloudcc.example/?x=1" }, "url must have no query and no fragment"],
    [{ ...identity, url: "ws://cloudcc.example", os: " " }, "os must be a text that is not blank"],
  ])("%j", (options, message) => {
    expect(() => connectCloudcc(options)).toThrow(message);
  });

  it("asking for http without its address", async () => {
    stage = await openCloudcc("server");
    const cloudcc = connectCloudcc({ ...identity, url: stage.vendor.socketUrl });
    expect(() => cloudcc.http).toThrow("http needs the option httpUrl");
    cloudcc.close();
  });
});
