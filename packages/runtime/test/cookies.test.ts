import { expect, test } from "vitest";
import { createCookieJar } from "../src/cookies.js";
import { createClient } from "../src/index.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

const setCookies = (...lines: string[]) => new Headers(lines.map((line) => ["set-cookie", line]));

test("keeps every cookie by its name, its value as it came", () => {
  const jar = createCookieJar();
  jar.receive(setCookies("node=a=b%20c; Path=/x; HttpOnly", 'other="q"', "noValue=", "=nameless", "broken"), 0);
  jar.receive(setCookies("node=d"), 0);
  expect(jar.pairs(0)).toEqual([
    ["node", "d"],
    ["other", '"q"'],
    ["noValue", ""],
  ]);
});

test.each([
  ["Max-Age=0", 0],
  ["Max-Age=-1", 0],
  ["Expires=Thu, 01 Jan 1970 00:00:01 GMT", 2_000],
  ["Max-Age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT", 0],
])("%s deletes a cookie", (attributes, now) => {
  const jar = createCookieJar();
  jar.receive(setCookies("node=a"), now);
  jar.receive(setCookies(`node=; ${attributes}`), now);
  expect(jar.pairs(now)).toEqual([]);
});

test("a server that makes up a cookie for each reply does not fill the requests, nor push out what came first", () => {
  const jar = createCookieJar();
  jar.receive(setCookies("node=a"), 0);
  for (let index = 0; index < 1_000; index += 1) jar.receive(setCookies(`c${index}=x`), 0);
  jar.receive(setCookies("node=b"), 0);
  expect(jar.pairs(0)).toHaveLength(50);
  expect(jar.pairs(0)[0]).toEqual(["node", "b"]);
});

test("a cookie is gone when its time is over", () => {
  const jar = createCookieJar();
  jar.receive(setCookies("node=a; max-age=10"), 1_000);
  expect(jar.pairs(10_999)).toEqual([["node", "a"]]);
  expect(jar.pairs(11_000)).toEqual([]);
  expect(jar.export()).toEqual([]);
});

test("a client returns the load balancer's cookie, and hands it over with the session", async () => {
  const server = await serve((_request, response, count) =>
    json(response, { code: "0" }, count === 1 ? { "set-cookie": ["node=n1; Path=/", "b=2"], "set-key": "KEY=k" } : {}),
  );
  const options = { baseUrl: server.baseUrl, context: { agent: "291" }, clock: createTestClock() };
  const client = createClient<AcmeApi>(acme, options);
  const { reply } = await client.operations.ring();
  expect([...(reply?.headers.keys() ?? [])].filter((name) => name.startsWith("set-"))).toEqual([]);
  await client.operations.poll();

  const state: unknown = JSON.parse(JSON.stringify(client.exportSession()));
  expect(state).toEqual({
    credentials: { Key: "k" },
    cookies: [
      { name: "node", value: "n1" },
      { name: "b", value: "2" },
    ],
  });
  const reloaded = createClient<AcmeApi>(acme, options);
  reloaded.importSession(client.exportSession());
  await reloaded.operations.poll();
  expect(server.received.map(({ headers }) => [headers.cookie, headers.key])).toEqual([
    [undefined, undefined],
    ["node=n1; b=2", "k"],
    ["node=n1; b=2", "k"],
  ]);
});

test("a contract without such a cookie keeps none", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }, { "set-cookie": "node=n1" }));
  const { affinity: _affinity, ...plain } = acme;
  const client = createClient<AcmeApi>(plain, { baseUrl: server.baseUrl, context: { agent: "291" } });
  await client.operations.poll();
  await client.operations.poll();
  expect(server.received[1]?.headers).not.toHaveProperty("cookie");
});
