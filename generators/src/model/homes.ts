/**
 * Where declarations live in the output of a large document: a module per operation and per schema, so that a compiler and a bundler read only what
 * somebody uses. Names of files are names of the code.
 */
import type { ApiModel, OperationModel } from "./api.js";
import { referencesOf } from "./lookup.js";
import { createNames } from "./names.js";
import type { NamedSchema } from "./schema.js";

/** A module per kind of thing: types, predicates, … ; or one per operation and per schema, which the former then hand on. */
export type Layout = "kinds" | "parts";
export const LAYOUTS: readonly Layout[] = ["kinds", "parts"];

/** From so many operations on. Below, a file per kind is quicker to read, to load and to review. */
const LARGE = 100;

export interface Homes {
  /** By the operation's id: `operations/listCalls`. */
  readonly operations: ReadonlyMap<string, string>;
  /** By the schema's name: `components/Call`, or the operation that alone has it. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Undefined: modules are one per kind. */
export function homesOf(
  { operations }: ApiModel,
  schemas: readonly NamedSchema[],
  layout: Layout = operations.length < LARGE ? "kinds" : "parts",
): Homes | undefined {
  if (layout === "kinds") return undefined;
  const own = folder("operations");
  const ofOperations = new Map(operations.map(({ id }) => [id, own(id)]));
  const component = folder("components");
  const only = soleUsers(operations, schemas);
  const ofSchemas = schemas.map(({ name }) => {
    const user = only.get(name);
    return [name, (user && ofOperations.get(user.id)) ?? component(name)] as const;
  });
  return { operations: ofOperations, schemas: new Map(ofSchemas) };
}

/** Whether a home is that of a schema alone. */
export const isComponent = (home: string): boolean => home.startsWith("components/");

/** Of the schemas that stand in a body of one operation, that operation. What has a place of its own in the document keeps one. */
function soleUsers(
  operations: readonly OperationModel[],
  schemas: readonly NamedSchema[],
): ReadonlyMap<string, OperationModel> {
  const referred = new Set(schemas.flatMap(({ schema }) => referencesOf(schema)));
  const isInline = ({ name, schema }: NamedSchema) =>
    typeof schema === "object" && IN_MEDIA.test(schema.at) && !referred.has(name);
  const inline = new Set(schemas.filter(isInline).map(({ name }) => name));
  const users = new Map<string, OperationModel | undefined>();
  for (const operation of operations)
    for (const media of [operation.body?.media, ...operation.replies.map((reply) => reply.media)]) {
      const name = media?.schema;
      if (name === undefined || !inline.has(name)) continue;
      users.set(name, !users.has(name) || users.get(name) === operation ? operation : undefined);
    }
  return new Map([...users].flatMap(([name, user]) => (user === undefined ? [] : [[name, user]])));
}

const IN_MEDIA = /\/content\/[^/]+\/schema$/;

/** Names that differ by case alone are one file on some disks, some are devices, and a long one fits no disk. */
function folder(name: string): (declared: string) => string {
  const unique = createNames(
    "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(
      " ",
    ),
  );
  return (declared) => `${name}/${unique(declared, declared.slice(0, 100))}`;
}
