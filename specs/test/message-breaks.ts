/** Every way to break the rules about messages: one change of the clean contract, and what is said about it. */
import type { Break } from "./break.js";

export const messageBreaks: readonly Break[] = [
  {
    rule: "operation-id-form",
    when: "an operation's key is not camelCase",
    change: ["  onLoggedIn:\n", "  on_logged_in:\n"],
    message: "`on_logged_in` is not camelCase. Split the vendor's name into words, as in `changeStatus`.",
    at: "asyncapi.yaml: on_logged_in:",
  },
  {
    rule: "summary-form",
    when: "an operation has no summary",
    change: ["    summary: Keep the connection alive\n", ""],
    message: 'The operation has no summary. Write an imperative such as "Hang up the current call".',
    at: "asyncapi.yaml: ping:",
  },
  {
    rule: "provenance",
    when: "an operation names no source",
    change: ["    x-source: [document 1 ping]\n    x-retry: safe\n", "    x-retry: safe\n"],
    message:
      "The operation has no `x-source`. Add the document and section it comes from, as in `[document 004 table 3]`.",
    at: "asyncapi.yaml: ping:",
  },
  {
    rule: "provenance",
    when: "a message names no source",
    change: ["        x-source: [document 1 failures]\n", ""],
    message:
      "The message Failure has no `x-source`. Add the document and section it comes from, as in `[document 004 table 3]`.",
    at: "asyncapi.yaml: Failure:",
  },
  {
    rule: "provenance",
    when: "a channel names no source",
    change: ["    address: /agent\n    x-source: [document 1]\n", "    address: /agent\n"],
    message:
      "The channel agent has no `x-source`. Add the document and section it comes from, as in `[document 004 table 3]`.",
    at: "asyncapi.yaml: agent:",
  },
  {
    rule: "provenance",
    when: "a shared schema names no source",
    change: ["      x-source: [document 1 table 4]\n", ""],
    message:
      "This shared schema has no `x-source`, and neither has each of its parts. Add the document and section it comes from.",
    at: "asyncapi.yaml: type: object",
  },
  {
    rule: "examples",
    when: "a message has no example",
    change: ["        examples: [{ name: shortest, payload: { type: ping } }]\n", ""],
    message: "The message PingRequest has no named example. Add one under `examples` with `name` and `payload`.",
    at: "asyncapi.yaml: PingRequest:",
  },
  {
    rule: "examples",
    when: "an example has no name",
    change: ["{ name: shortest, payload: { type: ping } }", "{ payload: { type: ping } }"],
    message: "The message PingRequest has no named example. Add one under `examples` with `name` and `payload`.",
    at: "asyncapi.yaml: PingRequest:",
  },
  {
    rule: "examples",
    when: "two examples have one name",
    change: [
      "[{ name: shortest, payload: { type: ping } }]",
      "[{ name: shortest, payload: { type: ping } }, { name: shortest, payload: { type: ping } }]",
    ],
    message: "The message has two examples of the name `shortest`. Rename one.",
    at: "asyncapi.yaml: examples: [{ name: shortest, payload: { type: ping } }, { name: shortest, payload: { type: ping } }]",
  },
  {
    rule: "examples",
    when: "an example does not fit its payload, references followed",
    change: ['{ type: login, code: "0", token: abc }', '{ type: login, code: "0", token: 17 }'],
    message:
      "The example `success` does not fit its payload: `token` must be string. Mend the example, or let the schema accept what the vendor sends.",
    at: 'asyncapi.yaml: - { name: success, payload: { type: login, code: "0", token: 17 } }',
  },
  {
    rule: "codes-known",
    when: "an operation lists a code that the table does not have",
    change: ['x-codes: ["7"]', 'x-codes: ["7", "8"]'],
    message:
      "`x-codes` names 8, which is not in `x-code-table`. Add it there with meaning, kind and retry, or correct it.",
    at: 'asyncapi.yaml: x-codes: ["7", "8"]',
    also: [
      {
        rule: "code-examples",
        message: "The code 8 has no example. Add one of the name `8` to a reply.",
        at: 'asyncapi.yaml: x-codes: ["7", "8"]',
      },
    ],
  },
  {
    rule: "code-examples",
    when: "no reply shows a code",
    change: [
      '      messages: [{ $ref: "#/channels/agent/messages/Pong" }, { $ref: "#/channels/agent/messages/Failure" }]',
      '      messages: [{ $ref: "#/channels/agent/messages/Pong" }]',
    ],
    message: "The code 7 has no example. Add one of the name `7` to a reply.",
    at: 'asyncapi.yaml: x-codes: ["7"]',
  },
  {
    rule: "code-examples",
    when: "an example named for a code carries another, in two operations",
    change: ['{ name: "7", payload: { code: "7", msg: not signed in } }', '{ name: "7", payload: { code: "8" } }'],
    message: 'The example `7` carries "8" at /code. Its name and its code must be the same.',
    at: 'asyncapi.yaml: - { name: "7", payload: { code: "8" } }',
  },
  {
    rule: "retry-class",
    when: "an operation that a client calls does not say what may be repeated",
    change: ["    x-retry: safe\n", ""],
    message: "The operation has no `x-retry`. Add `safe`, `onConnectError` or `never`; `never` when in doubt.",
    at: "asyncapi.yaml: ping:",
  },
  {
    rule: "liveness-operations",
    when: "the heartbeat is an operation that no client calls",
    change: ["heartbeat: { operation: ping,", "heartbeat: { operation: onLoggedIn,"],
    message:
      "`x-liveness.heartbeat` names the operation `onLoggedIn`, which no client calls. Write the key of an operation with `action: send`.",
    at: "asyncapi.yaml: heartbeat: { operation: onLoggedIn, everySeconds: 10 }",
  },
  {
    rule: "result-members",
    when: "a reply has no code where `x-result` looks for it",
    change: ["{ type: { const: pong }, code: { type: string } }", "{ type: { const: pong } }"],
    message:
      "`x-result.code` points at /code, which the payload of Pong does not know. Correct the pointer or add the member.",
    at: "asyncapi.yaml: payload: { type: object, properties: { type: { const: pong } } }",
  },
  {
    rule: "result-members",
    when: "no reply has the data of an operation",
    change: ["x-result: { data: /token }", "x-result: { data: /tokens }"],
    message: "`x-result.data` points at /tokens, which no reply knows. Correct the pointer or add the member.",
    at: "asyncapi.yaml: x-result: { data: /tokens }",
  },
  {
    rule: "messages-told-apart",
    when: "nothing tells a reply from a push of the same type",
    change: [", when: [{ member: /agent, present: false }] }", " }"],
    message:
      "The example `typical` of LoggedIn is told to be LoginReply. Mend the example, or say in `x-match` what tells the two apart.",
    at: 'asyncapi.yaml: - { name: typical, payload: { type: login, agent: "291" } }',
  },
  {
    rule: "messages-told-apart",
    when: "an example has the type of another message",
    change: [
      '{ name: success, payload: { type: pong, code: "0" } }',
      '{ name: success, payload: { type: pang, code: "0" } }',
    ],
    message:
      "The example `success` of Pong is told to be no message of the channel. Mend the example, or say in `x-match` what tells the two apart.",
    at: 'asyncapi.yaml: examples: [{ name: success, payload: { type: pang, code: "0" } }]',
    also: [
      {
        rule: "examples",
        message:
          "The example `success` does not fit its payload: `type` must be equal to constant. Mend the example, or let the schema accept what the vendor sends.",
        at: 'asyncapi.yaml: examples: [{ name: success, payload: { type: pang, code: "0" } }]',
      },
    ],
  },
  {
    rule: "messages-told-apart",
    when: "a payload has no constant where the channel's tag is",
    change: ["properties: { type: { const: pong }, code", "properties: { type: { type: string }, code"],
    message:
      "Pong has no constant at /type, which tells the messages of its channel apart. Give the payload one, or the message an `x-match`.",
    at: "asyncapi.yaml: payload: { type: object, properties: { type: { type: string }, code: { type: string } } }",
  },
  {
    rule: "messages-told-apart",
    when: "two messages of a channel are told by different members",
    change: ["x-match: { member: /type }", "x-match: { member: /kind }"],
    message: "`x-match` of Failure tells by /kind, another message of the channel by /type. A channel has one tag.",
    at: "asyncapi.yaml: x-match: { member: /kind }",
  },
  {
    rule: "messages-told-apart",
    when: "no member is constant in all requests",
    change: ["properties: { type: { const: ping }, token", "properties: { token"],
    message:
      "Nothing tells the messages LoginRequest, PingRequest apart: no member has a constant in all of them. Give one, or `x-match`.",
    at: "asyncapi.yaml: type: object",
  },
  {
    rule: "shared-keywords",
    when: "a payload uses a keyword that AsyncAPI's schemas do not have",
    change: ["token: { type: string } } }", "token: { type: string } }, dependentRequired: { token: [type] } }"],
    message:
      "AsyncAPI's own schema language does not know `dependentRequired`. Say it with older keywords, such as `if` and `required`.",
    at: "asyncapi.yaml: payload: { type: object, properties: { type: { const: ping }, token: { type: string } }, dependentRequired: { token: [type] } }",
  },
  {
    rule: "schema-compiles",
    when: "a payload does not compile",
    change: ["token: { type: string } } }", "token: { type: string, nullable: true } } }"],
    message:
      'The schema does not compile: unknown keyword: "nullable". Keep to the keywords of JSON Schema 2020-12 and what OpenAPI adds.',
    at: "asyncapi.yaml: payload: { type: object, properties: { type: { const: ping }, token: { type: string, nullable: true } } }",
  },
  {
    rule: "message-names",
    when: "a request is settled by a message that the channel does not bring",
    change: ["{ message: LoggedIn, when", "{ message: PingRequest, when"],
    message: "`x-settled-by` names PingRequest, which is no message that the channel agent brings. Correct the name.",
    at: "asyncapi.yaml: - { message: PingRequest, when: [{ member: /agent, present: true }], same: [id] }",
  },
  {
    rule: "message-names",
    when: "a condition asks for a member that the message does not know",
    change: ["when: [{ member: /agent, present: true }], same", "when: [{ member: /agnet, present: true }], same"],
    message: "`x-settled-by` asks for /agnet, which LoggedIn does not know. Correct the pointer.",
    at: "asyncapi.yaml: - { message: LoggedIn, when: [{ member: /agnet, present: true }], same: [id] }",
  },
  {
    rule: "message-names",
    when: "a member is compared that the request does not have",
    change: ["same: [id]", "same: [agent]"],
    message: "`x-settled-by` compares `agent`, which LoginRequest does not know. Name a member that both have.",
    at: "asyncapi.yaml: - { message: LoggedIn, when: [{ member: /agent, present: true }], same: [agent] }",
  },
  {
    rule: "message-names",
    when: "the credential comes in a message that no channel brings",
    change: ["x-credential: { message: LoginReply,", "x-credential: { message: Login,"],
    message: "`x-credential` names Login, which is no message that a channel brings. Correct the name.",
    at: "asyncapi.yaml: x-credential: { message: Login, member: /token, sentAs: token }",
  },
  {
    rule: "message-names",
    when: "the credential is a member that its message does not know",
    change: ["member: /token, sentAs: token", "member: /tokens, sentAs: token"],
    message: "`x-credential` takes /tokens, which LoginReply does not know. Correct the pointer.",
    at: "asyncapi.yaml: x-credential: { message: LoginReply, member: /tokens, sentAs: token }",
  },
  {
    rule: "message-names",
    when: "no request takes the credential",
    change: ["member: /token, sentAs: token", "member: /token, sentAs: tokens"],
    message: "`x-credential` is sent as `tokens`, which no request has. Correct the name.",
    at: "asyncapi.yaml: x-credential: { message: LoginReply, member: /token, sentAs: tokens }",
  },
];
