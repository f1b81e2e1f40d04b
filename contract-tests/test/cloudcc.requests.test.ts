/** Every request through the client, against the vendor as its server does and as its document says. */
import { codes } from "@trunkline/cloudcc";
import { afterEach, describe, expect, it } from "vitest";
import { cloudccCases } from "../src/cases/cloudcc.js";
import { type CloudccStage, openCloudcc, readings } from "../src/cloudcc-stage.js";

let stage: CloudccStage | undefined;
afterEach(() => stage?.close());

describe.each(readings)("as the %s has it", (reading) => {
  it.each(Object.entries(cloudccCases))("%s has the outcome that the contract says", async (_, one) => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const asking = one.ask(agent, stage);
    const expected = reading === "server" ? one.inServer : one.inDocument;
    if (expected === "silence")
      await stage.clock.untilSleeper((ms) => ms === 5_000).then((ms) => stage?.clock.advance(ms));
    const outcome = await asking;
    switch (expected) {
      case undefined:
      case "push":
        expect(outcome.error).toBeUndefined();
        expect(outcome.by).toBe(expected ?? "reply");
        break;
      case "refused":
        expect(outcome.error).toMatchObject({ kind: "vendor", code: "4014", meaning: codes["4014"].meaning });
        break;
      case "silence":
        expect(outcome.error).toMatchObject({ kind: "timeout" });
    }
    expect(stage.vendor.violations).toEqual([]);
  });
});
