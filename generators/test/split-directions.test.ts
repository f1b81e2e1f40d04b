/** What OpenAPI says of members that are required and `readOnly` or `writeOnly`: which schema gets which form, and what it is called. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { asyncapi, type Files, generateFrom, openapi } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const place = temporaryFolder();

const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
const content = (schema: string) => `{ description: It, content: { application/json: { schema: ${schema} } } }`;
const post = (body: string, reply?: string) =>
  `{ post: { requestBody: ${content(body)}, responses: { ${reply === undefined ? "" : `'200': ${content(reply)}`} } } }`;
const get = (reply: string) => `{ get: { responses: { '200': ${content(reply)} } } }`;
const ID = "{ type: string, readOnly: true }";
const PET = `Pet: { type: object, required: [id, name], properties: { id: ${ID}, name: { type: string } } }`;
const [both, request, reply] = [post(ref("Pet"), ref("Pet")), post(ref("Pet")), get(ref("Pet"))];

/** The types of a contract without their comments, a line each. */
async function typesOf(files: Files): Promise<readonly string[]> {
  const { files: generated, messages } = await generateFrom(files);
  expect(messages).toEqual([]);
  const text = (generated.get("types.ts") ?? "").replaceAll(/\/\*\*[\s\S]*?\*\/|^\/\/.*|readonly /gm, "");
  return text
    .split(/^export /m)
    .slice(1)
    .map((declaration) => declaration.replaceAll(/\s+/g, " ").trim());
}
const document = (paths: Readonly<Record<string, string>>, schemas: string, version?: string): string =>
  openapi(
    Object.entries(paths)
      .map(([path, item]) => `${path}: ${item}`)
      .join("\n"),
    `components: { schemas: { ${schemas} } }`,
    version,
  );
const typesIn = (paths: Readonly<Record<string, string>>, schemas: string, version?: string) =>
  typesOf({ "openapi.yaml": document(paths, schemas, version) });

describe("a required member that is read only", () => {
  it("need not be in a request, which has a form of its own", async () => {
    expect(await typesIn({ "/a": both }, PET)).toEqual([
      "interface Pet { id: string; name: string; }",
      "interface PetRequest { id?: string; name: string; }",
    ]);
  });

  it("changes no name where a schema is used one way only", async () => {
    expect(await typesIn({ "/a": request }, PET)).toEqual(["interface Pet { id?: string; name: string; }"]);
    expect(await typesIn({ "/a": reply }, PET)).toEqual(["interface Pet { id: string; name: string; }"]);
  });

  it.each(["3.0.3", "3.1.0"])("is found wherever the mark and the requirement stand in OpenAPI %s", async (version) => {
    const schemas = `
      Id: { type: string, readOnly: true }, Alias: { allOf: [${ref("Id")}] },
      Base: { type: object, properties: { a: ${ref("Id")}, b: { allOf: [${ref("Alias")}] }, c: { allOf: [{}], readOnly: true }, d: {} } },
      Pet: { allOf: [${ref("Base")}, { required: [a, b, c, d] }] }`;
    expect((await typesIn({ "/a": both }, schemas, version)).slice(3)).toEqual([
      "type Pet = Base & { a: unknown; b: unknown; c: unknown; d: unknown; };",
      "type PetRequest = Base & { d: unknown };",
    ]);
  });

  it("is taken out of what another schema demands of the same value, and only there", async () => {
    const schemas = `
      Named: { type: object, required: [id, name] },
      Pet: { allOf: [${ref("Named")}, { properties: { id: ${ID} } }] }`;
    expect(await typesIn({ "/a": both, "/b": post(ref("Named")) }, schemas)).toEqual([
      "interface Named { id: unknown; name: unknown; }",
      "interface NamedRequest { name: unknown; }",
      "type Pet = Named & { id?: string };",
      "type PetRequest = NamedRequest & { id?: string };",
    ]);
  });

  it("is demanded by no branch either, while tests and `dependentRequired` stay as they are written", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": document(
        { "/a": request },
        `Pet: {
          properties: { id: ${ID}, old: {} }, anyOf: [{ required: [id, old] }, { type: object, required: [id] }],
          not: { required: [id, old] }, if: { required: [id] }, then: { required: [id, old] }, else: { required: [id] },
          dependentSchemas: { old: { required: [id, old] } }, dependentRequired: { old: [id] } }`,
      ),
    });
    expect(messages).toEqual([]);
    const file = join(place, "predicates.ts");
    writeFileSync(file, files.get("predicates.ts") ?? "");
    const { isPet: fits } = await import(pathToFileURL(file).href);
    expect([{}, { old: 1 }, { id: "1" }, { id: "1", old: 1 }].map(fits)).toEqual([true, false, false, false]);
  });
});

describe("a required member that is write only", () => {
  it("need not be in a reply, whose form keeps the name", async () => {
    const schemas = `User: { type: object, required: [key], properties: { key: { type: string, writeOnly: true }, friend: ${ref("User")} } }`;
    expect(await typesIn({ "/a": post(ref("User"), ref("User")) }, schemas)).toEqual([
      "interface User { key?: string; friend?: User; }",
      "interface UserRequest { key: string; friend?: UserRequest; }",
    ]);
  });
});

describe("a form of a schema", () => {
  it("leads to such forms, also in a circle, and to the one schema that is the same in both", async () => {
    const schemas = `
      ${PET.replace("properties: {", `properties: { owner: ${ref("Owner")}, kind: ${ref("Kind")},`)},
      Owner: { type: object, properties: { pets: { type: array, items: ${ref("Pet")} } } },
      Kind: { type: object, properties: { of: ${ref("Kind")} } }`;
    expect(await typesIn({ "/a": both }, schemas)).toEqual([
      "interface Pet { owner?: Owner; kind?: Kind; id: string; name: string; }",
      "interface PetRequest { owner?: OwnerRequest; kind?: Kind; id?: string; name: string; }",
      "interface Owner { pets?: Pet[]; }",
      "interface OwnerRequest { pets?: PetRequest[]; }",
      "interface Kind { of?: Kind; }",
    ]);
  });

  it("is told by its tag where the schema is", async () => {
    const branch = (name: string) =>
      `${name}: { type: object, required: [id, kind], properties: { id: ${ID}, kind: {} } }`;
    const schemas = `
      Pet: { oneOf: [${ref("Cat")}, ${ref("Dog")}], discriminator: { propertyName: kind, mapping: { cat: Cat } } },
      ${branch("Cat")}, ${branch("Dog")}`;
    const { files, messages } = await generateFrom({ "openapi.yaml": document({ "/a": both }, schemas) });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")).toContain(
      'export type PetRequest = (CatRequest & { readonly kind: "cat" }) | (DogRequest & { readonly kind: "Dog" });',
    );
  });

  it("has a name that nothing else has", async () => {
    const taken = "petRequest: { type: string }";
    expect(await typesIn({ "/a": both, "/b": get(ref("petRequest")) }, `${taken}, ${PET}`)).toEqual([
      "type PetRequest = string;",
      "interface Pet { id: string; name: string; }",
      "interface PetRequest_2 { id?: string; name: string; }",
    ]);
  });
});

describe("what is demanded as it is written", () => {
  it("is that of a schema that a value must not fit", async () => {
    const schemas = `${PET}, Other: { type: object, required: [a], not: { allOf: [${ref("Pet")}] } }`;
    expect(await typesIn({ "/a": request, "/b": post(ref("Other")) }, schemas)).toEqual([
      "interface Pet { id: string; name: string; }",
      "interface PetRequest { id?: string; name: string; }",
      "interface Other { a: unknown; }",
    ]);
  });

  it.each([
    ["a schema that nothing leads to", { "/a": "{}" }],
    [
      "a parameter",
      { "/a": `{ get: { parameters: [{ name: p, in: query, schema: ${ref("Pet")} }], responses: {} } }` },
    ],
  ])("is that of %s", async (_, paths: Readonly<Record<string, string>>) => {
    expect(await typesIn(paths, PET)).toEqual(["interface Pet { id: string; name: string; }"]);
  });

  it("is that of messages, which AsyncAPI has no such rule for", async () => {
    const messages = `channels: { pets: { messages: { Pet: { payload: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } } }`;
    expect(
      await typesOf({ "openapi.yaml": document({ "/a": request }, PET), "asyncapi.yaml": asyncapi(messages) }),
    ).toEqual(["interface Pet { id: string; name: string; }", "interface PetRequest { id?: string; name: string; }"]);
  });
});

describe("a request", () => {
  it("is also a form, and what the vendor calls back", async () => {
    const inline = (rest: string) =>
      `{ type: object, required: [id, on], properties: { id: { type: string, readOnly: true }, ${rest} } }`;
    const form = `{ requestBody: { content: { application/x-www-form-urlencoded: { schema: ${inline("on: {}")} } } }, responses: {} }`;
    const called = `{ post: { requestBody: ${content(ref("Pet"))}, responses: {} } }`;
    const contract = document(
      {
        "/a": `{ post: { ...FORM, callbacks: { called: { '{$url}': ${called} } } } }`.replace(
          "...FORM",
          form.slice(1, -1),
        ),
      },
      PET,
    );
    expect(await typesOf({ "openapi.yaml": contract })).toEqual([
      "interface Pet { id?: string; name: string; }",
      "interface PostABody { id?: string; on: unknown; }",
    ]);
  });
});
