/** What `x-commands` and `x-delivery` may get wrong, and what is said then. Nothing is written in any of these cases. */
import { describe, expect, it } from "vitest";
import { generateFrom } from "./contract.js";

const COMMANDS = "{ member: action, methods: { hold: { summary: Hold } } }";
const HOLD = "{ type: object, properties: { action: { const: hold }, to: { type: string } } }";

/** An operation of commands whose body is the component `Command`. */
const commands = (command: string, extension = COMMANDS, more = "", operation = "") => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /call:
    post:
      operationId: command
      x-commands: ${extension}
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Command" } } } }
      responses: { "204": { description: Done. } }
${operation.replace(/^(?=.)/gm, "      ")}
components:
  schemas:
    Command: ${command}
${more.replace(/^(?=.)/gm, "    ")}
`;

const webhook = (delivery: string, schema: string, response = "{ description: Taken. }") => `openapi: 3.1.0
info: { title: Acme, version: "1" }
webhooks:
  push:
    post:
      x-delivery: ${delivery}
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { "200": ${response} }
components: { schemas: { Record: { type: object, properties: { id: { type: string } } } } }
`;
const RECORD = '{ $ref: "#/components/schemas/Record" }';

const at = "#/paths/~1call/post/x-commands";
const on = "#/webhooks/push/post/x-delivery";

/** Name, contract, and how the one problem begins. */
const PROBLEMS: readonly (readonly [string, string, string])[] = [
  ["commands without a member", commands(HOLD, "{ methods: { hold: { summary: a } } }"), `${at} invalid-extension: `],
  ["commands without methods", commands(HOLD, "{ member: action, methods: {} }"), `${at} invalid-extension: `],
  [
    "commands of an operation without a body",
    commands(HOLD).replace(/ +requestBody.*\n/, ""),
    `${at} commands-without-body: `,
  ],
  [
    "commands of a body that is text",
    commands(HOLD).replace("application/json: { schema", "text/plain: { x-schema"),
    `${at} commands-without-body: `,
  ],
  [
    "a command without a branch",
    commands(HOLD, "{ member: action, methods: { hold: { summary: a }, drop: { summary: b } } }"),
    `${at}/methods/drop unknown-command: No branch of the body has \`drop\` for its \`action\`.`,
  ],
  [
    "a branch without a command",
    commands(
      '{ oneOf: [{ $ref: "#/components/schemas/Hold" }, { $ref: "#/components/schemas/Drop" }] }',
      COMMANDS,
      `Hold: ${HOLD}\nDrop: { type: object, properties: { action: { const: drop } } }`,
    ),
    `${at} unknown-command: The body has a branch for \`drop\``,
  ],
  [
    "two branches of one command",
    commands(
      '{ anyOf: [{ $ref: "#/components/schemas/Hold" }, { $ref: "#/components/schemas/Same" }] }',
      COMMANDS,
      `Hold: ${HOLD}\nSame: ${HOLD}`,
    ),
    `${at} ambiguous-command: Two branches of the body have \`hold\` for \`action\`.`,
  ],
  [
    "a branch without a name",
    commands(
      `{ oneOf: [{ $ref: "#/components/schemas/Hold" }, { type: object, properties: { action: { const: drop } } }] }`,
      COMMANDS,
      `Hold: ${HOLD}`,
    ),
    `${at} unnamed-command: A branch of \`Command\` has no name.`,
  ],
  [
    "a body that says more than its branches",
    commands('{ required: [action], oneOf: [{ $ref: "#/components/schemas/Hold" }] }', COMMANDS, `Hold: ${HOLD}`),
    `${at} shared-with-commands: \`Command\` says more`,
  ],
  [
    "a command that is more than its members",
    commands("{ type: object, properties: { action: { const: hold } }, additionalProperties: { type: string } }"),
    `${at}/methods/hold unsupported-command: `,
  ],
  [
    "a command with a member named as a parameter is",
    commands(HOLD, COMMANDS, "", "parameters: [{ name: to, in: query, schema: { type: string } }]"),
    `${at}/methods/hold unsupported-command: `,
  ],
  [
    "a command named as an operation is",
    commands(HOLD).replace(
      "paths:\n",
      'paths:\n  /hold: { get: { operationId: hold, responses: { "204": { description: Done. } } } }\n',
    ),
    `${at}/methods/hold duplicate-operation: Another operation or command is called \`hold\``,
  ],
  ["a delivery without a key", webhook("{ repeats: true }", RECORD), `${on} invalid-extension: `],
  [
    "an order without values",
    webhook("{ key: [/id], order: { of: [/id], member: /id } }", RECORD),
    `${on} invalid-extension: `,
  ],
  [
    "a key that the notification does not have",
    webhook("{ key: [/id, /name] }", RECORD),
    `${on} missing-place: \`x-delivery\` looks at \`/name\``,
  ],
  [
    "an order of what the notification does not have",
    webhook("{ key: [/id], order: { of: [/id], member: /state, values: [a, b] } }", RECORD),
    `${on} missing-place: \`x-delivery\` looks at \`/state\``,
  ],
  ["batches without a list", webhook("{ key: [/id], batches: true }", RECORD), `${on}/batches batch-without-list: `],
  [
    "an acknowledgement nobody knows",
    webhook("{ key: [/id] }", RECORD, "{ description: Taken., content: { application/json: {} } }"),
    "#/webhooks/push/post/responses/200/content/application~1json missing-example: ",
  ],
];

describe("a problem", () => {
  it.each(PROBLEMS)("is told of %s", async (_, contract, begins) => {
    const { files, messages } = await generateFrom({ "openapi.yaml": contract });
    expect(messages.map((message) => message.replace(/^\S+ /, "").slice(0, begins.length))).toEqual([begins]);
    expect(files.size).toBe(0);
  });

  it("is told of a branch without one value for the member", async () => {
    const { messages } = await generateFrom({
      "openapi.yaml": commands("{ type: object, properties: { action: { enum: [hold, drop] } } }"),
    });
    expect(messages.map((message) => message.replace(/^\S+ /, ""))).toEqual([
      `${at} undecided-command: \`Command\` gives \`action\` no single value. Give it one there with \`const\`.`,
      expect.stringContaining(`${at}/methods/hold unknown-command: `),
    ]);
  });
});

describe("commands", () => {
  it.each([
    ["a number", "{ const: 1 }", "fixed: { action: 1 }"],
    ["true", "{ const: true }", "fixed: { action: true }"],
  ])("are told apart by %s, too", async (_, member, fixed) => {
    const value = member === "{ const: 1 }" ? "1" : "true";
    const { files, messages } = await generateFrom({
      "openapi.yaml": commands(
        '{ title: Commands, oneOf: [{ $ref: "#/components/schemas/Alias" }] }',
        `{ member: action, methods: { "${value}": { summary: a } } }`,
        `Alias: { $ref: "#/components/schemas/Own" }\nOwn: { type: object, properties: { action: ${member} } }`,
      ),
    });
    expect(messages).toEqual([]);
    expect(files.get("operations.ts")).toContain(fixed);
  });
});
