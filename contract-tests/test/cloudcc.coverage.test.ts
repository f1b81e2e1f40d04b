/** Fails by name when something of CloudCC's contracts is on no wire, and when anything on the wire does not fit them. */
import { describe, expect, it } from "vitest";
import { cloudccCases, cloudccHttpCases } from "../src/cases/cloudcc.js";
import { readContract } from "../src/contract.js";
import { codesOf, coverCloudcc, requestsOf } from "../src/cover-cloudcc.js";
import { type Covered, missing, summary, wanted } from "../src/coverage.js";
import { readMessageContract } from "../src/message-contract.js";

const contract = readContract("cloudcc");
const messages = readMessageContract("cloudcc");
const nothing = { operations: [], codes: [], events: [], messages: [], webhooks: [] };
const requests = requestsOf(messages);
const overHttp = wanted(contract, [], messages);
const all: Covered = {
  ...overHttp,
  operations: [...overHttp.operations, ...requests],
  codes: [...overHttp.codes, ...requests.flatMap((id) => codesOf(messages, id).map((code) => `${id} ${code}`))],
};

describe("cloudcc", () => {
  it("is covered: every operation over HTTP and the socket, every documented code, every message", {
    timeout: 60_000,
  }, async () => {
    const covered = await coverCloudcc(contract, messages);
    console.log(`${summary("cloudcc", all, covered)}; ${covered.seen.length} frames judged`);
    expect(missing(all, covered)).toEqual(nothing);
    expect(covered.seen.filter(({ name, misfits }) => name === "" || misfits.length > 0)).toEqual([]);
  });

  it("is not covered by some of the tables, and what lacks is named", async () => {
    const { hold } = cloudccCases;
    const { getAgentInfo } = cloudccHttpCases;
    const gaps = missing(all, await coverCloudcc(contract, messages, { cases: { hold }, httpCases: { getAgentInfo } }));
    expect(all.operations.filter((id) => !gaps.operations.includes(id))).toEqual(["getAgentInfo", "hold"]);
    expect(gaps.codes).toContain("call 5000");
    expect(gaps.codes.filter((name) => /^(hold|getAgentInfo) /.test(name))).toEqual([]);
    expect(gaps.messages).toContain("agent MuteReply");
    expect(gaps.messages).not.toContain("agent HoldReply");
  });
});
