import { expect, it } from "vitest";
import { generateFrom } from "./contract.js";

const LENGTH = 20_000;

interface Chain {
  readonly end: "open" | "closed";
  readonly length?: number;
  /** How a schema holds the next. */
  readonly link?: (next: object, index: number) => object;
  readonly last?: object;
}

/** Schemas that each lead to the next; the last leads nowhere, or to the first. */
function chain({ end, length = LENGTH, link = (next) => ({ properties: { next } }), last = {} }: Chain): string {
  const schemas = Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? index + 1 : end === "closed" ? 0 : undefined;
    const held = next === undefined ? last : link({ $ref: `#/components/schemas/S${next}` }, index);
    return [`S${index}`, { type: "object", ...held }] as const;
  });
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Chain", version: "1" },
    paths: {
      "/chain": {
        put: {
          operationId: "putChain",
          requestBody: { content },
          responses: { "200": { description: "It.", content } },
        },
      },
    },
    components: { schemas: Object.fromEntries(schemas) },
  });
}

it.each(["open", "closed"] as const)(
  "follows a chain of 20,000 schemas whose end is %s",
  async (end) => {
    const { files, messages } = await generateFrom({ "openapi.json": chain({ end }) });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")?.match(/^export /gm)).toHaveLength(LENGTH);
  },
  60_000,
);

it("gives 10,000 schemas a second form for requests, where the last has a member that only replies have", async () => {
  const contract = chain({
    end: "open",
    length: 10_000,
    link: (next, index) => (index % 2 === 0 ? { properties: { next } } : { required: ["id"], allOf: [next] }),
    last: { required: ["id"], properties: { id: { readOnly: true } } },
  });
  const { files, messages } = await generateFrom({ "openapi.json": contract });
  expect(messages).toEqual([]);
  expect(files.get("types.ts")?.match(/^export /gm)).toHaveLength(20_000);
}, 60_000);
