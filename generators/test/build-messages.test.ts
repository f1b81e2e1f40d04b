import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compileErrors } from "./compile-errors.js";
import { asyncapi, generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";
import { asked, received, running, tagged } from "./message-contracts.js";

const folder = temporaryFolder();

describe("a decoder", () => {
  it("tells 46 kinds by type and subtype, and takes a new subtype for the plain message", async () => {
    const subtypes = Array.from({ length: 30 }, (_, index) => `sub_${index}`);
    const types = Array.from({ length: 15 }, (_, index) => `type_${index}`);
    const messages = [
      `plain: ${tagged("message")}`,
      ...subtypes.map((name) => `${name}: ${tagged("message", `, subtype: { const: ${name} }`)}`),
      ...types.map((name) => `${name}: ${tagged(name)}`),
    ];
    const { events } = await running(folder, { "asyncapi.yaml": received(`{ ${messages.join(", ")} }`) });
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
    const { events } = await running(folder, {
      "asyncapi.yaml": received(
        `{ one: ${kind("1")}, two: ${kind("2.5")}, yes: ${kind("true")}, none: ${kind("null")} }`,
      ),
    });
    expect(events.c.tag).toBe("/head/kind");
    const names = [1, 2.5, true, null].map((value) => events.decodeC({ head: { kind: value } }).name);
    expect(names).toEqual(["One", "Two", "Yes", "None"]);
  });

  it("goes by what stands at a place of a list, where messages are lists", async () => {
    const call = (action: string) =>
      `{ payload: { type: array, minItems: 4, items: [{ const: 2 }, { type: string }, { const: ${action} }, { type: object }] } }`;
    const { events } = await running(folder, {
      "asyncapi.yaml": received(
        `{ boot: ${call("Boot")}, beat: ${call("Beat")}, result: { payload: { type: array, minItems: 3, items: [{ const: 3 }, { type: string }, { type: object }] } } }`,
      ),
    });
    const name = (payload: unknown) => events.decodeC(JSON.stringify(payload)).name;
    expect([name([2, "1", "Boot", {}]), name([2, "2", "Beat", {}]), name([3, "1", {}])]).toEqual([
      "Boot",
      "Beat",
      "Result",
    ]);
    expect(events.decodeC([2, "3", "New", {}]).kind).toBe("unknown");
    expect(events.decodeC([4, "3"]).kind).toBe("unknown");
  });

  it("takes what comes alone without a tag, whatever its type", async () => {
    const { events } = await running(folder, { "asyncapi.yaml": received("{ text: { payload: { type: string } } }") });
    expect(events.decodeC('"hello"')).toEqual({ kind: "message", name: "Text", message: "hello" });
    const whole = await running(folder, { "asyncapi.yaml": received("{ any: {} }") });
    expect(whole.events.decodeC("[1]")).toEqual({ kind: "message", name: "Any", message: [1] });
  });

  it("goes by the constants of each form of a payload", async () => {
    const { events } = await running(folder, {
      "asyncapi.yaml": received(
        `{ moved: { payload: { oneOf: [{ $ref: "#/components/schemas/Up" }, { $ref: "#/components/schemas/Down" }], discriminator: type } }, other: ${tagged("other")} }`,
        "components: { schemas: { Up: { type: object, required: [type], properties: { type: { const: up } } }, Down: { type: object, required: [type], properties: { type: { const: down } } } } }",
      ),
    });
    expect(events.c.messages.Moved.tags).toEqual(["up", "down"]);
    expect(events.decodeC({ type: "down" }).name).toBe("Moved");
  });

  it("is one for two channels with the same messages", async () => {
    const { files, events } = await running(folder, {
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
    const { files } = await running(folder, { "asyncapi.yaml": received(`{ a: ${tagged("a")} }`) });
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
    const { events } = await running(folder, { "asyncapi.yaml": received(`{ m: { ${payload} } }`) });
    expect(events.c.messages.M.fits(good)).toBe(true);
    expect(events.c.messages.M.fits(bad)).toBe(false);
  });

  it("may name the format of a component, which every reference to it then has", async () => {
    const { events } = await running(folder, {
      "asyncapi.yaml": received(
        '{ m: { payload: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } } } }',
        "components: { schemas: { A: { schemaFormat: application/schema+json;version=2020-12, schema: { type: array, prefixItems: [{ type: string }] } } } }",
      ),
    });
    const { fits } = events.c.messages.M;
    expect([fits({ a: ["x", 1] }), fits({ a: [1] })]).toEqual([true, false]);
  });

  it("may be many files, channels among them", async () => {
    const { events } = await running(folder, {
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
    const straight = await running(folder, { "asyncapi.yaml": document });
    expect(straight.files.has("socket.ts")).toBe(false);
    expect(Object.keys(straight.events.c.messages)).toEqual(["Ask"]);
    const { events, socket } = await running(folder, { "asyncapi.yaml": document }, { reversed: true });
    expect(Object.keys(events.c.messages)).toEqual(["Answer"]);
    expect(socket.socket.requests.ask.replies).toEqual(["Answer"]);
  });

  it("of a broker has replies over channels of their own, and no socket", async () => {
    const { files } = await running(folder, {
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

describe("a connection", () => {
  const messageOf = (key: string) => `messages: { ${key}: ${tagged(key)} }`;

  it("is a channel that lists no servers, because it is on all of them", async () => {
    const { socket } = await running(folder, {
      "asyncapi.yaml": asked(tagged("ask")).replace("address: /c,", "address: /c, servers: [],"),
    });
    expect(Object.keys(socket.socket.requests)).toEqual(["ask"]);
  });

  it("is all channels of one address, in whatever order they list their servers", async () => {
    const { socket, events } = await running(folder, {
      "asyncapi.yaml":
        asyncapi(`servers: { s: { host: a.example, protocol: wss }, t: { host: b.example, protocol: wss } }
channels:
  asking: { address: /x, servers: [{ $ref: "#/servers/s" }, { $ref: "#/servers/t" }], ${messageOf("ask")} }
  telling: { address: /x, servers: [{ $ref: "#/servers/t" }, { $ref: "#/servers/s" }], ${messageOf("answer")} }
operations:
  ask: { action: send, channel: { $ref: "#/channels/asking" }, reply: { channel: { $ref: "#/channels/telling" } } }`),
    });
    expect(socket.socket.receive).toBe(events.connection);
    expect(socket.socket.requests.ask.replies).toEqual(["Answer"]);
  });

  it("is no channel of the same address on another server, nor one whose address is known only at run time", async () => {
    const { problems } = await generateFrom({
      "asyncapi.yaml":
        asyncapi(`servers: { s: { host: a.example, protocol: wss }, t: { host: b.example, protocol: wss } }
channels:
  asking: { address: /x, servers: [{ $ref: "#/servers/s" }], ${messageOf("ask")} }
  telling: { address: /x, servers: [{ $ref: "#/servers/t" }], ${messageOf("answer")} }
  one: { address: null, ${messageOf("look")} }
  other: { address: null, ${messageOf("seen")} }
operations:
  ask: { action: send, channel: { $ref: "#/channels/asking" }, reply: { channel: { $ref: "#/channels/telling" } } }
  look: { action: send, channel: { $ref: "#/channels/one" }, reply: { channel: { $ref: "#/channels/other" } } }`),
    });
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["unsupported-reply-channel", "asyncapi.yaml#/operations/ask/reply"],
      ["unsupported-reply-channel", "asyncapi.yaml#/operations/look/reply"],
    ]);
  });
});

describe("a message", () => {
  it("is told from the others once, however many there are that it is like", async () => {
    const { problems } = await generateFrom({
      "asyncapi.yaml": received(
        "{ a: { payload: { type: object } }, b: { payload: { type: object } }, c: { payload: { type: object } } }",
      ),
    });
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["messages-not-told-apart", "asyncapi.yaml#/channels/c/messages/b"],
      ["messages-not-told-apart", "asyncapi.yaml#/channels/c/messages/c"],
    ]);
  });

  it("is named for its channel too where messages of several channels have one key", async () => {
    const { events } = await running(folder, {
      "asyncapi.yaml": asyncapi(`channels:
  trades: { messages: { event: { payload: { type: object } }, closed: ${tagged("closed")} } }
  books: { messages: { event: { payload: { type: array } } } }
operations:
  onTrade: { action: receive, channel: { $ref: "#/channels/trades" } }
  onBook: { action: receive, channel: { $ref: "#/channels/books" } }`),
    });
    expect(Object.keys(events.trades.messages)).toEqual(["TradesEvent", "Closed"]);
    expect(Object.keys(events.books.messages)).toEqual(["BooksEvent"]);
  });

  it("is one, though two keys lead to it", async () => {
    const { events } = await running(folder, {
      "asyncapi.yaml": received(
        '{ a: { $ref: "#/components/messages/M" }, b: { $ref: "#/components/messages/M" } }',
        "components: { messages: { M: { name: wire, payload: { type: object } } } }",
      ),
    });
    expect(Object.keys(events.c.messages)).toEqual(["M"]);
  });

  it("has the headers of its traits beside its own, and its own where both say something", async () => {
    const { files } = await running(folder, {
      "asyncapi.yaml": received(`{ m: {
        traits: [
          { headers: { type: object, properties: { shared: { type: string }, id: { type: string, maxLength: 8 } } } },
          { headers: { properties: { later: { type: boolean } } } }
        ],
        headers: { properties: { id: { type: integer }, own: { type: number } } } } }`),
    });
    expect(files.get("types.ts")).toContain(`export interface MHeaders {
  readonly shared?: string;
  /** At most 8 characters. */
  readonly id?: number;
  readonly later?: boolean;
  readonly own?: number;
}`);
  });

  it.each([
    ["true", "anything", true, true],
    ["false", null, false, false],
    ["{ type: array, items: { type: integer } }", [1], true, false],
    ["{ type: integer, minimum: 3 }", 3, true, false],
    ['{ type: [array, "null"] }', null, true, false],
    [
      '{ properties: { down: { $ref: "#/channels/c/messages/m/payload" } }, additionalProperties: false, type: object }',
      { down: { down: {} } },
      true,
      false,
    ],
  ])("may be any JSON, as its payload says: %s", async (payload, value, fits, other) => {
    const { events } = await running(folder, { "asyncapi.yaml": received(`{ m: { payload: ${payload} } }`) });
    expect(events.decodeC(JSON.stringify(value)).kind).toBe(fits ? "message" : "unknown");
    expect(events.decodeC({ down: { up: 1 } }).kind).toBe(other ? "message" : "unknown");
  });
});

/** Names that could meet another declaration, an import, a word of the language or a member of every object. */
const NAMES =
  "Agent AgentMessages Decode DecoderDescriptor SocketDescriptor createDecoder socket connection types codes api isAsk shapeOfAsk delete constructor toString then __proto__ 呼叫 🎉 1 a.b string Map".split(
    " ",
  );

it("keeps apart whatever channels, operations, messages and schemas are called", async () => {
  const json = (value: unknown) => JSON.stringify(value);
  const channels = NAMES.map(
    (name, index) =>
      `  ${json(name)}: { address: /${index % 20}, messages: { ${json(name)}: { $ref: ${json(`#/components/messages/${name}`)} }, answer: { $ref: "#/components/messages/Answer" } } }`,
  );
  const operations = NAMES.map((name) => {
    const channel = `#/channels/${name}`;
    return `  ${json(name)}: { action: send, channel: { $ref: ${json(channel)} }, messages: [{ $ref: ${json(`${channel}/messages/${name}`)} }], reply: { messages: [{ $ref: ${json(`${channel}/messages/answer`)} }] } }`;
  });
  const messages = NAMES.map(
    (name) =>
      `    ${json(name)}: { name: ${json(name)}, payload: { type: object, required: [t, ${json(name)}], properties: { t: { const: ${json(name)} }, ${json(name)}: { $ref: ${json(`#/components/schemas/${name}`)} } } } }`,
  );
  const { files, messages: told } = await generateFrom({
    "asyncapi.yaml": asyncapi(`servers: { s: { host: acme.example, protocol: wss } }
channels:
${channels.join("\n")}
operations:
${operations.join("\n")}
components:
  messages:
    Answer: ${tagged("answer")}
${messages.join("\n")}
  schemas: { ${NAMES.map((name) => `${json(name)}: { type: string }`).join(", ")} }`),
  });
  expect(told).toEqual([]);
  const modules = new Map([...files].map(([path, code]) => [path.replace(".ts", ""), code]));
  expect(compileErrors(folder, "names", modules, ts)).toEqual([]);
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
