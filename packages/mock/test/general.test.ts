/** The part that every vendor shares, on a contract made for it. */
import { describe, expect, it } from "vitest";
import { openContract } from "../src/contract.js";
import { createFaults, faultKinds, httpFaultKinds, socketFaultKinds } from "../src/faults.js";
import { at, type JsonObject, withValue } from "../src/json.js";
import { formatLogEntry } from "../src/log.js";
import { readPreference } from "../src/preference.js";
import { violationsHeader } from "../src/violations-header.js";
import { send, start } from "./support.js";

const reply = {
  description: "The outcome.",
  content: {
    "application/json": {
      schema: { type: "object" },
      examples: {
        success: { $ref: "#/components/examples/done" },
        "100-006": { value: { retcode: "100-006", message: "agent not login" } },
      },
    },
  },
};

const document: JsonObject = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "States", version: "1" },
  servers: [{ url: "https://{host}/base/path/", variables: { host: { default: "states.example" } } }],
  "x-result": { code: "/retcode", success: ["0"], message: "/message" },
  "x-code-table": { "100-006": { meaning: "Not signed in" } },
  paths: {
    "/agents/{agentid}/{state}": {
      parameters: [{ $ref: "#/components/parameters/AgentId" }],
      put: {
        operationId: "setState",
        "x-codes": ["100-006"],
        "x-triggers": [
          { event: "StateChanged", when: "it was another" },
          { event: "Failed", outcome: "failure", to: "state" },
        ],
        parameters: [
          { name: "state", in: "path", required: true, schema: { enum: ["示忙", "示闲"] } },
          { name: "number", in: "query", "x-sensitive": "personal", schema: { type: "string" } },
        ],
        requestBody: { content: { "application/json": { schema: { required: ["原因"] } } } },
        responses: { "200": reply },
      },
    },
    "/agents/{agentid}/all": {
      parameters: [{ $ref: "#/components/parameters/AgentId" }],
      put: { operationId: "setAll", responses: { "200": reply } },
    },
  },
  components: {
    parameters: {
      AgentId: { name: "agentid", in: "path", required: true, "x-context": true, schema: { type: "string" } },
    },
    examples: { done: { value: { retcode: "0", message: "" } } },
  },
};

describe("a contract", () => {
  const contract = openContract(document);

  it("gives the base path of its first server", () => {
    expect(contract.basePath).toBe("/base/path");
  });

  it("finds the operation of a path, the more literal one first", () => {
    expect(contract.find("PUT", "/agents/291/all")?.operation.id).toBe("setAll");
    expect(contract.find("PUT", "/agents/2%2F91/busy")).toMatchObject({
      operation: { id: "setState" },
      parameters: { agentid: "2/91", state: "busy" },
    });
    expect(contract.find("GET", "/agents/291/all")).toBeUndefined();
    expect(contract.find("PUT", "/agents//all")).toBeUndefined();
    expect(contract.methods("/agents/291/all")).toEqual(["PUT"]);
    expect(contract.methods("/agents")).toEqual([]);
  });

  it("gives codes, events, sensitive parameters and examples, references followed", () => {
    expect(contract.find("PUT", "/agents/291/busy")?.operation).toEqual({
      id: "setState",
      method: "PUT",
      path: "/agents/{agentid}/{state}",
      takesBody: true,
      parameters: [
        { name: "agentid", in: "path", sensitive: false, context: true },
        { name: "state", in: "path", sensitive: false, context: false },
        { name: "number", in: "query", sensitive: true, context: false },
      ],
      codes: ["100-006"],
      triggers: [
        { event: "StateChanged", outcome: "success", when: "it was another" },
        { event: "Failed", outcome: "failure", to: "state" },
      ],
      examples: new Map([
        ["success", { retcode: "0", message: "" }],
        ["100-006", { retcode: "100-006", message: "agent not login" }],
      ]),
    });
    expect([contract.meaning("100-006"), contract.meaning("x")]).toEqual(["Not signed in", undefined]);
  });
});

describe("a violation", () => {
  it("in Chinese does not end the mock: the body says it as it is, the header in ASCII", async () => {
    const mock = await start({ contract: document });
    const refused = await send(mock, "PUT", `/agents/291/${encodeURIComponent("小休")}`, { body: { 别的: 1 } });
    expect(refused.code).toBe("000-002");
    expect(refused.text).toContain("原因");
    expect(refused.headers["trunkline-violations"]).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(refused.headers["trunkline-violations"] ?? "")).toEqual(
      mock.violations.map(({ place, message }) => ({ place, message })),
    );
    expect(mock.violations.map(({ place, message }) => [place, message])).toEqual([
      ["body", expect.stringContaining("原因")],
      ["path.state", expect.stringContaining("示忙, 示闲")],
    ]);
    const fine = await send(mock, "PUT", `/agents/291/${encodeURIComponent("示忙")}`, { body: { 原因: 1 } });
    expect(fine.code).toBe("100-006");
  });

  it("names a parameter as the contract spells it", async () => {
    const mock = await start();
    await send(mock, "PUT", "/qualitycontrol/291/addinsert/nobody");
    expect(new Set(mock.violations.map(({ place }) => place))).toEqual(new Set(["path.workNo"]));
  });

  it("is cut to what a header may hold", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ place: `body.成员${index}`, message: "must be string" }));
    const [[, value] = ["", ""]] = violationsHeader(many);
    expect(value.length).toBeLessThanOrEqual(4096);
    expect(JSON.parse(value)[0]).toEqual(many[0]);
    const [[, short] = ["", ""]] = violationsHeader([{ place: "body", message: "示".repeat(5_000) }]);
    expect(JSON.parse(short)).toEqual([{ place: "body", message: "" }]);
  });
});

describe("the log", () => {
  it("keeps a line a line", () => {
    const entry = {
      kind: "request",
      method: "GET",
      path: "/x",
      status: 404,
      violations: [],
      notes: ["a\r\nFORGED"],
    } as const;
    expect(formatLogEntry(entry)).toBe("GET    /x -> 404 | a??FORGED");
  });
});

describe("Prefer", () => {
  it.each([
    ["example=200-017", { example: "200-017" }],
    ['code=200, example="a b"', { code: 200, example: "a b" }],
    ["dynamic=true", { dynamic: true }],
    ["respond-async; wait=10", undefined],
    ["code=nothing", undefined],
  ])("%s", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });
});

describe("a JSON Pointer", () => {
  it("reads and replaces, escapes included", () => {
    const value = { "a/b": [{ "c~d": 1 }], e: 2 };
    expect(at(value, "/a~1b/0/c~0d")).toBe(1);
    expect(at(value, "/toString")).toBeUndefined();
    expect(withValue(value, "/a~1b/0/c~0d", 3)).toEqual({ "a/b": [{ "c~d": 3 }], e: 2 });
    expect(withValue({}, "/new/inner", true)).toEqual({ new: { inner: true } });
    expect(withValue(value, "", null)).toBeNull();
  });
});

describe("waiting faults", () => {
  it("are taken oldest first, and stay for the operation they name", () => {
    const faults = createFaults();
    faults.add({ kind: "drop", operation: "release" });
    faults.add({ kind: "html" });
    faults.add({ kind: "reset" });
    const kinds = ["hold", "release", "hold", "hold"].map((operation) => faults.take(operation, faultKinds)?.kind);
    expect(kinds).toEqual(["html", "drop", "reset", undefined]);
  });

  it("wait for the transport that has their kind", () => {
    const faults = createFaults();
    faults.add({ kind: "binary" });
    faults.add({ kind: "drop" });
    expect(faults.take("hold", httpFaultKinds)?.kind).toBe("drop");
    expect(faults.take("hold", httpFaultKinds)).toBeUndefined();
    expect(faults.take(undefined, socketFaultKinds)?.kind).toBe("binary");
  });
});
