/** Fails by name when something of a component's contract does not come through wrapper and fake: a method, a documented code of one, a message, an event. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readComponent } from "../src/component-contract.js";
import { components } from "../src/components.js";
import { isObject, type Json } from "../src/contract.js";
import { coverComponent, wantedOf } from "../src/cover-component.js";
import { missing, summary } from "../src/coverage.js";
import { createMessageJudge } from "../src/judge.js";
import { readMessageContract } from "../src/message-contract.js";
import { moduleGraph } from "../src/module-graph.js";
import { changes } from "../src/spoil-message.js";

const packages = new URL("../../packages/", import.meta.url);
const nothing = { operations: [], codes: [], events: [], messages: [], webhooks: [] };

it("knows every component that a package answers for", () => {
  const answering = readdirSync(packages).filter((name) => {
    const contract = new URL(`${name}/contracts/asyncapi.json`, packages);
    return existsSync(contract) && readFileSync(contract, "utf8").includes('"x-component"');
  });
  expect(Object.keys(components), "Add what is missing to src/components.ts").toEqual(answering);
});

describe.each(Object.entries(components))("%s", (vendor, one) => {
  const contract = readMessageContract(vendor);
  const component = readComponent(contract);
  const all = wantedOf(component);
  const judge = createMessageJudge(contract);

  it("loads its examples for tests only", () => {
    const { exports } = JSON.parse(readFileSync(new URL(`${vendor}/package.json`, packages), "utf8"));
    const loading = Object.keys(exports).filter((path) => {
      const { default: built } = exports[path];
      const graph = typeof built === "string" ? moduleGraph(new URL(`${vendor}/${built}`, packages)) : [];
      return [...graph].some((module) => module.endsWith("/generated/examples.js"));
    });
    expect(loading).toEqual(["./testing"]);
  });

  it("is covered: every method, every documented code, every message and event, and none breaks the contract", async () => {
    const { misfits, ...covered } = await coverComponent(contract, component, one);
    console.log(`${summary(vendor, all, covered)}, of a component`);
    expect(missing(all, covered)).toEqual(nothing);
    expect(misfits).toEqual([]);
    const listed = new Set(Object.values(contract.channels).flatMap((messages) => messages.map(({ key }) => key)));
    expect(new Set(all.messages)).toEqual(new Set([...listed].map((key) => `${component.channel} ${key}`)));
  });

  it("is not covered where a method and an event are left out, and what lacks is named", async () => {
    const left = { ...component, methods: component.methods.slice(1), events: component.events.slice(1) };
    const gaps = missing(all, await coverComponent(contract, left, one));
    const [method] = component.methods;
    expect(gaps.operations).toEqual([method?.operation]);
    expect(gaps.codes).toEqual(method?.codes.map((code) => `${method.operation} ${code}`));
    expect(gaps.events).toEqual([component.events[0]?.name]);
    expect(gaps.messages).toContain(`${component.channel} ${component.events[0]?.key}`);
  });

  const schemas: Readonly<Record<string, unknown>> = { ...one.schemas };
  const fitsZod = (name: string, payload: unknown): unknown => {
    const schema = schemas[name];
    return isZod(schema) ? schema.safeParse(payload).success : expect.fail(`there is no schema ${name}`);
  };
  const spoilt = (payloads: readonly Json[]) =>
    payloads.flatMap((payload) => (isObject(payload) ? changes(payload) : []));

  it("refuses the same spoilt arguments and events as zod and Ajv, and no others", async () => {
    const kinds: string[] = [];
    const { fake, wrapped, raiseWhole } = await one.open(({ kind }) => kinds.push(kind));
    let refused = 0;
    const differing: unknown[] = [];
    const compare = (what: string, byWrapper: boolean, byZod: unknown, byAjv: boolean) => {
      if (!byAjv) refused += 1;
      if (byWrapper !== byAjv || byZod !== byAjv) differing.push({ what, byWrapper, byZod, byAjv });
    };
    for (const { operation, request } of component.methods) {
      fake.answer(operation, { code: "1000" });
      for (const { what, payload } of spoilt(request.payloads)) {
        const { error } = await wrapped.request(operation, payload);
        const byWrapper = !(error?.kind === "contract" && error.direction === "request");
        compare(
          `${operation} ${what}`,
          byWrapper,
          fitsZod(request.schema, payload),
          judge(request, payload).length === 0,
        );
      }
    }
    for (const event of component.events) {
      for (const { what, payload } of spoilt(event.payloads)) {
        // A bridge in place of a component spells numbers as texts, and the wrapper reads them.
        if (what.endsWith(": a text of digits")) continue;
        raiseWhole(event.name, payload);
        const byAjv = judge(event, payload).length === 0;
        compare(`${event.name} ${what}`, kinds.at(-1) === "message", fitsZod(event.schema, payload), byAjv);
      }
    }
    wrapped.close();
    expect(differing).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

interface Zod {
  safeParse(value: unknown): { readonly success: boolean };
}
const isZod = (value: unknown): value is Zod => typeof value === "object" && value !== null && "safeParse" in value;
