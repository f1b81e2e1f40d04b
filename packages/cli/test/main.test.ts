import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Command, commands } from "../src/commands.js";
import { main } from "../src/main.js";

async function run(argv: readonly string[], known?: ReadonlyMap<string, Command>) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { code: await main(argv, io, known), out, err };
}

describe("trunkline", () => {
  it.each([
    [[], "trunkline: which command? One of: generate, mock"],
    [["serve"], 'trunkline: unknown command "serve". One of: generate, mock'],
    [["gen"], 'trunkline: unknown command "gen". Did you mean "generate"?'],
    [["mocks", "cc-gateway"], 'trunkline: unknown command "mocks". Did you mean "mock"?'],
    [["--port", "4010"], 'trunkline: unknown option "--port". Options of a command follow its name'],
    [["constructor"], 'trunkline: unknown command "constructor". One of: generate, mock'],
  ])("refuses %j with exit code 2 and a hint", async (argv, message) => {
    expect(await run(argv)).toEqual({
      code: 2,
      out: [],
      err: [message, 'Run "trunkline --help" for the commands.'],
    });
  });

  it("says that it is not built, in a clone where that is so", () => {
    const clone = mkdtempSync(join(tmpdir(), "trunkline-clone-"));
    onTestFinished(() => rmSync(clone, { recursive: true }));
    cpSync(fileURLToPath(new URL("../bin", import.meta.url)), join(clone, "bin"), { recursive: true });
    cpSync(fileURLToPath(new URL("../package.json", import.meta.url)), join(clone, "package.json"));
    const { status, stderr } = spawnSync(process.execPath, [join(clone, "bin/trunkline.js"), "mock"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "trunkline: not everything is built yet. Run: npm run build\n",
    });
  });

  it.each(["--help", "-h", "help"])("lists its commands when asked with %s", async (word) => {
    expect(await run([word])).toEqual({
      code: 0,
      out: [
        `Usage: trunkline <command>

  generate [vendor…] [options]  generate code from contracts, or from any OpenAPI or AsyncAPI document
  mock <vendor> [options]       serve a mock of a vendor

  --help, --version; "trunkline <command> --help" for the options of a command`,
      ],
      err: [],
    });
  });

  it("says its version", async () => {
    const { code, out } = await run(["--version"]);
    expect(code).toBe(0);
    expect(out).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  });

  it("hands the rest of the arguments to the command, and its exit code back", async () => {
    const seen: (readonly string[])[] = [];
    const deal: Command = {
      arguments: "",
      summary: "",
      run: async (argv) => {
        seen.push(argv);
        return 7;
      },
    };
    expect((await run(["deal", "--help", "--version"], new Map([["deal", deal]]))).code).toBe(7);
    expect(seen).toEqual([["--help", "--version"]]);
  });

  it.each([...commands.keys()])("finds the package behind %s", async (name) => {
    expect(await commands.get(name)?.run(["--no-such-option"])).toBe(2);
  });
});
