import { expect, it } from "vitest";
import { generateFrom } from "./contract.js";

const LENGTH = 20_000;

/** Schemas that each lead to the next; the last leads nowhere, or to the first. */
function chain(end: "open" | "closed"): string {
  const schemas = Array.from({ length: LENGTH }, (_, index) => {
    const next = index + 1 < LENGTH ? index + 1 : end === "closed" ? 0 : undefined;
    const properties = next === undefined ? {} : { next: { $ref: `#/components/schemas/S${next}` } };
    return [`S${index}`, { type: "object", properties }] as const;
  });
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Chain", version: "1" },
    paths: { "/chain": { get: { operationId: "getChain", responses: { "200": { description: "It.", content } } } } },
    components: { schemas: Object.fromEntries(schemas) },
  });
}

it.each(["open", "closed"] as const)(
  "follows a chain of 20,000 schemas whose end is %s",
  async (end) => {
    const { files, messages } = await generateFrom({ "openapi.json": chain(end) });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")?.match(/^export /gm)).toHaveLength(LENGTH);
  },
  60_000,
);
