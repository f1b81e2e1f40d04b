import { describe, expect, it } from "vitest";
import { restoreReferences } from "../src/outputs/restore-references.js";

const ask = { payload: { type: "object" }, title: "Ask" };
const answer = { payload: { type: "string" } };

describe("a joined AsyncAPI document", () => {
  it("has each message once, and operations that refer to those of their channel", () => {
    const joined = {
      asyncapi: "3.0.0",
      channels: {
        "a/b": { address: "/a", messages: { "Ask~me": ask, answer } },
        c: { messages: { answer: { ...answer } } },
        d: { address: null },
      },
      operations: {
        ask: {
          channel: { $ref: "#/channels/a~1b" },
          messages: [ask],
          reply: { channel: { $ref: "#/channels/c" }, messages: [{ ...answer }] },
        },
        same: { channel: { $ref: "#/channels/a~1b" }, reply: { messages: [answer] } },
        plain: { channel: { $ref: "#/channels/d" } },
      },
    };
    expect(restoreReferences(joined)).toEqual({
      asyncapi: "3.0.0",
      channels: {
        "a/b": {
          address: "/a",
          messages: {
            "Ask~me": { $ref: "#/components/messages/Ask~0me" },
            answer: { $ref: "#/components/messages/answer" },
          },
        },
        c: { messages: { answer: { $ref: "#/components/messages/answer" } } },
        d: { address: null },
      },
      operations: {
        ask: {
          channel: { $ref: "#/channels/a~1b" },
          messages: [{ $ref: "#/channels/a~1b/messages/Ask~0me" }],
          reply: { channel: { $ref: "#/channels/c" }, messages: [{ $ref: "#/channels/c/messages/answer" }] },
        },
        same: {
          channel: { $ref: "#/channels/a~1b" },
          reply: { messages: [{ $ref: "#/channels/a~1b/messages/answer" }] },
        },
        plain: { channel: { $ref: "#/channels/d" } },
      },
      components: { messages: { "Ask~me": ask, answer } },
    });
  });

  it("keeps two messages of one name apart, and references as they are", () => {
    const joined = {
      asyncapi: "3.1.0",
      channels: {
        one: { messages: { m: ask, known: { $ref: "#/components/messages/known" } } },
        two: { messages: { m: answer } },
      },
      components: { messages: { known: answer } },
    };
    expect(restoreReferences(joined)).toEqual({
      asyncapi: "3.1.0",
      channels: {
        one: { messages: { m: { $ref: "#/components/messages/m" }, known: { $ref: "#/components/messages/known" } } },
        two: { messages: { m: answer } },
      },
      components: { messages: { known: answer, m: ask } },
    });
  });

  it("leaves OpenAPI alone", () => {
    const document = { openapi: "3.1.0", paths: {} };
    expect(restoreReferences(document)).toBe(document);
  });
});
