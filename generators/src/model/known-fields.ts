/**
 * The fields that AsyncAPI 3.0 and 3.1 know of each object. Any other one is a slip or of another version; whatever it says, nothing would
 * come of it, and that is told.
 */
import type { Cursor } from "./cursor.js";
import { isNode } from "./read-keyword.js";

const fields = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const DESCRIBED = "title summary description tags externalDocs";
const OPERATION_TRAIT = `${DESCRIBED} security bindings deprecated`;
const MESSAGE_TRAIT = `${DESCRIBED} headers correlationId contentType name bindings examples deprecated`;

/** `deprecated` is not the standard's, but harmless and read. */
const FIELDS = {
  document: fields("asyncapi id info servers defaultContentType channels operations components"),
  "components object": fields(
    `schemas servers channels operations messages securitySchemes serverVariables parameters correlationIds replies replyAddresses
     externalDocs tags operationTraits messageTraits serverBindings channelBindings operationBindings messageBindings`,
  ),
  server: fields(`${DESCRIBED} host protocol protocolVersion pathname variables security bindings`),
  "server variable": fields("enum default description examples"),
  channel: fields(`${DESCRIBED} address messages servers parameters bindings`),
  parameter: fields("enum default description examples location"),
  operation: fields(`${OPERATION_TRAIT} action channel traits messages reply`),
  "operation trait": fields(OPERATION_TRAIT),
  reply: fields("address channel messages"),
  "reply address": fields("description location"),
  message: fields(`${MESSAGE_TRAIT} payload traits schemaFormat`),
  "message trait": fields(`${MESSAGE_TRAIT} schemaFormat`),
  "correlation id": fields("description location"),
} as const;

export type AsyncApiObject = keyof typeof FIELDS;

/** What stands in the place of fields that AsyncAPI 2 had, and of those that are often written. */
const INSTEAD: { readonly [field: string]: string } = {
  "channel publish": "Since AsyncAPI 3 an operation says what is sent: `action: send` or `receive`, and its `channel`.",
  "channel subscribe":
    "Since AsyncAPI 3 an operation says what is sent: `action: send` or `receive`, and its `channel`.",
  "channel message": "Write `messages: { <key>: … }`.",
  "operation message": "Write `messages: [{ $ref: '#/channels/<id>/messages/<key>' }]`.",
  "operation operationId": "Since AsyncAPI 3 the operation's key is its id.",
  "message messageId": "Since AsyncAPI 3 the message's key in the channel is its id.",
  "message trait payload": "Write it in the message.",
  "parameter schema": "Since AsyncAPI 3 a parameter is a text: write `enum` and `default` beside its description.",
  "server url": "Since AsyncAPI 3 an address is in parts: write `host`, `protocol` and `pathname`.",
};

/** `node` as it is written, without its traits. */
export function reportUnknownFields(node: Cursor | undefined, object: AsyncApiObject): void {
  if (node === undefined || !isNode(node.node)) return;
  for (const name of Object.keys(node.node)) {
    if (FIELDS[object].has(name) || name.startsWith("x-")) continue;
    const way =
      INSTEAD[`${object} ${name}`] ?? `Correct its spelling, or write \`x-${name}\` if it is a note for readers.`;
    node.problem(
      "unknown-field",
      `An AsyncAPI ${object} has no field \`${name}\`, so nothing would come of it. ${way}`,
      name,
    );
  }
}
