/**
 * `x-commands`: one operation of a document that is several commands -> an operation for each, with the branch of the body that is its own. The
 * member that tells them apart is filled in, so that no caller can give it a value of another command.
 */
import type { BodyModel, OperationModel } from "./api.js";
import { constantsOf } from "./constants.js";
import type { Cursor } from "./cursor.js";
import type { Scalar } from "./messages.js";
import { methodName } from "./names.js";
import { at } from "./place.js";
import { plainMembers } from "./plain-members.js";
import { readDescribed } from "./read-described.js";
import type { Schema, SchemaObject } from "./schema.js";

export interface CommandContext {
  readonly schemaOf: (name: string) => Schema | undefined;
  readonly methodNames: (key: string, wanted: string) => string;
}

/** `commands` is what stands under `x-commands`. Empty where it does not fit the body, which has been reported. */
export function buildCommands(
  operation: OperationModel,
  commands: Cursor,
  context: CommandContext,
): readonly OperationModel[] {
  const { body } = operation;
  const member = commands.text("member");
  const methods = commands.get("methods")?.members() ?? [];
  if (member === undefined || methods.length === 0) {
    commands.problem(
      "invalid-extension",
      "`x-commands` needs `member`, which tells commands apart, and `methods`, one for each of its values.",
    );
    return [];
  }
  if (body?.media.kind !== "json" || body.media.schema === undefined) {
    commands.problem(
      "commands-without-body",
      "Commands are told apart by a member of a JSON body; describe that body.",
    );
    return [];
  }
  const branches = findBranches(body.media.schema, member, commands, context.schemaOf);
  for (const value of branches.keys())
    if (!methods.some(([name]) => name === value))
      commands.problem("unknown-command", `The body has a branch for \`${value}\`; give it an entry in \`methods\`.`);

  return methods.flatMap(([value, method]) => {
    const branch = branches.get(value);
    if (branch === undefined) {
      method.problem(
        "unknown-command",
        `No branch of the body has \`${value}\` for its \`${member}\`. Add one, or correct the name.`,
      );
      return [];
    }
    const own = commandBody(body, branch, member, operation, context.schemaOf);
    if (own === undefined) {
      method.problem(
        "unsupported-command",
        "The members of a command stand among the arguments of its method, so its branch has to be an object of named members alone, with none named as a parameter is. Describe it so.",
      );
      return [];
    }
    return [command(operation, own, method, value, context)];
  });
}

function command(
  operation: OperationModel,
  body: BodyModel,
  method: Cursor,
  value: string,
  context: CommandContext,
): OperationModel {
  const wanted = methodName(value);
  const id = context.methodNames(at(method.place), wanted);
  if (id !== wanted)
    method.problem(
      "duplicate-operation",
      `Another operation or command is called \`${wanted}\`. Two methods cannot have one name.`,
    );
  const retry = method.word("x-retry", ["safe", "onConnectError", "never"]);
  return {
    ...operation,
    ...readDescribed(method),
    id,
    body,
    vendorName: value,
    ...(retry !== undefined && { retry }),
  };
}

interface Branch {
  readonly name: string;
  readonly value: Scalar;
}

function commandBody(
  body: BodyModel,
  { name, value }: Branch,
  member: string,
  { parameters }: OperationModel,
  schemaOf: CommandContext["schemaOf"],
): BodyModel | undefined {
  const members = plainMembers(name, schemaOf)?.filter((one) => one.name !== member);
  const isTaken = (one: { readonly name: string }) => parameters.some((parameter) => parameter.name === one.name);
  if (members === undefined || members.some(isTaken)) return undefined;
  const { context: _, ...rest } = body;
  const context = members.filter((one) => one.context).map((one) => one.name);
  return {
    ...rest,
    media: { ...body.media, schema: name },
    members: members.map((one) => one.name),
    fixed: { [member]: value },
    ...(context.length > 0 && { context }),
  };
}

/** The branches of a body by the value of the member, as text. */
function findBranches(
  body: string,
  member: string,
  commands: Cursor,
  schemaOf: CommandContext["schemaOf"],
): ReadonlyMap<string, Branch> {
  const found = new Map<string, Branch>();
  const place = `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const problem = (code: string, message: string) => commands.problem(code, message);
  for (const name of namesOfBranches(body, schemaOf, problem, new Set())) {
    const [value, ...others] = constantsOf(schemaOf(name) ?? true, (other) => schemaOf(other) ?? true).get(place) ?? [];
    if (value === undefined || others.length > 0)
      problem(
        "undecided-command",
        `\`${name}\` gives \`${member}\` no single value. Give it one there with \`const\`.`,
      );
    else if (found.has(String(value)))
      problem("ambiguous-command", `Two branches of the body have \`${value}\` for \`${member}\`. Make one of them.`);
    else found.set(String(value), { name, value });
  }
  return found;
}

function namesOfBranches(
  name: string,
  schemaOf: CommandContext["schemaOf"],
  problem: (code: string, message: string) => void,
  seen: Set<string>,
): readonly string[] {
  const schema = schemaOf(name);
  if (seen.has(name) || typeof schema !== "object") return [];
  seen.add(name);
  const union = schema.oneOf ?? schema.anyOf ?? (isAlias(schema) ? [schema] : undefined);
  if (union === undefined) return [name];
  if (constrains(schema))
    problem(
      "shared-with-commands",
      `\`${name}\` says more of the body than its branches do, and a command is checked against its branch. Put it into each branch.`,
    );
  return union.flatMap((branch) => {
    if (typeof branch === "object" && isAlias(branch))
      return namesOfBranches(branch.reference ?? "", schemaOf, problem, seen);
    problem(
      "unnamed-command",
      `A branch of \`${name}\` has no name. Write each command's body as a component, and refer to it here.`,
    );
    return [];
  });
}

/** Besides a reference or a union there may be words, and that it is an object. */
const constrains = ({ types, ...schema }: SchemaObject): boolean =>
  (types !== undefined && types.join() !== "object") ||
  Object.keys(schema).some((keyword) => !WORDS.has(keyword) && !["oneOf", "anyOf", "reference"].includes(keyword)) ||
  (schema.oneOf !== undefined && (schema.anyOf ?? schema.reference) !== undefined) ||
  (schema.anyOf !== undefined && schema.reference !== undefined);

const isAlias = (schema: SchemaObject): boolean =>
  schema.reference !== undefined && Object.keys(schema).every((name) => name === "reference" || WORDS.has(name));

const WORDS: ReadonlySet<string> = new Set([
  "at",
  "title",
  "description",
  "deprecated",
  "discriminator",
  "vendorTerm",
  "source",
  "edition",
  "unknown",
]);
