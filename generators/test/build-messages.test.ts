import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { GenerateOptions } from "../src/generate.js";
import { compileErrors } from "./compile-errors.js";
import { asyncapi, type Files, generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const folder = temporaryFolder();
let count = 0;

/** The generated modules, running. */
async function running(files: Files, options: Partial<GenerateOptions> = {}) {
  const { files: generated, messages } = await generateFrom(files, "acme", options);
  expect(messages).toEqual([]);
  const place = join(folder, String(++count));
  for (const [path, text] of generated) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const load = (name: string) => import(pathToFileURL(join(place, `${name}.ts`)).href);
  return {
    files: generated,
    events: await load("events"),
    socket: generated.has("socket.ts") ? await load("socket") : {},
  };
}

/** A channel `c` with these messages, all of which are received. */
const received = (messages: string, rest = "") =>
  asyncapi(`channels: { c: { address: /c, messages: ${messages} } }
operations: { onC: { action: receive, channel: { $ref: "#/channels/c" } } }
${rest}`);

/** A channel of a socket with a request `ask` and these further lines of its operation. */
const asked = (ask: string, operation = "", more = "") =>
  asyncapi(`servers: { s: { host: acme.example, protocol: wss } }
channels:
  c: { address: /c, messages: { ask: ${ask}, answer: { payload: { type: object, properties: { type: { const: answer } } } } } }
  d: { address: /d, messages: { elsewhere: {} } }
operations:
  ask: { action: send, channel: { $ref: "#/channels/c" }, messages: [{ $ref: "#/channels/c/messages/ask" }]${operation} }
${more}`);

const tagged = (value: string, more = "") =>
  `{ payload: { type: object, properties: { type: { const: ${value} }${more} } } }`;

/** What is wrong, the document, and how the one problem begins. */
const PROBLEMS: readonly (readonly [string, string, string])[] = [
  ["version 1", "asyncapi: 1.2.0", "asyncapi-2: This is AsyncAPI 1.2.0"],
  ["a version that is no text", "asyncapi: 3.1", "unknown-version: Only AsyncAPI 3.0 and 3.1 are read."],
  ["a version to come", "asyncapi: 4.0.0", "unknown-version: "],
  [
    "a schema in Avro",
    received(
      "{ m: { payload: { schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: { type: record } } } }",
    ),
    "#/channels/c/messages/m/payload/schemaFormat foreign-schema-format: Schemas in `application/vnd.apache.avro;version=1.9.0` are not read. Write the schema in JSON Schema",
  ],
  [
    "a component in Protobuf",
    received(
      '{ m: { payload: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } } } }',
      "components: { schemas: { A: { schemaFormat: application/vnd.google.protobuf;version=3, schema: 'message A {}' } } }",
    ),
    "#/components/schemas/A/schemaFormat foreign-schema-format: ",
  ],
  [
    "a draft that is not read",
    received("{ m: { payload: { schemaFormat: application/schema+json;version=draft-04, schema: {} } } }"),
    "#/channels/c/messages/m/payload/schemaFormat foreign-schema-format: ",
  ],
  [
    "a format without a schema",
    received("{ m: { payload: { schemaFormat: application/schema+json;version=draft-07 } } }"),
    "#/channels/c/messages/m/payload missing-schema: ",
  ],
  [
    "a format where AsyncAPI 2 had it",
    received("{ m: { schemaFormat: application/schema+json;version=draft-07, payload: {} } }"),
    "#/channels/c/messages/m misplaced-schema-format: ",
  ],
  [
    "a keyword of another dialect",
    received("{ m: { payload: { type: object, unevaluatedProperties: false } } }"),
    "#/channels/c/messages/m/payload/unevaluatedProperties unknown-keyword: ",
  ],
  [
    "a content type that is no JSON",
    received("{ m: { contentType: text/csv, payload: { type: string } } }"),
    "#/channels/c/messages/m/contentType unsupported-content-type: Messages are read as JSON, and this one is `text/csv`.",
  ],
  [
    "messages that nothing tells apart",
    received("{ a: { payload: { type: object } }, b: { payload: { type: object } } }"),
    "#/channels/c/messages/b messages-not-told-apart: Nothing tells B from A (asyncapi.yaml#/channels/c/messages/a): no member is a constant in both.",
  ],
  [
    "messages with one tag value",
    received(`{ a: ${tagged("t")}, b: ${tagged("t")} }`),
    '#/channels/c/messages/b messages-not-told-apart: Nothing tells B from A (asyncapi.yaml#/channels/c/messages/a): both have "t" at `/type`.',
  ],
  [
    "a message that describes the tag without a constant",
    received(`{ a: ${tagged("t")}, b: { payload: { type: object, properties: { type: { type: string } } } } }`),
    "#/channels/c/messages/b messages-not-told-apart: `/type` tells the messages of the channel apart, and here it is no constant.",
  ],
  [
    "a message that another one hides",
    received(`{ a: { x-match: { member: /type, values: [t] }, payload: {} }, b: ${tagged("t")} }`),
    "#/channels/c/messages/b messages-not-told-apart: B is never meant",
  ],
  [
    "two tags in one channel",
    received("{ a: { x-match: { member: /type, values: [t] } }, b: { x-match: { member: /kind, values: [u] } } }"),
    "#/channels/c/messages/b messages-not-told-apart: `x-match` tells by `/kind`, another message of the channel by `/type`.",
  ],
  [
    "a condition that says nothing",
    received("{ a: { x-match: { member: /type, when: [{ member: /a }] } } }"),
    "#/channels/c/messages/a/x-match/when/0 invalid-extension: ",
  ],
  [
    "a correlation id that is nowhere",
    received("{ m: { correlationId: { location: payload.id } } }"),
    "#/channels/c/messages/m/correlationId invalid-correlation: ",
  ],
  [
    "a correlation id in a header of a frame",
    asked("{ correlationId: { location: $message.header#/id }, payload: { type: object } }"),
    "#/channels/c/messages/ask/correlationId unsupported-correlation: A frame of a socket has no headers",
  ],
  [
    "a correlation id further down",
    asked("{ correlationId: { location: $message.payload#/meta/id }, payload: { type: object } }"),
    "#/channels/c/messages/ask/correlationId unsupported-correlation: A client puts the id into a member at the top",
  ],
  [
    "a request that is no object",
    asked("{ payload: { type: array } }"),
    "#/channels/c/messages/ask unsupported-request: ",
  ],
  [
    "a reply over another connection",
    asked(tagged("ask"), ', reply: { channel: { $ref: "#/channels/d" } }'),
    "#/operations/ask/reply unsupported-reply-channel: The reply would come over another connection, that of `d`",
  ],
  [
    "an address that the request gives for its reply",
    asked(
      tagged("ask"),
      ', reply: { address: { location: $message.payload#/to }, messages: [{ $ref: "#/channels/c/messages/answer" }] }',
    ),
    "#/operations/ask/reply unsupported-reply-address: ",
  ],
  [
    "a message of another channel",
    asked(tagged("ask"), ', reply: { messages: [{ $ref: "#/channels/d/messages/elsewhere" }] }'),
    "#/channels/d/messages/elsewhere unknown-message: This is no message of the channel `c`.",
  ],
  [
    "an operation without an action",
    asyncapi('channels: { c: {} }\noperations: { o: { channel: { $ref: "#/channels/c" } } }'),
    "#/operations/o invalid-operation: ",
  ],
  [
    "an operation without a channel",
    asyncapi("operations: { o: { action: send } }"),
    "#/operations/o unknown-channel: ",
  ],
  [
    "a proof that is no message of the channel",
    asked(tagged("ask"), ", x-settled-by: [{ message: Gone }]"),
    "#/operations/ask/x-settled-by/0 unknown-message: There is no message `Gone` in the channel `c`.",
  ],
  [
    "a place of a result that no reply has",
    asked(
      tagged("ask"),
      ', x-result: { code: /code, success: ["0"] }, reply: { messages: [{ $ref: "#/channels/c/messages/answer" }] }',
    ),
    "#/operations/ask missing-place: `x-result` looks for its code at `/code`, which no reply describes.",
  ],
  [
    "a heartbeat that is no operation",
    asked(tagged("ask"), "", "x-liveness: { heartbeat: { operation: beat, everySeconds: 1 } }"),
    "#/x-liveness/heartbeat unknown-operation: ",
  ],
  [
    "a schema in a trait and beside it",
    received("{ m: { traits: [{ headers: { type: object } }], headers: { type: object } } }"),
    "#/channels/c/messages/m/traits/0/headers unmerged-schema: ",
  ],
];

describe("a problem", () => {
  it.each(PROBLEMS)("is told of %s", async (_, document, beginning) => {
    const { files, messages } = await generateFrom({ "asyncapi.yaml": document });
    expect(files.size).toBe(0);
    expect(messages.map((message) => message.replace(/^asyncapi.yaml:\d+:\d+ /, ""))).toEqual([
      expect.stringMatching(new RegExp(`^${beginning.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)),
    ]);
  });

  it("is told of a second document of one kind, and of a code that means two things", async () => {
    const table = (meaning: string) => `x-code-table: { "7": { meaning: ${meaning}, kind: unknown, retry: false } }`;
    const openapi = `openapi: 3.1.0\ninfo: { title: A, version: "1" }\n${table("one")}\n`;
    const { problems } = await generateFrom({
      "openapi.yaml": openapi,
      "asyncapi.yaml": asyncapi(table("two")),
      "openapi.json": "{}",
    });
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["second-document", "openapi.json"],
      ["code-differs", "asyncapi.yaml#/x-code-table/7"],
    ]);
  });

  it("is told of a schema that both documents lead to and that means something else in AsyncAPI", async () => {
    const { problems } = await generateFrom({
      "openapi.yaml": `openapi: 3.1.0\ninfo: { title: A, version: "1" }\ncomponents: { schemas: { S: { $ref: S.yaml } } }\n`,
      "asyncapi.yaml": received("{ m: { payload: { $ref: S.yaml } } }"),
      "S.yaml":
        "type: object\nproperties: { a: { $ref: '#/properties/b', maxLength: 3 }, b: { type: string } }\ndependentRequired: { a: [b] }\n",
    });
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-keyword", "S.yaml#/dependentRequired"],
      ["ignored-sibling", "S.yaml#/properties/a/maxLength"],
    ]);
  });
});

describe("a decoder", () => {
  it("tells 46 kinds by type and subtype, and takes a new subtype for the plain message", async () => {
    const subtypes = Array.from({ length: 30 }, (_, index) => `sub_${index}`);
    const types = Array.from({ length: 15 }, (_, index) => `type_${index}`);
    const messages = [
      `plain: ${tagged("message")}`,
      ...subtypes.map((name) => `${name}: ${tagged("message", `, subtype: { const: ${name} }`)}`),
      ...types.map((name) => `${name}: ${tagged(name)}`),
    ];
    const { events } = await running({ "asyncapi.yaml": received(`{ ${messages.join(", ")} }`) });
    expect(Object.keys(events.c.messages)).toHaveLength(46);
    const name = (payload: object) => events.decodeC(JSON.stringify(payload)).name;
    expect(name({ type: "message", subtype: "sub_17" })).toBe("Sub_17");
    expect(name({ type: "message", subtype: "new" })).toBe("Plain");
    expect(name({ type: "message" })).toBe("Plain");
    expect(name({ type: "type_3" })).toBe("Type_3");
    expect(events.decodeC('{"type":"new"}')).toEqual({ kind: "unknown", tag: "new", raw: { type: "new" } });
  });

  it("goes by numbers and booleans as well as by texts, and by a tag that lies deeper", async () => {
    const kind = (value: string) =>
      `{ payload: { type: object, properties: { head: { type: object, properties: { kind: { const: ${value} } } } } } }`;
    const { events } = await running({
      "asyncapi.yaml": received(
        `{ one: ${kind("1")}, two: ${kind("2.5")}, yes: ${kind("true")}, none: ${kind("null")} }`,
      ),
    });
    expect(events.c.tag).toBe("/head/kind");
    const names = [1, 2.5, true, null].map((value) => events.decodeC({ head: { kind: value } }).name);
    expect(names).toEqual(["One", "Two", "Yes", "None"]);
  });

  it("takes what comes alone without a tag, whatever its type", async () => {
    const { events } = await running({ "asyncapi.yaml": received("{ text: { payload: { type: string } } }") });
    expect(events.decodeC('"hello"')).toEqual({ kind: "message", name: "Text", message: "hello" });
    const whole = await running({ "asyncapi.yaml": received("{ any: {} }") });
    expect(whole.events.decodeC("[1]")).toEqual({ kind: "message", name: "Any", message: [1] });
  });

  it("goes by the constants of each form of a payload", async () => {
    const { events } = await running({
      "asyncapi.yaml": received(
        `{ moved: { payload: { oneOf: [{ $ref: "#/components/schemas/Up" }, { $ref: "#/components/schemas/Down" }], discriminator: type } }, other: ${tagged("other")} }`,
        "components: { schemas: { Up: { type: object, required: [type], properties: { type: { const: up } } }, Down: { type: object, required: [type], properties: { type: { const: down } } } } }",
      ),
    });
    expect(events.c.messages.Moved.tags).toEqual(["up", "down"]);
    expect(events.decodeC({ type: "down" }).name).toBe("Moved");
  });

  it("is one for two channels with the same messages", async () => {
    const { files, events } = await running({
      "asyncapi.yaml": asyncapi(`channels:
  polled: { messages: { a: { $ref: "#/components/messages/A" } } }
  pushed: { messages: { b: { $ref: "#/components/messages/A" } } }
operations:
  onPolled: { action: receive, channel: { $ref: "#/channels/polled" } }
  onPushed: { action: receive, channel: { $ref: "#/channels/pushed" } }
components: { messages: { A: ${tagged("a")} } }`),
    });
    expect(events.decodePushed).toBe(events.decodePolled);
    expect(files.get("messages.ts")).toContain("export type PushedMessages = PolledMessages;");
  });

  it("needs no zod", async () => {
    const { files } = await running({ "asyncapi.yaml": received(`{ a: ${tagged("a")} }`) });
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, path = ""] of (files.get(file) ?? file).matchAll(/^(?:import|\}) (?!type ).*from "(.*)";$/gm))
        visit(path.replace(/^\.\/(.*)\.js$/, "$1.ts"));
    };
    visit("events.ts");
    expect([...reached].sort()).toEqual([
      "@trunkline/runtime",
      "@trunkline/runtime/checks",
      "events.ts",
      "predicates.ts",
      "shapes.ts",
    ]);
  });
});

describe("a document", () => {
  const formats: readonly (readonly [string, string, unknown, unknown])[] = [
    [
      "AsyncAPI's own by default",
      "payload: { type: array, items: [{ type: string }], additionalItems: false }",
      ["a"],
      ["a", "b"],
    ],
    [
      "AsyncAPI's own by name",
      "payload: { schemaFormat: application/vnd.aai.asyncapi+yaml;version=3.0.0, schema: { type: array, items: [{ type: string }], additionalItems: false } }",
      ["a"],
      ["a", "b"],
    ],
    [
      "JSON Schema draft 7",
      "payload: { schemaFormat: application/schema+json;version=draft-07, schema: { type: array, items: [{ type: string }], additionalItems: false } }",
      ["a"],
      ["a", "b"],
    ],
    [
      "JSON Schema 2020-12",
      "payload: { schemaFormat: application/schema+yaml;version=2020-12, schema: { type: array, prefixItems: [{ type: string }], items: false } }",
      ["a"],
      ["a", "b"],
    ],
    [
      "OpenAPI 3.0",
      "payload: { schemaFormat: application/vnd.oai.openapi+json;version=3.0.3, schema: { type: integer, minimum: 3, exclusiveMinimum: true, nullable: true } }",
      null,
      3,
    ],
    [
      "OpenAPI 3.1",
      "payload: { schemaFormat: application/vnd.oai.openapi;version=3.1.0, schema: { type: array, prefixItems: [{ const: 1 }] } }",
      [1],
      [2],
    ],
  ];
  it.each(formats)("is read in its format: %s", async (_, payload, good, bad) => {
    const { events } = await running({ "asyncapi.yaml": received(`{ m: { ${payload} } }`) });
    expect(events.c.messages.M.fits(good)).toBe(true);
    expect(events.c.messages.M.fits(bad)).toBe(false);
  });

  it("may name the format of a component, which every reference to it then has", async () => {
    const { events } = await running({
      "asyncapi.yaml": received(
        '{ m: { payload: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } } } }',
        "components: { schemas: { A: { schemaFormat: application/schema+json;version=2020-12, schema: { type: array, prefixItems: [{ type: string }] } } } }",
      ),
    });
    const { fits } = events.c.messages.M;
    expect([fits({ a: ["x", 1] }), fits({ a: [1] })]).toEqual([true, false]);
  });

  it("may be many files, channels among them", async () => {
    const { events } = await running({
      "asyncapi.yaml": asyncapi(`channels: { c: { $ref: parts/channel.yaml } }
operations: { onC: { action: receive, channel: { $ref: "#/channels/c" }, messages: [{ $ref: "#/channels/c/messages/Told" }] } }`),
      "parts/channel.yaml": "address: /c\nmessages: { Told: { $ref: ../messages/Told.yaml } }\n",
      "messages/Told.yaml": "traits: [{ $ref: ../traits/numbered.yaml }]\npayload: { $ref: ../schemas/Told.yaml }\n",
      "traits/numbered.yaml": "correlationId: { $ref: id.yaml }\n",
      "traits/id.yaml": "location: $message.payload#/id\n",
      "schemas/Told.yaml": "type: object\nproperties: { id: { type: string } }\n",
    });
    expect(events.c.messages.Told.correlation).toBe("/id");
  });

  it("that describes the other side is read the other way round", async () => {
    const document = asked(tagged("ask"), ', reply: { messages: [{ $ref: "#/channels/c/messages/answer" }] }').replace(
      "action: send",
      "action: receive",
    );
    const straight = await running({ "asyncapi.yaml": document });
    expect(straight.files.has("socket.ts")).toBe(false);
    expect(Object.keys(straight.events.c.messages)).toEqual(["Ask"]);
    const { events, socket } = await running({ "asyncapi.yaml": document }, { reversed: true });
    expect(Object.keys(events.c.messages)).toEqual(["Answer"]);
    expect(socket.socket.requests.ask.replies).toEqual(["Answer"]);
  });

  it("of a broker has replies over channels of their own, and no socket", async () => {
    const { files } = await running({
      "asyncapi.yaml": asked(
        "{ correlationId: { location: $message.header#/id }, payload: { type: object } }",
        ', reply: { address: { location: $message.header#/replyTo }, channel: { $ref: "#/channels/d" } }',
      ).replace("wss", "kafka"),
    });
    expect([...files.keys()].sort()).toEqual(
      ["channels", "events", "explain", "messages", "predicates", "schemas", "shapes", "types"].map(
        (name) => `${name}.ts`,
      ),
    );
  });
});

const program = `
import { createDecoder, openSocket } from "@trunkline/runtime";
import { c, decodeC } from "./events.js";
import type { CMessages, CPayload } from "./messages.js";
import { type AcmeRequests, socket } from "./socket.js";

const decoded = decodeC("{}");
if (decoded.kind === "message" && decoded.name === "Answer") {
  const type: "answer" | undefined = decoded.message.type;
  void type;
}
const strict = createDecoder<CMessages>(c, { strict: true });
export const payload = (): CPayload | undefined => {
  const one = strict("{}");
  return one.kind === "message" ? one.message : undefined;
};
const session = openSocket<AcmeRequests, CMessages>(socket, { url: "wss://acme.example" });
const { data } = await session.operations.ask({ text: "hello" }, { timeoutMs: 1_000 });
export const type: "answer" | undefined = data?.type;
// @ts-expect-error: the tag is filled in
await session.operations.ask({ text: "hello", type: "ask" });
// @ts-expect-error: a question has a text
await session.operations.ask({});
`;

it("gives what a program can use, and which fails to compile where it should", async () => {
  const ask =
    "{ payload: { type: object, required: [type, text], properties: { type: { const: ask }, text: { type: string } } } }";
  const { files, messages } = await generateFrom({
    "asyncapi.yaml": asked(ask, ', reply: { messages: [{ $ref: "#/channels/c/messages/answer" }] }'),
  });
  expect(messages).toEqual([]);
  const modules = new Map([...files].map(([path, code]) => [path.replace(".ts", ""), code]));
  expect(compileErrors(folder, "program", modules.set("program", program), ts)).toEqual([]);
});
