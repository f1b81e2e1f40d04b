import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

test("tells of each request, reply and outcome, redacted, under stable names", async () => {
  const clock = createTestClock();
  const server = await serve(async (_request, response) => {
    await clock.advance(40);
    json(response, { code: "0", text: "welcome", session: { agent: "291", level: 1, state: "ready", token: "t" } });
  });
  const seen: [string, object][] = [];
  const hooks = {
    onRequest: (record: object) => seen.push(["request", record]),
    onReply: (record: object) => seen.push(["reply", record]),
    onOutcome: (record: object) => seen.push(["outcome", record]),
  };
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, clock, hooks });
  await operations.signIn({ agent: "291", password: "p", phone: "6001" });
  const about = { operation: "signIn", method: "PUT", urlTemplate: "/agents/{agent}" };
  expect(seen).toEqual([
    [
      "request",
      {
        ...about,
        attempt: 1,
        arguments: { agent: "291", password: "[secret]", phone: "[personal]" },
        headers: { "content-type": "application/json; charset=UTF-8" },
      },
    ],
    [
      "reply",
      {
        ...about,
        attempt: 1,
        status: 200,
        durationMs: 40,
        headers: expect.objectContaining({ "content-type": "application/json" }),
        body: { code: "0", text: "[personal]", session: { agent: "291", level: 1, state: "ready", token: "[secret]" } },
      },
    ],
    ["outcome", { ...about, attempts: 1, durationMs: 40, outcome: "success", status: 200 }],
  ]);
});

test("a refusal's record carries the code", async () => {
  const server = await serve((_request, response) => json(response, { code: 7 }));
  const seen: unknown[] = [];
  const hooks = { onOutcome: (record: unknown) => seen.push(record) };
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, hooks });
  await operations.dial({ agent: "291", called: "5" });
  expect(seen).toMatchObject([{ outcome: "vendor", code: "7", status: 200, attempts: 1 }]);
});

test("a hook that throws or rejects breaks no call", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const hooks = {
    onRequest: () => {
      throw new Error("no disk");
    },
    onReply: () => Promise.reject(new Error("no network")),
    onOutcome: () => {
      throw new Error("no disk");
    },
  };
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, hooks });
  expect((await operations.poll({ agent: "291" })).error).toBeUndefined();
});
