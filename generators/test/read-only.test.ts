/** A client of a document whose members are set by one side: what it compiles, what it sends, and what it takes for an answer. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bodyExplainer, createClient, type Outcome } from "@trunkline/runtime";
import ts from "typescript";
import { expect, it } from "vitest";
import { compileErrors } from "./compile-errors.js";
import { generateFrom, openapi } from "./contract.js";
import { temporaryFolder } from "./generate.js";
import { serve } from "./serve.js";

const folder = temporaryFolder();
const pet = "{ application/json: { schema: { $ref: '#/components/schemas/Pet' } } }";
const document = openapi(
  `/pets:
  post: { operationId: createPet, requestBody: { required: true, content: ${pet} }, responses: { '200': { description: Made, content: ${pet} } } }`,
  `components:
  schemas:
    Pet:
      type: object
      required: [id, name, pin, friends]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
        pin: { type: string, writeOnly: true }
        friends: { type: array, items: { $ref: '#/components/schemas/Pet' } }`,
);
const generated = async () => {
  const { files, messages } = await generateFrom({ "openapi.yaml": document });
  expect(messages).toEqual([]);
  return files;
};

interface Pets {
  createPet(args: object): Promise<Outcome<unknown>>;
}

const program = `
import { createClient } from "@trunkline/runtime";
import type { AcmeApi } from "./client.js";
import { api } from "./operations.js";

const { operations } = createClient<AcmeApi>(api, { baseUrl: "https://acme.example" });
const { data } = await operations.createPet({ name: "Tom", pin: "1", friends: [{ name: "Tim", pin: "2", friends: [] }] });
export const id: number | undefined = data?.id;
export const pin: string | undefined = data?.pin;
if (data !== undefined) await operations.createPet({ ...data, pin: "1", friends: [] });
// @ts-expect-error: a request has a pin
await operations.createPet({ name: "Tom", friends: [] });
// @ts-expect-error: a reply need not have one
export const known: string = data!.pin;
`;

it("compiles without what the other side sets, and hands back what came", async () => {
  const modules = new Map([...(await generated())].map(([path, code]) => [path.replace(".ts", ""), code]));
  expect(compileErrors(folder, "program", modules.set("program", program), ts)).toEqual([]);
});

it("sends a request without what is read only, and takes no reply without it", async () => {
  for (const [path, code] of await generated()) writeFileSync(join(folder, path), code);
  const load = (name: string) => import(pathToFileURL(join(folder, `${name}.ts`)).href);
  const { api } = await load("operations");
  const explain = bodyExplainer(() => load("explain"));
  const made = { id: 1, name: "Tom", friends: [{ id: 2, name: "Tim", friends: [] }] };
  const { id: _, ...without } = made;
  const { host } = await serve({
    "/new/pets": JSON.stringify(made),
    "/odd/pets": JSON.stringify(without),
  });
  const client = (path: string) => createClient<Pets>(api, { baseUrl: `http://${host}/${path}`, explain }).operations;
  const tom = { name: "Tom", pin: "1", friends: [{ name: "Tim", pin: "2", friends: [] }] };
  expect(await client("new").createPet(tom)).toMatchObject({ data: made });
  expect(await client("new").createPet({ ...tom, id: 1 })).toMatchObject({ data: made });
  expect(await client("odd").createPet(tom)).toMatchObject({
    error: { kind: "contract", direction: "reply", misfits: [{ pointer: "/id" }] },
  });
  const { pin, ...open } = tom;
  expect(await client("new").createPet(open)).toMatchObject({
    error: { kind: "contract", direction: "request", misfits: [{ pointer: "/pin" }] },
  });
});
