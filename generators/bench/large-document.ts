/** An OpenAPI document of as many operations as are asked for, with what large documents have: shared and nested schemas, lists, unions by tag, and trees. */

const LIST = { type: "array", items: { type: "string" } } as const;

/** Four operations and five schemas for each resource. */
export function largeDocument(operations: number): object {
  const resources = Array.from({ length: Math.ceil(operations / 4) }, (_, index) => `resource${index}`);
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1.0.0" },
    paths: Object.fromEntries(resources.flatMap(paths)),
    components: { schemas: Object.fromEntries(resources.flatMap(schemas)) },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const answers = (schema: object) => ({
  "200": { description: "Done.", ...content(schema) },
  "404": {
    description: "Nothing is there.",
    ...content({ type: "object", properties: { reason: { type: "string" } } }),
  },
});
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

function paths(name: string): readonly (readonly [string, object])[] {
  const list = {
    type: "object",
    required: ["items"],
    properties: { items: { type: "array", items: ref(name) }, next: { type: "string" } },
  };
  return [
    [
      `/${name}`,
      {
        get: {
          operationId: `list_${name}`,
          parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1 } }],
          responses: answers(list),
        },
        post: {
          operationId: `create_${name}`,
          requestBody: { required: true, ...content(ref(`${name}Input`)) },
          responses: answers(ref(name)),
        },
      },
    ],
    [
      `/${name}/{id}`,
      {
        get: { operationId: `get_${name}`, parameters: [id], responses: answers(ref(name)) },
        patch: {
          operationId: `change_${name}`,
          parameters: [id],
          requestBody: { required: true, ...content(ref(`${name}Input`)) },
          responses: answers(ref(name)),
        },
      },
    ],
  ];
}

function schemas(name: string, index: number, all: readonly string[]): readonly (readonly [string, object])[] {
  const input = {
    name: { type: "string", minLength: 1, maxLength: 200, description: "What people call it." },
    state: { type: "string", enum: ["new", "open", "held", "done", "gone", "lost"] },
    labels: LIST,
    owner: {
      type: ["object", "null"],
      properties: { id: { type: "string" }, since: { type: "string", format: "date-time" } },
    },
  };
  const kind = (tag: string) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { const: tag }, count: { type: "integer" } },
  });
  return [
    [`${name}Input`, { type: "object", required: ["name"], properties: input }],
    [
      name,
      {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "string" },
          ...input,
          tree: ref(`${name}Tree`),
          event: { oneOf: [ref(`${name}Made`), ref(`${name}Lost`)] },
          // Every resource leads on to the next, and the last to the first: one cycle through the whole document.
          next: ref(all[(index + 1) % all.length] ?? name),
        },
      },
    ],
    [
      `${name}Tree`,
      {
        type: "object",
        properties: { value: ref(`${name}Input`), children: { type: "array", items: ref(`${name}Tree`) } },
      },
    ],
    [`${name}Made`, kind("made")],
    [`${name}Lost`, kind("lost")],
  ];
}
