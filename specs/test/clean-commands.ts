/** A small contract of several commands at one address and of a webhook that keeps every house rule; tests break it in one place each. */

export const commands = `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Acme, version: "1.0", x-source: [document 1] }
tags: [{ name: Calls, description: Calls and their records. }]
paths:
  /calls/{id}:
    post:
      operationId: commandCall
      summary: Cancel a call or add a party to it
      tags: [Calls]
      x-source: [document 1 section 2]
      x-retry: never
      x-commands:
        member: action
        methods:
          cancelCall: { summary: Cancel a call, x-retry: onConnectError }
          addCall: { summary: Add a party, x-source: [document 1 section 3] }
      requestBody:
        content:
          application/json:
            schema: { oneOf: [{ $ref: "#/components/schemas/CancelCall" }, { $ref: "#/components/schemas/AddCall" }] }
            examples: { cancelCall: { value: { action: cancelCall } } }
      responses: { "200": { description: Taken. } }
webhooks:
  pushRecord:
    post:
      operationId: pushRecord
      summary: Receive the records of calls
      tags: [Calls]
      x-source: [document 1 section 4]
      x-delivery:
        batches: true
        key: [/id]
        order: { of: [/id], member: /state, values: [started, ended] }
      requestBody:
        content:
          application/json:
            schema: { anyOf: [{ $ref: "#/components/schemas/Record" }, { type: array, items: { $ref: "#/components/schemas/Record" } }] }
            examples: { ended: { value: { id: "1", state: ended } } }
      responses: { "200": { description: Taken. } }
components:
  schemas:
    CancelCall: { type: object, required: [action], properties: { action: { const: cancelCall } } }
    AddCall: { type: object, required: [action], properties: { action: { const: addCall } } }
    Record: { type: object, x-source: [document 1 table 2], properties: { id: { type: string }, state: { type: string } } }
`;
