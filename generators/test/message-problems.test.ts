/** Everything that can be wrong with an AsyncAPI document: each is told once, where it stands, with a way out. */
import { describe, expect, it } from "vitest";
import { asyncapi, generateFrom } from "./contract.js";
import { asked, received, tagged } from "./message-contracts.js";

/** What is wrong, the document, and how the one problem begins. */
const PROBLEMS: readonly (readonly [string, string, string])[] = [
  ["version 1", "asyncapi: 1.2.0", "#/asyncapi asyncapi-2: This is AsyncAPI 1.2.0"],
  ["a version that is no text", "asyncapi: 3.1", "#/asyncapi unknown-version: Only AsyncAPI 3.0 and 3.1 are read."],
  ["a version to come", "asyncapi: 4.0.0", "#/asyncapi unknown-version: "],
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
    "a reference in a trait, and a schema beside it",
    received(
      '{ m: { traits: [{ headers: { properties: { a: { $ref: "#/components/schemas/A" } } } }], headers: { properties: { a: { type: string } } } } }',
      "components: { schemas: { A: { type: string } } }",
    ),
    "#/channels/c/messages/m/traits/0/headers unmerged-schema: ",
  ],
  [
    "version 2",
    "asyncapi: 2.6.0",
    "#/asyncapi asyncapi-2: This is AsyncAPI 2.6.0; what is read here is 3.0 and 3.1. Convert it first",
  ],
  [
    "a document of no kind",
    "info: { title: Acme }",
    "unknown-document: This is neither an OpenAPI nor an AsyncAPI document",
  ],
  ["a list", "- asyncapi", "unknown-document: "],
  ["a text", "asyncapi", "unknown-document: "],
  [
    "two kinds in one document",
    asyncapi("openapi: 3.1.0"),
    "#/openapi unknown-field: An AsyncAPI document has no field `openapi`, so nothing would come of it. Correct its spelling, or write `x-openapi`",
  ],
  [
    "a channel as AsyncAPI 2 has it",
    asyncapi("channels: { c: { address: /c, subscribe: { message: { payload: {} } } } }"),
    "#/channels/c/subscribe unknown-field: An AsyncAPI channel has no field `subscribe`, so nothing would come of it. Since AsyncAPI 3 an operation says",
  ],
  [
    "an operation as AsyncAPI 2 has it",
    received("{ m: { payload: { type: string } } }").replace(
      "action: receive",
      'action: receive, message: { $ref: "#/channels/c/messages/m" }',
    ),
    "#/operations/onC/message unknown-field: An AsyncAPI operation has no field `message`, so nothing would come of it. Write `messages: [",
  ],
  [
    "a payload in a trait",
    received("{ m: { traits: [{ payload: { type: string } }] } }"),
    "#/channels/c/messages/m/traits/0/payload unknown-field: ",
  ],
  [
    "a slip in a reply",
    asked(tagged("ask"), ', reply: { message: { $ref: "#/channels/c/messages/answer" } }'),
    "#/operations/ask/reply/message unknown-field: ",
  ],
  [
    "a slip in a server",
    asyncapi("servers: { s: { url: acme.example, protocol: wss } }"),
    "#/servers/s/url unknown-field: An AsyncAPI server has no field `url`",
  ],
  [
    "a slip in a correlation id",
    received("{ m: { correlationId: { location: $message.payload#/id, locaton: x } } }"),
    "#/channels/c/messages/m/correlationId/locaton unknown-field: ",
  ],
  [
    "one channel by two ids",
    asyncapi(`channels: { a: { $ref: "#/components/channels/X" }, b: { $ref: "#/components/channels/X" } }
components: { channels: { X: { address: /x } } }`),
    "#/channels/b same-channel: `b` and `a` are one channel, asyncapi.yaml#/components/channels/X",
  ],
  [
    "a server of a channel that is not the document's",
    asyncapi(`channels: { c: { address: /c, servers: [{ $ref: "#/components/servers/X" }] } }
components: { servers: { X: { host: acme.example, protocol: wss } } }`),
    "#/components/servers/X unknown-server: This is none of the document's servers.",
  ],
  [
    "a message that is not there, once",
    received("{ m: {} }").replace(
      "action: receive",
      'action: receive, messages: [{ $ref: "#/channels/c/messages/n" }]',
    ),
    "#/operations/onC/messages/0/$ref unresolved-reference: ",
  ],
  [
    "a content type of all messages that is no JSON, once",
    asyncapi(`defaultContentType: application/xml
channels: { c: { messages: { a: {}, b: {}, c: { contentType: application/json } } } }`),
    "#/defaultContentType unsupported-content-type: Messages are read as JSON, and those that say nothing else are `application/xml`.",
  ],
  [
    "`nullable`, with what stands for it",
    received("{ m: { payload: { type: string, nullable: true } } }"),
    '#/channels/c/messages/m/payload/nullable unknown-keyword: `nullable` is no keyword here, so nothing would enforce it. Write null among its types: `type: [string, "null"]`.',
  ],
  [
    "a keyword of another dialect, with the way to name it",
    received("{ m: { payload: { prefixItems: [true] } } }"),
    "#/channels/c/messages/m/payload/prefixItems unknown-keyword: `prefixItems` is no keyword here, so nothing would enforce it. It belongs to 2020-12, and this schema is read as draft-07.",
  ],
  [
    "a dialect that is not read, which is not looked up",
    received("{ m: { payload: { $schema: https://json-schema.org/draft/2019-09/schema } } }"),
    "#/channels/c/messages/m/payload/$schema unsupported-dialect: ",
  ],
  [
    "a schema in RAML",
    received("{ m: { payload: { schemaFormat: application/raml+yaml;version=1.0, schema: '' } } }"),
    "#/channels/c/messages/m/payload/schemaFormat foreign-schema-format: ",
  ],
  [
    "a format that is no text",
    received("{ m: { payload: { schemaFormat: 42, schema: {} } } }"),
    "#/channels/c/messages/m/payload/schemaFormat foreign-schema-format: Schemas in `42`",
  ],
  [
    "headers in Avro",
    received("{ m: { headers: { schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {} } } }"),
    "#/channels/c/messages/m/headers/schemaFormat foreign-schema-format: ",
  ],
  ["a payload that is null", received("{ m: { payload: null } }"), "#/channels/c/messages/m/payload invalid-schema: "],
  [
    "a payload that is itself",
    received('{ m: { payload: { $ref: "#/channels/c/messages/m/payload" } } }'),
    "#/channels/c/messages/m/payload endless-reference: ",
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
    const openapi = `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n${table("one")}\n`;
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
