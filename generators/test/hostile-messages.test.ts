/** The same of AsyncAPI documents: text that tries to leave its place stays in literals and comments. */
import { describe, expect, it } from "vitest";
import { generateFrom } from "./contract.js";
import { type Json, leaks, PAYLOADS, pointed } from "./hostile-text.js";

/** A document whose every free text is the payload. Names differ, so that none replaces another. */
function freeTexts(text: string): Json {
  const channel = { $ref: `#/channels/${encodeURIComponent(pointed(text))}` };
  const message = (name: string) => ({ $ref: `${channel.$ref}/messages/${encodeURIComponent(pointed(name))}` });
  const about = {
    title: text,
    summary: text,
    description: text,
    "x-vendor-term": text,
    "x-source": [text],
    "x-edition": text,
    "x-unknown": [text],
  };
  const payload = (tag: Json, more: { [name: string]: Json } = {}): Json => ({
    type: "object",
    required: ["type", text],
    properties: { type: { const: tag }, id: { type: "string" }, [text]: { const: text, description: text }, ...more },
  });
  const correlationId = { location: "$message.payload#/id", description: text };
  return {
    asyncapi: "3.0.0",
    id: text,
    info: { title: text, version: text, description: text },
    servers: {
      [text]: {
        host: text,
        pathname: text,
        protocol: "ws",
        description: text,
        variables: { [text]: { default: text, enum: [text], description: text } },
      },
    },
    "x-result": { code: `/${pointed(text)}`, success: [text], message: `/${text}` },
    "x-code-table": { [text]: { meaning: text, zh: text, kind: "unknown", retry: false } },
    "x-credential": { message: `r${text}`, member: `/${text}`, sentAs: text },
    "x-liveness": { idleSeconds: 1, ended: [text] },
    channels: {
      [text]: {
        address: `/{${text}}`,
        title: text,
        description: text,
        "x-vendor-term": text,
        "x-source": [text],
        "x-stream": { order: [text], gaps: [text] },
        parameters: { [text]: { description: text, enum: [text], default: text } },
        messages: {
          [text]: {
            name: text,
            ...about,
            correlationId,
            payload: payload(text),
            headers: { type: "object", properties: { [text]: { type: "string" } } },
          },
          [`r${text}`]: { ...about, correlationId, payload: payload(`r${text}`) },
          [`p${text}`]: {
            ...about,
            "x-match": { member: "/type", values: [`p${text}`], when: [{ member: `/${text}`, values: [text] }] },
            payload: payload(`p${text}`),
          },
        },
      },
    },
    operations: {
      [text]: {
        action: "send",
        channel,
        ...about,
        "x-vendor-name": text,
        "x-codes": [text],
        "x-result": { data: `/${pointed(text)}` },
        "x-silence": [text],
        "x-settled-by": [{ message: `p${text}`, when: [{ member: `/${text}`, values: [text] }], same: [text] }],
        messages: [message(text)],
        reply: { messages: [message(`r${text}`)] },
      },
      [`on${text}`]: { action: "receive", channel, ...about, messages: [message(`p${text}`)] },
    },
  };
}

describe("text of an AsyncAPI document", () => {
  it.each(PAYLOADS)("%j stays text wherever there is free text", async (payload) => {
    const { files, messages } = await generateFrom({ "asyncapi.json": JSON.stringify(freeTexts(payload)) });
    expect(messages).toEqual([]);
    const texts = [...files];
    expect(texts.flatMap(([path, text]) => leaks(path, text))).toEqual([]);
    // The payload has been in every file, or nothing would have been tested. The table for explanations holds names alone.
    for (const [path, text] of texts) expect([path, text.includes("PWNED")]).toEqual([path, true]);
    expect(texts.map(([path]) => path).sort()).toEqual(
      ["channels", "codes", "events", "explain", "messages", "predicates", "schemas", "shapes", "socket", "types"].map(
        (name) => `${name}.ts`,
      ),
    );
  });
});

describe("names that mean something to JavaScript", () => {
  it("stay names of channels, messages, operations and members", async () => {
    const names = ["__proto__", "constructor", "toString", "then", "delete", "import"];
    const entries = (value: (name: string) => unknown) =>
      `{ ${names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(value(name))}`).join(", ")} }`;
    const properties = entries(() => ({ type: "string" }));
    const document = `{
      "asyncapi": "3.0.0", "info": { "title": "Acme", "version": "1" },
      "channels": ${entries((name) => ({
        messages: {
          [`m${name}`]: { payload: { $ref: "#/components/schemas/All" } },
          [`r${name}`]: { payload: { const: name } },
        },
      }))},
      "operations": ${entries((name) => ({
        action: "send",
        channel: { $ref: `#/channels/${name}` },
        messages: [{ $ref: `#/channels/${name}/messages/m${name}` }],
        reply: { messages: [{ $ref: `#/channels/${name}/messages/r${name}` }] },
      }))},
      "components": { "schemas": { "All": { "type": "object", "properties": ${properties} } } } }`;
    const { files, messages } = await generateFrom({ "asyncapi.json": document });
    expect(messages).toEqual([]);
    const methods = [...(files.get("socket.ts") ?? "").matchAll(/^ {2}(\S+)\(args/gm)].map(([, method]) => method);
    expect(methods).toEqual(["n__proto__", "constructor", "toString", "then_", "delete", "import"]);
    const descriptors = [...(files.get("events.ts") ?? "").matchAll(/^export const (\S+) = \{/gm)].map(
      ([, name]) => name,
    );
    expect(descriptors).toEqual(expect.arrayContaining(["deleteChannel", "importChannel"]));
  });
});
