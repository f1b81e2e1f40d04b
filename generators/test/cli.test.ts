import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main, usage } from "../src/cli.js";
import { type Files, folderOf, openapi, put } from "./contract.js";

const contract = openapi(
  "/call: { get: { operationId: call, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: schemas/Call.yaml } } } } } } }",
);
const repository: Files = {
  "specs/README.md": "",
  "specs/acme/openapi.yaml": contract,
  "specs/acme/schemas/Call.yaml": "type: string\n",
  "packages/acme/package.json": "{}",
};

function run(cwd: string, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const abort = new AbortController();
  const waiting: { text: string; done: () => void }[] = [];
  const told = (line: string, lines: string[]) => {
    lines.push(line);
    for (const one of waiting.splice(0))
      if (line.includes(one.text)) one.done();
      else waiting.push(one);
  };
  const io = {
    cwd,
    signal: abort.signal,
    out: (line: string) => told(line, out),
    err: (line: string) => told(line, err),
  };
  return {
    out,
    err,
    stop: () => abort.abort(),
    /** Settles with the next line that has this text in it. */
    line: (text: string) => new Promise<void>((done) => waiting.push({ text, done })),
    exit: main(argv, io),
  };
}

async function ended(cwd: string, ...argv: string[]) {
  const { out, err, exit } = run(cwd, ...argv);
  return { code: await exit, out, err };
}

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
    [["acme", "--spec", "a.yaml", "--out", "x"], '"acme" is too much: either vendors are named or --spec is given'],
    [["--out", "x"], "--out goes with --spec, which names a document of your own"],
    [["--allow-host", "x"], "--allow-host goes with --spec"],
    [["--spec", "--out", "x"], "Option '--spec' argument is ambiguous"],
    [["--spec"], "Option '--spec <value>' argument missing"],
    [["--spec", "a.yaml", "--out", "specs/README.md"], "--out specs/README.md is a file. Name a folder"],
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
      "specs/bad/openapi.yaml": openapi("/a: { fetch: {} }\nb: {}"),
      "packages/bad/package.json": "{}",
      "packages/bad/src/generated/types.ts": "// Generated from before",
    });
    const { code, out, err } = await ended(root);
    expect(code).toBe(1);
    expect(out).toEqual(["acme: 9 files written"]);
    expect(err).toEqual([
      "specs/bad/openapi.yaml:5:9 #/paths/~1a/fetch unknown-method: `fetch` is no HTTP method of a path. Remove it, or correct its spelling.",
      "specs/bad/openapi.yaml:6:3 #/paths/b invalid-path: A path begins with `/` and has no `?` or `#`. Describe what follows them as parameters.",
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
