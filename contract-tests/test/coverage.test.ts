/** Fails by name when something of a contract is on no wire: an operation, a documented code of one, an event, a webhook, a whole vendor. */
import { existsSync, readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { ccGatewayCases as cases } from "../src/cases/cc-gateway.js";
import { eventExamples, eventTypes } from "../src/cases/cc-gateway-events.js";
import { coverCcGateway } from "../src/cover-cc-gateway.js";
import { missing, summary, wanted } from "../src/coverage.js";
import { readMessageContract } from "../src/message-contract.js";
import { openStage } from "../src/stage.js";
import { vendors } from "../src/vendors.js";

const packages = new URL("../../packages/", import.meta.url);
const nothing = { operations: [], codes: [], events: [], messages: [], webhooks: [] };

describe("cc-gateway", async () => {
  const stage = await openStage();
  const { contract } = stage;
  const messages = readMessageContract("cc-gateway");
  const all = wanted(contract, eventTypes(contract), messages);
  const events = eventExamples(messages);
  afterAll(() => stage.close());

  it("is covered: every operation, every documented code, every event both ways, every webhook", {
    timeout: 60_000,
  }, async () => {
    const covered = await coverCcGateway(stage, cases, events);
    console.log(summary("cc-gateway", all, covered));
    expect(missing(all, covered)).toEqual(nothing);
  });

  it("is not covered by half of the tables, and what lacks is named", async () => {
    const half = await openStage();
    const { login, release } = cases;
    const covered = await coverCcGateway(
      half,
      { login, release },
      events.filter(({ eventType }) => eventType !== "OUTBOUND_DETECT_EVENT"),
    );
    await half.close();
    const gaps = missing(all, covered);
    expect(all.operations.filter((id) => !gaps.operations.includes(id))).toEqual(["login", "release"]);
    expect(gaps.codes).toContain("hold 200-013");
    expect(gaps.codes.filter((name) => /^(login|release) /.test(name))).toEqual([]);
    expect(gaps.events).toEqual(["OUTBOUND_DETECT_EVENT"]);
    expect(gaps.messages).toEqual(["polledEvents OutboundDetectEvent", "pushedEvents OutboundDetectEvent"]);
    expect(summary("cc-gateway", all, covered)).toMatch(
      /^cc-gateway: 2 of \d+ operations, 17 of \d+ codes, 70 of 71 events, 140 of 142 messages, 1 of 1 webhooks$/,
    );
  });
});

it("knows every vendor that a package answers for", () => {
  const answering = readdirSync(packages).filter((name) =>
    existsSync(new URL(`${name}/contracts/openapi.json`, packages)),
  );
  expect(Object.keys(vendors), "Add what is missing to src/vendors.ts, with its cases").toEqual(answering);
});
