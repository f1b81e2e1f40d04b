/**
 * Where a member is demanded in one direction only, a schema has a form for each: `Pet`, and `PetRequest` without the `id` that only replies
 * must have. One that is used in one direction has one form, and keeps its name; so does one that is the same in both. AsyncAPI has no such
 * rule, and neither has a parameter: what they lead to holds as it is written, as does a schema that nothing leads to.
 */
import type { MediaModel, OperationModel } from "./api.js";
import type { ContractModel } from "./build-contract.js";
import { referencesOf } from "./lookup.js";
import type { Direction } from "./relax.js";
import { type SchemaUse, splitSchemas } from "./split-schemas.js";

export function splitDirections(model: ContractModel): ContractModel {
  const { api, messages } = model;
  if (api === undefined) return model;
  const { schemas, nameIn } = splitSchemas(model.schemas, usesOf(model));
  const inDirection = <Part extends { readonly media?: MediaModel }>(direction: Direction, part: Part): Part =>
    part.media?.schema === undefined
      ? part
      : { ...part, media: { ...part.media, schema: nameIn(direction, part.media.schema) } };
  const renamed = <Operation extends OperationModel>(operation: Operation): Operation => ({
    ...operation,
    ...(operation.body && { body: inDirection("request", operation.body) }),
    replies: operation.replies.map((reply) => inDirection("reply", reply)),
  });
  const [operations, webhooks] = [api.operations.map(renamed), api.webhooks.map(renamed)];
  return {
    ...model,
    schemas,
    api: { ...api, schemas, operations, webhooks },
    ...(messages && { messages: { ...messages, schemas } }),
  };
}

function usesOf({ api, messages }: ContractModel): readonly SchemaUse[] {
  const operations = [...(api?.operations ?? []), ...(api?.webhooks ?? [])];
  const using = (direction: Direction, parts: readonly ({ readonly media?: MediaModel } | undefined)[]) =>
    parts.flatMap((part) => (part?.media?.schema === undefined ? [] : [{ name: part.media.schema, direction }]));
  const written = [
    ...operations.flatMap(({ parameters }) => parameters.flatMap(({ schema }) => referencesOf(schema))),
    ...(messages?.messages ?? []).flatMap(({ payload, headers }) => [payload, headers ?? []].flat()),
    ...(messages?.components ?? []).flatMap(({ properties }) => properties?.schema ?? []),
  ];
  return [
    ...operations.flatMap(({ body, replies }) => [...using("request", [body]), ...using("reply", replies)]),
    ...written.map((name) => ({ name })),
  ];
}
