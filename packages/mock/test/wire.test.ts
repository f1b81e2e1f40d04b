import { describe, expect, it } from "vitest";
import { bodyOf, type CcGatewayMock, raw, send, signedIn, start } from "./support.js";

const base = "/agentgateway/resource";

function message(lines: readonly string[], body = ""): string {
  return `${[...lines, "Host: mock", "Connection: close"].join("\r\n")}\r\n\r\n${body}`;
}

function withBody(request: string, headers: readonly string[], body: string): string {
  return message([`${request} HTTP/1.1`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);
}

const json = "Content-Type: application/json;charset=UTF-8";

describe("replies on the wire", () => {
  it("spells Set-GUID as existing clients compare it, after the load balancer's cookie", async () => {
    const mock = await start();
    const reply = await raw(
      mock,
      withBody(`PUT ${base}/onlineagent/291`, [json], '{"password":"example-password","phonenum":"6001"}'),
    );
    const lines = reply.slice(0, reply.indexOf("\r\n\r\n")).split("\r\n");
    expect(lines.slice(0, 4)).toEqual([
      "HTTP/1.1 200 OK",
      "Content-Type: application/json;charset=UTF-8",
      "Set-Cookie: loadbalance=node0; Path=/agentgateway",
      expect.stringMatching(/^Set-GUID: JSESSIONID=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.AgentGateway0$/),
    ]);
  });

  it("answers an empty poll with the one text that every client takes for nothing", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await signedIn(mock);
    await agent.events();
    const reply = await raw(mock, message([`GET ${base}/agentevent/291 HTTP/1.1`, `guid: ${agent.guid}`]));
    expect(bodyOf(reply)).toBe('{"message":"","retcode":"0"}');
    expect(reply).toContain("\r\nContent-Type: application/json;charset=UTF-8\r\n");
  });
});

describe("requests of existing clients", () => {
  const bodies = {
    "a number for the phone": '{"password":"example-password","phonenum":6001}',
    "text for numbers and flags":
      '{"password":"example-password","phonenum":"6001","agenttype":"4","status":"4","releasephone":"true"}',
    "null for everything optional":
      '{"password":"example-password","phonenum":"6001","autoanswer":null,"autoenteridle":null,"releasephone":null,"agenttype":null,"status":null,"ip":null,"entryIp":null,"phonelinkage":null,"checkInMailm":null,"vcPhoneNumber":null}',
    "members nobody knows": '{"password":"example-password","phonenum":"6001","callcontrolid":0,"later":{"a":[1]}}',
    "an empty password": '{"password":"","phonenum":"6001"}',
  };
  it.each(Object.entries(bodies))("take %s at sign-in", async (_, body) => {
    const mock = await start();
    const reply = await raw(mock, withBody(`PUT ${base}/onlineagent/291`, [json], body));
    expect(bodyOf(reply)).toContain('"retcode":"0"');
    expect(mock.violations).toEqual([]);
  });

  const targets = {
    "an unknown query parameter": ["GET", `${base}/onlineagent/291/agentstatus?time=1471849200000`],
    "a doubled slash after resource": ["GET", `${base}//onlineagent/291/agentstatus`],
    "a trailing slash": ["GET", `${base}/onlineagent/291/agentstatus/`],
    "an empty skill list": ["POST", `${base}/onlineagent/291/resetskill/true?skillid=&phonelinkage=1`],
    "a busy without a reason": ["POST", `${base}/onlineagent/291/saybusy`],
  } as const;
  it.each(Object.entries(targets))("take %s", async (_, [method, target]) => {
    const mock = await start();
    const { guid } = await signedIn(mock);
    const reply = await raw(mock, message([`${method} ${target} HTTP/1.1`, `Guid: ${guid}`, "Content-Length: 0"]));
    expect(bodyOf(reply)).toContain('"retcode":"0"');
    expect(mock.violations).toEqual([]);
  });

  async function accepted(headers: (mock: CcGatewayMock, guid: string) => readonly string[], body = "") {
    const mock = await start();
    const { guid } = await signedIn(mock);
    return bodyOf(await raw(mock, message(headers(mock, guid), body)));
  }

  it("take a command without a body and without a content type", async () => {
    expect(
      await accepted((_, guid) => [
        `POST ${base}/onlineagent/291/saybusy HTTP/1.1`,
        `guid: ${guid}`,
        "Content-Length: 0",
      ]),
    ).toContain('"retcode":"0"');
  });

  it("take a content type on requests without a body", async () => {
    const get = await accepted((_, guid) => [
      `GET ${base}/onlineagent/291/agentstatus HTTP/1.1`,
      `guid: ${guid}`,
      json,
    ]);
    const del = await accepted((_, guid) => [
      `DELETE ${base}/onlineagent/291/logout HTTP/1.1`,
      `guid: ${guid}`,
      json,
      "Content-Length: 0",
    ]);
    expect([get, del]).toEqual([expect.stringContaining('"retcode":"0"'), expect.stringContaining('"retcode":"0"')]);
  });

  it("take a chunked body with nothing in it", async () => {
    expect(
      await accepted(
        (_, guid) => [
          `POST ${base}/onlineagent/291/saybusy HTTP/1.1`,
          `Guid: ${guid}`,
          "Content-Type: application/json",
          "Transfer-Encoding: chunked",
        ],
        "0\r\n\r\n",
      ),
    ).toContain('"retcode":"0"');
  });

  it("take a chunked body, and a body without a content type", async () => {
    const mock = await start();
    const body = '{"password":"example-password","phonenum":"6001"}';
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const first = await raw(
      mock,
      message([`PUT ${base}/onlineagent/291 HTTP/1.1`, json, "Transfer-Encoding: chunked"], chunked),
    );
    const second = await raw(mock, withBody(`PUT ${base}/onlineagent/292`, [], body));
    expect([bodyOf(first), bodyOf(second)]).toEqual([
      expect.stringContaining('"retcode":"0"'),
      expect.stringContaining('"retcode":"0"'),
    ]);
  });

  it("ignore a body where the operation takes none", async () => {
    const body = '{"callid":"1455885056-1095"}';
    expect(
      await accepted(
        (_, guid) => [
          `POST ${base}/onlineagent/291/saybusy HTTP/1.1`,
          `Guid: ${guid}`,
          json,
          `Content-Length: ${body.length}`,
        ],
        body,
      ),
    ).toContain('"retcode":"0"');
  });

  it("read text that goes out as ISO-8859-1 under a UTF-8 header", async () => {
    const mock = await start();
    const body = Buffer.from('{"password":"pässwort","phonenum":"6001"}', "latin1");
    const head = message([`PUT ${base}/onlineagent/291 HTTP/1.1`, json, `Content-Length: ${body.length}`]);
    const reply = await raw(mock, Buffer.concat([Buffer.from(head), body]));
    expect(bodyOf(reply)).toContain('"retcode":"0"');
    expect(mock.log).toContainEqual(expect.objectContaining({ notes: ["the body is not UTF-8, read as ISO-8859-1"] }));
  });

  it("take the whole URL on the request line, as proxies send it", async () => {
    expect(
      await accepted((mock, guid) => [`GET ${mock.url}/onlineagent/291/agentstatus HTTP/1.1`, `guid: ${guid}`]),
    ).toContain('"retcode":"0"');
  });
});

describe("requests the contract refuses", () => {
  it("get 000-002 with the place, in the body and in a header", async () => {
    const mock = await start();
    const answer = await send(mock, "PUT", "/onlineagent/291", { body: { password: true, phonenum: "6001" } });
    expect([answer.status, answer.code]).toEqual([200, "000-002"]);
    expect(answer.body).toMatchObject({ message: expect.stringContaining("password") });
    expect(JSON.parse(answer.headers["trunkline-violations"] ?? "")).toEqual([
      { place: "body.password", message: expect.stringContaining("must be string") },
    ]);
    expect(mock.violations).toEqual([
      expect.objectContaining({ method: "PUT", operation: "login", agent: "291", place: "body.password" }),
    ]);
  });

  it.each([
    ["no body", {}],
    ["a body that is no JSON", { text: "{password:1}" }],
    ["a body of another kind", { text: "a=1", headers: { "Content-Type": "application/x-www-form-urlencoded" } }],
    ["a list", { text: "[]" }],
    ["null", { text: "null" }],
    ["nothing of what is required", { text: "{}" }],
  ])("are refused for %s", async (_, sent) => {
    const mock = await start();
    const answer = await send(mock, "PUT", "/onlineagent/291", sent);
    expect([answer.status, answer.code]).toEqual([200, "000-002"]);
    expect(mock.violations.length).toBeGreaterThan(0);
    expect(mock.signedIn("291")).toBe(false);
  });

  it("are refused for an agent ID that no generation knows", async () => {
    const mock = await start();
    for (const id of ["0", "abc", "%E4%B8%AD", "%zz", "1234567"]) {
      const answer = await send(mock, "PUT", `/onlineagent/${id}`, { body: { password: "", phonenum: "6001" } });
      expect([id, answer.status, answer.code]).toEqual([id, 200, "000-002"]);
    }
  });

  it("get 404 for an unknown path, and 405 with the verbs for a wrong one", async () => {
    const mock = await start();
    const unknown = await send(mock, "GET", "/onlineagent/291/nowhere");
    const outside = await raw(mock, message(["GET /elsewhere HTTP/1.1"]));
    const wrong = await send(mock, "PATCH", "/onlineagent/291");
    expect([unknown.status, unknown.headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(outside).toMatch(/^HTTP\/1\.1 404 /);
    expect([wrong.status, wrong.headers.allow]).toEqual([405, "PUT"]);
  });

  it("survive what no client sends: too much, and half a request", async () => {
    const mock = await start();
    const large = await send(mock, "PUT", "/onlineagent/291", { text: `{"a":"${"x".repeat(1_100_000)}"}` }).then(
      ({ status }) => status,
      // The server may close before everything was written.
      () => 413,
    );
    expect(large).toBe(413);
    const { port, host } = mock;
    const { connect } = await import("node:net");
    await new Promise<void>((done) => {
      const socket = connect(port, host, () => {
        socket.write(message([`PUT ${base}/onlineagent/291 HTTP/1.1`, "Content-Length: 100"], '{"pass'), () =>
          socket.destroy(),
        );
      });
      socket.once("close", () => done());
    });
    expect((await send(mock, "PUT", "/onlineagent/291", { body: { password: "", phonenum: "1" } })).code).toBe("0");
  });
});
