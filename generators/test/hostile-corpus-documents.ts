/**
 * Two documents with text in every place that a generator reads. A word that begins with `N_` names something: wherever it stands, as a key,
 * in a reference or in a pointer, it is the same word, and the corpus replaces it everywhere at once.
 */
import type { Json } from "./hostile-text.js";

const about = (word: string): { [name: string]: Json } => ({ summary: `summary of ${word}`, ...noted(word) });
const noted = (word: string): { [name: string]: Json } => ({
  description: `description of ${word}`,
  "x-vendor-term": `term of ${word}`,
  "x-source": [`source of ${word}`],
  "x-edition": `edition of ${word}`,
  "x-unknown": [`unknown of ${word}`],
});

const codes: Json = {
  N_code: {
    meaning: "meaning of a code",
    zh: "zh of a code",
    kind: "unknown",
    retry: false,
    "x-edition": "edition of a code",
  },
};
const schemaOf = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ "application/json": { schema } });

const schemas: { [name: string]: Json } = {
  N_Call: {
    ...noted("Call"),
    type: "object",
    title: "title of Call",
    required: ["N_id"],
    properties: {
      N_id: {
        type: "string",
        minLength: 1,
        maxLength: 9,
        pattern: "^a",
        format: "format of id",
        default: "default of id",
        examples: ["example of id"],
      },
      N_count: {
        type: "integer",
        minimum: 1,
        maximum: 9,
        exclusiveMinimum: 0,
        exclusiveMaximum: 10,
        multipleOf: 1,
        default: 2,
      },
      N_state: {
        type: "string",
        "x-extensible-enum": ["N_ringing"],
        "x-enumDescriptions": { N_ringing: "meaning of ringing" },
        "x-enumNames": { N_ringing: "name of ringing" },
      },
      N_listed: { enum: ["listed text", 1, { "listed name": ["listed inside"] }] },
      N_constant: { const: "constant text" },
      N_numbers: { type: "integer", enum: ["text among integers", 1] },
      N_items: {
        type: "array",
        minItems: 1,
        maxItems: 9,
        uniqueItems: false,
        prefixItems: [{ const: "first text" }],
        contains: { const: "contained text" },
        minContains: 0,
        maxContains: 5,
      },
      N_secret: { type: "string", "x-sensitive": "secret", "x-canonical": ["string"], "x-context": false },
      N_tagged: {
        oneOf: [schemaOf("N_One"), schemaOf("N_Other")],
        discriminator: {
          propertyName: "N_kind",
          mapping: { N_one: "#/components/schemas/N_One", N_other: "#/components/schemas/N_Other" },
        },
      },
      N_rest: {
        type: "object",
        minProperties: 0,
        maxProperties: 9,
        patternProperties: { "^x": true },
        propertyNames: { pattern: "^x" },
        additionalProperties: { const: "additional text" },
      },
    },
    dependentRequired: { N_count: ["N_id"] },
    dependentSchemas: { N_state: { required: ["N_id"] } },
    externalDocs: { url: "https://docs.example", description: "description of docs" },
    $comment: "comment of Call",
  },
  N_One: { type: "object", required: ["N_kind"], properties: { N_kind: { const: "N_one" } } },
  N_Other: { type: "object", required: ["N_kind"], properties: { N_kind: { const: "N_other" } } },
};

export const OPENAPI: Json = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "title of the document",
    version: "1.0.0",
    ...about("document"),
    contact: { name: "a contact", url: "https://contact.example" },
    license: { name: "a license" },
    termsOfService: "https://terms.example",
  },
  tags: [{ name: "N_tag", description: "description of a tag" }],
  servers: [
    {
      url: "https://{N_variable}.example/base",
      description: "description of a server",
      variables: { N_variable: { default: "N_value", enum: ["N_value"], description: "description of a variable" } },
    },
  ],
  security: [{ N_scheme: [] }],
  "x-result": { code: "/N_status", success: ["N_ok"], message: "/N_message" },
  "x-affinity": { cookie: "name of an affinity cookie" },
  "x-code-table": codes,
  "x-liveness": {
    timeoutSeconds: 1,
    ended: ["ended by"],
    poll: { operation: "N_call", holdSeconds: 1, pauseMs: [1, 2] },
  },
  paths: {
    "/call/{N_path}": {
      post: {
        operationId: "N_call",
        ...about("operation"),
        tags: ["N_tag"],
        "x-vendor-name": "vendor name of operation",
        "x-queue": "queue of operation",
        "x-retry": "safe",
        "x-codes": ["N_code"],
        "x-triggers": [{ event: "event of trigger", when: "when of trigger", to: "to of trigger" }],
        parameters: [
          {
            name: "N_path",
            in: "path",
            required: true,
            description: "description of path parameter",
            schema: { type: "string" },
          },
          {
            name: "N_query",
            in: "query",
            style: "form",
            explode: true,
            description: "description of query",
            schema: { type: "string", enum: ["enum of query"], default: "default of query" },
          },
          { name: "N_header", in: "header", description: "description of header", schema: { type: "string" } },
          { name: "N_cookie", in: "cookie", schema: { type: "string" } },
          {
            name: "N_deep",
            in: "query",
            content: { "application/json": { schema: { const: "constant of parameter" } } },
          },
        ],
        requestBody: {
          description: "description of body",
          required: true,
          content: {
            "application/json;x=1": {
              schema: schemaOf("N_Call"),
              examples: { N_example: { summary: "summary of example", value: "value of example" } },
            },
          },
        },
        responses: {
          "200": {
            description: "description of reply",
            headers: { N_replyHeader: { description: "description of reply header", schema: { type: "string" } } },
            content: json({
              type: "object",
              properties: { N_status: { type: "string" }, N_message: { type: "string" } },
            }),
            links: {
              N_link: {
                operationId: "N_call",
                description: "description of link",
                parameters: { N_path: "expression of link" },
              },
            },
          },
          default: { description: "description of default", content: { "text/plain": {} } },
        },
        callbacks: {
          N_callback: {
            "{$request.body#/N_id}": {
              put: {
                ...about("callback"),
                requestBody: { content: json(schemaOf("N_One")) },
                responses: { "204": { description: "taken" } },
              },
            },
          },
        },
      },
    },
    "/command": {
      post: {
        operationId: "N_commands",
        "x-commands": {
          member: "N_action",
          methods: { N_hold: { ...about("command"), "x-retry": "never", "x-codes": ["N_code"] } },
        },
        requestBody: { content: json(schemaOf("N_Hold")) },
        responses: { "204": { description: "done" } },
      },
    },
    "/form": {
      post: {
        operationId: "N_form",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { N_field: { type: "string", default: "default of field" } } },
            },
          },
        },
        responses: { "204": { description: "done" } },
      },
    },
  },
  webhooks: {
    N_webhook: {
      post: {
        ...about("webhook"),
        "x-delivery": {
          key: ["/N_key"],
          repeats: true,
          batches: true,
          order: { of: ["/N_key"], member: "/N_step", values: ["N_first", "N_second"] },
        },
        parameters: [{ name: "N_signature", in: "header", schema: { type: "string" } }],
        requestBody: { content: json({ type: "array", items: schemaOf("N_Record") }) },
        responses: {
          "200": {
            description: "acknowledged",
            content: { "application/json": { examples: { N_answer: { value: { "answer name": ["answer text"] } } } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      N_scheme: {
        type: "apiKey",
        in: "header",
        name: "name of key",
        description: "description of key",
        "x-credential": { header: "credential header", strip: "credential strip" },
      },
      N_basic: { type: "http", scheme: "basic" },
    },
    schemas: {
      ...schemas,
      N_Record: { type: "object", properties: { N_key: { type: "string" }, N_step: { type: "string" } } },
      N_Hold: {
        type: "object",
        required: ["N_action"],
        properties: { N_action: { const: "N_hold" }, N_to: { type: "string" } },
      },
    },
  },
};

const message = (name: string) => ({ $ref: `#/channels/N_channel/messages/${name}` });
const payload = (tag: string): Json => ({
  type: "object",
  required: ["type", "N_member"],
  properties: {
    type: { const: tag },
    id: { type: "string" },
    N_member: { const: `constant of ${tag}`, description: `description in ${tag}` },
  },
});
const correlationId: Json = { location: "$message.payload#/id", description: "description of a correlation id" };

export const ASYNCAPI: Json = {
  asyncapi: "3.0.0",
  id: "urn:id-of-the-document",
  info: { title: "title of the document", version: "1.0.0", description: "description of the document" },
  defaultContentType: "application/json",
  servers: {
    N_server: {
      host: "{N_host}.example",
      pathname: "/path",
      protocol: "ws",
      protocolVersion: "13",
      title: "title of server",
      description: "description of server",
      variables: { N_host: { default: "N_value", enum: ["N_value"], description: "description of variable" } },
    },
  },
  "x-result": { code: "/N_status", success: ["N_ok"], message: "/N_text" },
  "x-code-table": codes,
  "x-credential": { message: "N_ask", member: "/N_token", sentAs: "sent as" },
  "x-liveness": { idleSeconds: 1, ended: ["ended by"] },
  channels: {
    N_channel: {
      address: "/{N_room}",
      title: "title of channel",
      ...about("channel"),
      servers: [{ $ref: "#/servers/N_server" }],
      "x-stream": { order: ["order of stream"], gaps: ["gaps of stream"] },
      parameters: {
        N_room: {
          description: "description of room",
          enum: ["N_lobby"],
          default: "N_lobby",
          location: "$message.payload#/id",
        },
      },
      messages: {
        N_ask: {
          name: "name of ask",
          title: "title of ask",
          contentType: "application/json",
          ...about("ask"),
          correlationId,
          payload: {
            ...(payload("N_tagAsk") as object),
            required: ["type"],
            properties: {
              type: { const: "N_tagAsk" },
              id: { type: "string" },
              N_token: { type: "string" },
              N_argument: { type: "string", "x-context": true, description: "description of argument" },
            },
          },
          headers: { type: "object", properties: { N_header: { type: "string" } } },
        },
        N_answer: {
          ...about("answer"),
          correlationId,
          payload: {
            type: "object",
            required: ["type"],
            properties: {
              type: { const: "N_tagAnswer" },
              id: { type: "string" },
              N_status: { type: "string" },
              N_text: { type: "string" },
              N_data: { type: "string" },
            },
          },
        },
        N_push: {
          ...about("push"),
          "x-match": {
            member: "/type",
            values: ["N_tagPush"],
            when: [{ member: "/N_member", values: ["value of when"] }],
          },
          payload: payload("N_tagPush"),
          examples: [{ name: "name of example", summary: "summary of example", payload: { type: "N_tagPush" } }],
        },
      },
    },
  },
  operations: {
    N_operation: {
      action: "send",
      channel: { $ref: "#/channels/N_channel" },
      title: "title of operation",
      ...about("operation"),
      "x-vendor-name": "vendor name",
      "x-codes": ["N_code"],
      "x-result": { data: "/N_data" },
      "x-silence": ["silence"],
      "x-settled-by": [
        { message: "N_push", when: [{ member: "/N_member", values: ["value of proof"] }], same: ["same of proof"] },
      ],
      bindings: { ws: { method: "GET" } },
      messages: [message("N_ask")],
      reply: { messages: [message("N_answer")] },
    },
    N_listen: { action: "receive", channel: { $ref: "#/channels/N_channel" }, messages: [message("N_push")] },
  },
  components: { schemas: { N_One: schemas.N_One ?? true } },
};
