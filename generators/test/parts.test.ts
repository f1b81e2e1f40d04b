/** The layout of large interfaces: a module per operation and per schema. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import ts from "typescript";
import { expect, it, onTestFinished } from "vitest";
import { generateDocument } from "../src/document.js";
import { generate } from "../src/generate.js";
import { compileErrors } from "./compile-errors.js";
import { folderOf, generateFrom, openapi, put } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const folder = temporaryFolder();

/** Names that modules, code and disks have a use of their own for. */
const awkward = openapi(
  `
/call: { get: { operationId: getCall, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Call" } } } } } } }
/Call: { get: { operationId: GetCall, responses: { "204": { description: ok } } } }
/calls: { get: { operationId: getCalls, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Call" } } } } } } } }
/delete: { delete: { operationId: delete, responses: { "204": { description: ok } } } }
/isCall: { get: { operationId: isCall, responses: { "200": { description: ok, content: { application/json: { schema: { type: boolean } } } } } } }
/isArray: { get: { operationId: isArray, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Outcome" } } } } } } } }
/runtime: { get: { operationId: runtime, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Operation" } } } } } } }
/api: { get: { operationId: api, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/CallShape" } } } } } } }
/service: { post: { operationId: service, requestBody: { content: { application/json: { schema: { type: object, properties: { call: { $ref: "#/components/schemas/Call" } } } } } }, responses: { default: { description: ok } } } }
/Object: { get: { operationId: Object, responses: { "200": { description: ok, content: { application/json: { schema: { type: object, additionalProperties: { $ref: "#/components/schemas/Aux" } } } } } } } }
/long: { get: { operationId: ${"long".repeat(30)}, responses: { "204": { description: ok } } } }
/shape: { get: { operationId: Shape, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Shape" } } } } } } }
/con: { get: { operationId: con, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Shape" } } } } } } }
`,
  `components:
  schemas:
    Call: { type: object, required: [id], properties: { id: { type: string, pattern: "^c" }, next: { $ref: "#/components/schemas/Call" }, shape: { $ref: "#/components/schemas/CallShape" } } }
    CallShape: { type: object, properties: { corners: { type: integer, x-canonical: integer } } }
    Shape: { oneOf: [{ $ref: "#/components/schemas/CallShape" }, { $ref: "#/components/schemas/Outcome" }] }
    Outcome: { type: object, required: [good], properties: { good: { type: boolean }, why: { $ref: "#/components/schemas/CallOptions" } } }
    CallOptions: { type: object, properties: { outcome: { $ref: "#/components/schemas/Outcome" } } }
    Operation: { type: string, enum: [cut] }
    Anything: { type: object, properties: { it: { anyOf: [{ $ref: "#/components/schemas/Call" }, {}] } } }
    Aux: { type: array, items: { $ref: "#/components/schemas/Call" }, uniqueItems: true }`,
);

const use = `
import { createClient } from "@trunkline/runtime";
import type { AcmeApi, GetCallData } from "./client.js";
import { delete_ } from "./operations/delete.js";
import { getCall } from "./operations/getCall.js";
import { api } from "./operations.js";
import { service } from "./service.js";

const { operations } = createClient({ ...service, operations: { getCall, delete: delete_ } }, { baseUrl: "https://acme.example" });
const { data } = await operations.getCall();
export const id: string | undefined = data?.next?.id;
export const same: GetCallData | undefined = data;
export const gone = await operations.delete({}, { timeoutMs: 1 });
// @ts-expect-error nobody asked for this one
await operations.service({});
// @ts-expect-error the name it goes by is not its own
createClient({ ...service, operations: { get: getCall } }, { baseUrl: "https://acme.example" }).operations.get;
export const whole = createClient<AcmeApi>(api, { baseUrl: "https://acme.example" }).operations.service({ call: { id: "c1" } });
`;

const modulesOf = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [path.replace(/\.ts$/, ""), text]));

it("gives every operation and schema a module, whatever they are called, and the modules of kinds hand them on", {
  timeout: 60_000,
}, async () => {
  const { files, messages } = await generateFrom({ "openapi.yaml": awkward }, "acme", { layout: "parts" });
  expect(messages).toEqual([]);
  const names = [...files.keys()];
  expect(names.filter((name) => name.startsWith("operations/")).sort()).toEqual([
    "operations/GetCall_2.ts",
    "operations/Object.ts",
    "operations/Shape.ts",
    "operations/api.ts",
    "operations/con_2.ts",
    "operations/delete.ts",
    "operations/getCall.ts",
    "operations/getCalls.ts",
    "operations/isArray.ts",
    "operations/isCall.ts",
    `operations/${"long".repeat(25)}.ts`,
    "operations/runtime.ts",
    "operations/service.ts",
  ]);
  expect(names).toEqual(expect.arrayContaining(["components/Call.ts", "components/Aux_2.ts", "schemas/Call.ts"]));
  const folded = names.map((name) => name.toLowerCase());
  expect(new Set(folded).size).toBe(names.length);
  // The same names as in the other layout, from the same modules.
  const kinds = await generateFrom({ "openapi.yaml": awkward }, "acme", { layout: "kinds" });
  for (const kind of ["types", "predicates", "shapes", "schemas"])
    expect(exportsOf(files.get(`${kind}.ts`)).sort()).toEqual(exportsOf(kinds.files.get(`${kind}.ts`)).sort());
  expect(exportsOf(files.get("operations.ts"))).toEqual(["api"]);
  expect(compileErrors(folder, "awkward", new Map([...modulesOf(files), ["use", use]]), ts)).toEqual([]);
});

/** The names that a module exports. */
function exportsOf(text = ""): string[] {
  const own = text.matchAll(/^export (?:type|interface|const|function) (\w+)/gm);
  const lists = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...[...own].flatMap(([, name]) => name ?? []),
    ...[...lists].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []),
  ];
}

it("reads of a document only what is used", async () => {
  const { files } = await generateFrom({ "openapi.yaml": awkward }, "acme", { layout: "parts" });
  const path = (from: string, to: string) => join("/", from, "..", to).slice(1).replace(/\.js$/, ".ts");
  const reached = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const [, to = ""] of (files.get(name) ?? "").matchAll(/(?:from |import\()"(\.[^"]*)"/g))
      reached(path(name, to), seen);
    return seen;
  };
  expect([...reached("operations/runtime.ts")].sort()).toEqual(["components/Operation.ts", "operations/runtime.ts"]);
  expect([...reached("schemas/Outcome.ts")].sort()).toEqual([
    "components/CallOptions.ts",
    "components/Outcome.ts",
    "schemas/CallOptions.ts",
    "schemas/Outcome.ts",
  ]);
});

it("plays a few operations of many, and explains what does not fit", async () => {
  const { files } = await generateFrom({ "openapi.yaml": awkward }, "acme", { layout: "parts" });
  put(join(folder, "played"), Object.fromEntries(files));
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(request.url === "/call" ? '{ "id": "c1", "next": { "id": "x" } }' : "[[]]");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const load = (name: string) => import(join(folder, "played", `${name}.ts`));
  const { bodyExplainer, createClient } = await import("@trunkline/runtime");
  const [{ service }, { getCall }, { isArray_ }] = await Promise.all([
    load("service"),
    load("operations/getCall"),
    load("operations/isArray"),
  ]);
  const { operations } = createClient<{ getCall(): Promise<unknown>; isArray(): Promise<unknown> }>(
    { ...service, operations: { getCall, isArray: isArray_ } },
    {
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      explain: bodyExplainer(() => load("explain")),
    },
  );
  expect(await operations.getCall()).toMatchObject({ error: { kind: "contract", misfits: [{ pointer: "/next/id" }] } });
  expect(await operations.isArray()).toMatchObject({ error: { kind: "contract", misfits: [{ pointer: "/0" }] } });
});

it("is the layout from 100 operations on, and what the other layout left is removed", async () => {
  const paths = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `/p${at}: { get: { operationId: get${at}, responses: { "204": { description: ok } } } }`,
    );
  const here = folderOf({ "openapi.yaml": openapi(paths(99).join("\n")) });
  const run = (layout?: "kinds") =>
    generateDocument(
      { spec: join(here, "openapi.yaml"), out: join(here, "out"), outName: "out", cwd: here, layout },
      { check: false },
    );
  expect((await run()).written).not.toContain("out/operations/get0.ts");
  put(here, { "openapi.yaml": openapi(paths(100).join("\n")), "out/operations/mine.ts": "// mine\n" });
  expect((await run()).written).toContain("out/operations/get99.ts");
  put(here, { "openapi.yaml": openapi(paths(101).slice(1).join("\n")) });
  expect((await run()).removed).toEqual(["out/operations/get0.ts"]);
  const { removed } = await run("kinds");
  expect(removed).toHaveLength(101);
  expect(removed).toContain("out/service.ts");
  expect(readFileSync(join(here, "out/operations/mine.ts"), "utf8")).toBe("// mine\n");
  expect((await generate({ spec: join(here, "openapi.yaml"), root: here })).files.get("operations.ts")).toContain(
    "get100,",
  );
});
