/** What a contract may get wrong, or may ask for that is not made, and what is said then. Nothing is written in any of these cases. */
import { describe, expect, it } from "vitest";
import { generateFrom, openapi } from "./contract.js";

const responses = "responses: { '204': { description: Done. } }";
/** One operation with these lines. */
const call = (lines: string, rest = "", path = "/call") =>
  openapi(`${path}:\n  post:\n    operationId: call\n    ${responses}\n${lines.replace(/^/gm, "    ")}`, rest);
const parameter = (text: string, path = "/call") => call(`parameters: [${text}]`, "", path);
const json = (schema: string) => `content: { application/json: { schema: ${schema} } }`;

/** Name, contract, and how the one problem begins. */
const PROBLEMS: readonly (readonly [string, string, string])[] = [
  ["Swagger 2.0", "swagger: '2.0'", "swagger-2: This is Swagger 2.0, which is not read. Convert it"],
  ["AsyncAPI 2", "asyncapi: 2.6.0", "#/asyncapi asyncapi-2: This is AsyncAPI 2.6.0; what is read here is 3.0 and 3.1."],
  ["another version", "openapi: 3.2.0", "unknown-version: Only OpenAPI 3.0 and 3.1 are read."],
  ["a version that is a number", "openapi: 3.1", "unknown-version: "],
  ["a text that is no object", "just text", "unknown-document: "],
  [
    "a dialect of its own",
    openapi("{}", "jsonSchemaDialect: https://acme.example/dialect"),
    "unsupported-dialect: The schemas' dialect `https://acme.example/dialect` is not read.",
  ],
  ["a path without a slash", openapi("call: { get: { responses: {} } }"), "#/paths/call invalid-path: "],
  [
    "a path with a query that varies",
    openapi("/call?x={x}: { parameters: [{ name: x, in: query }], get: { responses: {} } }"),
    "#/paths/~1call?x={x} invalid-path: ",
  ],
  ["a method that is none", openapi("/call: { fetch: {} }"), "#/paths/~1call/fetch unknown-method: "],
  [
    "servers that are no list",
    call("servers: https://acme.example"),
    "#/paths/~1call/post/servers wrong-type: Expected a list here.",
  ],
  [
    "two operations of one id",
    openapi(`/a: { get: { operationId: call, ${responses} } }\n/b: { get: { operationId: call, ${responses} } }`),
    "#/paths/~1b/get duplicate-operation: Another operation has the operationId `call`",
  ],
  [
    "a status that is none",
    call("").replace("'204'", "20X"),
    "#/paths/~1call/post/responses/20X invalid-status: `20X` is no status.",
  ],
  ["a parameter without a name", parameter("{ in: query }"), "#/paths/~1call/post/parameters/0 invalid-parameter: "],
  [
    "a parameter of no place",
    parameter("{ name: a, in: body }"),
    "#/paths/~1call/post/parameters/0/in wrong-type: Expected one of path, query, header, cookie here.",
  ],
  [
    "a parameter of a style that does not fit",
    parameter("{ name: a, in: query, style: matrix }"),
    "#/paths/~1call/post/parameters/0 invalid-parameter: A parameter in query cannot have the style `matrix`.",
  ],
  [
    "a parameter of two media types",
    parameter("{ name: a, in: query, content: { text/plain: {}, application/json: {} } }"),
    "#/paths/~1call/post/parameters/0/content invalid-parameter: ",
  ],
  [
    "a parameter twice",
    parameter("{ name: a, in: query }, { name: a, in: query }"),
    "#/paths/~1call/post duplicate-parameter: ",
  ],
  [
    "a path parameter that the path has not",
    parameter("{ name: a, in: path, required: true }"),
    "#/paths/~1call/post/parameters/0 superfluous-parameter: ",
  ],
  [
    "a path without its parameter",
    parameter("", "/call/{id}"),
    "#/paths/~1call~1{id}/post missing-parameter: The path has `{id}`",
  ],
  [
    "an unknown security scheme",
    call("security: [{ Key: [] }]"),
    "#/paths/~1call/post/security/0 unknown-security-scheme: There is no security scheme `Key`.",
  ],
  [
    "a security scheme that is not sent",
    openapi("{}", "components: { securitySchemes: { D: { type: http, scheme: digest } } }"),
    "#/components/securitySchemes/D unsupported-security-scheme: The HTTP scheme `digest`",
  ],
  [
    "an API key without a name",
    openapi("{}", "components: { securitySchemes: { K: { type: apiKey, in: header } } }"),
    "#/components/securitySchemes/K invalid-security-scheme: ",
  ],
  [
    "XML with a schema",
    call("requestBody: { content: { application/xml: { schema: { type: object } } } }"),
    "#/paths/~1call/post/requestBody/content/application~1xml/schema unenforced-schema: A body of `application/xml` ",
  ],
  [
    "XML with a schema that is enforced elsewhere, where it is used",
    openapi(
      `/call: { post: { requestBody: { content: { application/xml: { schema: { $ref: "#/components/schemas/A" } } } }, ${responses} } }`,
      "components: { schemas: { A: { type: object } } }",
    ),
    "#/paths/~1call/post/requestBody/content/application~1xml/schema unenforced-schema: ",
  ],
  [
    "text with constraints",
    call("requestBody: { content: { text/plain: { schema: { type: string, maxLength: 3 } } } }"),
    "#/paths/~1call/post/requestBody/content/text~1plain/schema unenforced-schema: ",
  ],
  [
    "a request of any kind of JSON",
    call("requestBody: { content: { application/*+json: {} } }"),
    "#/paths/~1call/post/requestBody/content/application~1*+json unsupported-media-type: ",
  ],
  [
    "a body where none can be",
    call("requestBody: { content: { application/json: {} } }").replace("post:", "get:"),
    "#/paths/~1call/get/requestBody unsupported-body: A client cannot send a body with GET.",
  ],
  [
    "headers of a part",
    call("requestBody: { content: { multipart/form-data: { encoding: { a: { headers: { X-A: {} } } } } } }"),
    "#/paths/~1call/post/requestBody/content/multipart~1form-data/encoding/a/headers unsupported-encoding: ",
  ],
  [
    "a field of a style that it cannot have",
    call("requestBody: { content: { application/x-www-form-urlencoded: { encoding: { a: { style: matrix } } } } }"),
    "#/paths/~1call/post/requestBody/content/application~1x-www-form-urlencoded/encoding/a/style invalid-encoding: ",
  ],
  [
    "a word beside a reference",
    openapi("/call: { $ref: '#/components/pathItems/c', parameters: [] }", "components: { pathItems: { c: {} } }"),
    "#/paths/~1call/parameters ignored-sibling: ",
  ],
  [
    "references in a circle",
    openapi("/call: { $ref: '#/paths/~1call' }"),
    "#/paths/~1call/$ref unresolved-reference: The reference `#/paths/~1call` leads in a circle.",
  ],
  ["a list where an object belongs", openapi("[]"), "#/paths wrong-type: Expected an object here."],
  [
    "a result without its code",
    call("x-result: { data: /x }"),
    "#/paths/~1call/post/x-result invalid-extension: `x-result` needs `code`",
  ],
  [
    "a result at a place that no reply has",
    openapi(
      `/call: { get: { operationId: call, responses: { '200': { description: ok, ${json("{ type: object, properties: { code: { type: string } } }")} } } } }`,
      "x-result: { code: /code, success: ['0'], data: /result/id }",
    ),
    "#/paths/~1call/get missing-place: `x-result` looks for its data at `/result/id`, which the reply 200 does not describe.",
  ],
  [
    "a code that is not in the table",
    call("x-codes: ['2']", "x-code-table: { '1': { meaning: a, kind: unknown, retry: false } }"),
    "#/paths/~1call/post/x-codes unknown-code: `2` does not stand in `x-code-table`.",
  ],
  [
    "a code of no kind",
    openapi("{}", "x-code-table: { '1': { meaning: a, kind: bad, retry: false } }"),
    "#/x-code-table/1/kind wrong-type: Expected one of authentication, ",
  ],
  [
    "a retry class that is none",
    call("x-retry: always"),
    "#/paths/~1call/post/x-retry wrong-type: Expected one of safe, onConnectError, never here.",
  ],
  [
    "a poll of no operation",
    openapi("{}", "x-liveness: { poll: { operation: poll, holdSeconds: 1, pauseMs: [1, 2] } }"),
    "#/x-liveness/poll unknown-operation: There is no operation `poll`.",
  ],
  [
    "an unknown keyword of a schema",
    openapi("{}", "components: { schemas: { A: { type: string, maxLenght: 3 } } }"),
    "#/components/schemas/A/maxLenght unknown-keyword: ",
  ],
];

describe("a problem", () => {
  it.each(PROBLEMS)("is told of %s", async (_, contract, beginning) => {
    const { files, messages } = await generateFrom({ "openapi.yaml": contract });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.replace(/^openapi\.yaml:\d+:\d+ /, "").slice(0, beginning.length)).toBe(beginning);
    expect(files.size).toBe(0);
  });

  it("is told together with all others", async () => {
    const { problems } = await generateFrom({
      "openapi.yaml": openapi("/a: { fetch: {} }\n/b: { get: { servers: {} } }\nc: {}"),
    });
    expect(problems.map(({ code }) => code)).toEqual(["unknown-method", "wrong-type", "invalid-path"]);
  });

  it("leaves out what it is about where it is tolerated", async () => {
    const contract = openapi(
      `/a: { get: { operationId: read, security: [{ kerberos: [] }, { key: [] }], ${responses} } }
/b: { get: { operationId: read, ${responses} } }`,
      `webhooks:
  pushed: { post: { responses: { "202": { description: Taken., ${json("{ type: string }")} } } } }
components:
  securitySchemes: { kerberos: { type: http, scheme: negotiate }, key: { type: http, scheme: bearer } }`,
    );
    const codes = ["unsupported-security-scheme", "duplicate-operation", "missing-example"];
    const { files, problems, tolerated } = await generateFrom({ "openapi.yaml": contract }, "acme", {
      tolerate: codes,
    });
    expect([problems, tolerated.map(({ code }) => code)]).toEqual([[], codes]);
    expect(files.get("operations.ts")).toContain(`
    read: { method: "GET", path: "/a", replies: [{ status: "204" }], retry: "safe", security: [[], ["key"]] },
    read_2: { method: "GET", path: "/b", replies: [{ status: "204" }], retry: "safe" },
`);
    expect(files.get("webhooks.ts")).toContain("acknowledgement: { status: 202 }");
  });

  it("is not made of a body that OpenAPI 3.0 says to ignore", async () => {
    const contract = call("requestBody: { content: { application/json: {} } }").replace("post:", "get:");
    const { messages, files } = await generateFrom({
      "openapi.yaml": contract.replace(/openapi: 3\.1\.\d/, "openapi: 3.0.3"),
    });
    expect(messages).toEqual([]);
    expect(files.get("operations.ts")).not.toContain("body");
  });

  it("is not made of what the standard says to ignore", async () => {
    const { messages } = await generateFrom({
      "openapi.yaml": call(
        "parameters: [{ name: Accept, in: header, schema: { type: string } }]\nexternalDocs: { url: https://acme.example }\nx-note: {}",
        "components: { securitySchemes: { M: { type: mutualTLS }, O: { type: oauth2, flows: {} } } }\nsecurity: [{ M: [], O: [] }]",
      ),
    });
    expect(messages).toEqual([]);
  });
});

describe("references", () => {
  it("name what several operations share for its own place, and not for the first of them", async () => {
    const shared = `requestBody: { $ref: '#/components/requestBodies/Order' }, responses: { '404': { $ref: responses/not-found.yaml } }`;
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        `/a: { put: { operationId: putA, ${shared} }, get: { operationId: getA, responses: { '200': { $ref: '#/paths/~1b/get/responses/200' } } } }
/b: { put: { operationId: putB, ${shared} }, get: { operationId: getB, responses: { '200': { description: ok, ${json("{ type: string }")} } } } }`,
        `components: { requestBodies: { Order: { ${json("{ type: array, items: { type: string } }")} } } }`,
      ),
      "responses/not-found.yaml": `description: None.\n${json("{ type: object, properties: { why: { type: string } } }")}`,
    });
    expect(messages).toEqual([]);
    expect(files.get("types.ts")?.match(/(?<=^export \w+ )\w+/gm)).toEqual(["OrderBody", "NotFoundReply", "GetAReply"]);
  });

  it("are followed wherever the standard has them", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        "/call/{id}: { $ref: paths/call.yaml }",
        `components:
  parameters: { Id: { name: id, in: path, required: true, schema: { $ref: schemas/Id.yaml } }, Alias: { $ref: '#/components/parameters/Id' } }
  requestBodies: { Body: { content: { application/json: { schema: { $ref: schemas/Body.yaml } } } } }
  responses: { Ok: { description: ok, content: { application/json: { schema: { $ref: schemas/Reply.yaml } } } } }
  securitySchemes: { Key: { $ref: security.json } }`,
      ),
      "paths/call.yaml": `
parameters: [{ $ref: ../openapi.yaml#/components/parameters/Alias }]
post:
  operationId: call
  security: [{ Key: [] }]
  requestBody: { $ref: ../openapi.yaml#/components/requestBodies/Body, description: Said here. }
  responses: { '200': { $ref: ../openapi.yaml#/components/responses/Ok } }
`,
      "schemas/Id.yaml": "{ type: string, x-sensitive: personal }",
      "schemas/Body.yaml":
        "{ type: object, properties: { id2: { $ref: Id.yaml }, agent: { type: string, x-context: true } }, required: [agent] }",
      "schemas/Reply.yaml": "{ type: object, properties: { next: { $ref: Reply.yaml }, id: { $ref: ./Id.yaml } } }",
      "security.json": '{ "type": "apiKey", "in": "header", "name": "K" }',
    });
    expect(messages).toEqual([]);
    expect(files.get("operations.ts")).toContain(`    call: {
      method: "POST",
      path: "/call/{id}",
      parameters: [{ name: "id", in: "path", required: true, sensitive: "personal" }],
      body: {
        mediaType: "application/json",
        members: ["id2", "agent"],
        context: ["agent"],
        fits: isBody,
        shape: shapeOfBody,
      },
      replies: [{ status: "200", mediaType: "application/json", fits: isReply, shape: shapeOfReply }],
      retry: "never",
      security: [["Key"]],
    },`);
    expect(files.get("client.ts")).toContain(`export interface CallArguments {
  readonly id: types.Id;
  readonly id2?: types.Id;
  readonly agent?: string;
}

export type CallData = types.Reply;
`);
  });
});

describe("what the vendor calls back", () => {
  it("is there once, by its own name, where several operations refer to it, and a path that two refer to is two methods", async () => {
    const subscribe = `${responses}, callbacks: { ended: { $ref: '#/components/callbacks/done' } }`;
    const { files, messages } = await generateFrom({
      "openapi.yaml": openapi(
        `/a: { post: { ${subscribe} }, put: { ${subscribe} } }\n/b: { $ref: '#/paths/~1a' }`,
        `components: { callbacks: { done: { '{$request.body#/url}': { post: { ${responses} } } } } }`,
      ),
    });
    expect(messages).toEqual([]);
    expect(files.get("webhooks.ts")).toContain(
      'export const webhooks = { done: { method: "POST", acknowledgement: { status: 204 } } } as const',
    );
    expect(files.get("operations.ts")?.match(/^ {4}\w+(?=: \{)/gm)).toEqual([
      "    postA",
      "    putA",
      "    postB",
      "    putB",
    ]);
  });

  it("is described as data, whether under `webhooks` or as callbacks of an operation", async () => {
    const { files, messages } = await generateFrom({
      "openapi.yaml": `openapi: 3.1.0
info: { title: Acme, version: "1" }
webhooks:
  pushed: { post: { requestBody: { ${json("{ type: object, properties: { a: { type: string } } }")} }, ${responses} } }
paths:
  /subscribe:
    post:
      operationId: subscribe
      ${responses}
      callbacks:
        ended: { '{$request.body#/url}': { post: { requestBody: { ${json("{ type: string }")} }, ${responses} } } }
`,
    });
    expect(messages).toEqual([]);
    expect(files.get("webhooks.ts")).toContain(`/** What the vendor calls back. */
export const webhooks = {
  pushed: {
    method: "POST",
    body: { mediaType: "application/json", fits: isPushedBody, shape: shapeOfPushedBody },
    acknowledgement: { status: 204 },
  },
  subscribeEnded: {
    method: "POST",
    body: { mediaType: "application/json", fits: isSubscribeEndedBody, shape: shapeOfSubscribeEndedBody },
    acknowledgement: { status: 204 },
  },
} as const satisfies { readonly [name: string]: WebhookDescriptor };

/** One notification of each webhook. */
export interface AcmeWebhooks {
  readonly pushed: types.PushedBody;

  readonly subscribeEnded: types.SubscribeEndedBody;
}
`);
  });
});

describe("a name", () => {
  it("of a map may begin as an extension does", async () => {
    const { files } = await generateFrom({
      "openapi.yaml": openapi(
        `/a: { get: { security: [{ x-key: [] }], ${responses} } }`,
        "components: { securitySchemes: { x-key: { type: apiKey, in: header, name: X-Key } } }",
      ),
    });
    expect(files.get("operations.ts")).toContain('security: [["x-key"]]');
    expect(files.get("operations.ts")).toContain('"x-key": { type: "apiKey", in: "header", name: "X-Key" }');
  });
});

describe("a server", () => {
  it("is no operation's own that is `/` where the document has none", async () => {
    const { files } = await generateFrom({
      "openapi.yaml": openapi(
        `/a: { get: { servers: [{ url: / }], ${responses} } }\n/b: { get: { servers: [{ url: /b }], ${responses} } }`,
      ),
    });
    expect(files.get("operations.ts")?.match(/server: "[^"]*"/g)).toEqual(['server: "/b"']);
  });
});

describe("OpenAPI 3.0 and 3.1", () => {
  const document = (version: string, schema: string) =>
    openapi(
      `/call: { post: { operationId: call, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }, ${responses} } }`,
      `components: { schemas: { Call: ${schema} } }`,
      version,
    );

  it("give the same code where they say the same", async () => {
    const old = await generateFrom({
      "openapi.yaml": document(
        "3.0.3",
        "{ type: object, properties: { a: { type: string, nullable: true }, b: { type: integer, minimum: 0, exclusiveMinimum: true } } }",
      ),
    });
    const now = await generateFrom({
      "openapi.yaml": document(
        "3.1.1",
        "{ type: object, properties: { a: { type: [string, 'null'] }, b: { type: integer, exclusiveMinimum: 0 } } }",
      ),
    });
    expect(old.messages).toEqual([]);
    expect(old.files).toEqual(now.files);
    expect(now.files.get("types.ts")).toContain("readonly a?: string | null;");
  });

  it("each refuse the other's words", async () => {
    const nullable = await generateFrom({ "openapi.yaml": document("3.1.0", "{ type: string, nullable: true }") });
    const constant = await generateFrom({ "openapi.yaml": document("3.0.0", "{ const: 1 }") });
    expect(nullable.problems.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-keyword", "openapi.yaml#/components/schemas/Call/nullable"],
    ]);
    expect(constant.problems.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-keyword", "openapi.yaml#/components/schemas/Call/const"],
    ]);
  });
});
