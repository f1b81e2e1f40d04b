import { describe, expect, it } from "vitest";
import type { Json } from "../../src/json.js";
import { type Answer, sendTo } from "../support.js";
import { briefly, type CloudccMock, connected, signedIn, start } from "./support.js";

const server = "/cloudcc-client-server/openapi";
const sdk = "/cloudcc-sdk-interface/openapi";

function get(mock: CloudccMock, path: string, token?: string): Promise<Answer> {
  return sendTo(mock.url + path, "GET", token === undefined ? {} : { headers: { "SDK-TOKEN": token } });
}

function post(mock: CloudccMock, path: string, body: Json, token?: string): Promise<Answer> {
  return sendTo(mock.url + path, "POST", { body, ...(token === undefined ? {} : { headers: { "SDK-TOKEN": token } }) });
}

const credentials = {
  req_id: "r-1",
  msg_type: "get_token",
  company_code: "10001",
  agent_id: "10001_2001",
  agent_pwd: "example-password",
  os: "Windows",
};
const refused = { code: 403, message: "鉴权不通过!" };

describe("a token over HTTP", () => {
  it.each([sdk, server])("comes from %s, and takes the socket's away", async (context) => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const { status, body } = await post(mock, `${context}/get-token`, credentials);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        req_id: "r-1",
        code: "0",
        msg_type: "get_token",
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
      }),
    ]);
    expect((await agent.ask("ping")).code).toBe("4003");
  });

  it.each([
    ["4003", { knownAgentsOnly: true }],
    ["4004", { agents: { "10001_2001": { password: "another" } } }],
    ["4015", { agents: { "10001_2001": { disabled: true } } }],
  ] as const)("is refused with %s", async (code, options) => {
    const { mock } = await start(options);
    expect((await post(mock, `${sdk}/get-token`, credentials)).body).toMatchObject({ code });
  });

  it("without a password is an error of the one service and a bad body of the other", async () => {
    const { mock } = await start();
    const { agent_pwd: _password, ...rest } = credentials;
    expect((await post(mock, `${server}/get-token`, rest)).body).toEqual({ code: 500, message: "System Error!" });
    expect((await post(mock, `${sdk}/get-token`, rest)).body).toMatchObject({ code: 400, message: expect.any(String) });
  });
});

describe("the lists of services", () => {
  it("are given for the socket's token, and by the other service without", async () => {
    const { mock } = await start();
    const { token } = await signedIn(mock);
    const query = "/get-skill-service-list?company_code=10001";
    expect((await get(mock, server + query)).body).toEqual(refused);
    expect((await get(mock, server + query, "00112233445566778899aabbccddeeff")).body).toEqual(refused);
    const list = {
      company_code: "10001",
      code: "0",
      msg: "成功!",
      data: [expect.objectContaining({ skill_id: expect.any(String) })],
    };
    expect((await get(mock, server + query, token)).body).toEqual(list);
    expect((await get(mock, sdk + query)).body).toEqual(list);
    expect((await get(mock, `${sdk}/get-ivr-service-list?company_code=10001`)).body).toMatchObject({ code: "0" });
  });

  it("are searched by a part of the name", async () => {
    const { mock } = await start();
    const list = (name: string) =>
      get(mock, `${sdk}/get-skill-service-list?company_code=10001&service_name=${encodeURIComponent(name)}`);
    expect((await list("默认")).body).toMatchObject({ data: [{ skill_name: "默认技能" }] });
    expect((await list("none")).body).toMatchObject({ code: "0", data: [] });
  });

  it("need the company", async () => {
    const { mock } = await start();
    expect((await get(mock, `${sdk}/get-skill-service-list`)).body).toEqual({ code: 500, message: "System Error!" });
    expect(mock.violations).toContainEqual(expect.objectContaining({ method: "GET", place: "query" }));
  });
});

describe("what is known of agents", () => {
  it("is read and changed", async () => {
    const { mock } = await start();
    const { token, id } = await signedIn(mock);
    const other = await signedIn(mock, "2002");
    const info = () => get(mock, `${server}/get-agent-info?company_code=10001&agent_id=${id}`, token);
    expect((await info()).body).toMatchObject({ code: "0", data: { serviceMode: 1, phoneNumber: null } });
    const change = { sysAgentId: "1000000000000000003", serviceMode: 2, phoneNumber: "5550123" };
    expect((await post(mock, `${server}/update-agent-info`, change, token)).body).toMatchObject({ code: "0" });
    expect((await info()).body).toMatchObject({ data: { serviceMode: 2, phoneNumber: "5550123" } });
    expect((await post(mock, `${server}/update-agent-info`, change, other.token)).body).toMatchObject({ code: "4003" });
    expect((await post(mock, `${server}/update-agent-info`, {}, token)).body).toMatchObject({ code: 400 });
  });

  it("is listed by skill, without the asking agent and the company's prefix", async () => {
    const { mock } = await start({ agents: { "10001_2002": { name: "Example" } } });
    const { token, id } = await signedIn(mock);
    await signedIn(mock, "2002");
    await signedIn(mock, "2003");
    const list = (page_no: number) =>
      post(mock, `${server}/get-agent-list`, { company_code: "10001", agent_id: id, page_no, page_size: 1 }, token);
    expect((await list(1)).body).toMatchObject({
      code: "0",
      data: [
        {
          agents: {
            list: [{ agent_id: "2002", agent_status: "FREE", agent_name: "Example" }],
            total_count: 2,
            total_page: 2,
            current_page: 1,
          },
        },
      ],
    });
    expect((await list(2)).body).toMatchObject({
      data: [{ agents: { list: [{ agent_id: "2003", agent_name: null }] } }],
    });
  });
});

describe("a request of the socket over HTTP", () => {
  it("is answered there, and its pushes go to the socket", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const call = {
      req_id: "h-1",
      msg_type: "call",
      ...agent.ids,
      callee_number: "5550100",
      out_line: 1,
      audio: 3,
      video: 0,
    };
    expect((await post(mock, `${server}/request`, call, agent.token)).body).toMatchObject({
      req_id: "h-1",
      code: "0",
      msg_type: "call",
    });
    expect(briefly(await agent.settle())).toEqual(["RINGING", "CALLING", "CALL INITIATE", "CALL START_CALL"]);
  });

  it.each([
    [{}, { code: "4002", msg: "参数错误!" }],
    [{ msg_type: "transfer" }, { code: "4014", msg: "msg_type非法" }],
    [
      { msg_type: "hangup", req_id: "h-1" },
      { code: "4002", msg: "[uuid]不能为空!" },
    ],
    [{ msg_type: "hangup" }, { code: 500, message: "System Error!" }],
  ])("of %j is refused", async (body, answer) => {
    const { mock } = await start();
    const { token } = await signedIn(mock);
    expect((await post(mock, `${server}/request`, body, token)).body).toEqual(answer);
  });

  it("needs the token", async () => {
    const { mock } = await start();
    expect((await post(mock, `${server}/request`, { msg_type: "hangup" })).body).toEqual(refused);
    expect((await post(mock, `${server}/sdk-logger`, { json: "{}", empAccId: "1" })).body).toEqual(refused);
  });
});

it("gives named examples and failures when they are asked for", async () => {
  const { mock } = await start();
  const path = `${mock.url}${server}/get-skill-service-list?company_code=10001`;
  const ask = (headers: Record<string, string>) => sendTo(path, "GET", { headers });
  expect((await ask({ Prefer: "example=500" })).body).toEqual({ code: 500, message: "System Error!" });
  const agent = await connected(mock);
  await agent.checkIn();
  const wanted = { Prefer: "example=successWithoutAny", "SDK-TOKEN": agent.token };
  expect((await ask(wanted)).body).toMatchObject({ code: "0", data: [] });
  mock.fault({ kind: "code", operation: "clientServerGetSkillServiceList", code: "403" });
  expect((await ask(wanted)).body).toEqual(refused);
});
