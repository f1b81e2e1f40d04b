import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

const open = (baseUrl: string, more: object = {}) => createClient<AcmeApi>(acme, { baseUrl, ...more });

test("gives the data of a success, the reply as it came beside it", async () => {
  const session = { agent: 291, level: "3", state: "ready" };
  const server = await serve((_request, response) => json(response, { code: 0, text: "", session }));
  const { operations } = open(server.baseUrl);
  const { data, error, reply } = await operations.signIn({ agent: "29/1", password: "p", phone: "6001" });
  expect(error).toBeUndefined();
  expect(data).toEqual({ agent: "291", level: 3, state: "ready" });
  expect(reply?.status).toBe(200);
  expect(reply?.body).toEqual({ code: 0, text: "", session });
  expect(server.received).toMatchObject([
    { method: "PUT", url: "/agents/29%2F1", body: '{"password":"p","phone":"6001"}' },
  ]);
  expect(server.received[0]?.headers["content-type"]).toBe("application/json; charset=UTF-8");
});

test("sends no content type and no body where there is none", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  await open(server.baseUrl, { context: { agent: "291" } }).operations.poll();
  expect(server.received[0]?.body).toBe("");
  expect(server.received[0]?.headers).not.toHaveProperty("content-type");
});

test("fills the session context in where the caller leaves an argument out", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const client = open(`${server.baseUrl}/base//`, { context: { agent: "291" } });
  await client.operations.poll();
  await client.operations.poll({ agent: "292" });
  client.context.agent = "293";
  await client.operations.poll();
  expect(server.received.map(({ url }) => url)).toEqual([
    "/base/agents/291/events",
    "/base/agents/292/events",
    "/base/agents/293/events",
  ]);
});

test("turns the vendor's code into its meaning, and keeps the vendor's own words out of the message", async () => {
  const server = await serve((_request, response) => json(response, { code: "7", text: "no line for 555" }));
  const { error, data } = await open(server.baseUrl).operations.dial({ agent: "291", called: "555" });
  expect(data).toBeUndefined();
  expect(error).toEqual({
    kind: "vendor",
    operation: "dial",
    message: "dial: the vendor answered 7 (All lines are busy)",
    code: "7",
    codeKind: "unavailable",
    meaning: "All lines are busy",
    vendorMessage: "no line for 555",
    retry: true,
  });
});

test("a code that the table does not know is kept, and no text of it gets into a message", async () => {
  const server = await serve((_request, response) => json(response, { code: "call 555 at once" }));
  const seen: unknown[] = [];
  const onUnexpected = (one: unknown) => seen.push(one);
  const { error } = await open(server.baseUrl, { onUnexpected }).operations.dial({ agent: "291", called: "555" });
  expect(seen).toEqual([{ operation: "dial", pointer: "/code", kind: "value", value: "an unusual code" }]);
  expect(error).toEqual({
    kind: "vendor",
    operation: "dial",
    message: "dial: the vendor answered an unusual code",
    code: "call 555 at once",
    codeKind: "unknown",
    retry: false,
  });
});

test("a success without the data that the contract promises breaks it", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const { error } = await open(server.baseUrl).operations.signIn({ agent: "291", password: "p" });
  expect(error).toMatchObject({
    kind: "contract",
    direction: "reply",
    misfits: [{ pointer: "/session", message: "must hold the data of a success" }],
  });
});

test("names every argument that is missing and sends nothing", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const { error } = await open(server.baseUrl).invoke("dial", {});
  expect(error).toMatchObject({
    kind: "contract",
    direction: "request",
    misfits: [{ pointer: "/agent", message: "is required" }],
  });
  expect(server.received).toEqual([]);
});

test("checks a request's body before it is sent, and asks why only when it does not fit", async () => {
  const server = await serve((_request, response) => json(response, { code: "0", session: {} }));
  const asked: unknown[] = [];
  const explain = async (subject: unknown) => {
    asked.push(subject);
    return [{ pointer: "/password", message: "must be text" }];
  };
  const client = open(server.baseUrl, { explain });
  await client.operations.signIn({ agent: "291", password: "p" });
  expect(asked).toEqual([]);
  const { error } = await client.invoke("signIn", { agent: "291", password: 12 });
  expect(error).toEqual({
    kind: "contract",
    operation: "signIn",
    direction: "request",
    misfits: [{ pointer: "/password", message: "must be text" }],
    message: "signIn: the request breaks the contract, so it was not sent: /password must be text",
  });
  expect(asked).toEqual([{ operation: "signIn", direction: "request" }]);
  expect(server.received).toHaveLength(1);
});

test.each([
  ["is missing", {}],
  ["fails", { explain: () => Promise.reject(new Error("cannot load the validators")) }],
])("a reply that breaks the contract is told so even where the explanation %s", async (_how, more) => {
  const server = await serve((_request, response) => json(response, { text: "no code" }));
  const { error, reply } = await open(server.baseUrl, more).operations.poll({ agent: "291" });
  expect(error).toMatchObject({
    kind: "contract",
    direction: "reply",
    misfits: [{ pointer: "", message: "does not fit the contract" }],
  });
  expect(reply?.body).toEqual({ text: "no code" });
});

test("explains a reply by its operation and the status of the contract", async () => {
  const server = await serve((_request, response) => json(response, { text: "no code" }));
  const explain = (subject: unknown, value: unknown) => [{ pointer: "", message: JSON.stringify([subject, value]) }];
  const { error } = await open(server.baseUrl, { explain }).operations.poll({ agent: "291" });
  expect(error).toMatchObject({
    misfits: [
      {
        message:
          '[{"operation":"poll","direction":"reply","status":"200","mediaType":"application/json"},{"text":"no code"}]',
      },
    ],
  });
});

test("reports once what the contract does not know, and hands it over all the same", async () => {
  const session = { agent: "291", level: "high", state: "napping", mood: "555" };
  const server = await serve((_request, response) => json(response, { code: "0", session }));
  const seen: unknown[] = [];
  const client = open(server.baseUrl, { onUnexpected: (one: unknown) => seen.push(one) });
  for (const password of ["a", "b"]) {
    const { data } = await client.operations.signIn({ agent: "291", password });
    expect(data).toEqual(session);
  }
  expect(seen).toEqual([
    { operation: "signIn", pointer: "/session/level", kind: "conversion" },
    { operation: "signIn", pointer: "/session/state", kind: "value", value: "napping" },
    { operation: "signIn", pointer: "/session/mood", kind: "member" },
  ]);
});

test("strict mode makes an error of what the contract does not know", async () => {
  const server = await serve((_request, response) => json(response, { code: "0", event: null, extra: 1 }));
  const client = open(server.baseUrl, { strict: true });
  const { error } = await client.operations.poll({ agent: "291" });
  expect(error).toMatchObject({
    kind: "contract",
    direction: "reply",
    misfits: [{ pointer: "/extra", message: "is not a member that the contract knows" }],
  });
  const refused = await client.invoke("poll", { agent: "291", agnet: "x" });
  expect(refused.error).toMatchObject({ direction: "request", misfits: [{ pointer: "/agnet" }] });
});

test("a refusal with an empty text in the place of the data is a refusal, also in strict mode", async () => {
  let code = "2";
  const server = await serve((_request, response) => json(response, { code, text: "", session: "" }));
  const seen: unknown[] = [];
  const client = open(server.baseUrl, { strict: true, onUnexpected: (one: unknown) => seen.push(one) });
  const { error } = await client.operations.signIn({ agent: "291", password: "p" });
  expect(error).toMatchObject({ kind: "vendor", code: "2" });
  expect(seen).toEqual([]);
  code = "0";
  const { error: broken } = await client.operations.signIn({ agent: "291", password: "p" });
  expect(broken).toMatchObject({ kind: "contract", misfits: [{ pointer: "/session" }] });
});

test("a reply of plain text is its text", async () => {
  const server = await serve((_request, response) => response.end("pong"));
  expect(await open(server.baseUrl).operations.ping()).toMatchObject({ data: "pong" });
});

test("takes a fetch of the user's own, as an address and plain options", async () => {
  const calls: [string, RequestInit][] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push([url, init]);
    return Response.json({ code: "0" });
  };
  const { error } = await open("https://acme.example/api/", { fetch }).operations.dial({ agent: "291", called: "5" });
  expect(error).toBeUndefined();
  expect(calls[0]?.[0]).toBe("https://acme.example/api/agents/291/calls");
  expect(calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"called":"5"}', redirect: "manual" });
});

test("does not follow a redirect, which would take the credential elsewhere", async () => {
  const server = await serve((_request, response) => response.writeHead(307, { location: "/elsewhere" }).end());
  const { error } = await open(server.baseUrl, { credentials: { Key: "k" } }).operations.poll({ agent: "291" });
  expect(error).toMatchObject({ kind: "http", status: 307 });
  expect(server.received).toHaveLength(1);
});

test.each(["ftp://acme.example", "acme.example", "", "https://user:secret@acme.example", "https://acme.example/?a=b"])(
  "refuses the base URL %j without repeating it",
  (baseUrl) => {
    expect(() => open(baseUrl)).toThrow(/^baseUrl must [^@]*$/);
  },
);

test("hands out the body that the contract describes for a failure, and nothing that is not it", async () => {
  const isProblem = (value: unknown) => typeof value === "object" && value !== null && "title" in value;
  const replies = [
    { status: "200", mediaType: "application/json" },
    {
      status: "4XX",
      mediaType: "application/problem+json",
      fits: isProblem,
      shape: { members: { code: { canonical: ["string"] } } },
    },
    { status: "503" },
    { status: "default", mediaType: "application/json", fits: isProblem },
  ] as const;
  const plain = {
    title: "Plain",
    credentials: {},
    operations: { get: { method: "GET", path: "/", retry: "safe", replies } },
  } as const;
  const answers: [number, string, string][] = [
    [404, "application/problem+json", '{"title":"none","code":7}'],
    [404, "application/json", '{"message":"none"}'],
    [404, "text/html", "<p>"],
    [503, "text/plain", "later"],
    [500, "application/json", '{"title":"?"}'],
    [501, "application/json", "[]"],
    [502, "application/json", ""],
  ];
  const server = await serve((_request, response) => {
    const [status = 500, type = "", body = ""] = answers.shift() ?? [];
    response.writeHead(status, { "content-type": type }).end(body);
  });
  const explain = () => [{ pointer: "/title", message: "is missing" }];
  const news: unknown[] = [];
  const onUnexpected = (one: unknown) => news.push(one);
  const { invoke } = createClient(plain, { baseUrl: server.baseUrl, retry: false, explain, onUnexpected });
  const told = [];
  for (let left = answers.length; left > 0; left -= 1) {
    const { error, failure } = await invoke("get");
    told.push([error?.kind, error?.message, failure]);
  }
  expect(told).toEqual([
    ["http", "get: HTTP 404", { title: "none", code: "7" }],
    ["http", "get: HTTP 404, with a body that breaks the contract: /title is missing", undefined],
    ["http", "get: HTTP 404, and the body is not JSON (text/html)", undefined],
    ["http", "get: HTTP 503", undefined],
    ["http", "get: HTTP 500, which the contract describes by `default` alone", { title: "?" }],
    [
      "http",
      "get: HTTP 501, which the contract describes by `default` alone, with a body that breaks the contract: /title is missing",
      undefined,
    ],
    ["http", "get: HTTP 502, which the contract describes by `default` alone, and the body is empty", undefined],
  ]);
  expect(news).toEqual([{ operation: "get", pointer: "/title", kind: "member" }]);
});

test("keeps the query that a path ends in before its parameters", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const dial = { ...acme.operations.dial, query: "beta=true", parameters: [...acme.operations.dial.parameters, more] };
  const beta = { ...acme, operations: { ...acme.operations, dial } };
  const { operations } = createClient<AcmeApi>(beta, { baseUrl: server.baseUrl });
  await operations.dial({ agent: "291", called: "5", ...{ more: "a b" } });
  expect(server.received[0]?.url).toBe("/agents/291/calls?beta=true&more=a%20b");
});
const more = { name: "more", in: "query" } as const;

test("calls an operation at its own server where the program says that is, and nowhere else", async () => {
  const [common, own] = await Promise.all([1, 2].map(() => serve((_, response) => json(response, { code: "0" }))));
  if (common === undefined || own === undefined) throw new Error("no servers");
  const described = { ...acme.operations.dial, server: "https://upload.acme.example" };
  const upload = { ...acme, operations: { ...acme.operations, dial: described } };
  const connect = (servers?: Record<string, string>) =>
    createClient<AcmeApi>(upload, { baseUrl: common.baseUrl, ...(servers && { servers }) }).operations;
  const to = { "https://upload.acme.example": `${own.baseUrl}/up/` };
  await connect(to).dial({ agent: "291", called: "5" });
  await connect(to).poll({ agent: "291" });
  expect(own.received.map(({ url }) => url)).toEqual(["/up/agents/291/calls"]);
  expect(common.received.map(({ url }) => url)).toEqual(["/agents/291/events"]);
  await expect(connect().dial({ agent: "291", called: "5" })).rejects.toThrow(
    'dial is at another server than the base URL. Say where: servers: { "https://upload.acme.example": "https://…" }',
  );
  expect(() => connect({ "https://upload.acme.example": "upload" })).toThrow("servers must be an absolute URL");
  expect(() => connect({ ...to, "https://uploads.acme.example": own.baseUrl })).toThrow(
    'No operation of Acme is at a server "https://uploads.acme.example" of its own. servers takes: "https://upload.acme.example"',
  );
  expect(() => open(common.baseUrl, { servers: to })).toThrow("servers takes: none");
  expect(common.received).toHaveLength(1);
});

test.each(["?", "#", "/?", "/?#"])("a base URL that ends in %j is the same without it", async (end) => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  await open(server.baseUrl + end).operations.dial({ agent: "291", called: "5" });
  expect(server.received[0]?.url).toBe("/agents/291/calls");
});

test("a deadline that is no number is refused when the client is made", () => {
  expect(() => open("https://acme.example", { timeoutMs: Number.NaN })).toThrow(RangeError);
});

test("an operation that the contract does not have is a programming error", async () => {
  const client = open("http://127.0.0.1:1");
  await expect(client.invoke("toString")).rejects.toThrow('Acme has no operation "toString"');
});

test("forms, text and bytes arrive as they were meant", async () => {
  const upload = (mediaType: string, members?: readonly string[]) =>
    ({
      ...acme.operations.ping,
      method: "POST",
      body: { mediaType, required: true, ...(members ? { members } : {}) },
    }) as const;
  const api = {
    ...acme,
    operations: {
      form: upload("application/x-www-form-urlencoded", ["a", "b"]),
      multipart: upload("multipart/form-data", ["name", "file"]),
      text: upload("text/plain; charset=utf-8"),
      bytes: upload("audio/wav"),
    },
  };
  const server = await serve((_request, response) => response.end("ok"));
  const { invoke } = createClient<unknown>(api, { baseUrl: server.baseUrl });
  await invoke("form", { a: "1 2", b: ["x", "y"] });
  await invoke("multipart", { name: "hello", file: new Blob(["sound"], { type: "audio/wav" }) });
  await invoke("text", { body: "示忙" });
  await invoke("bytes", { body: new TextEncoder().encode("RIFF") });
  const [form, multipart, text, bytes] = server.received;
  expect(form).toMatchObject({
    body: "a=1+2&b=x&b=y",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  const boundary =
    /^multipart\/form-data; boundary=(.+)$/.exec(multipart?.headers["content-type"] ?? "")?.[1] ?? "none";
  expect(multipart?.body.split(`--${boundary}`)).toHaveLength(4);
  expect(multipart?.body).toMatch(/name="file"; filename="blob"\r\nContent-Type: audio\/wav\r\n\r\nsound/);
  expect(text).toMatchObject({ body: "示忙", headers: { "content-type": "text/plain; charset=utf-8" } });
  expect(bytes).toMatchObject({ body: "RIFF", headers: { "content-type": "audio/wav" } });
});

test("query, header and cookie parameters, keys and extra headers arrive together", async () => {
  const api = {
    ...acme,
    credentials: { ...acme.credentials, Query: { type: "apiKey", in: "query", name: "api key" } },
    operations: {
      list: {
        ...acme.operations.ping,
        parameters: [
          { name: "state", in: "query", explode: false },
          { name: "X-Page", in: "header" },
          { name: "view", in: "cookie" },
        ],
        security: [["Key", "Query"]],
      },
    },
  } as const;
  const server = await serve((_request, response) => response.writeHead(200, { "set-cookie": "node=n1" }).end("ok"));
  const credentials = { Key: "k", Query: "a&b" };
  const headers = { "X-Proxy": "p", "X-Page": "overridden by the contract's own" };
  const { invoke } = createClient<unknown>(api, { baseUrl: server.baseUrl, credentials, headers });
  for (const _time of [1, 2]) await invoke("list", { state: ["a", "b,c"], "X-Page": 2, view: "wide" });
  expect(server.received[1]).toMatchObject({
    url: "/ping?state=a,b%2Cc&api%20key=a%26b",
    headers: { "x-page": "2", "x-proxy": "p", key: "k", cookie: "node=n1; view=wide" },
  });
});
