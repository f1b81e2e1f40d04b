/** Every operation of CC-Gateway through the generated client: it succeeds, and it meets every documented refusal as a typed value. */
import { codes, isKnownCode } from "@trunkline/cc-gateway";
import { afterAll, describe, expect, it } from "vitest";
import { ccGatewayCases as cases } from "../src/cases/cc-gateway.js";
import { readContract } from "../src/contract.js";
import { expectedData, isOperationId, type Played, play, refusals } from "../src/play.js";
import { openStage } from "../src/stage.js";
import { matching } from "./matching.js";

const contract = readContract("cc-gateway");
const stage = await openStage();
afterAll(() => stage.close());

describe.each(contract.operations)("$operationId", (operation) => {
  const { operationId: id } = operation;
  if (!isOperationId(cases, id)) {
    it("has a case", () => expect.fail(`Add ${id} to src/cases/cc-gateway.ts`));
    return;
  }

  it("succeeds with what the contract says", async () => {
    const { outcome, exchange, args, facts } = await play(stage, cases, id);
    expect(outcome).toMatchObject({ data: matching(expectedData(cases, id, facts)), reply: { status: 200 } });
    expect(exchange).toMatchObject({ operation: { operationId: id }, code: "0", findings: [] });
    expect(exchange?.replyHeaders.get("content-type")).toMatch(/^application\/json\b/);
    expect(exchange?.sent).toEqual({ agentid: "291", ...asSent(args, exchange?.body) });
  });

  const successes = Object.entries(operation.replies["200"]?.examples ?? {}).filter(([name]) => !isRefusal(name));
  it.each(successes)("reads the documented reply %s, knowing everything in it", async (name, { value }) => {
    const { outcome, exchange } = await play(stage, cases, id, { prefer: name, client: { strict: true } });
    expect(outcome.error).toBeUndefined();
    expect(exchange).toMatchObject({ code: "0", findings: [] });
    expect(withoutSignIn(exchange?.reply)).toEqual(withoutSignIn(value));
  });

  it.each(operation.codes)("meets %s as a typed refusal", async (code) => {
    expectRefusal(await play(stage, cases, id, { given: "nobody", prefer: code, client: { strict: true } }), code);
  });

  it.each(refusals(cases, id, operation))("is refused with %s when it is so", async (code, refusal) => {
    expect(operation.codes).toContain(code);
    expectRefusal(await play(stage, cases, id, refusal), code);
  });

  function expectRefusal({ outcome, exchange }: Played, code: string) {
    const known = isKnownCode(code) ? codes[code] : undefined;
    const table = contract.codes[code];
    expect(known).toMatchObject({ ...table });
    expect(outcome.data).toBeUndefined();
    expect(outcome.error).toMatchObject({
      kind: "vendor",
      operation: id,
      code,
      codeKind: table?.kind,
      meaning: table?.meaning,
      retry: table?.retry,
      message: `${id}: the vendor answered ${code} (${table?.meaning})`,
    });
    expect(exchange).toMatchObject({ operation: { operationId: id }, code });
    expect(exchange?.findings.filter((finding) => !finding.includes(": parameter "))).toEqual([]);
  }
});

const isRefusal = (name: string) => name in contract.codes;

/** Who signed in, and when, is so of the moment, even where a reply is asked for by name. */
const withoutSignIn = (reply: unknown): unknown =>
  JSON.parse(JSON.stringify(reply, (name, value) => (/^(workno|loginTime)$/.test(name) ? "" : value)));

/** Parameters travel as text, members of a body as they are. */
function asSent(args: object, body: unknown): object {
  const inBody = Object(body);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, name in inBody ? value : String(value)]),
  );
}
