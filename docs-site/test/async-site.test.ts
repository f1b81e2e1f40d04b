/** The pages of messages and of components of the vendors of this repository: that no text is left out, and that every link leads somewhere. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { payloadRows } from "../src/async/payload-rows.js";
import { readMessages } from "../src/async/read-messages.js";
import type { AsyncContract } from "../src/async-contract.js";
import { type Contract, operationsOf } from "../src/contract.js";
import { codeAnchor } from "../src/describe-facts.js";
import { buildTestSite, type Site } from "./site.js";
import { attributes, examplesOf, section, textOf } from "./text-of.js";

let site: Site;
beforeAll(async () => {
  site = await buildTestSite();
}, 120_000);
afterAll(() => site.remove());

const read = (vendor: string, file: string) => readFile(join(site.folder, vendor, file), "utf8");
const contractOf = async (vendor: string): Promise<AsyncContract> => JSON.parse(await read(vendor, "asyncapi.json"));

/** Members whose texts a reader has to find, wherever in the contract they stand. */
const TOLD: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "says", "meaning", "zh", "address", "order", "gaps", "x-enumDescriptions"],
  ...["x-vendor-term", "x-source", "x-unknown", "x-discrepancy", "x-edition", "x-silence"],
]);

/** Members whose keys are names or values and say nothing of what stands there. */
const NAMES: ReadonlySet<string> = new Set(["properties", "parameters", "variables", "messages", "schemas"]);

/** What an example carries is data. */
const DATA: ReadonlySet<string> = new Set(["payload", "headers"]);

function textsOf(value: unknown, member = "", told = false): readonly string[] {
  if (typeof value === "string") return told ? [value] : [];
  if (Array.isArray(value)) {
    const items = member === "examples" ? value.map((item) => without(item, DATA)) : value;
    return items.flatMap((item) => textsOf(item, "", told));
  }
  return Object.entries(Object(value)).flatMap(([name, inner]) =>
    textsOf(inner, name, NAMES.has(member) ? false : TOLD.has(name) || member === "x-enumDescriptions"),
  );
}

const without = (value: unknown, members: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(Object(value)).filter(([name]) => !members.has(name)));

/** Without the signs of Markdown: items, the ends of fences, the rules of tables, strokes, code and stress. */
const bare = (text: string): string =>
  text.replace(/^ *(?:-|[1-9]\d*\.) |^```\w*$|^\|(?: *-+ *\|)+$/gm, "").replace(/[`*|\s]/g, "");

describe("the pages made from AsyncAPI contracts", () => {
  it("tell every text of the contract: meanings, terms, sources, what is unknown, and where sources differ", async () => {
    for (const { vendor, file } of site.asyncPages) {
      const page = bare(textOf(await read(vendor, file)));
      const texts = textsOf(await contractOf(vendor));
      expect(texts.length, vendor).toBeGreaterThan(30);
      const missing = texts.filter((text) => !page.includes(bare(text)));
      expect(missing, vendor).toEqual([]);
    }
  });

  it("lead only to places that exist, each of which is there once", async () => {
    for (const { vendor, file } of site.asyncPages) {
      const page = await read(vendor, file);
      const ids = attributes(page, "id");
      expect(new Set(ids).size, vendor).toBe(ids.length);
      const api: Contract = site.vendors.includes(vendor) ? JSON.parse(await read(vendor, "openapi.json")) : {};
      const places = new Set([
        ...ids.map((id) => `#${id}`),
        ...operationsOf(api.paths).map(({ operationId }) => `index.html#operation/${operationId}`),
      ]);
      for (const href of attributes(page, "href").filter((href) => href !== "data:,")) {
        const place = decodeURIComponent(href);
        const exists = place.includes("#") ? places.has(place) : existsSync(join(site.folder, vendor, place));
        expect(exists, `${vendor} ${place}`).toBe(true);
      }
    }
  });

  it("are led to by the vendor's page of operations", async () => {
    const withBoth = site.asyncPages.filter(({ vendor }) => site.vendors.includes(vendor));
    expect(withBoth.map(({ vendor }) => vendor)).toEqual(expect.arrayContaining(["cc-gateway", "cc-paas"]));
    for (const { vendor, file } of withBoth) expect(await read(vendor, "index.html"), vendor).toContain(`(${file})`);
  });
});

describe("the pages of messages", () => {
  it("have every operation with its codes, and every code", async () => {
    for (const vendor of site.ofMessages) {
      const contract = await contractOf(vendor);
      const page = await read(vendor, "messages.html");
      const { operations } = readMessages(contract);
      expect(operations.map(({ id }) => id)).toEqual(Object.keys(contract.operations ?? {}));
      for (const { id, anchor, operation } of operations) {
        const links = attributes(section(page, anchor), "href");
        for (const code of operation["x-codes"] ?? [])
          expect(links, `${vendor} ${id}`).toContain(`#${codeAnchor(code)}`);
      }
      const ids = attributes(page, "id");
      for (const code of Object.keys(contract["x-code-table"] ?? {})) expect(ids, vendor).toContain(codeAnchor(code));
    }
  });

  it("have every message with its names, its members and its examples", async () => {
    expect(site.ofMessages).toEqual(expect.arrayContaining(["cc-gateway", "cloudcc", "sample"]));
    for (const vendor of site.ofMessages) {
      const contract = await contractOf(vendor);
      const page = await read(vendor, "messages.html");
      for (const { anchor, message, key } of readMessages(contract).messages) {
        const html = section(page, anchor);
        const told = textOf(html).replaceAll(" ", "");
        const names = [key, message.name, message.title, message["x-vendor-term"]];
        const members = payloadRows(contract, message.payload).map(({ within, name }) => within + name);
        for (const name of [...names, ...members])
          expect(told, `${vendor} ${key}`).toContain((name ?? "").replaceAll(" ", ""));
        expect(examplesOf(html), `${vendor} ${key}`).toEqual(
          (message.examples ?? []).map(({ name, payload }) => ({ name, payload })),
        );
      }
    }
  });

  it("are led to by the operations that trigger their events", async () => {
    const ids = attributes(await read("cc-gateway", "messages.html"), "id");
    const api = await read("cc-gateway", "index.html");
    const led = [...api.matchAll(/\(messages\.html#([^)]+)\)/g)].map(([, id]) => decodeURIComponent(id ?? ""));
    expect(new Set(led).size).toBeGreaterThan(30);
    for (const id of led) expect(ids).toContain(id);
  });
});
