/** A document that knows nothing of Trunkline, as a newcomer would bring it, and a program that uses what is generated for it. */
import ts from "typescript";
import { expect, it } from "vitest";
import { compileErrors } from "./compile-errors.js";
import { generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const folder = temporaryFolder();

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
await client.operations.createPet({ name: "Tom", tag: null }, { timeoutMs: 1_000 });
await client.operations.listPets({ status: ["sold"] });
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
