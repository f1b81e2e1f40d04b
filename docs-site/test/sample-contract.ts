/** A contract with every x- fact and with text that Markdown or HTML would obey if nobody stopped it. */
import type { Contract } from "../src/contract.js";

export const sampleContract: Contract = {
  openapi: "3.1.0",
  info: {
    title: 'Acme <b>"calls"</b>',
    version: "1.0",
    summary: "Calls & events",
    description: "Say `a < b` with <script>alert(1)</script>.",
    "x-source": ["document 1"],
  },
  servers: [{ url: "https://acme.example", description: "A node", "x-source": ["document 1"] }],
  tags: [{ name: "Calls", description: "Calls.", "x-vendor-term": "呼叫" }],
  "x-code-table": {
    "100-006": {
      meaning: "Not signed in | or *out*",
      zh: "未签入",
      kind: "notSignedIn",
      retry: false,
      "x-source": ["document 1 table 2"],
    },
    "100-007": { meaning: "Busy", kind: "unavailable", retry: true },
  },
  "x-liveness": {
    poll: { operation: "getEvent", holdSeconds: 10, pauseMs: [200, 500] },
    heartbeat: { operation: "beat", everySeconds: 30 },
    timeoutSeconds: 120,
    ended: ["100-006"],
  },
  paths: {
    "/calls/{agentid}": {
      parameters: [
        {
          name: "agentid",
          in: "path",
          required: true,
          description: "Who calls.",
          "x-sensitive": "personal",
          "x-unknown": ["The longest one."],
          schema: { type: "string", example: "291" },
        },
      ],
      put: {
        operationId: "callOut",
        summary: "Call a number",
        description: "Rings the phone.",
        tags: ["Calls"],
        "x-vendor-term": "外呼",
        "x-vendor-name": "callout",
        "x-edition": "3.6",
        "x-retry": "never",
        "x-queue": "agent",
        "x-codes": ["100-006", "100-007"],
        "x-triggers": [
          { event: "Agent_Talking", when: "the far end <answers>" },
          { event: "Agent_Failed", outcome: "failure", to: "agentid" },
        ],
        "x-unknown": ["Whether `mode` 2 | 3 exist."],
        "x-discrepancy": ["D1: the table says _text_, the sample a number."],
        "x-source": ["document 1 section 2", "client A1"],
        responses: {
          "200": {
            description: "The outcome.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Reply" },
                examples: { success: { value: { description: "<i>" } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Reply: {
        type: "object",
        properties: {
          description: {
            type: ["string", "integer"],
            "x-canonical": "string",
            "x-extensible-enum": ["A", "B"],
            "x-vendor-term": "描述",
          },
        },
      },
    },
  },
};
