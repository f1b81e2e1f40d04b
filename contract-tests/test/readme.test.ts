/** The README keeps its word: its sample is the example that is compiled and run, its paths and its scripts exist. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { vendors } from "../src/vendors.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const example = "packages/cc-gateway/examples/first-call.ts";

/** `<vendor>` stands for each of them. */
const each = (text: string) =>
  text.includes("<vendor>") ? Object.keys(vendors).map((vendor) => text.replaceAll("<vendor>", vendor)) : [text];

describe("the sample", () => {
  it("is the example, to the letter", () => {
    const [, sample] = readme.split(`<!-- ${example} -->\n\`\`\`ts\n`);
    const mend = `The sample in README.md is not ${example}: copy that file into the block below its name`;
    expect(sample?.split("```")[0], mend).toBe(read(example));
  });

  it("compiles under the project's strict settings, with the published types", async () => {
    const tsc = createRequire(join(root, "package.json")).resolve("typescript/package.json");
    await run(join(tsc, "../bin/tsc"), "-p", join(root, "contract-tests/test/sample.tsconfig.json"));
  });

  it("plays against the mock, and says what happened", async () => {
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const output = await run(tsx, join(root, "contract-tests/src/first-call.ts"));
    const masked = output
      .replace(/http:\S+/, "URL")
      .replace(/^call \d+-\d+$/m, "call ID")
      .replace(/^\d+ requests/m, "N requests")
      .replace(/^The documentation: .+$/m, "The documentation: PLACE");
    expect(masked).toBe(`The mock gateway is at URL

call ID
event AgentOther_InService
event AgentState_Ready
event AgentOther_PhoneAlerting
event AgentOther_PhoneOffhook
event AgentState_Busy
event AgentEvent_Customer_Alerting
event AgentEvent_Talking
talking with 40040
refused: Hang up: there is no call

N requests, 0 of them against the contract.
The documentation: PLACE
A mock of your own: npx trunkline mock cc-gateway --port 4010
`);
  });
});

describe("what the README names", () => {
  const spans = [...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, span = ""]) => span.split(" "));
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target = ""]) => target);
  // What a build makes is not there on a fresh clone, nor is what a reader brings along.
  const isPath = (text: string) =>
    /^[\w.<>-]+(\/[\w.<>-]*)+$/.test(text) && !/(^|\/)(dist|src\/generated)(\/|$)/.test(text);
  const paths = [...new Set([...spans.filter(isPath), ...links, ...tree(readme)].flatMap(each))];

  it.each(paths)("%s is there", (path) => {
    expect(existsSync(join(root, path)), `README.md names ${path}, which does not exist`).toBe(true);
  });

  const scripts = [...readme.matchAll(/npm (?:run )?([\w:]+)((?: --workspace \S+)?)/g)]
    .filter(([, script]) => script !== "ci" && script !== "cit")
    .flatMap(([, script = "", workspace = ""]) =>
      each(workspace.replace(" --workspace ", "").replace(/[`,]+$/, "")).map((folder) => [script, folder] as const),
    );

  it.each(scripts)("npm %s in the workspace '%s' can be run", (script, workspace) => {
    const { scripts: own } = JSON.parse(read(join(workspace, "package.json")));
    expect(Object.keys(own)).toContain(script);
  });
});

/** The paths of the tree under "Where things are": a name a line, indented below its folder. */
function tree(text: string): string[] {
  const [, block = ""] = text.split("## Where things are")[1]?.split("```") ?? [];
  let folder = "";
  return block.split("\n").flatMap((line) => {
    const [, indent = "", name] = /^( *)([\w.-]+\/?)(?= |$)/.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === "") folder = name;
    return [indent === "" ? name : folder + name];
  });
}

/** Runs a script with this Node; what it printed. Fails with all of its output. */
async function run(script: string, ...args: string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [script, ...args], { cwd: root });
  const { stdout } = await running.catch((error: { stdout?: string; stderr?: string }) =>
    expect.fail(`${script} failed:\n${error.stdout}${error.stderr}`),
  );
  return stdout;
}
