import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSuite } from "../src/conformance/run-suite.js";
import { temporaryFolder } from "./generate.js";

const folder = temporaryFolder();
const suite = join(folder, "suite");

function write(path: string, content: unknown): void {
  mkdirSync(join(suite, path, ".."), { recursive: true });
  writeFileSync(join(suite, path), JSON.stringify(content));
}

const one = (description: string, schema: unknown, data: unknown, valid: boolean) => ({
  description,
  schema,
  tests: [{ description: "only", data, valid }],
});

describe("the official suite", () => {
  write("remotes/text.json", { type: "string" });
  write("tests/draft2020-12/sample.json", [
    one("agreed", { type: "string" }, "a", true),
    one("said to be invalid", true, 1, false),
    one("said to be valid", false, 1, true),
    one("with a remote", { $ref: "http://localhost:1234/text.json" }, 1, false),
    one("against the meta-schema", { $ref: "https://json-schema.org/draft/2020-12/schema" }, { minLength: -1 }, false),
    one("with a keyword that no dialect knows", { foo: 1 }, 1, true),
    one("of another dialect", { $schema: "http://localhost:1234/other" }, 1, true),
  ]);

  it("is judged test by test, with what could not be converted apart", async () => {
    const results = await runSuite(suite, join(folder, "generated"));
    expect(results.map(({ schema, predicate, zod }) => [schema, predicate, zod])).toEqual([
      ["agreed", "agree", "agree"],
      ["said to be invalid", "letThrough", "letThrough"],
      ["said to be valid", "refused", "refused"],
      ["with a remote", "agree", "agree"],
      ["against the meta-schema", "agree", "agree"],
      ["with a keyword that no dialect knows", "agree", "agree"],
      ["of another dialect", "notConverted", "notConverted"],
    ]);
    expect(results.at(-1)?.why).toMatch(
      /^unsupported-dialect at https:\/\/contract.example\/schema#\/\$schema: The dialect/,
    );
  });
});
