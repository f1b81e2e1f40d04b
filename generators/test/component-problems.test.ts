/** What a contract of a component may get wrong, and what is said then: file, line and column, pointer, code, what is wrong and what to do. */
import { describe, expect, it } from "vitest";
import { asyncapi, generateFrom, openapi } from "./contract.js";

interface Lines {
  readonly component?: string;
  readonly channel?: string;
  readonly light?: string;
  readonly onLit?: string;
  readonly operation?: string;
}

/** A lamp with one method and one event, and these lines at their places. */
const lamp = (lines: Lines = {}): string =>
  asyncapi(`
channels:
  lamp:
    x-component: ${lines.component ?? "{ attach: [{ way: script }], properties: LampProperties }"}
    ${lines.channel ?? ""}
    messages:
      Light: { ${lines.light ?? ""} payload: { type: object, properties: { level: { type: integer } } } }
      Result: { payload: { type: integer } }
      OnLit: { ${lines.onLit ?? ""} payload: { type: object, properties: { level: { type: integer } } } }
operations:
  light:
    action: send
    channel: { $ref: "#/channels/lamp" }
    ${lines.operation ?? ""}
    messages: [{ $ref: "#/channels/lamp/messages/Light" }]
    reply: { messages: [{ $ref: "#/channels/lamp/messages/Result" }] }
  onEvent: { action: receive, channel: { $ref: "#/channels/lamp" }, messages: [{ $ref: "#/channels/lamp/messages/OnLit" }] }
components:
  schemas: { LampProperties: { type: object, properties: { Mode: { type: integer } } }, Level: { type: integer } }`);

/** What is wrong, its lines, and how the one problem begins behind its file, line and column. */
const PROBLEMS: readonly (readonly [string, Lines, string])[] = [
  [
    "no way to attach",
    { component: "{ global: Lamp }" },
    "#/channels/lamp/x-component invalid-extension: `attach` lists the ways in which a page listens to events. Add it.",
  ],
  [
    "a way that is none",
    { component: "{ attach: [{ way: shouting }, { way: script }] }" },
    "#/channels/lamp/x-component/attach/0/way wrong-type: Expected one of script, attachEvent, addEventListener, handlers here.",
  ],
  [
    "a way without a word",
    { component: "{ attach: [{ operation: light }] }" },
    "#/channels/lamp/x-component/attach/0 invalid-extension: `way` is missing: script, ",
  ],
  [
    "properties that are no schema of the document",
    { component: "{ attach: [{ way: script }], properties: Gone }" },
    "#/channels/lamp unknown-properties: `Gone` is no schema of named members, which the component's properties are. Correct `x-component`.",
  ],
  [
    "properties without members",
    { component: "{ attach: [{ way: script }], properties: Level }" },
    "#/channels/lamp unknown-properties: `Level` is no schema",
  ],
  [
    "a record of no kind",
    { channel: "x-records: [{ message: OnLit }]" },
    "#/channels/lamp/x-records/0 invalid-extension: `record` is missing: signIn, ",
  ],
  [
    "a record of no message",
    { channel: "x-records: [{ record: signIn, message: Gone }]" },
    "#/channels/lamp/x-records/0 unknown-message: There is no message `Gone` in the channel `lamp`.",
  ],
  [
    "a record of a property without its value",
    { channel: "x-records: [{ record: signIn, message: OnLit, property: Mode }]" },
    "#/channels/lamp/x-records/0 invalid-extension: `is` is a text, a number, true, false or null.",
  ],
  [
    "an argument that is none",
    { light: "x-arguments: [{ number: level }]," },
    "#/channels/lamp/messages/Light/x-arguments/0 invalid-extension: An argument is the name of a member, `{ json: name }`, `{ is: payload }` or `{ is: callback }`.",
  ],
  [
    "an argument of no kind",
    { light: "x-arguments: [{ is: event }]," },
    "#/channels/lamp/messages/Light/x-arguments/0/is wrong-type: Expected one of payload, callback here.",
  ],
  [
    "arguments that are no list",
    { light: "x-arguments: level," },
    "#/channels/lamp/messages/Light/x-arguments wrong-type: Expected a list here.",
  ],
  [
    "a veto without what forbids",
    { onLit: "x-veto: { property: May, allow: true }," },
    "#/channels/lamp/messages/OnLit/x-veto invalid-extension: `forbid` is a text, a number, true, false or null.",
  ],
  [
    "a state that is an object",
    { onLit: "x-state: { value: 2 }," },
    "#/channels/lamp/messages/OnLit invalid-extension: `x-state` is a text, ",
  ],
  [
    "a result of no form",
    { operation: "x-returns: { success: [0] }" },
    "#/operations/light/x-returns invalid-extension: `form` is missing: code, number, text, json.",
  ],
  [
    "a result of a form that is none",
    { operation: "x-returns: { form: word }" },
    "#/operations/light/x-returns/form wrong-type: Expected one of code, number, text, json here.",
  ],
  [
    "a range that is no number",
    { operation: "x-returns: { form: number, codes: { from: low } }" },
    "#/operations/light/x-returns/codes/from wrong-type: Expected a number here.",
  ],
  [
    "a test of nothing",
    { operation: "x-allowed-states: [{ otherwise: 1 }]" },
    "#/operations/light/x-allowed-states/0 invalid-extension: A test names `states`, a `property` or an `argument`.",
  ],
  [
    "a test without a code",
    { operation: "x-allowed-states: [{ states: [1] }]" },
    "#/operations/light/x-allowed-states/0 invalid-extension: `otherwise` is a text, ",
  ],
  [
    "a failure by no message",
    { operation: "x-failed-by: [{ message: Gone }]" },
    "#/operations/light/x-failed-by/0 unknown-message: There is no message `Gone` in the channel `lamp`.",
  ],
];

describe("a problem", () => {
  it("is not told of a component that is right", async () => {
    const { files, messages } = await generateFrom({ "asyncapi.yaml": lamp() });
    expect(messages).toEqual([]);
    expect(files.get("component.ts")).toContain("light");
  });

  it.each(PROBLEMS)("is told of %s", async (_, lines, beginning) => {
    const { files, messages } = await generateFrom({ "asyncapi.yaml": lamp(lines) });
    expect(files.size).toBe(0);
    expect(
      messages.map((message) => message.replace(/^asyncapi\.yaml:\d+:\d+ /, "").slice(0, beginning.length)),
    ).toEqual([beginning]);
  });

  it("is told of a method with two messages", async () => {
    const two = lamp().replace(
      'messages: [{ $ref: "#/channels/lamp/messages/Light" }]',
      'messages: [{ $ref: "#/channels/lamp/messages/Light" }, { $ref: "#/channels/lamp/messages/OnLit" }]',
    );
    const { files, messages } = await generateFrom({ "asyncapi.yaml": two });
    expect(files.size).toBe(0);
    expect(messages).toEqual([
      expect.stringMatching(
        /^asyncapi\.yaml:\d+:\d+ #\/operations\/light unsupported-method: A method has one message, its arguments\. Write an operation for each\.$/,
      ),
    ]);
  });

  it.each([
    ["$dynamicRef", "`$dynamicRef` is not followed here. Write a `$ref` to the schema that is meant."],
    ["$recursiveRef", "`$recursiveRef` ended with draft 2019-09. Write a `$ref`."],
  ])("is told of %s", async (keyword, message) => {
    const schemas = `components: { schemas: { A: { properties: { a: { ${keyword}: "#a" } } } } }`;
    const { files, messages } = await generateFrom({ "openapi.yaml": openapi("{}", schemas) });
    expect(files.size).toBe(0);
    expect(messages).toEqual([
      expect.stringMatching(
        /^openapi\.yaml:\d+:\d+ #\/components\/schemas\/A\/properties\/a\/\$\w+ unsupported-keyword: /,
      ),
    ]);
    expect(messages[0]).toContain(message);
  });
});
