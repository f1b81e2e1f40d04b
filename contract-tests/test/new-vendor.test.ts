/** The walk through a new vendor in specs/README.md keeps its word: with these files, and nothing changed elsewhere, there is a client that works. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { ClientOptions, Outcome, Socket, SocketOptions } from "@trunkline/runtime";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { WebSocket, WebSocketServer } from "ws";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "specs/README.md"), "utf8");
const files = [...readme.matchAll(/<!-- ((?:specs|packages)\/acme\/[\w./-]+) -->\n```\w+\n(.*?)```\n/gs)].map(
  ([, path = "", text = ""]) => [path, text] as const,
);

// Inside of this workspace, where the package finds the runtime and zod.
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
let repository: string;
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  repository = mkdtempSync(join(cache, "new-vendor-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const tsconfig = { extends: join(root, "tsconfig.base.json"), compilerOptions: { noEmit: true }, include: ["src"] };
  writeFileSync(join(repository, "packages/acme/tsconfig.json"), JSON.stringify(tsconfig));
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** What it printed; fails with all of that. */
async function run(cwd: string, script: string, ...args: string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [script, ...args], { cwd });
  const { stdout } = await running.catch((error: { stdout?: string; stderr?: string }) =>
    expect.fail(`${script} failed:\n${error.stdout}${error.stderr}`),
  );
  return stdout;
}

it("has contracts that lint has nothing to say of", async () => {
  const { lintContracts } = await import(pathToFileURL(join(root, "specs/lint/lint-contracts.mjs")).href);
  const documents = ["openapi.yaml", "asyncapi.yaml"].map((name) => join(repository, "specs/acme", name));
  const problems: readonly { readonly ruleId: string; readonly message: string }[] = await lintContracts(documents);
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

it("gives a package that compiles under the project's strict settings", { timeout: 180_000 }, async () => {
  const generator = join(root, "generators/bin/trunkline-generate.js");
  expect(await run(repository, generator, "acme")).toMatch(/^acme: \d+ files written\n$/);
  expect(await run(repository, generator, "--check")).toBe("acme: up to date\n");
  const tsc = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  await run(root, join(tsc, "../bin/tsc"), "-p", join(repository, "packages/acme/tsconfig.json"));
});

/** What the walk's `index.ts` exports, in the types of the runtime. */
interface Acme {
  createAcme(options: ClientOptions): { setState(args: object): Promise<Outcome<unknown>> };
  openAcme(options: SocketOptions): Socket<{ subscribe(args: object): Promise<{ readonly by?: string }> }>;
}
const load = (): Promise<Acme> => import(pathToFileURL(join(repository, "packages/acme/src/index.ts")).href);

it("calls an operation, and tells what the vendor and the contract refuse", async () => {
  const { createAcme } = await load();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["x-key"]}`);
    const signedOut = request.url?.startsWith("/api/agents/292/") === true;
    const body = signedOut ? { code: 7, text: "signed out" } : { code: 0, agent: { id: "291", state: "away" } };
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  const acme = createAcme({ baseUrl: `http://127.0.0.1:${port}/api`, credentials: { Key: "k" } });
  expect((await acme.setState({ agentId: "291", state: "away" })).data).toEqual({ id: "291", state: "away" });
  const refused = await acme.setState({ agentId: "292", state: "away" });
  expect(refused.error).toMatchObject({ kind: "vendor", code: "7", meaning: "The agent is signed out" });
  const wrong = await acme.setState({ agentId: "291", state: "asleep" });
  expect(wrong.error).toMatchObject({ kind: "contract", misfits: [{ pointer: "/state" }] });
  expect(asked).toEqual(["PUT /api/agents/291/state k", "PUT /api/agents/292/state k"]);
});

it("asks over its socket, and reads what comes", async () => {
  const { openAcme } = await load();
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => void server.close());
  server.on("connection", (peer) => {
    peer.on("message", (frame) => {
      const { no, agentId } = JSON.parse(String(frame));
      peer.send(JSON.stringify({ type: "subscribed", no }));
      peer.send(JSON.stringify({ type: "stateChanged", agentId, state: "ready" }));
    });
  });
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  const acme = openAcme({ url: `ws://127.0.0.1:${port}/events`, WebSocket });
  onTestFinished(() => acme.close());
  expect(await acme.operations.subscribe({ agentId: "291" })).toMatchObject({ by: "reply" });
  for await (const item of acme.read()) {
    if (item.kind !== "message") continue;
    expect(item).toMatchObject({ name: "StateChanged", message: { agentId: "291", state: "ready" } });
    break;
  }
});
