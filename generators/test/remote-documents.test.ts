/** Documents from other hosts: refused unless the host is allowed by name, and what may happen when it is. Real servers on this machine. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli.js";
import { generate } from "../src/generate.js";
import { openSources, type SourcesOptions } from "../src/sources.js";
import { folderOf, openapi } from "./contract.js";
import { type Routes, redirect, serve } from "./serve.js";

const referring = (address: string) =>
  openapi(
    `/call: { get: { operationId: call, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '${address}' } } } } } } }`,
  );

async function from(reference: string, allowHosts: readonly string[], options: SourcesOptions = {}) {
  const root = folderOf({ "openapi.yaml": referring(reference) });
  const sources = openSources(root, { ...options, allowHosts });
  return generate({ spec: `${root}/openapi.yaml`, root, sources });
}

/** What is said of a document at `/a.yaml` of an allowed host, without where it is referred to. */
async function refusal(routes: Routes | ((host: string) => Routes), options: SourcesOptions = {}) {
  const { host } = await serve(routes);
  const { problems } = await from(`http://${host}/a.yaml`, [host], options);
  return problems.map(({ code, message, hint }) => `${code}: ${message} ${hint}`.replaceAll(host, "<host>"));
}

describe("a reference to another host", () => {
  it("is refused, and nothing is asked", async () => {
    const { host, requests } = await serve({ "/a.yaml": "type: string" });
    const { messages } = await from(`http://${host}/a.yaml`, []);
    expect(messages).toEqual([
      `openapi.yaml:5:118 #/paths/~1call/get/responses/200/content/application~1json/schema/$ref remote-reference: \`http://${host}/a.yaml\` is not fetched: its host is not allowed. Allow it with --allow-host ${host}, or copy the document beside this one and refer to it by a relative path.`,
    ]);
    expect(requests).toEqual([]);
  });

  it("is followed where the host is allowed, on from there by relative references, and each document is fetched once", async () => {
    const { host, requests } = await serve({
      "/v1/call.yaml":
        "{ type: object, properties: { a: { $ref: 'parts/a.json#/$defs/A' }, again: { $ref: '#/$defs/B' } }, $defs: { B: { type: integer } } }",
      "/v1/parts/a.json": '{ "$defs": { "A": { "type": "array", "items": { "$ref": "../call.yaml" } } } }',
    });
    const { files, messages } = await from(`http://${host}/v1/call.yaml#`, [host]);
    expect(messages).toEqual([]);
    expect(files.get("types.ts")).toContain("export interface Call {\n  readonly a?: A;\n  readonly again?: B;\n}");
    expect(requests.map(({ url }) => url)).toEqual(["/v1/call.yaml", "/v1/parts/a.json"]);
    const [{ headers } = { headers: {} }] = requests;
    expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host"]);
  });

  it("is allowed for one port alone", async () => {
    const { host } = await serve({ "/a.yaml": "type: string" });
    const { problems } = await from(`http://${host}/a.yaml`, ["127.0.0.1", "127.0.0.1:1", "localhost"]);
    expect(problems).toMatchObject([{ code: "remote-reference" }]);
  });

  it.each([
    ["http://example.com/a.yaml", "because it is not https"],
    ["https://me:secret@example.com/a.yaml", "because it has a user or password in it"],
    ["https://sub.example.com/a.yaml", "its host is not allowed"],
    ["https://example.com:8443/a.yaml", "its host is not allowed"],
    ["https://example.com.evil.example/a.yaml", "its host is not allowed"],
    ["https://[::1/a.yaml", "is no address"],
  ])("%s is refused even where example.com is allowed", async (reference, reason) => {
    const { messages } = await from(reference, ["example.com"]);
    expect(messages).toEqual([expect.stringContaining(reason)]);
    expect(messages[0]).toContain("remote-reference");
    expect(messages[0]).not.toContain("secret");
  });

  it("tells nobody of a host that is none", () => {
    expect(() => openSources("/", { allowHosts: ["*.example.com"] })).toThrow('"*.example.com" is no host. Name one');
  });
});

describe("a document of an allowed host", () => {
  it.each(["file:///etc/passwd", "data:application/json,{}", "ftp://example.com/a"])(
    "leads to nothing but addresses: not to %s",
    async (reference) => {
      const told = await refusal({ "/a.yaml": `{ properties: { a: { $ref: '${reference}' } } }` });
      expect(told).toEqual([expect.stringContaining("is not fetched: only https addresses are. Copy")]);
    },
  );

  it("leads to no file of this machine, whatever its paths are like", async () => {
    const { host, requests } = await serve({
      "/a.yaml": "{ properties: { a: { $ref: '../../../../etc/hostname' } } }",
    });
    const { problems } = await from(`http://${host}/a.yaml`, [host]);
    expect(problems).toMatchObject([{ file: `http://${host}/a.yaml`, line: 1, column: 22, code: "missing-document" }]);
    expect(requests.map(({ url }) => url)).toEqual(["/a.yaml", "/etc/hostname"]);
  });

  it("may have moved: references in it are relative to where it is now, and it is one document by both addresses", async () => {
    const { host, requests } = await serve({
      "/a.yaml": redirect("/new/place.yaml"),
      "/new/place.yaml": "{ type: object, properties: { b: { $ref: b.yaml }, me: { $ref: '/a.yaml' } } }",
      "/new/b.yaml": "type: string",
    });
    const { files, messages } = await from(`http://${host}/a.yaml`, [host]);
    expect(messages).toEqual([]);
    expect(files.get("types.ts")).toContain("export interface Place {\n  readonly b?: B;\n  readonly me?: Place;\n}");
    expect(requests.map(({ url }) => url)).toEqual(["/a.yaml", "/new/place.yaml", "/new/b.yaml"]);
  });

  it("is not followed to a host that is not allowed", async () => {
    const other = await serve({ "/a.yaml": "type: string" });
    expect(await refusal({ "/a.yaml": redirect(`http://${other.host}/a.yaml`) })).toEqual([
      `missing-document: \`http://<host>/a.yaml\` leads on to \`http://${other.host}/a.yaml\`, which is not fetched: its host is not allowed. Allow it with --allow-host ${other.host}, or copy the document beside this one and refer to it by a relative path.`,
    ]);
    expect(other.requests).toEqual([]);
  });

  it.each([
    ["a file", () => redirect("file:///etc/passwd"), "which is not fetched: only https addresses are."],
    [
      "an address with a password",
      (host: string) => redirect(`http://a:b@${host}/b`),
      "because it has a user or password",
    ],
    ["itself", () => redirect("/a.yaml"), "it leads on more than 5 times."],
    ["no address", () => redirect("http://"), "(ERR_INVALID_URL)"],
  ])("is not followed to %s", async (_, answer, reason) => {
    expect(await refusal((host) => ({ "/a.yaml": answer(host) }))).toEqual([expect.stringContaining(reason)]);
  });

  it.each<[string, string | Routes[string], string]>([
    ["is not there", (response) => void response.writeHead(404).end(), "cannot be fetched: its host answers 404."],
    ["is refused", (response) => void response.writeHead(401).end(), "cannot be fetched: its host answers 401."],
    [
      "breaks off",
      (response) => void response.writeHead(200, { "content-length": "9" }).write("a", () => response.destroy()),
      "cannot be fetched (ECONNRESET)",
    ],
    [
      "is compressed",
      (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
      "cannot be fetched: it is compressed",
    ],
    ["is no text", (response) => void response.end(Buffer.of(0xc3, 0x28)), "is no text in UTF-8."],
    ["is a page", "<html>sign in</html>", "does not parse; see what is said of it."],
    ["is too large", "x".repeat(2 * 1024 * 1024 + 1), "is not fetched: it is larger than 2 MB."],
  ])("that %s is told with the reference to it", async (_, answer, reason) => {
    const told = await refusal({ "/a.yaml": answer }, { largest: 2 * 1024 * 1024 });
    expect(told.at(-1)).toContain(`missing-document: \`http://<host>/a.yaml\` ${reason}`);
  });

  it("that does not come in time is given up", async () => {
    const late = new AbortController();
    const told = await refusal({ "/a.yaml": () => late.abort() }, { deadline: () => late.signal });
    expect(told).toEqual([expect.stringContaining("cannot be fetched (no answer in time).")]);
  });

  it("whose host does not answer is told", async () => {
    const { problems } = await from("http://127.0.0.1:1/a.yaml", ["127.0.0.1:1"]);
    expect(problems[0]?.message).toBe("`http://127.0.0.1:1/a.yaml` cannot be fetched (ECONNREFUSED).");
  });

  it("that names another without end is followed only so far", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`/${index}.yaml`, `{ items: { $ref: ${index + 1}.yaml } }`]),
    );
    const { host, requests } = await serve(chain);
    const { problems } = await from(`http://${host}/0.yaml`, [host], { most: 4 });
    expect(problems.at(-1)?.message).toBe(`\`http://${host}/4.yaml\` is not fetched: 4 documents were.`);
    expect(requests.length).toBe(4);
  });
});

describe("a document given by its address", () => {
  const routes = { "/api/openapi.yaml": referring("schemas/Call.yaml"), "/api/schemas/Call.yaml": "type: string" };
  const files: string[] = [];
  const command = async (cwd: string, ...argv: string[]) => {
    const err: string[] = [];
    const io = { cwd, out: (line: string) => void files.push(line), err: (line: string) => void err.push(line) };
    return { code: await main(argv, io), err };
  };

  it("is generated like a file, joined as well, and the address is where it comes from", async () => {
    const { host } = await serve(routes);
    const spec = `http://${host}/api/openapi.yaml`;
    const root = folderOf({});
    expect(await command(root, "--spec", spec, "--out", "src", "--paths", "--allow-host", host)).toEqual({
      code: 0,
      err: [],
    });
    const types = readFileSync(`${root}/src/types.ts`, "utf8");
    expect(types).toBe(
      `// Generated from ${spec}. Do not edit; run "trunkline generate".\n\nexport type Call = string;\n`,
    );
    expect(readFileSync(`${root}/src/openapi.ts`, "utf8")).toContain("Call: string;");
  });

  it("is joined with what only joining leads to, which is fetched once", async () => {
    const { host, requests } = await serve((host) => ({
      "/openapi.yaml": openapi(
        `/a: { get: { operationId: a, responses: { default: { description: ok, headers: { X: { $ref: 'http://${host}/x.yaml' } } } } } }`,
      ),
      "/x.yaml": "{ description: x, schema: { type: string } }",
    }));
    const spec = `http://${host}/openapi.yaml`;
    const told = await command(folderOf({}), "--spec", spec, "--out", "src", "--paths", "--allow-host", host);
    expect(told).toEqual({ code: 0, err: [] });
    expect(requests.map(({ url }) => url)).toEqual(["/openapi.yaml", "/x.yaml"]);
  });

  it("is refused without the host's name", async () => {
    const { host, requests } = await serve(routes);
    const { code, err } = await command(folderOf({}), "--spec", `http://${host}/api/openapi.yaml`, "--out", "src");
    expect(code).toBe(1);
    expect(err[0]).toContain(`Allow it with --allow-host ${host}`);
    expect(requests).toEqual([]);
  });
});
