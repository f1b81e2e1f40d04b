/**
 * Text that tries to leave its place, in every place of a document. What is generated is parsed, never run: the text may stand in literals and
 * comments, and nowhere else.
 */
import { describe, expect, it } from "vitest";
import { generateFrom } from "./contract.js";
import { type Json, leaks, PAYLOADS, pointed } from "./hostile-text.js";

/** A document whose every free text is the payload. Names differ, so that none replaces another. */
const freeTexts = (text: string): Json => ({
  openapi: "3.1.0",
  info: { title: text, version: text, description: text },
  tags: [{ name: text, description: text }],
  servers: [
    { url: text, description: text, variables: { [text]: { default: text, enum: [text], description: text } } },
  ],
  security: [{ [text]: [] }],
  "x-result": { code: "/code", success: [text], message: `/${text}` },
  "x-affinity": { cookie: text },
  "x-code-table": { [text]: { meaning: text, zh: text, kind: "unknown", retry: false, "x-edition": text } },
  "x-liveness": { timeoutSeconds: 1, ended: [text] },
  paths: {
    "/call": {
      post: {
        operationId: text,
        summary: text,
        description: text,
        tags: [text],
        "x-vendor-term": text,
        "x-vendor-name": text,
        "x-edition": text,
        "x-source": [text],
        "x-unknown": [text],
        "x-queue": text,
        "x-codes": [text],
        "x-result": { data: `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` },
        "x-triggers": [{ event: text, when: text, to: text }],
        parameters: [
          { name: text, in: "query", description: text, schema: { type: "string", enum: [text], default: text } },
          { name: `h${text}`, in: "header", content: { [`${text}/json`]: { schema: { const: text } } } },
        ],
        requestBody: {
          description: text,
          content: {
            [`application/json;x=${text}`]: {
              schema: { $ref: `#/components/schemas/${encodeURIComponent(pointed(text))}` },
            },
          },
        },
        responses: {
          200: {
            description: text,
            content: {
              [`application/json;x=${text}`]: {
                schema: { type: "object", properties: { code: { type: "string" }, [text]: { type: "string" } } },
              },
            },
          },
          default: { description: text, content: { [`text/${text}`]: {} } },
        },
        callbacks: { [text]: { [text]: { put: { responses: {} } } } },
      },
    },
    "/command": {
      post: {
        operationId: `of commands ${text}`,
        "x-commands": {
          member: text,
          methods: {
            [`command ${text}`]: {
              summary: text,
              description: text,
              "x-vendor-term": text,
              "x-source": [text],
              "x-unknown": [text],
            },
          },
        },
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Command" } } } },
        responses: {},
      },
    },
  },
  webhooks: {
    [text]: {
      post: {
        summary: text,
        description: text,
        "x-vendor-term": text,
        "x-source": [text],
        "x-unknown": [text],
        "x-delivery": {
          key: [`/${pointed(text)}`],
          batches: true,
          order: { of: [`/${pointed(text)}`], member: `/${pointed(text)}`, values: [text, `${text} ${text}`] },
        },
        parameters: [{ name: text, in: "header", schema: { type: "string" } }],
        requestBody: {
          content: {
            [`application/json;x=${text}`]: {
              schema: {
                type: "array",
                items: { $ref: `#/components/schemas/${encodeURIComponent(pointed(text))}` },
              },
            },
          },
        },
        responses: {
          200: {
            description: text,
            content: { [`application/json;x=${text}`]: { examples: { [text]: { value: { [text]: [text] } } } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      [text]: { type: "apiKey", in: "header", name: text, "x-credential": { header: text, strip: text } },
    },
    schemas: {
      [text]: {
        type: "object",
        title: text,
        description: text,
        required: [text],
        "x-source": [text],
        "x-unknown": [text],
        "x-vendor-term": text,
        "x-edition": text,
        properties: {
          [text]: { type: "string", const: text, description: text, default: { [text]: [text] } },
          known: { type: "string", "x-extensible-enum": [text], "x-enumDescriptions": { [text]: text } },
          listed: { enum: [text, { [text]: text }], examples: [text], format: text },
          tagged: { oneOf: [{ $ref: "#/components/schemas/One" }], discriminator: { propertyName: text } },
        },
        dependentRequired: { [text]: [text] },
      },
      One: { type: "object", required: [text], properties: { [text]: { const: text } } },
      Command: { type: "object", required: [text], properties: { [text]: { const: `command ${text}` } } },
    },
  },
});

/** Places that take a few words, or another type: text there is refused, and so never printed. */
const STRICT: ReadonlyMap<string, (text: string) => Json> = new Map(
  Object.entries({
    "a path": (text: string) => ({ paths: { [`/${text}`]: { get: { responses: {} } } } }),
    "a method": (text: string) => ({ paths: { "/call": { [text]: {} } } }),
    "a status": (text: string) => ({ paths: { "/call": { get: { responses: { [text]: {} } } } } }),
    "the place of a parameter": (text: string) => operation({ parameters: [{ name: "a", in: text }] }),
    "the style of a parameter": (text: string) => operation({ parameters: [{ name: "a", in: "query", style: text }] }),
    explode: (text: string) => operation({ parameters: [{ name: "a", in: "query", explode: text }] }),
    "a retry class": (text: string) => operation({ "x-retry": text }),
    "the kind of a code": (text: string) => ({ "x-code-table": { 1: { meaning: "a", kind: text, retry: false } } }),
    "whether to retry": (text: string) => ({ "x-code-table": { 1: { meaning: "a", kind: "unknown", retry: text } } }),
    "whether a webhook repeats": (text: string) => ({
      webhooks: { a: { post: { "x-delivery": { key: [], repeats: text } } } },
    }),
    "the retry class of a command": (text: string) => ({
      paths: {
        "/call": {
          post: {
            "x-commands": { member: "a", methods: { b: { summary: "c", "x-retry": text } } },
            requestBody: {
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
            },
            responses: {},
          },
        },
      },
      components: { schemas: { A: { type: "object", properties: { a: { const: "b" } } } } },
    }),
    seconds: (text: string) => ({ "x-liveness": { timeoutSeconds: text } }),
    "the hold of a poll": (text: string) => ({
      "x-liveness": { poll: { operation: "a", holdSeconds: text, pauseMs: [text, text] } },
    }),
    "the type of a security scheme": (text: string) => ({ components: { securitySchemes: { K: { type: text } } } }),
    "an HTTP scheme": (text: string) => ({ components: { securitySchemes: { K: { type: "http", scheme: text } } } }),
    "a minimum": (text: string) => schema({ type: "integer", minimum: text }),
    "a length": (text: string) => schema({ type: "string", maxLength: text }),
    "a type": (text: string) => schema({ type: text }),
    "a keyword": (text: string) => schema({ [text]: 1 }),
    "a reference": (text: string) => schema({ $ref: text }),
    "a sensitivity": (text: string) => schema({ "x-sensitive": text }),
    "a pattern": (text: string) => schema({ type: "string", pattern: text }),
    "the pattern of a name": (text: string) => schema({ type: "object", patternProperties: { [text]: true } }),
    "the version of the document": (text: string) => ({ openapi: text }),
    "the dialect": (text: string) => ({ jsonSchemaDialect: text }),
  }),
);

const operation = (lines: { [name: string]: Json }): Json => ({
  paths: { "/call": { get: { operationId: "call", responses: {}, ...lines } } },
});
const schema = (lines: Json): Json => ({ components: { schemas: { A: lines } } });

async function generated(document: Json) {
  const { files, messages } = await generateFrom({ "openapi.json": JSON.stringify(document) });
  return { messages, texts: [...files] };
}

describe("text of a document", () => {
  it.each(PAYLOADS)("%j stays text wherever there is free text", async (payload) => {
    const { messages, texts } = await generated(freeTexts(payload));
    expect(messages).toEqual([]);
    expect(texts.flatMap(([path, text]) => leaks(path, text))).toEqual([]);
    // The payload has been in every file, or nothing would have been tested.
    for (const [path, text] of texts) expect([path, text.includes("PWNED")]).toEqual([path, true]);
    expect(texts).toHaveLength(9);
  });

  it.each([...STRICT.keys()])("is refused or stays text as %s", async (place) => {
    for (const payload of PAYLOADS) {
      const part = STRICT.get(place)?.(payload);
      const document = { openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths: {}, ...(part as object) };
      const { messages, texts } = await generated(document);
      if (messages.length > 0) expect(texts).toEqual([]);
      expect(texts.flatMap(([path, text]) => leaks(path, text))).toEqual([]);
    }
  });

  it("is found by this test when it has become code", () => {
    expect(leaks("a.ts", 'export const a = ""; PWNED(); "";')).toEqual(["a.ts: PWNED()"]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
    expect(leaks("a.ts", "export const a = `${PWNED()}`;")).not.toEqual([]);
    expect(leaks("a.ts", 'export const a = f("PWNED()");')).toEqual([]);
  });
});

describe("names that mean something to JavaScript", () => {
  it("stay names of members", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "default"];
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const document = `{
      "openapi": "3.1.0", "info": { "title": "Acme", "version": "1" },
      "paths": { ${names
        .map(
          (name) => `"/${name}": { "post": { "operationId": "${name}",
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/__proto__" } } } },
        "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/constructor" } } } } } } }`,
        )
        .join(",")} },
      "components": { "schemas": {
        "__proto__": ${JSON.stringify({ type: "object", properties }).replace('"properties":{', '"properties":{"__proto__":{"type":"string"},')},
        "constructor": { "type": "object", "properties": { "__proto__": { "type": "string" } } } } } }`;
    const { files, messages } = await generateFrom({ "openapi.json": document });
    expect(messages).toEqual([]);
    const client = files.get("client.ts") ?? "";
    expect(client).toContain('readonly ["__proto__"]?: string;');
    expect([...client.matchAll(/^ {2}(\S+)\(args/gm)].map(([, method]) => method)).toEqual([
      "n__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "then_",
      "default",
    ]);
  });
});
