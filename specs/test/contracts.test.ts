import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { getLineColLocation, parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { contracts, lintContracts, specsFolder } from "../lint/lint-contracts.mjs";

const files = contracts();

describe("the contracts", () => {
  it("are all listed in redocly.yaml, for those who run the Redocly command themselves", () => {
    const config = parseYaml(readFileSync(new URL("../redocly.yaml", import.meta.url), "utf8")) as {
      apis: Record<string, { root: string }>;
    };
    const listed = Object.values(config.apis).map(({ root }) => root.replace(/^\.\//, ""));
    expect(listed.sort()).toEqual(files.map((file) => relative(specsFolder, file)).sort());
    expect(files.length).toBeGreaterThan(0);
  });

  it("keep every rule, without error and without warning", async () => {
    const problems = await lintContracts(files);
    const said = problems.map(({ ruleId, message, location: [first] }) => {
      if (first === undefined) return `${ruleId}: ${message}`;
      const { source, start } = getLineColLocation(first);
      return `${relative(specsFolder, source.absoluteRef)}:${start.line}:${start.col} ${ruleId}: ${message}`;
    });
    expect(said).toEqual([]);
  }, 120_000);
});
