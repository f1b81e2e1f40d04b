/** Holds the contract of CC-Gateway to what its existing clients send and are answered, and to what its documents print. Ajv judges, over the bundled contract. */

import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { specsFolder } from "../lint/lint-contracts.mjs";
import { answered, asked, sent } from "./existing-clients.js";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean };
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | readonly Parameter[]>>>>;
}

const isOperation = (value: Operation | readonly Parameter[]): value is Operation => "operationId" in value;

const { parsed } = (
  await bundle({ ref: join(specsFolder, "cc-gateway/openapi.yaml"), config: await createConfig({}), dereference: true })
).bundle;
const contract = parsed as Contract;

/** Where each operation stands, as the keys that lead there, and what it is. */
const operations = new Map(
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]) =>
      isOperation(value) ? [[value.operationId, { keys: ["paths", path, method], operation: value }] as const] : [],
    ),
  ),
);

const options = { strict: false, allErrors: true, validateFormats: false } as const;
const strict = new Ajv2020(options).addSchema(contract, "contract");
const lenient = new Ajv2020({ ...options, coerceTypes: true }).addSchema(contract, "contract");

/** What Ajv has against a value; the value stands in an object, because Ajv converts members only. */
function misfits(ajv: Ajv2020, keys: readonly (string | number)[], value: unknown): string[] {
  const pointer = keys.map((key) => `/${encodeURIComponent(String(key).replace(/~/g, "~0").replace(/\//g, "~1"))}`);
  const validate = ajv.compile({ type: "object", properties: { value: { $ref: `contract#${pointer.join("")}` } } });
  validate({ value });
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function find(operationId: string) {
  const found = operations.get(operationId);
  if (!found) throw new Error(`cc-gateway has no operation ${operationId}`);
  return found;
}

const body = ["content", "application/json", "schema"];
const request = (operationId: string, value: unknown) =>
  misfits(strict, [...find(operationId).keys, "requestBody", ...body], value);
const reply = (operationId: string, value: unknown) =>
  misfits(strict, [...find(operationId).keys, "responses", "200", ...body], value);

describe("CC-Gateway takes what existing clients send", () => {
  it.each(sent)("$operation from $client", ({ operation, body }) => {
    expect(request(operation, body)).toEqual([]);
  });

  it.each(asked)("$operation with $parameters from $client", ({ operation: operationId, parameters }) => {
    const { keys, operation } = find(operationId);
    const known = operation.parameters ?? [];
    for (const [name, value] of Object.entries(parameters)) {
      const index = known.findIndex((parameter) => parameter.name === name);
      expect(index, name).toBeGreaterThanOrEqual(0);
      expect(misfits(lenient, [...keys, "parameters", index, "schema"], value), name).toEqual([]);
    }
    const demanded = known.filter(({ required }) => required).map(({ name }) => name);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(demanded));
  });

  it("without Content-Type where there is no body", () => {
    const headers = [...operations.values()].flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((parameter) => parameter.in === "header"),
    );
    expect(headers.filter(({ name, required }) => required || name.toLowerCase() === "content-type")).toEqual([]);
  });

  it("without a body where the documents have none", () => {
    const demanding = [...operations].filter(([, { operation }]) => operation.requestBody?.required).map(([id]) => id);
    const bodiless = [
      "logout",
      "resetSkill",
      "sayBusy",
      "heartbeat",
      "answer",
      "release",
      "hold",
      "getHold",
      "dropCall",
    ];
    expect(demanding.filter((id) => bodiless.includes(id))).toEqual([]);
    expect(demanding).toContain("callOut");
  });

  it.each([
    ["login", { phonenum: "6001" }],
    ["login", { password: "example-password", phonenum: "6001", agenttype: "99" }],
    ["callOut", { called: "" }],
    ["callOut", { called: "40040", mediaability: "3" }],
    ["innerHelp", { dstaddress: null }],
  ])("but not for %s the body %j", (operationId, value) => {
    expect(request(operationId, value)).not.toEqual([]);
  });
});

describe("CC-Gateway's replies", () => {
  it.each(answered)("cover what $client is answered for $operation: $reply", ({ operation, reply: value }) => {
    expect(reply(operation, value)).toEqual([]);
  });

  it("may fail with an empty text for a result, with null or with none, whatever the operation", () => {
    const failure = { message: "agent not login", retcode: "100-006" };
    const forms = [failure, { ...failure, result: "" }, { ...failure, result: null }];
    const refused = [...operations.keys()].filter((id) => forms.some((form) => reply(id, form).length > 0));
    expect(refused).toEqual([]);
    expect(operations.size).toBeGreaterThan(50);
  });

  it("have a code", () => {
    expect([...operations.keys()].filter((id) => reply(id, { message: "" }).length === 0)).toEqual([]);
  });
});

describe("what the documents of CC-Gateway print", () => {
  it.each([
    ["login", '{"retcode":"0","msg":"","result":{"workno":"6001","mediatype":"TTT"}}'],
    [
      "getAgentEvent",
      '{"message":"","retcode":"0","event":{"content":null,"eventType":"AgentOther_InService","workNo":"291"}}',
    ],
    [
      "getAgentEvent",
      '{"message":"","retcode":"0","event":{"content":null,"eventType":"AgentState_Ready","workNo":"291"}}',
    ],
    ["callOut", '{"message":"","retcode":"0","result":"1455885056-1095"}'],
  ])("fits as a reply of %s: %s", (operationId, text) => {
    expect(reply(operationId, JSON.parse(text))).toEqual([]);
  });

  it("fits as a call-out", () => {
    const value = {
      caller: "40038",
      called: "40040",
      skillid: 25,
      callappdata: "",
      mediaability: 1,
      userVideoDirection: 4,
    };
    expect(request("callOut", value)).toEqual([]);
  });

  it("is no JSON in one place, which the contract reads as a null result (D3)", () => {
    const printed = '{"retcode":"0","msg":"","result:null"}';
    expect(() => JSON.parse(printed)).toThrow(SyntaxError);
    expect(reply("logout", JSON.parse(printed.replace('"result:null"', '"result":null')))).toEqual([]);
  });
});
