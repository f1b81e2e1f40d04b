import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usage } from "../src/cli.js";
import { formatProblem } from "../src/problems.js";
import { failedRun } from "../src/run.js";
import { type Files, folderOf, openapi, put } from "./contract.js";
import { ended as endedCommand, run as runCommand } from "./run-command.js";

const contract = openapi(
  "/call: { get: { operationId: call, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: schemas/Call.yaml } } } } } } }",
);
const repository: Files = {
  "specs/README.md": "",
  "specs/acme/openapi.yaml": contract,
  "specs/acme/schemas/Call.yaml": "type: string\n",
  "packages/acme/package.json": "{}",
};

const run = (cwd: string, ...argv: string[]) => runCommand(cwd, argv);
const ended = (cwd: string, ...argv: string[]) => endedCommand(cwd, argv);

describe("wrong arguments", () => {
  it.each([
    [["--colour"], "Unknown option '--colour'"],
    [["nobody"], 'unknown vendor "nobody". One of: acme'],
    [["../acme"], 'unknown vendor "../acme". One of: acme'],
    [["--output", "x"], "Unknown option '--output'. Did you mean --out?"],
    [["-x"], "Unknown option '-x'"],
    [
      ["openapi.yaml"],
      '"openapi.yaml" is no vendor. For a document of your own: trunkline generate --spec openapi.yaml',
    ],
    [["--check", "--watch"], "--check and --watch exclude each other"],
    [["--check=yes"], "Option '--check' does not take an argument"],
    [["--check", "--check"], "--check is given twice"],
    [["--spec", "a.yaml"], "--spec needs --out, the folder to write to: --out src/generated"],
    [["--spec", "a.yaml", "--spec", "b.yaml", "--out", "x"], "--spec is given twice"],
    [["--spec=", "--out", "x"], "--spec has an empty value"],
    [
      ["--spec", "a.yaml", "--out", "x", "--name", "1 bad"],
      '--name "1 bad" would become N1BadApi. A name begins with a letter and has letters and digits: --name N1Bad',
    ],
    [["acme", "--spec", "a.yaml", "--out", "x"], '"acme" is too much: either vendors are named or --spec is given'],
    [["--out", "x"], "--out goes with --spec, which names a document of your own"],
    [["--allow-host", "x"], "--allow-host goes with --spec"],
    [
      ["--spec", "a.yaml", "--out", "x", "--tolerate", "remote-reference"],
      "--tolerate remote-reference: one of unknown-keyword,",
    ],
    [["--spec", "--out", "x"], "Option '--spec' argument is ambiguous"],
    [["--spec"], "Option '--spec <value>' argument missing"],
    [
      ["--spec", "a.yaml", "--out", "specs/README.md"],
      "--out specs/README.md: specs/README.md is a file. Name a folder",
    ],
    [["--spec", "a.yaml", "--out", "specs/README.md/a/b"], "--out specs/README.md/a/b: specs/README.md is a file."],
    [["--spec", "-", "--out", "x", "--watch"], "--watch needs a file. Save the document"],
    [["--spec", "https://a.example/a.yaml", "--out", "x", "--watch"], "--watch needs a file"],
    ...["https://a.example", "a.example/", "*.example", "a:b@c", "a.example:", "a b", "a.example:99999"].map(
      (host) =>
        [
          ["--spec", "a", "--out", "x", "--allow-host", host],
          `--allow-host: ${JSON.stringify(host)} is no host`,
        ] as const,
    ),
  ] as const)("%j end with exit code 2 and a hint", async (argv, message) => {
    const { code, out, err } = await ended(folderOf(repository), ...argv);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err[0]).toContain(`trunkline generate: ${message}`);
    expect(err[1]).toBe('Run "trunkline generate --help" for the options.');
  });

  it("outside of a repository say what to do", async () => {
    const { code, err } = await ended(folderOf({}));
    expect(code).toBe(2);
    expect(err[0]).toContain("no folder with specs/ and packages/ is here or above");
  });

  it("explains itself", async () => {
    expect(await ended("/", "--help")).toEqual({ code: 0, out: [usage], err: [] });
  });
});

describe("generating a vendor", () => {
  it("writes its package, from any folder below the repository, and the second time nothing", async () => {
    const root = folderOf(repository);
    const first = await ended(join(root, "specs/acme"), "acme");
    expect(first).toEqual({ code: 0, out: ["acme: 9 files written"], err: [] });
    expect(readdirSync(join(root, "packages/acme/src/generated")).sort()).toEqual([
      "client.ts",
      "explain.ts",
      "openapi.ts",
      "operations.ts",
      "predicates.ts",
      "schemas.ts",
      "shapes.ts",
      "types.ts",
    ]);
    expect(readFileSync(join(root, "packages/acme/src/generated/types.ts"), "utf8")).toBe(
      '// Generated from specs/acme/openapi.yaml. Do not edit; run "npm run generate".\n\nexport type Call = string;\n',
    );
    expect(await ended(root)).toEqual({ code: 0, out: ["acme: up to date"], err: [] });
  });

  it("takes either document or both, of which each is joined beside it", async () => {
    const spoken = `asyncapi: 3.0.0
info: { title: Acme, version: "1" }
channels: { calls: { address: /calls, messages: { Call: { payload: { $ref: schemas/Call.yaml } } } } }
operations: { onCall: { action: receive, channel: { $ref: "#/channels/calls" } } }
`;
    const root = folderOf({ ...repository, "specs/acme/asyncapi.yaml": spoken });
    await ended(root);
    const generated = (path: string) => readFileSync(join(root, "packages/acme", path), "utf8");
    expect(readdirSync(join(root, "packages/acme/contracts")).sort()).toEqual(["asyncapi.json", "openapi.json"]);
    expect(generated("src/generated/types.ts")).toBe(
      '// Generated from specs/acme/openapi.yaml and specs/acme/asyncapi.yaml. Do not edit; run "npm run generate".\n\nexport type Call = string;\n',
    );
    expect(generated("src/generated/client.ts")).toMatch(/^\/\/ Generated from specs\/acme\/openapi.yaml\. /);
    expect(generated("src/generated/events.ts")).toMatch(/^\/\/ Generated from specs\/acme\/asyncapi.yaml\. /);
    rmSync(join(root, "specs/acme/openapi.yaml"));
    expect((await ended(root, "acme")).code).toBe(0);
    expect(readdirSync(join(root, "packages/acme/contracts"))).toEqual(["asyncapi.json"]);
    expect(existsSync(join(root, "packages/acme/src/generated/client.ts"))).toBe(false);
  });

  it("puts one self-contained document beside it, without a path of this machine", async () => {
    const root = folderOf(repository);
    await ended(root);
    const text = readFileSync(join(root, "packages/acme/contracts/openapi.json"), "utf8");
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference);
    expect(references).toEqual(["#/components/schemas/Call"]);
    expect(text).not.toContain(root);
  });

  it("gives the same bytes again, from another folder", async () => {
    const [one, other] = [folderOf(repository), folderOf(repository)];
    await ended(one);
    await ended(join(other, "packages"), "acme");
    const texts = (root: string) =>
      [
        "src/generated/client.ts",
        "src/generated/openapi.ts",
        "src/generated/operations.ts",
        "contracts/openapi.json",
      ].map((path) => readFileSync(join(root, "packages/acme", path), "utf8"));
    expect(texts(one)).toEqual(texts(other));
  });

  it("with --check says which files are stale and how to mend it, with exit code 1", async () => {
    const root = folderOf(repository);
    await ended(root);
    put(root, { "packages/acme/src/generated/types.ts": "edited", "packages/acme/src/generated/old.ts": "x" });
    rmSync(join(root, "packages/acme/contracts"), { recursive: true });
    expect(await ended(root, "--check")).toEqual({
      code: 1,
      out: [],
      err: [
        "packages/acme/src/generated/types.ts is stale: run npm run generate",
        "packages/acme/contracts/openapi.json is stale: run npm run generate",
        "packages/acme/src/generated/old.ts is stale: run npm run generate",
      ],
    });
    expect(readFileSync(join(root, "packages/acme/src/generated/types.ts"), "utf8")).toBe("edited");
    expect((await ended(root)).out).toEqual(["acme: 2 files written, 1 file removed"]);
    expect(await ended(root, "--check")).toEqual({ code: 0, out: ["acme: up to date"], err: [] });
  });

  it("prints every problem of every vendor, writes nothing for those, and ends with exit code 1", async () => {
    const root = folderOf({
      ...repository,
      "specs/bad/openapi.yaml": openapi("/a: { fetch: {} }\n/b: { grab: {} }"),
      "packages/bad/package.json": "{}",
      "packages/bad/src/generated/types.ts": "// Generated from before",
    });
    const { code, out, err } = await ended(root);
    expect(code).toBe(1);
    expect(out).toEqual(["acme: 9 files written"]);
    expect(err).toEqual([
      "specs/bad/openapi.yaml:5:9 #/paths/~1a/fetch unknown-method: `fetch` is no HTTP method of a path. Remove it, or correct its spelling.",
      "specs/bad/openapi.yaml:6:9 #/paths/~1b/grab unknown-method: `grab` is no HTTP method of a path. Remove it, or correct its spelling.",
      "bad: 2 problems; nothing was written.",
    ]);
    expect(readFileSync(join(root, "packages/bad/src/generated/types.ts"), "utf8")).toBe("// Generated from before");
  });

  it("leaves alone a contract that has no package yet", async () => {
    const root = folderOf({ ...repository, "specs/later/openapi.yaml": openapi("") });
    const { code, out } = await ended(root);
    expect(code).toBe(0);
    expect(out).toEqual(["acme: 9 files written"]);
    expect(existsSync(join(root, "packages/later"))).toBe(false);
  });

  it("refuses to join what a place that is not read leads to elsewhere", async () => {
    const root = folderOf({
      ...repository,
      "specs/acme/openapi.yaml": contract.replace(
        "description: ok,",
        "description: ok, headers: { X: { $ref: 'https://127.0.0.1:1/x.yaml' } },",
      ),
    });
    const { code, err } = await ended(root);
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^specs\/acme\/openapi\.yaml:1:1 not-bundled: .*127\.0\.0\.1:1\/x\.yaml/);
  });
});

describe("generating from a document of one's own", () => {
  const document = { "api/openapi.yaml": contract, "api/schemas/Call.yaml": "type: string\n" };

  it("writes into the folder that is named, for the name of the document", async () => {
    const root = folderOf(document);
    const { code, out, err } = await ended(root, "--spec", "api/openapi.yaml", "--out", "src/generated");
    expect({ code, out, err }).toEqual({ code: 0, out: ["api/openapi.yaml: 7 files written"], err: [] });
    expect(readFileSync(join(root, "src/generated/client.ts"), "utf8")).toContain("export interface AcmeApi {");
    expect(readFileSync(join(root, "src/generated/types.ts"), "utf8")).toMatch(
      /^\/\/ Generated from openapi\.yaml\. Do not edit; run "trunkline generate"\.\n/,
    );
  });

  it("takes another name, and adds the paths type where it is asked for", async () => {
    const root = folderOf(document);
    await ended(root, "--spec", "api/openapi.yaml", "--out", "src", "--name", "my phone", "--paths");
    expect(readFileSync(join(root, "src/client.ts"), "utf8")).toContain("export interface MyPhoneApi {");
    expect(readFileSync(join(root, "src/openapi.ts"), "utf8")).toContain("export interface paths {");
  });

  it("takes an AsyncAPI document, also one that describes the other side", async () => {
    const spoken = `asyncapi: 3.1.0
info: { title: Acme, version: "1" }
channels: { calls: { address: /calls, messages: { Call: { payload: { type: object } } } } }
operations: { call: { action: send, channel: { $ref: "#/channels/calls" } } }
`;
    const root = folderOf({ "asyncapi.yaml": spoken });
    await ended(root, "--spec", "asyncapi.yaml", "--out", "src");
    expect(readFileSync(join(root, "src/events.ts"), "utf8")).toContain("export const callsSent = ");
    await ended(root, "--spec", "asyncapi.yaml", "--out", "src", "--reverse");
    expect(readFileSync(join(root, "src/events.ts"), "utf8")).toContain("export const calls = ");
  });

  it("says that an OpenAPI document has no other side", async () => {
    const root = folderOf(document);
    expect(await ended(root, "--spec", "api/openapi.yaml", "--out", "src", "--reverse")).toEqual({
      code: 2,
      out: [],
      err: [
        "api/openapi.yaml:1:1 nothing-to-reverse: An OpenAPI document has one side only, which is the server's. Leave out --reverse.",
        "api/openapi.yaml: 1 problem; nothing was written.",
      ],
    });
  });

  it("says that nothing comes of a document in which there is nothing", async () => {
    const root = folderOf({ "openapi.yaml": "openapi: 3.1.0\n" });
    const { code, err } = await ended(root, "--spec", "openapi.yaml", "--out", "src");
    expect({ code, told: err[0] }).toEqual({
      code: 1,
      told: "openapi.yaml:1:1 empty-document: There are no `paths`, `webhooks` or `components`, so nothing comes of this document. Give the one that has them.",
    });
  });

  it("removes what it gave before and gives no more, and no file of anybody else", async () => {
    const root = folderOf({
      ...document,
      "src/codes.ts": "export const mine = 1;",
      "src/own.ts": "// Generated from x",
    });
    await ended(root, "--spec", "api/openapi.yaml", "--out", "src", "--paths");
    const { out } = await ended(root, "--spec", "api/openapi.yaml", "--out", "src");
    expect(out).toEqual(["api/openapi.yaml: 1 file removed"]);
    expect(existsSync(join(root, "src/openapi.ts"))).toBe(false);
    expect(readFileSync(join(root, "src/codes.ts"), "utf8")).toBe("export const mine = 1;");
    expect(existsSync(join(root, "src/own.ts"))).toBe(true);
  });

  it("lets references lead as far as --root, and no further", async () => {
    const root = folderOf({
      "api/openapi.yaml": contract.replace("schemas/Call.yaml", "../shared/Call.yaml"),
      "shared/Call.yaml": "type: string\n",
    });
    const refused = await ended(root, "--spec", "api/openapi.yaml", "--out", "src");
    expect(refused.code).toBe(1);
    expect(refused.err[0]).toContain("remote-reference: `../shared/Call.yaml` leads out of the folder");
    expect((await ended(root, "--spec", "api/openapi.yaml", "--out", "src", "--root", ".")).code).toBe(0);
  });

  it("goes on in spite of what is tolerated, which is told all the same, and of nothing else", async () => {
    const sloppy = "type: string\nnullable: true\n";
    const root = folderOf({ ...document, "api/schemas/Call.yaml": sloppy });
    const argv = ["--spec", "api/openapi.yaml", "--out", "src", "--tolerate", "unknown-keyword"];
    expect((await ended(root, ...argv.slice(0, 4))).err.at(-1)).toBe(
      "api/openapi.yaml: 1 problem; nothing was written. Where the document is not yours to mend: --tolerate unknown-keyword",
    );
    const { code, out, err } = await ended(root, ...argv);
    expect({ code, out }).toEqual({ code: 0, out: ["api/openapi.yaml: 7 files written"] });
    expect(err).toEqual([
      expect.stringMatching(/^api\/schemas\/Call\.yaml:2:1 #\/nullable unknown-keyword: /),
      "api/openapi.yaml: 1 problem tolerated.",
    ]);
    expect(readFileSync(join(root, "src/types.ts"), "utf8")).toContain("export type Call = string | null;");
    put(root, { "api/schemas/Call.yaml": `${sloppy}allOf: []\n` });
    const refused = await ended(root, ...argv, "--json");
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out[0] ?? "").contracts[0]).toMatchObject({
      written: [],
      tolerated: [{ code: "unknown-keyword" }],
      problems: [{ code: "invalid-keyword" }],
    });
  });

  it("says when there is none", async () => {
    const { code, err } = await ended(folderOf({}), "--spec", "none.yaml", "--out", "src");
    expect(code).toBe(1);
    expect(err).toEqual([
      "none.yaml missing-document: There is no document to read here. Check the path.",
      "none.yaml: 1 problem; nothing was written.",
    ]);
  });

  it("with --check names files from where it is run", async () => {
    const { code, err } = await ended(folderOf(document), "--spec", "api/openapi.yaml", "--out", "src", "--check");
    expect(code).toBe(1);
    expect(err).toContain("src/types.ts is stale: run trunkline generate with the same options but --check");
  });
});

describe("--json", () => {
  const document = { "api/openapi.yaml": contract, "api/schemas/Call.yaml": "type: string\n" };
  const argv = ["--spec", "api/openapi.yaml", "--out", "src", "--json"];

  it("tells what was written and removed, in one object and nothing else", async () => {
    const root = folderOf(document);
    await ended(root, ...argv, "--paths");
    rmSync(join(root, "src/types.ts"));
    const { code, out, err } = await ended(root, ...argv);
    expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 });
    const nothing = { name: "api/openapi.yaml", written: [], removed: [], stale: [], problems: [], tolerated: [] };
    const told = { version: 1, exitCode: 0, contracts: [nothing] };
    expect(JSON.parse(out[0] ?? "")).toEqual({
      ...told,
      contracts: [{ ...nothing, written: ["src/types.ts"], removed: ["src/openapi.ts"] }],
    });
    expect(JSON.parse((await ended(root, ...argv)).out[0] ?? "")).toEqual(told);
    rmSync(join(root, "src/types.ts"));
    const stale = { version: 1, exitCode: 1, contracts: [{ ...nothing, stale: ["src/types.ts"] }] };
    expect(JSON.parse((await ended(root, ...argv, "--check")).out[0] ?? "")).toEqual(stale);
  });

  it("tells each problem with its place, and what mends it", async () => {
    const root = folderOf({ ...document, "api/schemas/Call.yaml": "type: nothing\n", "api/openapi.yaml": contract });
    put(root, { "api/openapi.yaml": `${contract}webhooks: 1\n` });
    const { code, out, err } = await ended(root, ...argv);
    expect({ code, err }).toEqual({ code: 1, err: [] });
    expect(JSON.parse(out[0] ?? "").contracts[0].problems).toContainEqual({
      file: "api/schemas/Call.yaml",
      line: 1,
      column: 1,
      pointer: "/type",
      code: "invalid-keyword",
      message: expect.stringMatching(/^`type` must be one of null, boolean/),
    });
  });

  it("tells of wrong arguments in the same way", async () => {
    const { code, out } = await ended(folderOf({}), "--json", "--watch");
    const error = "--json is one result, and --watch has no end. Leave one out";
    expect({ code, told: JSON.parse(out[0] ?? "") }).toEqual({ code: 2, told: { version: 1, exitCode: 2, error } });
  });
});

describe("what stands in the folder that is written to", () => {
  it("stays when another document gave it, because the rest of its files refers to it", async () => {
    const other =
      "openapi: 3.1.0\ninfo: { title: Other, version: '1' }\npaths: {}\ncomponents: { schemas: { A: {} } }\n";
    const root = folderOf({
      "api/openapi.yaml": contract,
      "api/schemas/Call.yaml": "type: string\n",
      "other.yaml": other,
    });
    await ended(root, "--spec", "api/openapi.yaml", "--out", "src");
    const before = readdirSync(join(root, "src"));
    const { code, err } = await ended(root, "--spec", "other.yaml", "--out", "src");
    expect(code).toBe(1);
    expect(err[0]).toBe(
      "src/types.ts foreign-file: This file was generated from another document, so it is not written over. Give each document a folder of its own with --out, or remove the files of the other.",
    );
    expect(readdirSync(join(root, "src"))).toEqual(before);
  });

  const document = { "api/openapi.yaml": contract, "api/schemas/Call.yaml": "type: string\n" };
  const argv = ["--spec", "api/openapi.yaml", "--out"];

  it("is not written over when somebody else wrote it, and nothing else is written then", async () => {
    const root = folderOf({ ...document, "src/types.ts": "export type Mine = 1;\n" });
    const { code, err } = await ended(root, ...argv, "src");
    expect(code).toBe(1);
    expect(err).toEqual([
      "src/types.ts foreign-file: This file does not begin as generated ones do, so it is not written over. Move it, or give another folder with --out.",
      "api/openapi.yaml: 1 problem; nothing was written.",
    ]);
    expect(readdirSync(join(root, "src"))).toEqual(["types.ts"]);
    expect(readFileSync(join(root, "src/types.ts"), "utf8")).toBe("export type Mine = 1;\n");
  });

  it("may be the document itself", async () => {
    const root = folderOf(document);
    expect((await ended(root, ...argv, "api")).code).toBe(0);
    expect(readFileSync(join(root, "api/openapi.yaml"), "utf8")).toBe(contract);
    expect(await ended(root, ...argv, "api", "--check")).toEqual({
      code: 0,
      out: ["api/openapi.yaml: up to date"],
      err: [],
    });
  });
});

describe("a document from standard input", () => {
  it("is read like a file of the folder the command is run in", async () => {
    const root = folderOf({ "schemas/Call.yaml": "type: string\n" });
    const stdin = async () => Buffer.from(contract);
    const told = await endedCommand(root, ["--spec", "-", "--out", "src", "--paths"], { stdin });
    expect(told).toEqual({ code: 0, out: [expect.stringMatching(/^stdin: \d+ files written$/)], err: [] });
    expect(readFileSync(join(root, "src/client.ts"), "utf8")).toMatch(/^\/\/ Generated from stdin\. /);
    expect(readFileSync(join(root, "src/openapi.ts"), "utf8")).toContain("Call: string;");
  });

  it("is refused when it is no text", async () => {
    const stdin = async () => Buffer.of(0xff, 0);
    const { code, err } = await endedCommand(folderOf({}), ["--spec", "-", "--out", "src"], { stdin });
    expect(code).toBe(2);
    expect(err[0]).toBe(
      "trunkline generate: what standard input holds is no text in UTF-8. Save it as that, or give another file.",
    );
  });
});

it("tells of many problems all of them, and at the end of which kinds they were", async () => {
  const paths = Array.from({ length: 30 }, (_, index) => (index < 20 ? `p${index}: {}` : `/p${index}: { fetch: {} }`));
  const { err } = await ended(
    folderOf({ "openapi.yaml": openapi(paths.join("\n")) }),
    "--spec",
    "openapi.yaml",
    "--out",
    "src",
  );
  expect(err.length).toBe(31);
  expect(err.at(-1)).toBe("openapi.yaml: 30 problems (20 invalid-path, 10 unknown-method); nothing was written.");
});

describe("--watch", () => {
  it("generates again when a contract changes, tells of problems and goes on, and ends with its signal", async () => {
    const root = folderOf(repository);
    const command = run(root, "--watch");
    await command.line("Watching ");
    const types = () => readFileSync(join(root, "packages/acme/src/generated/types.ts"), "utf8");

    const written = command.line("written");
    writeFileSync(join(root, "specs/acme/schemas/Call.yaml"), "type: integer\n");
    await written;
    expect(types()).toContain("export type Call = number;");

    const wrong = command.line("nothing was written");
    writeFileSync(join(root, "specs/acme/schemas/Call.yaml"), "type: nothing\n");
    await wrong;
    expect(types()).toContain("export type Call = number;");

    const mended = command.line("written");
    writeFileSync(join(root, "specs/acme/schemas/Call.yaml"), "type: boolean\n");
    await mended;
    expect(types()).toContain("export type Call = boolean;");

    command.stop();
    expect(await command.exit).toBe(0);
  });
});

it("tells a mistake of its own as one, with where it happened, instead of ending with it", () => {
  const { problems } = failedRun("openapi.yaml", new TypeError("no such thing"), "/");
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /^openapi\.yaml generator-mistake: TypeError: no such thing +at .* Please report it together with the document: https:/,
    ),
  ]);
});
