/** A small contract of a component that keeps every house rule; tests break it in one place each. */

export const component = `asyncapi: 3.0.0
info: { title: Acme bar, version: "1.0", x-source: [document 1] }
x-code-table:
  "5": { meaning: Wrong state, name: WRONG, kind: wrongState, retry: true, x-source: [document 1 table 2] }
channels:
  bar:
    title: The bar
    x-source: [document 1]
    x-component:
      properties: Properties
      states: State
      signedIn: Mode
      attach: [{ way: script }]
    x-records:
      - { record: signIn, message: OnReady, when: [{ member: /reason, values: [14] }], property: Mode, is: 0 }
    messages:
      NoArguments: { x-source: [document 1], x-arguments: [], payload: { type: object }, examples: [{ name: none, payload: {} }] }
      DialRequest:
        x-source: [document 1 Dial]
        x-arguments: [dest, type]
        payload: { type: object, required: [dest], properties: { dest: { type: string }, type: { type: integer } } }
        examples: [{ name: outside, payload: { dest: "40041", type: 1 } }]
      CodeReply:
        x-source: [document 1]
        payload: { type: integer }
        examples: [{ name: success, payload: 0 }, { name: "5", payload: 5 }]
      TextReply:
        x-source: [document 1]
        payload: { type: string }
        examples: [{ name: success, payload: "40040" }]
      OnReady:
        name: OnReady
        x-source: [document 1 OnReady]
        x-state: 2
        x-arguments: [callID, reason]
        x-other-arguments: [[reason]]
        payload: { type: object, properties: { callID: { type: string }, reason: { type: integer } } }
        examples: [{ name: typical, payload: { callID: "", reason: 14 } }]
      OnBeforeDial:
        name: OnBeforeDial
        x-other-names: [OnDial]
        x-source: [document 1 OnBeforeDial]
        x-veto: { property: Mode, allow: 1, forbid: 0 }
        payload: { type: string }
        examples: [{ name: typical, payload: "40041" }]
operations:
  dial:
    action: send
    channel: { $ref: "#/channels/bar" }
    summary: Call a number
    x-vendor-name: Dial
    x-source: [document 1 Dial]
    x-retry: never
    x-returns: { form: code, success: [0] }
    x-allowed-states: [{ property: Mode, is: 1, otherwise: 5 }, { states: [2], otherwise: 5 }, { argument: dest, otherwise: 5 }]
    x-codes: ["5"]
    x-settled-by: [{ message: OnReady, when: [{ member: /reason, values: [1] }] }]
    x-failed-by: [{ message: OnReady, when: [{ member: /reason, values: [2] }] }]
    messages: [{ $ref: "#/channels/bar/messages/DialRequest" }]
    reply: { messages: [{ $ref: "#/channels/bar/messages/CodeReply" }] }
  getCaller:
    action: send
    channel: { $ref: "#/channels/bar" }
    summary: Get the caller
    x-vendor-name: GetCaller
    x-source: [document 1 GetCaller]
    x-retry: safe
    x-returns: { form: text, failure: [""] }
    x-allowed-states: [{ states: [2], otherwise: "" }]
    messages: [{ $ref: "#/channels/bar/messages/NoArguments" }]
    reply: { messages: [{ $ref: "#/channels/bar/messages/TextReply" }] }
  onEvent:
    action: receive
    channel: { $ref: "#/channels/bar" }
    summary: Take an event
    x-source: [document 1]
    messages: [{ $ref: "#/channels/bar/messages/OnReady" }, { $ref: "#/channels/bar/messages/OnBeforeDial" }]
components:
  schemas:
    Properties:
      type: object
      x-source: [document 1 table 1]
      properties: { Mode: { type: integer, default: 0, x-written: always } }
    State:
      type: integer
      x-source: [document 1 table 2]
      x-extensible-enum: [1, 2]
      x-enumNames: { "1": Out, "2": Ready }
`;
