/** `--watch` on real files: what an editor, a formatter or a change of branch does to them. Nothing sleeps: each step waits for the line that it causes. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Files, folderOf, openapi } from "./contract.js";
import { run } from "./run-command.js";

const contract = (reference = "schemas/Call.yaml") =>
  openapi(
    `/call: { get: { operationId: call, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: ${reference} } } } } } } }`,
  );

const twoVendors: Files = {
  "specs/acme/openapi.yaml": contract(),
  "specs/acme/schemas/Call.yaml": "type: string\n",
  "specs/best/openapi.yaml": contract(),
  "specs/best/schemas/Call.yaml": "type: string\n",
  "packages/acme/package.json": "{}",
  "packages/best/package.json": "{}",
};

const ofADocument = ["--spec", "api/openapi.yaml", "--out", "api", "--root", ".", "--watch"];
const document: Files = {
  "api/openapi.yaml": contract("../shared/Call.yaml"),
  "shared/Call.yaml": "type: string\n",
};

async function watching(files: Files, argv: readonly string[]) {
  const root = folderOf(files);
  const command = run(root, argv);
  onTestFinished(command.stop);
  await command.line("Watching ");
  /** Does something, and waits for the line that says what came of it. */
  const after = async (text: string, change: (path: (name: string) => string) => void) => {
    const line = command.line(text);
    change((name) => join(root, name));
    await line;
  };
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  return { ...command, root, after, read };
}

it("generates the vendor whose file changed, and writes the files that differ", async () => {
  const { root, after, out, read } = await watching(twoVendors, ["--watch"]);
  const long = new Date("2020-01-01");
  const untouched = join(root, "packages/acme/src/generated/operations.ts");
  utimesSync(untouched, long, long);
  await after("acme: 5 files written", (path) =>
    writeFileSync(path("specs/acme/schemas/Call.yaml"), "type: integer\n"),
  );
  expect(read("packages/acme/src/generated/types.ts")).toContain("export type Call = number;");
  expect(statSync(untouched).mtime).toEqual(long);
  expect(out.filter((line) => line.startsWith("best"))).toEqual(["best: 9 files written"]);
});

it("goes on where a file is broken half-way, and says each time what is wrong", async () => {
  const { after, err, read } = await watching(document, ofADocument);
  await after("nothing was written", (path) => writeFileSync(path("shared/Call.yaml"), "type: [str"));
  await after("nothing was written", (path) => writeFileSync(path("shared/Call.yaml"), "type: nothing"));
  expect(err.map((line) => /(\S+): /.exec(line)?.[1])).toEqual([
    "unreadable-document",
    "missing-document",
    "api/openapi.yaml",
    "invalid-keyword",
    "api/openapi.yaml",
  ]);
  expect(read("api/types.ts")).toContain("export type Call = string;");
  await after("written", (path) => writeFileSync(path("shared/Call.yaml"), "type: boolean"));
  expect(read("api/types.ts")).toContain("export type Call = boolean;");
});

it("sees files that are saved by a rename, that go away and come again, with their folder or without", async () => {
  const { after, read } = await watching(document, ofADocument);
  const save = (text: string) => (path: (name: string) => string) => {
    writeFileSync(path("shared/.Call.yaml.swp"), text);
    renameSync(path("shared/.Call.yaml.swp"), path("shared/Call.yaml"));
  };
  await after("written", save("type: integer"));
  await after("written", save("type: boolean"));
  expect(read("api/types.ts")).toContain("export type Call = boolean;");

  await after("nothing was written", (path) => rmSync(path("shared/Call.yaml")));
  await after("up to date", (path) => writeFileSync(path("shared/Call.yaml"), "type: boolean"));
  await after("nothing was written", (path) => renameSync(path("shared"), path("other")));
  await after("written", (path) => {
    mkdirSync(path("shared"));
    writeFileSync(path("shared/Call.yaml"), "type: string");
  });
  await after("written", save("type: integer"));
  expect(read("api/types.ts")).toContain("export type Call = number;");
});

it("sees the entry go and come, and what it refers to from then on", async () => {
  const { after, read } = await watching(document, ofADocument);
  await after("nothing was written", (path) => renameSync(path("api/openapi.yaml"), path("api/old.yaml")));
  await after("nothing was written", (path) =>
    writeFileSync(path("api/openapi.yaml"), contract("new/parts/Call.yaml")),
  );
  await after("written", (path) => {
    mkdirSync(path("api/new/parts"), { recursive: true });
    writeFileSync(path("api/new/parts/Call.yaml"), "type: integer");
  });
  await after("written", (path) => writeFileSync(path("api/new/parts/Call.yaml"), "type: boolean"));
  expect(read("api/types.ts")).toContain("export type Call = boolean;");
});

it("does nothing where a file is saved as it was, nor for files that are none of the contract's", async () => {
  const { after, out, root, read } = await watching(document, ofADocument);
  writeFileSync(join(root, "shared/Call.yaml"), "type: string\n");
  writeFileSync(join(root, "shared/Other.yaml"), "type: string\n");
  writeFileSync(join(root, "api/types.ts"), `${read("api/types.ts")}// By hand.\n`);
  await after("written", (path) => writeFileSync(path("shared/Call.yaml"), "type: integer"));
  expect(out.map((line) => line.replace(/\d+/, "n"))).toEqual([
    "api/openapi.yaml: n files written",
    "Watching n files. Stop with Ctrl+C.",
    "api/openapi.yaml: n files written",
  ]);
});

it("waits for a document that is not there yet", async () => {
  const { after, exit, stop } = await watching({}, ofADocument);
  await after("1 problem", (path) => {
    mkdirSync(path("api"));
    writeFileSync(path("api/openapi.yaml"), document["api/openapi.yaml"] ?? "");
  });
  await after("files written", (path) => {
    mkdirSync(path("shared"));
    writeFileSync(path("shared/Call.yaml"), "type: string\n");
  });
  stop();
  expect(await exit).toBe(0);
});

it("goes on where the folder to write to was taken away, and writes there again when a file changes", async () => {
  const { after } = await watching({ ...document, "x/y": "" }, [
    ...ofADocument.slice(0, 2),
    "--out",
    "x/out",
    ...ofADocument.slice(4),
  ]);
  await after("not-written", (path) => {
    rmSync(path("x"), { recursive: true });
    writeFileSync(path("x"), "");
    writeFileSync(path("shared/Call.yaml"), "type: integer");
  });
  await after("files written", (path) => {
    rmSync(path("x"));
    writeFileSync(path("shared/Call.yaml"), "type: boolean");
  });
});
