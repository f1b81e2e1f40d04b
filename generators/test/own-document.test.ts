/** A document that knows nothing of Trunkline, as a newcomer would bring it, and a program that uses what is generated for it. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { usage } from "../src/cli.js";
import { generate } from "../src/generate.js";
import { openSources } from "../src/sources.js";
import { compileErrors } from "./compile-errors.js";
import { folderOf, generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const folder = temporaryFolder();

const readmePets = `
openapi: 3.1.0
info: { title: Petstore, version: "1" }
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;

const readmeRepositories = `
openapi: 3.1.0
info: { title: GitHub, version: "1" }
paths:
  /repos/{owner}/{repo}:
    parameters: [{ name: owner, in: path, required: true, schema: { type: string } }, { name: repo, in: path, required: true, schema: { type: string } }]
    get:
      operationId: repos/get
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Repository" } } } } }
  /issues:
    post: { operationId: issues/create, responses: { "201": { description: made } } }
components: { schemas: { Repository: { type: object, properties: { default_branch: { type: string } } } } }
`;

const readmeMarket = `
asyncapi: 3.0.0
info: { title: Market, version: "1" }
servers: { main: { host: market.example, pathname: /v1, protocol: wss } }
channels:
  market:
    messages:
      Subscribe:
        payload: { type: object, required: [event, reqid, pair], properties: { event: { const: subscribe }, reqid: { type: integer }, pair: { type: array, items: { type: string } } } }
        correlationId: { location: $message.payload#/reqid }
      Status:
        payload: { type: object, required: [event, reqid, status], properties: { event: { const: status }, reqid: { type: integer }, status: { type: string } } }
        correlationId: { location: $message.payload#/reqid }
      Ticker: { payload: { type: object, required: [event, price], properties: { event: { const: ticker }, price: { type: string } } } }
operations:
  subscribe:
    action: send
    channel: { $ref: "#/channels/market" }
    messages: [{ $ref: "#/channels/market/messages/Subscribe" }]
    reply: { channel: { $ref: "#/channels/market" }, messages: [{ $ref: "#/channels/market/messages/Status" }] }
  onTicker: { action: receive, channel: { $ref: "#/channels/market" }, messages: [{ $ref: "#/channels/market/messages/Ticker" }] }
`;

const petstore = `
openapi: 3.0.3
info: { title: Swagger Petstore, version: 1.0.0, license: { name: MIT } }
externalDocs: { url: https://petstore.example/docs }
servers: [{ url: "https://petstore.example/v1" }]
tags: [{ name: pets }]
paths:
  /pets:
    get:
      summary: List all pets
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: limit, in: query, description: How many at most, schema: { type: integer, maximum: 100, format: int32 } }
        - { name: status, in: query, explode: true, schema: { type: array, items: { type: string, enum: [available, sold] } } }
      responses:
        '200':
          description: A page of pets
          headers: { x-next: { schema: { type: string } } }
          content:
            application/xml: { schema: { $ref: "#/components/schemas/Pets" } }
            application/json: { schema: { $ref: "#/components/schemas/Pets" } }
        default: { $ref: "#/components/responses/Failure" }
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/NewPet" } }
          application/json: { schema: { $ref: "#/components/schemas/NewPet" } }
      security: [{ petstore_auth: ["write:pets"] }, { api_key: [] }]
      responses: { '201': { description: Created }, default: { $ref: "#/components/responses/Failure" } }
  /pets/{petId}/sale:
    parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
    post:
      operationId: sellPet
      requestBody: { content: { application/json: { schema: { type: object, required: [price], properties: { price: { type: integer }, to: { type: string } } } } } }
      responses: { '204': { description: Sold } }
  /pets/{petId}:
    get:
      parameters: [{ name: petId, in: path, required: true, schema: { type: integer, format: int64 } }]
      responses:
        '200': { description: ok, content: { "*/*": { schema: { $ref: "#/components/schemas/Pet" } } }, links: { next: { operationId: listPets } } }
components:
  securitySchemes:
    petstore_auth: { type: oauth2, flows: { implicit: { authorizationUrl: "https://petstore.example", scopes: { "write:pets": change pets } } } }
    api_key: { type: apiKey, name: api_key, in: header }
  responses: { Failure: { description: Anything else, content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } } }
  schemas:
    NewPet: { type: object, required: [name], properties: { name: { type: string }, tag: { type: string, nullable: true } } }
    Pet:
      allOf:
        - { $ref: "#/components/schemas/NewPet" }
        - { type: object, required: [id], properties: { id: { type: integer, format: int64 }, kind: { $ref: "#/components/schemas/Kind" } } }
    Kind: { type: string, enum: [cat, dog], x-enum-varnames: [Cat, Dog] }
    Pets: { type: array, maxItems: 100, items: { $ref: "#/components/schemas/Pet" }, xml: { wrapped: true } }
    Error: { type: object, required: [code, message], properties: { code: { type: integer }, message: { type: string } } }
`;

const program = `
import { createClient } from "@trunkline/runtime";
import type { SwaggerPetstoreApi } from "./client.js";
import { api, servers } from "./operations.js";

const client = createClient<SwaggerPetstoreApi>(api, { baseUrl: servers[0].url, credentials: { api_key: "key" } });
const pets = await client.operations.listPets();
export const name: string | undefined = pets.data?.[0]?.name;
const pet = await client.operations.getPetsPetId({ petId: 7 });
export const kind: "cat" | "dog" | undefined = pet.data?.kind;
export const told: string | undefined = pets.failure?.message;
await client.operations.createPet({ name: "Tom", tag: null }, { timeoutMs: 1_000 });
await client.operations.listPets({ status: ["sold"] });
await client.operations.sellPet({ petId: 7 });
await client.operations.sellPet({ petId: 7, price: 5 });
// @ts-expect-error: the body may be left out, and has a price where it is not
await client.operations.sellPet({ petId: 7, to: "us" });
// @ts-expect-error: a pet has a name
await client.operations.createPet({ tag: "x" });
// @ts-expect-error: no status of that name
await client.operations.listPets({ status: ["lost"] });
// @ts-expect-error: misspelt
await client.operations.listPets({ limits: 7 });
`;

it("is generated without problems, and a program that uses it compiles or fails where it should", async () => {
  const { files, messages } = await generateFrom({ "openapi.yaml": petstore }, "Swagger Petstore");
  expect(messages).toEqual([]);
  const modules = new Map([...files].map(([path, code]) => [path.replace(".ts", ""), code]));
  expect(compileErrors(folder, "petstore", modules.set("program", program), ts)).toEqual([]);
});

describe("the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [client = "", few = "", socket = "", library = ""] = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(
    ([, code]) => code,
  );
  const under = (folder: string, generated: ReadonlyMap<string, string>, program: string) =>
    new Map([
      ...[...generated].map(([path, code]) => [`${folder}/${path.replace(".ts", "")}`, code] as const),
      ["program", program] as const,
    ]);

  it("has a client, a socket and a library that compile", async () => {
    const pets = await generateFrom({ "openapi.yaml": readmePets }, "Petstore");
    const many = await generateFrom({ "openapi.yaml": readmeRepositories }, "GitHub", { layout: "parts" });
    const market = await generateFrom({ "asyncapi.yaml": readmeMarket }, "Market");
    expect([...pets.messages, ...many.messages, ...market.messages]).toEqual([]);
    expect(compileErrors(folder, "readme-client", under("petstore", pets.files, client), ts)).toEqual([]);
    expect(compileErrors(folder, "readme-few", under("github", many.files, few), ts)).toEqual([]);
    expect(compileErrors(folder, "readme-socket", under("market", market.files, socket), ts)).toEqual([]);
    const withNode = `/// <reference types="node" />\n${library}`;
    expect(compileErrors(folder, "readme-library", new Map([["library", withNode]]), ts)).toEqual([]);
  });

  it("names every option that the help has", () => {
    const options = [...usage.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(options.filter((option) => option !== "--help" && !readme.includes(`| \`${option}`))).toEqual([]);
  });
});

it("is generated from texts in memory, without a file", async () => {
  const root = folderOf({});
  const sources = openSources(root, {
    texts: {
      "openapi.yaml": petstore.replaceAll("#/components/schemas/Error", "error.json"),
      "error.json": '{ "type": "boolean" }',
    },
  });
  const { files, messages } = await generate({ spec: "openapi.yaml", root, sources });
  expect(messages).toEqual([]);
  expect(files.get("types.ts")).toMatch(/export type Error_2 = boolean;/);
});
