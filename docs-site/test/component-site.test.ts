/** The pages of components of the vendors of this repository: that no property, method, event, state, type, code or argument is left out. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ComponentDoc } from "../src/async/read-component.js";
import { type Documented, readMessages } from "../src/async/read-messages.js";
import { memberOf } from "../src/async/schema.js";
import type { AsyncContract } from "../src/async-contract.js";
import { componentPage } from "../src/component/component-page.js";
import { partsOf } from "../src/component/parts.js";
import { argumentsOf, memberNamed } from "../src/component/signature.js";
import { codeAnchor } from "../src/describe-facts.js";
import { findContracts, type VendorContracts } from "../src/find-contracts.js";
import { sampleComponent } from "./sample-component.js";
import { attributes, examplesOf, section, textOf } from "./text-of.js";

interface Page {
  readonly vendor: string;
  readonly html: string;
  readonly documented: Documented;
  readonly component: ComponentDoc;
}

let pages: readonly Page[];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-contracts-"));
  const found = await Promise.all((await findContracts()).map((contracts) => pageOf(folder, contracts)));
  pages = [...found, madeOf("sample", sampleComponent)].flatMap((page) => page ?? []);
  await rm(folder, { recursive: true });
});

async function pageOf(folder: string, { vendor, asyncapi }: VendorContracts): Promise<Page | undefined> {
  const path = join(folder, `${vendor}.json`);
  await asyncapi?.(path);
  return asyncapi && madeOf(vendor, JSON.parse(await readFile(path, "utf8")));
}

function madeOf(vendor: string, contract: AsyncContract): Page | undefined {
  const documented = readMessages(contract);
  const { component } = documented;
  return (
    component && { vendor, html: componentPage(documented, component, { vendor, hasApi: true }), documented, component }
  );
}

describe("the pages of components", () => {
  it("are there for Agentbar and for PhoneKit, with all that the contracts have", () => {
    const counts = pages.map(({ vendor, documented, component }) => {
      const { methods, events } = partsOf(documented);
      return [vendor, component.properties.length, methods.length, events.length];
    });
    expect(counts).toEqual([
      ["agentbar", 26, 56, 29],
      ["cc-paas", 0, 10, 3],
      ["sample", 5, 4, 3],
    ]);
  });

  it("have a place for every property, method, event, message, state, type, code and taker of events", () => {
    for (const { vendor, html, documented, component } of pages) {
      const ids = new Set(attributes(html, "id"));
      const { contract, operations, messages } = documented;
      const places = [...operations, ...messages, ...component.properties, ...component.states, ...component.types];
      for (const { anchor } of places) expect(ids.has(anchor), `${vendor} ${anchor}`).toBe(true);
      for (const code of Object.keys(contract["x-code-table"] ?? {}))
        expect(ids.has(codeAnchor(code)), `${vendor} ${code}`).toBe(true);
    }
  });

  it("name a method and an event as a page does", () => {
    const [agentbar, phoneKit] = pages;
    for (const anchor of ["property-AgentID", "method-MakeCall", "event-OnReady", "state-2", "type-StateReason"])
      expect(attributes(agentbar?.html ?? "", "id")).toContain(anchor);
    for (const anchor of ["method-callOut", "event-onCallEvent"])
      expect(attributes(phoneKit?.html ?? "", "id")).toContain(anchor);
  });

  it("tell of every method its names, its arguments in their order, its codes and calls of it", () => {
    for (const { vendor, html, documented } of pages) {
      for (const { id, anchor, label, operation, messages } of partsOf(documented).methods) {
        const part = section(html, anchor);
        const told = textOf(part);
        for (const fact of [id, label, operation.summary, operation["x-vendor-term"]])
          expect(told, `${vendor} ${id}`).toContain(fact ?? "");
        for (const code of operation["x-codes"] ?? [])
          expect(attributes(part, "href"), `${vendor} ${id}`).toContain(`#${codeAnchor(code)}`);
        const names = messages.flatMap(({ message }) => argumentsOf(message).flatMap((one) => memberNamed(one) ?? []));
        const rows = [...part.matchAll(/<span class="number">\d+<\/span> <code>([\s\S]*?)<\/code>/g)].map(([, name]) =>
          textOf(name ?? "").replaceAll(" ", ""),
        );
        if (names.length > 0) expect(rows, `${vendor} ${id}`).toEqual(names);
      }
    }
  });

  it("tell of every event its arguments in their order, what each means, and its examples", () => {
    for (const { vendor, html, documented } of pages) {
      for (const { anchor, label, message } of partsOf(documented).events) {
        const part = section(html, anchor);
        const told = textOf(part);
        const names = argumentsOf(message).flatMap((one) => memberNamed(one) ?? []);
        expect(told.replaceAll("?", ""), `${vendor} ${label}`).toContain(`${label}(${names.join(", ")}`);
        for (const name of names) {
          const { description } = memberOf(documented.contract, message.payload, `/${name}`);
          const first = typeof description === "string" ? (description.split(/[.:`]/)[0] ?? "") : "";
          expect(told, `${vendor} ${label} ${name}`).toContain(first.replace(/\s+/g, " "));
        }
        expect(examplesOf(part), `${vendor} ${label}`).toEqual(
          (message.examples ?? []).map(({ name, payload }) => ({ name, payload })),
        );
      }
    }
  });

  it("lead from each state to the events that bring it, and from each event to the methods that it proves", () => {
    const agentbar = pages.find(({ vendor }) => vendor === "agentbar");
    if (agentbar === undefined) throw new Error("no page of Agentbar");
    const { html, documented } = agentbar;
    for (const { anchor, message, proofs } of partsOf(documented).events) {
      const links = attributes(section(html, anchor), "href");
      for (const { operation } of proofs) expect(links, anchor).toContain(`#${operation.anchor}`);
      if (message["x-state"] !== undefined) expect(links, anchor).toContain(`#state-${message["x-state"]}`);
    }
    expect(html.match(/<tr class="entry" id="state-\d+"/g)).toHaveLength(20);
  });
});
