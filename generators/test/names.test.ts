import { describe, expect, it } from "vitest";
import { createNames, methodName, typeName } from "../src/model/names.js";
import { isPlainName } from "../src/print/text.js";
import { generateFrom, openapi } from "./contract.js";

describe("the name of a type", () => {
  it.each([
    ["Call", "Call"],
    ["call", "Call"],
    ["call-state", "CallState"],
    ["call_state", "Call_state"],
    ["callOut Arguments", "CallOutArguments"],
    ["2fa", "N2fa"],
    ["_private", "N_private"],
    ["__proto__", "N__proto__"],
    ["class", "Class"],
    ["呼叫", "U547cU53eb"],
    ["呼叫 state", "U547cU53ebState"],
    ["🙂", "U1f642"],
    ["e\u0301", "Ue9"],
    ["", "Unnamed"],
    ["-/-", "Unnamed"],
    ["#/components/schemas/A~1B", "ComponentsSchemasA1B"],
  ])("of %j is %s", (text, name) => {
    expect(typeName(text)).toBe(name);
    expect(isPlainName(name)).toBe(true);
  });
});

describe("the name of a method", () => {
  it.each([
    ["callOut", "callOut"],
    ["ListCalls", "ListCalls"],
    ["delete", "delete"],
    ["list-calls", "listCalls"],
    ["List calls", "listCalls"],
    ["get /calls/ id ", "getCallsId"],
    ["2fa", "n2fa"],
    ["__proto__", "n__proto__"],
    ["外呼", "u5916U547c"],
    ["", "unnamed"],
  ])("of %j is %s", (text, name) => {
    expect(methodName(text)).toBe(name);
    expect(isPlainName(name)).toBe(true);
  });

  it("is never `then`, because whoever has a method of that name is taken for a promise", () => {
    expect(methodName("then")).toBe("then_");
  });
});

describe("names that are wanted twice", () => {
  it("go to the first comer; the others are numbered in the order of the document", () => {
    const nameOf = createNames();
    expect(["a", "b", "c", "a"].map((key) => nameOf(key, "Call"))).toEqual(["Call", "Call_2", "Call_3", "Call"]);
  });

  it("are the same when they differ by case only", () => {
    const nameOf = createNames(["Set"]);
    expect([nameOf("a", "set"), nameOf("b", "CALL"), nameOf("c", "Call")]).toEqual(["set_2", "CALL", "Call_2"]);
  });

  it("are told by their files where those are lists of schemas", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        "{}",
        `components:
  schemas:
    Order: { $ref: "schemas/order.yaml#/Order" }
    All: { properties: { line: { $ref: "schemas/order.yaml#/Line" }, other: { $ref: "schemas/invoice.yaml#/Line" }, total: { $ref: "schemas/Total.yaml" } } }
    Bill: { $ref: "schemas/invoice.yaml#/invoice" }`,
      ),
      "schemas/order.yaml":
        "Order: { properties: { note: { $ref: '#/Line/properties/note' } } }\nLine: { properties: { note: { type: string } } }",
      "schemas/invoice.yaml": "Line: { type: integer }\ninvoice: { type: boolean }",
      "schemas/Total.yaml": "type: number",
    });
    expect(messages).toEqual([]);
    const names = [...(files.get("types.ts") ?? "").matchAll(/^export (?:type|interface) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["Order", "LineNote", "All", "Line", "InvoiceLine", "Total", "Bill"]);
  });

  it("are a component's before they are those of anything that it refers to", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        "{}",
        `components: { schemas: { All: { items: { $ref: "parts.yaml#/Line" } }, Line: { type: integer }, Alias: { $ref: "#/components/schemas/Line" } } }`,
      ),
      "parts.yaml": "Line: { type: boolean }",
    });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")).toContain("export type PartsLine = boolean;");
    expect(files.get("types.ts")).toContain("export type Line = number;");
  });

  it("keep components apart that become one identifier", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        "{}",
        `components:
  schemas:
    call-state: { type: string }
    Call State: { type: integer }
    CallState: { type: boolean }
    Object: { type: object, properties: { a: { type: string } } }`,
      ),
    });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")).toContain("export type CallState = string;\n\nexport type CallState_2 = number;");
    expect(files.get("types.ts")).toContain("export type CallState_3 = boolean;");
    // The predicate would be `isObject`, which the runtime has.
    expect(files.get("predicates.ts")).toContain("export function isObject_2(");
  });

  it("keep the types of an operation apart from a schema of that name", async () => {
    const { files } = await generateFrom({
      "openapi.yaml": openapi(
        "/call:\n  get: { operationId: call, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/CallData' } } } } } }",
        "components: { schemas: { CallData: { type: string } } }",
      ),
    });
    expect(files.get("client.ts")).toContain("export type CallData_2 = types.CallData;");
  });

  it("may be longer than a line", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(`/: { get: { operationId: get${"Long".repeat(30)}, responses: {} } }`),
    });
    expect(messages).toEqual([]);
    expect(files.get("client.ts")).toContain("Code = never;\n");
  });
});
