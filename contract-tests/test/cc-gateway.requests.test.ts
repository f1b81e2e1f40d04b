/** Requests as they are written on the wire, by clients that are not ours: what the contract accepts is taken, what it does not is refused by name. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, isObject, type JsonObject, type Operation, type Parameter, readContract } from "../src/contract.js";
import { variants } from "../src/spoil.js";
import { openStage } from "../src/stage.js";

const contract = readContract("cc-gateway");
const withBody = contract.operations.filter(({ request }) => request !== undefined);
const withParameters = contract.operations.filter(({ parameters }) => parameters.length > 0);
const stage = await openStage({ guid: { strict: false } });
const { vendor, judge } = stage;

beforeAll(async () => {
  for (const agentid of ["291", "292"]) {
    const body = JSON.stringify({ password: "example-password", phonenum: "6001" });
    await fetch(`${vendor.url}/onlineagent/${agentid}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body,
    });
  }
});
afterAll(() => stage.close());

describe.each(withBody)("$operationId", (operation) => {
  const examples = Object.entries(operation.request?.examples ?? {}).map(
    ([name, { value }]) => [name, object(value)] as const,
  );
  const [[, first] = ["", {}]] = examples;

  it.each(examples)("takes the documented request %s", async (_, body) => {
    expect(await send(operation, { body })).toMatchObject({ refused: false, violations: [] });
  });

  it("takes members and query parameters that nobody knows", async () => {
    expect(
      await send(operation, { body: { ...first, newInNextRelease: { deep: [1] } }, query: { later: "1" } }),
    ).toMatchObject({
      refused: false,
      violations: [],
    });
  });

  const answers = (wanted: boolean) =>
    Promise.all(
      variants(judge, operation, first)
        .filter(({ fits }) => fits === wanted)
        .map(async ({ what, member, body }) => ({ what, member, ...(await send(operation, { body })) })),
    );

  it("refuses what the contract does not accept, and names the place", async () => {
    const spoilt = await answers(false);
    expect(spoilt.length).toBeGreaterThan(0);
    expect(spoilt.filter(({ member, refused, violations }) => !refused || !named(member, violations))).toEqual([]);
  });

  it("takes every form that the contract accepts", async () => {
    const fitting = await answers(true);
    expect(fitting.filter(({ refused, violations }) => refused || violations.length > 0)).toEqual([]);
  });
});

describe.each(withParameters)("$operationId", (operation) => {
  it("refuses parameters that the contract does not accept, and names them", async () => {
    const spoilt = operation.parameters.flatMap((parameter) =>
      ["strange ~", "0", "x".repeat(5000)]
        .filter((value) => judge.parameter(parameter, value).length > 0)
        .map((value) => ({ ...parameter, value })),
    );
    expect(spoilt.length).toBeGreaterThan(0);
    for (const parameter of spoilt) {
      const { refused, violations } = await send(operation, { parameter });
      expect({ ...parameter, refused }).toEqual({ ...parameter, refused: true });
      expect(violations.map(({ place }) => place)).toContain(`${parameter.in}.${parameter.name}`);
    }
  });
});

interface Request {
  readonly body?: JsonObject;
  readonly query?: Readonly<Record<string, string>>;
  /** One parameter with a value of its own. */
  readonly parameter?: Parameter & { readonly value: string };
}

interface Answer {
  readonly refused: boolean;
  readonly violations: readonly { readonly place: string; readonly message: string }[];
}

async function send(operation: Operation, request: Request): Promise<Answer> {
  const textOf = ({ name }: Parameter) => (request.parameter?.name === name ? request.parameter.value : sample(name));
  const given = operation.parameters.filter(({ name, required }) => required || request.parameter?.name === name);
  const of = (place: string) => given.filter((parameter) => parameter.in === place);
  const path = of("path").reduce(
    (filled, parameter) => filled.replace(`{${parameter.name}}`, encodeURIComponent(textOf(parameter))),
    operation.path,
  );
  const query = new URLSearchParams({
    ...Object.fromEntries(of("query").map((parameter) => [parameter.name, textOf(parameter)])),
    ...request.query,
  });
  const [example] = Object.values(operation.request?.examples ?? {});
  const body = request.body ?? example?.value;
  const response = await fetch(`${vendor.url}${path}?${query}`, {
    method: operation.method,
    headers: {
      "Content-Type": "application/json",
      Guid: "any",
      ...Object.fromEntries(of("header").map((parameter) => [parameter.name, textOf(parameter)])),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const reply: unknown = await response.json();
  expect(judge.reply(operation, response.status, reply)).toEqual([]);
  const refusal = operation.parameters.some(({ name }) => name === request.parameter?.name && name === "service_token")
    ? "100-001"
    : "000-002";
  return {
    refused: at(reply, contract.result.code) === refusal,
    violations: JSON.parse(response.headers.get("trunkline-violations") ?? "[]"),
  };
}

/** A value for each parameter by its wire name. */
function sample(name: string): string {
  const samples: Readonly<Record<string, string>> = {
    agentid: "291",
    workNo: "292",
    workno: "292",
    callid: "1455885056-1095",
    callId: "1455885056-1095",
    number: "40041",
    time: "5",
    reason: "1",
    autoflag: "true",
    restcause: "0",
    isautoanswer: "true",
    flag: "true",
    switchtype: "1",
  };
  const value = samples[name];
  if (value === undefined) throw new Error(`No sample of the parameter ${name}: add one here`);
  return value;
}

/** By the place, or, of a member that is missing, by the message. */
const named = (member: string, violations: Answer["violations"]) =>
  violations.some(({ place, message }) => place.split(".")[1] === member || message.includes(`'${member}'`));

function object(value: unknown): JsonObject {
  if (!isObject(value)) throw new TypeError("An example of a request is an object");
  return value;
}
