import { describe, expect, it } from "vitest";
import type { Break } from "./break.js";
import { commands } from "./clean-commands.js";
import { component } from "./clean-component.js";
import { openapi, readme } from "./clean-contract.js";
import { asyncapi } from "./clean-messages.js";
import { commandBreaks } from "./command-breaks.js";
import { componentBreaks } from "./component-breaks.js";
import { type Found, houseRules, lintFiles } from "./lint-text.js";
import { messageBreaks } from "./message-breaks.js";

const breaks: readonly Break[] = [
  {
    rule: "known-extension",
    when: "a key is misspelled",
    change: ["x-context: true", "x-contxt: true"],
    message:
      "`x-contxt` is not in the vocabulary. Correct the spelling, or add it to specs/README.md with a schema in specs/extensions.",
    at: "openapi.yaml: x-contxt: true",
  },
  {
    rule: "known-extension",
    when: "a key stands on an object where it means nothing",
    change: [
      "    description: Calls and their events.",
      "    description: Calls and their events.\n    x-queue: agent",
    ],
    message: "`x-queue` has no meaning on this tag. It stands on: operation.",
    at: "openapi.yaml: x-queue: agent",
  },
  {
    rule: "known-extension",
    when: "a misspelled key stands beside a reference",
    change: [
      '        - { $ref: "#/components/schemas/Reply" }',
      '        - $ref: "#/components/schemas/Reply"\n          x-sorce: [document 1]',
    ],
    message:
      "`x-sorce` is not in the vocabulary. Correct the spelling, or add it to specs/README.md with a schema in specs/extensions.",
    at: "openapi.yaml: x-sorce: [document 1]",
  },
  {
    rule: "extension-schema",
    when: "a value is not one of those allowed",
    change: ["x-retry: never", "x-retry: sometimes"],
    message:
      'The value of `x-retry` is wrong: it must be one of "safe", "onConnectError", "never". See specs/extensions/x-retry.yaml.',
    at: "openapi.yaml: x-retry: sometimes",
  },
  {
    rule: "extension-schema",
    when: "a member is misspelled",
    change: ["holdSeconds: 10,", "holdSeconds: 10, holdSecs: 10,"],
    message:
      "The value of `x-liveness` is wrong: `poll` has the unknown member `holdSecs`. See specs/extensions/x-liveness.yaml.",
    at: "openapi.yaml: poll: { operation: getEvent, holdSeconds: 10, holdSecs: 10, pauseMs: [200, 500] }",
  },
  {
    rule: "extension-schema",
    when: "a member is misspelled where a condition decides what may stand",
    change: [
      "components:\n",
      "components:\n  securitySchemes:\n    Key: { type: apiKey, in: header, name: Key, x-credential: { header: Set-Key, stripp: K } }\n",
    ],
    message:
      "The value of `x-credential` is wrong: it has the unknown member `stripp`. See specs/extensions/x-credential.yaml.",
    at: "openapi.yaml: Key: { type: apiKey, in: header, name: Key, x-credential: { header: Set-Key, stripp: K } }",
  },
  {
    rule: "extension-schema",
    when: "a source has no known form, inside the entry of another extension",
    change: ["x-source: [client A1]", "x-source: [a client]"],
    message:
      'The value of `x-triggers` is wrong: `0/x-source/0` must match pattern "^((document|server|control|client|reference) \\S.*|assumed(: \\S.*)?)$". See specs/extensions/x-triggers.yaml.',
    at: "openapi.yaml: - { event: Talking, to: agentid, x-source: [a client] }",
  },
  {
    rule: "operation-id-form",
    when: "an operationId is not camelCase",
    change: ["operationId: callOut", "operationId: Call_out"],
    message: "`Call_out` is not camelCase. Split the vendor's name into words, as in `callOut`.",
    at: "openapi.yaml: operationId: Call_out",
  },
  {
    rule: "operation-id-form",
    when: "an operation has no operationId",
    change: ["      operationId: callOut\n", ""],
    message: "The operation has no `operationId`. Give it the vendor's own name in camelCase.",
    at: "openapi.yaml: post:",
  },
  {
    rule: "summary-form",
    when: "a summary ends with a full stop",
    change: ["summary: Call a number", "summary: Call a number."],
    message:
      'The summary ends with a stop. Write an imperative in sentence case without a full stop, such as "Hang up the current call".',
    at: "openapi.yaml: summary: Call a number.",
  },
  {
    rule: "summary-form",
    when: "a summary starts with a small letter",
    change: ["summary: Call a number", "summary: call a number"],
    message:
      'The summary starts with a small letter. Write an imperative in sentence case without a full stop, such as "Hang up the current call".',
    at: "openapi.yaml: summary: call a number",
  },
  {
    rule: "summary-form",
    when: "a summary describes instead of telling",
    change: ["summary: Call a number", "summary: Calls a number"],
    message:
      'The summary is not an imperative. Write an imperative in sentence case without a full stop, such as "Hang up the current call".',
    at: "openapi.yaml: summary: Calls a number",
  },
  {
    rule: "one-tag",
    when: "an operation has two tags",
    change: ["summary: Call a number\n      tags: [Calls]", "summary: Call a number\n      tags: [Calls, More]"],
    message: "The operation has 2 tags. Give it exactly one.",
    at: "openapi.yaml: tags: [Calls, More]",
  },
  {
    rule: "one-tag",
    when: "an operation's tag is not declared",
    change: ["summary: Call a number\n      tags: [Calls]", "summary: Call a number\n      tags: [Call]"],
    message: "The tag `Call` is not declared. Add it to `tags` of the root with a description, or use one of: Calls.",
    at: "openapi.yaml: tags: [Call]",
  },
  {
    rule: "one-tag",
    when: "a declared tag is not described",
    change: ["    description: Calls and their events.\n", ""],
    message: "The tag `Calls` has no description. Say in a sentence what belongs to it.",
    at: "openapi.yaml: - name: Calls",
  },
  {
    rule: "provenance",
    when: "an operation has no source",
    change: ["      x-source: [document 1 section 2]\n", ""],
    message:
      "The operation has no `x-source`. Add the document and section it comes from, as in `[document 004 table 3]`.",
    at: "openapi.yaml: post:",
  },
  {
    rule: "provenance",
    when: "a schema used in two places has no source",
    change: ["      x-source: [document 1 table 4]\n", ""],
    message:
      "This shared schema has no `x-source`, and neither has each of its parts. Add the document and section it comes from.",
    at: "openapi.yaml: type: object",
  },
  {
    rule: "examples",
    when: "a response has no example",
    change: [
      '              examples:\n                talking: { value: { retcode: "0", event: { eventType: Talking } } }\n',
      "",
    ],
    message: "The response has no named example for application/json. Add one under `examples`.",
    at: "openapi.yaml: application/json:",
  },
  {
    rule: "examples",
    when: "a request body has no example",
    change: ['            examples:\n              shortest: { value: { called: "40041" } }\n', ""],
    message: "The request body has no named example for application/json. Add one under `examples`.",
    at: "openapi.yaml: application/json:",
  },
  {
    rule: "examples",
    when: "an example does not fit its schema",
    change: ['shortest: { value: { called: "40041" } }', "shortest: { value: { called: true } }"],
    message:
      "The example `shortest` does not fit its schema: `called` must be string,integer. Mend the example, or let the schema accept what the vendor sends.",
    at: "openapi.yaml: shortest: { value: { called: true } }",
  },
  {
    rule: "examples",
    when: "the example of a parameter does not fit its schema",
    change: ['example: "291"', 'example: "0291"'],
    message:
      'The example `example` does not fit its schema: it must match pattern "^[1-9][0-9]*$". Mend the example, or let the schema accept what the vendor sends.',
    at: 'openapi.yaml: example: "0291"',
  },
  {
    rule: "code-examples",
    when: "a code has no example",
    change: ['                "100-006": { $ref: "#/components/examples/100-006" }\n', ""],
    message: "The code 100-006 has no example. Add one of the name `100-006` to the 200 response.",
    at: 'openapi.yaml: x-codes: ["100-006"]',
  },
  {
    rule: "code-examples",
    when: "an example named for a code carries another",
    change: ["{ retcode: 100-006, message", "{ retcode: 100-007, message"],
    message: 'The example `100-006` carries "100-007" at /retcode. Its name and its code must be the same.',
    at: "openapi.yaml: value: { retcode: 100-007, message: agent not login }",
  },
  {
    rule: "code-examples",
    when: "an example carries a code that is no success and in no table",
    change: ['success: ["0"]', 'success: ["00"]'],
    message:
      'The example `talking` carries "0" at /retcode, which neither `x-result` knows as a success nor the code table at all. Add it, or correct the example.',
    at: 'openapi.yaml: talking: { value: { retcode: "0", event: { eventType: Talking } } }',
    also: [
      {
        rule: "code-examples",
        message:
          'The example `success` carries "0" at /retcode, which neither `x-result` knows as a success nor the code table at all. Add it, or correct the example.',
        at: 'openapi.yaml: success: { value: { retcode: "0" } }',
      },
    ],
  },
  {
    rule: "code-examples",
    when: "nothing says where the code travels",
    change: ['x-result: { code: /retcode, success: ["0"], message: /message }\n', ""],
    message:
      "`x-codes` needs to know where the code travels. Give `x-result` with `code` to the root or this operation.",
    at: 'openapi.yaml: x-codes: ["100-006"]',
    also: [
      {
        rule: "result-members",
        message:
          "`x-result` does not say where the code is and which codes mean success. Add `code` and `success` to the root's or this one.",
        at: "openapi.yaml: x-result: { data: /event }",
      },
    ],
  },
  {
    rule: "codes-known",
    when: "an operation's code is not in the table",
    change: ['x-codes: ["100-006"]', 'x-codes: ["100-999"]'],
    message:
      "`x-codes` names 100-999, which is not in `x-code-table`. Add it there with meaning, kind and retry, or correct it.",
    at: 'openapi.yaml: x-codes: ["100-999"]',
    also: [
      {
        rule: "code-examples",
        message: "The code 100-999 has no example. Add one of the name `100-999` to the 200 response.",
        at: 'openapi.yaml: x-codes: ["100-999"]',
      },
    ],
  },
  {
    rule: "codes-known",
    when: "a code that ends the session is not in the table",
    change: ['ended: ["100-006"]', 'ended: ["100-066"]'],
    message:
      "`x-liveness.ended` names 100-066, which is not in `x-code-table`. Add it there with meaning, kind and retry, or correct it.",
    at: 'openapi.yaml: ended: ["100-066"]',
  },
  {
    rule: "triggers-known",
    when: "a triggered event is not known",
    change: ["event: Talking, to", "event: Talkng, to"],
    message:
      "`x-triggers` names the event Talkng, which the contract does not know. Add it to the `x-extensible-enum` of `eventType`, or correct it.",
    at: "openapi.yaml: - { event: Talkng, to: agentid, x-source: [client A1] }",
  },
  {
    rule: "triggers-known",
    when: "no property lists the events",
    change: [
      "                  x-extensible-enum: [Talking]\n                  x-enumDescriptions: { Talking: The two sides talk }\n",
      "",
    ],
    message:
      "`x-triggers` names the event Talking, which the contract does not know. No property `eventType` lists the events: give it an `x-extensible-enum`.",
    at: "openapi.yaml: - { event: Talking, to: agentid, x-source: [client A1] }",
  },
  {
    rule: "triggers-known",
    when: "an event goes to what is no parameter of the address",
    change: ["to: agentid", "to: workNo"],
    message:
      "`x-triggers` sends an event to `workNo`, which is no path or query parameter of this operation. There are: agentid.",
    at: "openapi.yaml: - { event: Talking, to: workNo, x-source: [client A1] }",
  },
  {
    rule: "retry-class",
    when: "an operation has no retry class",
    change: ["      x-retry: safe\n", ""],
    message: "The operation has no `x-retry`. Add `safe`, `onConnectError` or `never`; `never` when in doubt.",
    at: "openapi.yaml: get:",
  },
  {
    rule: "result-members",
    when: "a result points at a member that the reply does not have",
    change: ["x-result: { data: /event }", "x-result: { data: /evnt }"],
    message:
      "`x-result.data` points at /evnt, which the schema of the reply does not know. Correct the pointer or add the member.",
    at: "openapi.yaml: x-result: { data: /evnt }",
  },
  {
    rule: "liveness-operations",
    when: "the polled operation does not exist",
    change: ["poll: { operation: getEvent,", "poll: { operation: getEvents,"],
    message: "`x-liveness.poll` names the operation `getEvents`, which no path has. Write an existing operationId.",
    at: "openapi.yaml: poll: { operation: getEvents, holdSeconds: 10, pauseMs: [200, 500] }",
  },
  {
    rule: "discrepancy-listed",
    when: "a discrepancy has no row in the README",
    change: ["D1: the table", "D7: the table"],
    message:
      "D7 has no row in the vendor's README.md. Add `| D7 | … |` to its table of discrepancies, or correct the number.",
    at: 'openapi.yaml: x-discrepancy: ["D7: the table says text, the sample sends a number; both are accepted."]',
  },
  {
    rule: "discrepancy-listed",
    when: "two rows of the README have one number",
    change: ["Acme", "Acme"],
    readme: `${readme}| D2 | another | none |\n`,
    message: "D2 has a second row. Give this one a number of its own.",
    at: "README.md: | D2 | another | none |",
  },
  {
    rule: "source-listed",
    when: "a source is not explained in the README",
    change: ["x-source: [client A1]", "x-source: [client A11]"],
    message:
      "The vendor's README.md does not explain the source of `client A11`. Name it there between backticks with what it is, or correct it.",
    at: "openapi.yaml: - { event: Talking, to: agentid, x-source: [client A11] }",
  },
  {
    rule: "files-used",
    when: "a file is left over",
    change: ["Acme", "Acme"],
    left: { "Forgotten.yaml": "type: string\n" },
    message:
      "No document refers to this file, so it is in nothing that is generated. Refer to Forgotten.yaml where it belongs (a path in openapi.yaml, a message in asyncapi.yaml), or delete it.",
    at: "Forgotten.yaml: type: string",
  },
  {
    rule: "canonical-type",
    when: "the canonical type is not accepted",
    change: ["x-canonical: string", "x-canonical: boolean"],
    message:
      "`x-canonical` names boolean, which `type` does not list. Add it to `type`, or take one of: string, integer.",
    at: "openapi.yaml: x-canonical: boolean",
  },
  {
    rule: "enum-descriptions",
    when: "a value is explained that is not listed",
    change: ["x-enumDescriptions: { Talking:", "x-enumDescriptions: { Ringing:"],
    message:
      "`x-enumDescriptions` explains `Ringing`, which is neither in `enum` nor in `x-extensible-enum`. Add the value there, or take the explanation away.",
    at: "openapi.yaml: x-enumDescriptions: { Ringing: The two sides talk }",
  },
  {
    rule: "array-items",
    when: "an array does not say what is in it",
    change: ["message: { type: string }", "message: { type: string }\n        list: { type: array }"],
    message: "The array does not say what is in it. Add `items`, or `items: {}` where anything may be.",
    at: "openapi.yaml: list: { type: array }",
  },
  {
    rule: "pattern-u",
    when: "a pattern does not compile with the u flag",
    change: ["retcode: { type: string }", "retcode: { type: string, pattern: '^[\\w-.]+$' }"],
    message:
      "The pattern does not compile with the `u` flag (Invalid regular expression: /^[\\w-.]+$/u: Invalid character class). Take away needless backslashes, and escape `-` only inside a class.",
    at: "openapi.yaml: retcode: { type: string, pattern: '^[\\w-.]+$' }",
    also: [
      {
        rule: "schema-compiles",
        message:
          "The schema does not compile: Invalid regular expression: /^[\\w-.]+$/u: Invalid character class. Keep to the keywords of JSON Schema 2020-12 and what OpenAPI adds.",
        at: "openapi.yaml: retcode: { type: string, pattern: '^[\\w-.]+$' }",
      },
    ],
  },
  {
    rule: "schema-compiles",
    when: "a schema uses a keyword that JSON Schema 2020-12 does not have",
    change: ["message: { type: string }", "message: { type: string, nullable: true }"],
    message:
      'The schema does not compile: unknown keyword: "nullable". Keep to the keywords of JSON Schema 2020-12 and what OpenAPI adds.',
    at: "openapi.yaml: message: { type: string, nullable: true }",
  },
  {
    rule: "schema-compiles",
    when: "the schema of an invariant does not compile",
    change: ["called: { minLength: 1 }", "called: { minLenght: 1 }"],
    message:
      'The schema does not compile: unknown keyword: "minLenght". Keep to the keywords of JSON Schema 2020-12 and what OpenAPI adds.',
    at: "openapi.yaml: - { says: A called number is not empty, schema: { properties: { called: { minLenght: 1 } } } }",
  },
  {
    rule: "schema-dialect",
    when: "the document names no dialect",
    change: ["jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n", ""],
    message:
      "The document names no `jsonSchemaDialect`, and tools then leave keywords out in silence. Write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.",
    at: "openapi.yaml: openapi: 3.1.0",
  },
  {
    rule: "schema-dialect",
    when: "the document names the dialect of OpenAPI",
    change: ["https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base"],
    message:
      "The document names another `jsonSchemaDialect`, and tools then leave keywords out in silence. Write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.",
    at: "openapi.yaml: jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base",
  },
];

describe("a contract that keeps the rules", () => {
  it("gives no problem", async () => {
    expect(await lintFiles({ "openapi.yaml": openapi, "README.md": readme })).toEqual([]);
  });
});

describe("a broken contract", () => {
  it.each(breaks)("gives $rule its message and place when $when", async (broken) => {
    const [before, after] = broken.change;
    if (before !== after) expect(openapi.split(before)).toHaveLength(2);
    const found = await lintFiles({
      "openapi.yaml": openapi.replace(before, () => after),
      "README.md": broken.readme ?? readme,
      ...broken.left,
    });
    const expected = [{ rule: broken.rule, message: broken.message, at: broken.at }, ...(broken.also ?? [])];
    const order = (a: Found, b: Found) => a.rule.localeCompare(b.rule);
    expect(found.sort(order)).toEqual(expected.sort(order));
  });

  it("is there for every house rule", () => {
    expect(
      new Set(
        [...breaks, ...messageBreaks, ...componentBreaks, ...commandBreaks].map(({ rule }) => `trunkline/${rule}`),
      ),
    ).toEqual(new Set(Object.keys(houseRules())));
  });
});

describe("a contract whose code table stands in a file of its own", () => {
  const row =
    '  "100-006": { meaning: Not signed in, kind: notSignedIn, retry: false, x-source: [document 1 table 2] }\n';
  const main = openapi.replace(`x-code-table:\n${row}`, "x-code-table: { $ref: codes.yaml }\n");

  it("is held to the codes of that file", async () => {
    expect(await lintFiles({ "openapi.yaml": main, "codes.yaml": row, "README.md": readme })).toEqual([]);
    const other = row.replaceAll("100-006", "100-007");
    const found = await lintFiles({ "openapi.yaml": main, "codes.yaml": other, "README.md": readme });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["codes-known"]));
  });

  it("is told of what is wrong there", async () => {
    const misspelled = row.replace("meaning", "meening");
    const found = await lintFiles({ "openapi.yaml": main, "codes.yaml": misspelled, "README.md": readme });
    expect(found.map(({ rule, at }) => ({ rule, at }))).toEqual([
      { rule: "extension-schema", at: `codes.yaml: ${misspelled.trim()}` },
    ]);
  });
});

describe("a contract that is not shaped as the standard wants it", () => {
  it("gives problems instead of ending the run", async () => {
    const shapeless = openapi.replace(
      "tags:\n  - name: Calls\n    description: Calls and their events.\n",
      "tags: {}\n",
    );
    expect(await lintFiles({ "openapi.yaml": shapeless, "README.md": readme })).toContainEqual({
      rule: "one-tag",
      message:
        "This part is not shaped as the standard wants it, so the rule cannot judge it ((root.tags ?? []).map is not a function). Mend what `struct` says first.",
      at: "openapi.yaml: openapi: 3.1.0",
    });
  });
});

describe("a contract of messages", () => {
  it("gives no problem where it keeps the rules", async () => {
    expect(await lintFiles({ "asyncapi.yaml": asyncapi }, "asyncapi.yaml")).toEqual([]);
  });

  it.each(messageBreaks)(
    "gives $rule its message and place when $when",
    async ({ change, rule, message, at, also }) => {
      const [before, after] = change;
      expect(asyncapi.split(before)).toHaveLength(2);
      const found = await lintFiles({ "asyncapi.yaml": asyncapi.replace(before, () => after) }, "asyncapi.yaml");
      const order = (a: Found, b: Found) => a.rule.localeCompare(b.rule);
      expect(found.sort(order)).toEqual([{ rule, message, at }, ...(also ?? [])].sort(order));
    },
  );

  it("is held to the rules about extensions and schemas", async () => {
    const broken = asyncapi
      .replace("x-source: [document 1 failures]", "x-source: [a page]")
      .replace("msg: { type: string }", "msg: { type: string, x-canonical: integer }");
    const found = await lintFiles({ "asyncapi.yaml": broken }, "asyncapi.yaml");
    expect(found.map(({ rule }) => rule).sort()).toEqual(["canonical-type", "extension-schema"]);
  });

  it("may speak of the operations and codes over HTTP where it has events only", async () => {
    const events = `asyncapi: 3.0.0
info: { title: Acme events, version: "1.0", x-source: [document 1] }
x-liveness: { poll: { operation: getEvent, holdSeconds: 10, pauseMs: [200, 500] }, ended: ["100-006"] }
channels:
  events:
    x-source: [document 1]
    messages:
      Talking:
        x-source: [document 1]
        payload: { type: object, properties: { eventType: { const: Talking } } }
        examples: [{ name: typical, payload: { eventType: Talking } }]
operations:
  onEvent:
    action: receive
    channel: { $ref: "#/channels/events" }
    summary: Take an event
    x-source: [document 1]
`;
    expect(await lintFiles({ "asyncapi.yaml": events }, "asyncapi.yaml")).toEqual([]);
  });
});

describe("a contract of a component", () => {
  it("gives no problem where it keeps the rules", async () => {
    expect(await lintFiles({ "asyncapi.yaml": component }, "asyncapi.yaml")).toEqual([]);
  });

  it.each(componentBreaks)(
    "gives $rule its message and place when $when",
    async ({ change, rule, message, at, also }) => {
      const [before, after] = change;
      expect(component.split(before)).toHaveLength(2);
      const found = await lintFiles({ "asyncapi.yaml": component.replace(before, () => after) }, "asyncapi.yaml");
      const order = (a: Found, b: Found) => JSON.stringify(a).localeCompare(JSON.stringify(b));
      expect(found.sort(order)).toEqual([{ rule, message, at }, ...(also ?? [])].sort(order));
    },
  );
});

describe("a contract of commands at one address", () => {
  it("gives no problem where it keeps the rules", async () => {
    expect(await lintFiles({ "openapi.yaml": commands })).toEqual([]);
  });

  it.each(commandBreaks)(
    "gives $rule its message and place when $when",
    async ({ change, rule, message, at, also }) => {
      const [before, after] = change;
      expect(commands.split(before)).toHaveLength(2);
      const found = await lintFiles({ "openapi.yaml": commands.replace(before, () => after) });
      const order = (a: Found, b: Found) => JSON.stringify(a).localeCompare(JSON.stringify(b));
      expect(found.sort(order)).toEqual([{ rule, message, at }, ...(also ?? [])].sort(order));
    },
  );
});
