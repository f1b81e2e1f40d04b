import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { redact, redactHeaders, redactReply, sensitiveNames } from "../src/redact.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { closedPort, serve } from "./support/serve.js";

const names = sensitiveNames(acme);

test("collects every name that the contract calls sensitive", () => {
  expect([...names]).toEqual([
    ["password", "secret"],
    ["phone", "personal"],
    ["token", "secret"],
    ["called", "personal"],
    ["key", "secret"],
    ["set-key", "secret"],
  ]);
});

test("a name that is secret in one place and personal in another counts as secret", () => {
  const reply = (sensitive: "secret" | "personal") => ({ status: "200", shape: { members: { pin: { sensitive } } } });
  const pinned = (...replies: ReturnType<typeof reply>[]) => ({
    ...acme,
    credentials: {},
    operations: { ping: { ...acme.operations.ping, replies } },
  });
  for (const api of [pinned(reply("secret"), reply("personal")), pinned(reply("personal"), reply("secret"))])
    expect([...sensitiveNames(api)]).toEqual([["pin", "secret"]]);
});

test("hides what the contract marks, and the same names where it says nothing", () => {
  const shape = { members: { token: {}, list: { items: { sensitive: "personal" } }, inner: { rest: {} } } } as const;
  const value = {
    token: "described here as harmless",
    list: ["6001", null],
    inner: { Password: "p", deep: [{ phone: "6001", other: 1 }] },
    password: { parts: ["p"] },
    key: undefined,
  };
  expect(redact(value, shape, names)).toEqual({
    token: "described here as harmless",
    list: ["[personal]", null],
    inner: { Password: "[secret]", deep: [{ phone: "[personal]", other: "[number]" }] },
    password: "[secret]",
    key: undefined,
  });
});

test("of what nobody described only the kind is told", () => {
  expect(redact("<h1>6001</h1>", undefined, names)).toBe("[text of 13 characters]");
  expect(redact("<h1>6001</h1>", { members: {} }, names)).toBe("[text of 13 characters]");
  expect(redact({ new: ["6001", 6001, true, null] }, { members: { known: {} } }, names)).toEqual({
    new: ["[text of 4 characters]", "[number]", true, null],
  });
});

test("the vendor's own text counts as personal, where the result says it is", () => {
  const shape = { members: { "a/b": { members: { text: {}, code: {} } } } };
  const result = { code: "/a~1b/code", success: ["0"], message: "/a~1b/text" };
  expect(redactReply({ "a/b": { text: "call 6001", code: "7" } }, shape, result, names)).toEqual({
    "a/b": { text: "[personal]", code: "7" },
  });
});

test("survives circles, depth and what is no plain data", () => {
  const circle: Record<string, unknown> = { blob: new Blob(["x"]), date: new Date(0), fn: () => 1, twice: [] };
  circle.again = circle.twice;
  circle.self = { circle };
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(redact(circle, undefined, names)).toEqual({
    blob: "[Blob]",
    date: "[Date]",
    fn: "[function]",
    twice: [],
    again: [],
    self: { circle: "[circular]" },
  });
  expect(JSON.stringify(redact(deep, undefined, names))).toContain('"[deep]"');
});

test("shows the values of harmless headers only", () => {
  const operation = {
    ...acme.operations.ping,
    parameters: [
      { name: "X-Plain", in: "header" },
      { name: "X-Phone", in: "header", sensitive: "personal" },
    ],
  } as const;
  const headers = new Headers({
    "content-type": "a/b",
    key: "k",
    authorization: "Basic x",
    "x-plain": "p",
    "x-phone": "6001",
    "x-proxy-token": "t",
  });
  expect(redactHeaders(headers, operation, names)).toEqual({
    authorization: "[secret]",
    "content-type": "a/b",
    key: "[secret]",
    "x-phone": "[personal]",
    "x-plain": "p",
    "x-proxy-token": "[secret]",
  });
});

test("no secret and no personal data in any error, hook or report, whatever the day brings", async () => {
  const planted = /PLANTED/;
  const word = "PLANTED";
  const session = { agent: "291", level: 1, state: "ready", token: word, password: word, nested: [{ phone: word }] };
  const bodies = [
    { code: "0", session },
    { code: "2", text: "refused", session },
    { code: "odd, and not in the table" },
    { code: "2", text: word },
    { "new member": word, code: "0", session: { ...session, also: word } },
    { nocode: true, password: word },
    [word],
  ];
  const days = [
    ...bodies.map((body) => [200, "application/json", JSON.stringify(body)] as const),
    [200, "text/html", `<p>${word}</p>`] as const,
    [200, `text/${word}.html`.replace(word, "x"), `{"${word}`] as const,
    [500, "text/html", word] as const,
    [503, "application/json", JSON.stringify({ password: word })] as const,
  ];
  const server = await serve((_request, response, count) => {
    const [status, type, body] = days[(count - 1) % days.length] ?? [200, "", ""];
    response
      .writeHead(status, {
        "content-type": type,
        "set-key": `KEY=${word}`,
        "set-cookie": `node=${word}`,
        "x-trace": word,
      })
      .end(body);
  });
  const seen: unknown[] = [];
  const note = (record: unknown) => void seen.push(record);
  const hooks = { onRequest: note, onReply: note, onOutcome: note, onLateReply: note };
  const headers = { "x-proxy": word };
  for (const strict of [false, true]) {
    for (const baseUrl of [server.baseUrl, await closedPort()]) {
      const options = {
        baseUrl,
        hooks,
        headers,
        strict,
        onUnexpected: note,
        retry: false,
        credentials: { Key: word },
      } as const;
      const { operations, invoke } = createClient<AcmeApi>(acme, options);
      for (const _day of days) {
        note((await operations.signIn({ agent: "291", password: word, phone: word })).error);
      }
      for (const _day of days) note((await operations.dial({ agent: "291", called: word })).error);
      note((await invoke("signIn", { agent: "291", password: { [word]: 1 } })).error);
      note((await invoke("dial", { agent: "..", called: word })).error);
    }
  }
  expect(seen.length).toBeGreaterThan(150);
  for (const record of seen) {
    // The code and the vendor's text are the vendor's, in fields of their own that say so.
    const told =
      record instanceof Object && "kind" in record && record.kind === "vendor"
        ? { ...record, code: "", vendorMessage: "" }
        : record;
    expect(JSON.stringify(told) ?? "").not.toMatch(planted);
    expect(inspect(told, { depth: 20 })).not.toMatch(planted);
  }
});
