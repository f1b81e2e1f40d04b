/** A contract of messages with every fact that a page tells. Its events are those that the sample's `callOut` triggers. */
import type { AsyncContract } from "../src/async-contract.js";

export const sampleMessages: AsyncContract = {
  asyncapi: "3.0.0",
  info: {
    title: "Acme <i>events</i>",
    version: "1.0",
    description: "What Acme says. Not `a < b`.\n\n- one\n- two\n  goes on",
    "x-source": ["document 1"],
  },
  servers: {
    socket: {
      host: "acme.example",
      protocol: "wss",
      pathname: "/v1",
      description: "A node",
      variables: { port: { default: "80", description: "Its port" } },
      "x-discrepancy": ["D10: another host."],
    },
  },
  "x-code-table": {
    "100-006": { meaning: "Not signed in", zh: "未签入", kind: "notSignedIn", retry: false },
    "100-007": { meaning: "Busy", kind: "unavailable", retry: true, "x-discrepancy": ["D9: the table has two."] },
  },
  "x-liveness": { heartbeat: { operation: "beat", everySeconds: 10 }, idleSeconds: 30, ended: ["100-006"] },
  "x-result": { code: "/code", success: ["0"], message: "/msg" },
  "x-credential": { message: "SignInReply", member: "/token", sentAs: "token" },
  channels: {
    agent: {
      address: "/msg/{identity}",
      title: "Session",
      servers: [{ $ref: "#/servers/socket" }],
      parameters: { identity: { description: "Who asks." } },
      "x-stream": { order: ["Replies in the order of requests."], gaps: ["No sequence number."] },
      messages: {
        SignIn: { $ref: "#/components/messages/SignIn" },
        SignInReply: { $ref: "#/components/messages/SignInReply" },
        Failure: { $ref: "#/components/messages/Failure" },
        AgentTalking: { $ref: "#/components/messages/AgentTalking" },
      },
    },
  },
  operations: {
    signIn: {
      action: "send",
      channel: { $ref: "#/channels/agent" },
      summary: "Sign in",
      "x-vendor-term": "签入",
      "x-vendor-name": "sign_in",
      "x-retry": "never",
      "x-result": { data: "/call/id", present: true },
      "x-codes": ["100-006", "100-007"],
      "x-silence": ["The server is `busy`."],
      "x-settled-by": [
        { message: "AgentTalking", when: [{ member: "/content/state", values: ["UP", 1] }], same: ["agent"] },
      ],
      ...{ "x-made-up": { strange: "fact" } },
      messages: [{ $ref: "#/channels/agent/messages/SignIn" }],
      reply: {
        messages: [{ $ref: "#/channels/agent/messages/SignInReply" }, { $ref: "#/channels/agent/messages/Failure" }],
      },
    },
    beat: {
      action: "send",
      channel: { $ref: "#/channels/agent" },
      summary: "Stay alive",
      messages: [],
      reply: { messages: [{ $ref: "#/channels/agent/messages/Failure" }] },
    },
    onEvent: {
      action: "receive",
      channel: { $ref: "#/channels/agent" },
      summary: "Take an event",
      messages: [{ $ref: "#/channels/agent/messages/AgentTalking" }],
    },
  },
  components: {
    securitySchemes: { Token: { type: "httpApiKey", in: "header", name: "TOKEN", description: "The newest." } },
    messages: {
      SignIn: { name: "sign_in", title: "Sign-in request", payload: { $ref: "#/components/schemas/Who" } },
      SignInReply: {
        name: "sign_in",
        payload: { type: "object", properties: { token: { type: "string", "x-sensitive": "secret" } } },
      },
      Failure: {
        title: "Bare failure",
        "x-match": { member: "/type" },
        payload: { type: "string" },
        examples: [{ name: "plain", payload: "no" }],
      },
      AgentTalking: {
        name: "Agent_Talking",
        title: "Talking",
        summary: "The agent talks",
        description: "Comes **once**.",
        "x-vendor-term": "通话",
        "x-match": {
          member: "/type",
          values: ["Agent_Talking", "agent_talks"],
          when: [{ member: "/old", present: false }],
        },
        "x-discrepancy": ["D3: the document has another name."],
        "x-unknown": ["When it ends."],
        payload: {
          type: "object",
          required: ["type", "content"],
          properties: {
            type: { const: "Agent_Talking" },
            content: {
              anyOf: [{ $ref: "#/components/schemas/Content" }, { type: "null" }],
            },
          },
          "x-invariants": [{ says: "A type has a content.", schema: {} }],
        },
        examples: [
          { name: "typical", summary: "In a call", payload: { type: "Agent_Talking", content: { state: "UP" } } },
          { name: "nothing", payload: { type: "Agent_Talking", content: null } },
        ],
      },
    },
    schemas: {
      Who: {
        allOf: [
          { type: "object", required: ["agent"], properties: { agent: { type: "string", description: "Who." } } },
          { properties: { os: { type: "string", default: "Windows", maxLength: 8 } } },
        ],
      },
      Content: {
        type: "object",
        title: "Content of an event",
        "x-discrepancy": ["D3: the document has a text."],
        required: ["state"],
        properties: {
          state: {
            type: ["string", "integer"],
            "x-canonical": "string",
            "x-extensible-enum": ["UP", "DOWN"],
            "x-enumDescriptions": { UP: "In a call" },
            "x-vendor-term": "状态",
            "x-edition": "after 1.0",
          },
          calls: { type: "array", items: { type: "object", properties: { id: { type: "integer", minimum: 1 } } } },
          below: { $ref: "#/components/schemas/Content" },
        },
      },
    },
  },
};
