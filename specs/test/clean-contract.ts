/** A small contract that keeps every house rule; tests break it in one place each. */

export const openapi = `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: Acme
  version: "1.0"
  x-source: [document 1]
x-result: { code: /retcode, success: ["0"], message: /message }
x-liveness:
  poll: { operation: getEvent, holdSeconds: 10, pauseMs: [200, 500] }
  ended: ["100-006"]
x-code-table:
  "100-006": { meaning: Not signed in, kind: notSignedIn, retry: false, x-source: [document 1 table 2] }
tags:
  - name: Calls
    description: Calls and their events.
paths:
  /agents/{agentid}/calls:
    parameters:
      - $ref: "#/components/parameters/AgentId"
    post:
      operationId: callOut
      summary: Call a number
      tags: [Calls]
      x-source: [document 1 section 2]
      x-retry: never
      x-codes: ["100-006"]
      x-triggers:
        - { event: Talking, to: agentid, x-source: [client A1] }
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/CallOutRequest" }
            examples:
              shortest: { value: { called: "40041" } }
      responses:
        "200":
          description: The outcome.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Reply" }
              examples:
                success: { value: { retcode: "0" } }
                "100-006": { $ref: "#/components/examples/100-006" }
    get:
      operationId: getEvent
      summary: Wait for an event
      tags: [Calls]
      x-source: [document 1 section 3]
      x-retry: safe
      x-result: { data: /event }
      responses:
        "200":
          description: The next event.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/EventReply" }
              examples:
                talking: { value: { retcode: "0", event: { eventType: Talking } } }
components:
  parameters:
    AgentId:
      name: agentid
      in: path
      required: true
      x-context: true
      x-source: [document 1]
      schema: { type: string, pattern: "^[1-9][0-9]*$" }
      example: "291"
  examples:
    100-006:
      value: { retcode: 100-006, message: agent not login }
  schemas:
    CallOutRequest:
      type: object
      required: [called]
      x-source: [document 1 table 3, assumed]
      x-discrepancy: ["D1: the table says text, the sample sends a number; both are accepted."]
      x-invariants:
        - { says: A called number is not empty, schema: { properties: { called: { minLength: 1 } } } }
      properties:
        called:
          type: [string, integer]
          x-canonical: string
          x-sensitive: personal
    Reply:
      type: object
      required: [retcode]
      x-source: [document 1 table 4]
      properties:
        retcode: { type: string }
        message: { type: string }
      not: false
    EventReply:
      allOf:
        - { $ref: "#/components/schemas/Reply" }
        - properties:
            event:
              type: object
              properties:
                eventType:
                  type: string
                  x-extensible-enum: [Talking]
                  x-enumDescriptions: { Talking: The two sides talk }
      x-source: [document 1 table 5]
`;

export const readme = `# Acme

Sources: \`document NNNN\`, Acme's manuals; \`client A1\`, a page that uses it.

| number | contradiction | reading |
| --- | --- | --- |
| D1 | table against sample | both are accepted |
| D2 | not about anything in the contract | none |
`;
