/** A small contract of messages that keeps every house rule; tests break it in one place each. */

export const asyncapi = `asyncapi: 3.0.0
info:
  title: Acme messages
  version: "1.0"
  x-source: [document 1]
servers:
  socket: { host: acme.example, protocol: ws, x-source: [document 1] }
x-result: { code: /code, success: ["0"], message: /msg }
x-credential: { message: LoginReply, member: /token, sentAs: token }
x-liveness:
  heartbeat: { operation: ping, everySeconds: 10 }
  ended: ["7"]
x-code-table:
  "7": { meaning: Not signed in, kind: notSignedIn, retry: false, x-source: [document 1 table 2] }
channels:
  agent:
    address: /agent
    x-source: [document 1]
    messages:
      LoginRequest:
        x-source: [document 1 login]
        payload:
          type: object
          required: [type]
          properties: { type: { const: login }, id: { type: string } }
        examples: [{ name: shortest, payload: { type: login } }]
      LoginReply:
        x-source: [document 1 login]
        x-match: { member: /type, values: [login], when: [{ member: /agent, present: false }] }
        payload:
          allOf:
            - { $ref: "#/components/schemas/Reply" }
            - { type: object, properties: { type: { const: login } } }
        examples:
          - { name: success, payload: { type: login, code: "0", token: abc } }
      LoggedIn:
        x-source: [document 1 login]
        x-match: { member: /type, values: [login], when: [{ member: /agent, present: true }] }
        payload: { type: object, required: [agent], properties: { type: { const: login }, agent: { type: string }, id: { type: string } } }
        examples:
          - { name: typical, payload: { type: login, agent: "291" } }
      PingRequest:
        x-source: [document 1 ping]
        payload: { type: object, properties: { type: { const: ping }, token: { type: string } } }
        examples: [{ name: shortest, payload: { type: ping } }]
      Pong:
        x-source: [document 1 ping]
        payload: { type: object, properties: { type: { const: pong }, code: { type: string } } }
        examples: [{ name: success, payload: { type: pong, code: "0" } }]
      Failure:
        x-source: [document 1 failures]
        x-match: { member: /type }
        payload: { $ref: "#/components/schemas/Reply" }
        examples:
          - { name: "7", payload: { code: "7", msg: not signed in } }
operations:
  login:
    action: send
    channel: { $ref: "#/channels/agent" }
    summary: Sign in
    x-source: [document 1 login]
    x-retry: never
    x-result: { data: /token }
    x-settled-by:
      - { message: LoggedIn, when: [{ member: /agent, present: true }], same: [id] }
    messages: [{ $ref: "#/channels/agent/messages/LoginRequest" }]
    reply:
      messages: [{ $ref: "#/channels/agent/messages/LoginReply" }, { $ref: "#/channels/agent/messages/Failure" }]
  ping:
    action: send
    channel: { $ref: "#/channels/agent" }
    summary: Keep the connection alive
    x-source: [document 1 ping]
    x-retry: safe
    x-codes: ["7"]
    messages: [{ $ref: "#/channels/agent/messages/PingRequest" }]
    reply:
      messages: [{ $ref: "#/channels/agent/messages/Pong" }, { $ref: "#/channels/agent/messages/Failure" }]
  onLoggedIn:
    action: receive
    channel: { $ref: "#/channels/agent" }
    summary: Take the news of a sign-in
    x-source: [document 1 login]
    messages: [{ $ref: "#/channels/agent/messages/LoggedIn" }]
components:
  schemas:
    Reply:
      type: object
      required: [code]
      x-source: [document 1 table 4]
      properties: { code: { type: string }, msg: { type: string }, token: { type: string } }
`;
