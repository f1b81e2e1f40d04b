/** The `x-` vocabulary of `specs/README.md` that speaks of messages. Lint checks it more closely. */
import type { Cursor } from "./cursor.js";
import type { ConditionModel, MatchModel, MessageCredentialModel, MessageOperationModel, Scalar } from "./messages.js";

export const isScalar = (value: unknown): value is Scalar =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

export function readMatch(node: Cursor | undefined): MatchModel | undefined {
  if (node === undefined) return undefined;
  const values = readScalars(node);
  return {
    member: readPointer(node, "member"),
    when: readConditions(node.get("when")),
    ...(values !== undefined && { values }),
  };
}

export const readConditions = (node: Cursor | undefined): readonly ConditionModel[] =>
  (node?.items() ?? []).map((condition) => {
    const values = readScalars(condition);
    const present = condition.get("present") && condition.flag("present");
    if (values === undefined && present === undefined)
      condition.problem("invalid-extension", "A condition says `present: true` or `false`, or `values`.");
    return {
      member: readPointer(condition, "member"),
      ...(present !== undefined && { present }),
      ...(values !== undefined && { values }),
    };
  });

function readScalars(node: Cursor): readonly Scalar[] | undefined {
  const values = node
    .get("values")
    ?.items()
    .map((item) => item.node);
  if (values === undefined || values.every(isScalar)) return values;
  node.get("values")?.problem("invalid-extension", "`values` is a list of texts, numbers, booleans and null.");
  return undefined;
}

function readPointer(node: Cursor, name: string): string {
  const pointer = node.text(name);
  if (pointer?.startsWith("/")) return pointer;
  node.problem("invalid-extension", `\`${name}\` is a JSON Pointer into the payload, such as \`/type\`.`);
  return "/";
}

/** `messageOf` gives the name of a message by its key in the channel. */
export const readSettledBy = (
  node: Cursor | undefined,
  messageOf: (key: string, from: Cursor) => string,
): MessageOperationModel["settledBy"] =>
  (node?.items() ?? []).map((proof) => ({
    message: messageOf(proof.text("message") ?? "", proof),
    when: readConditions(proof.get("when")),
    same: proof.texts("same") ?? [],
  }));

export function readMessageCredential(
  node: Cursor | undefined,
  messageOf: (key: string, from: Cursor) => string,
): MessageCredentialModel | undefined {
  if (node === undefined) return undefined;
  const sentAs = node.text("sentAs");
  if (sentAs === undefined)
    node.problem(
      "invalid-extension",
      "`sentAs` is missing: the member of later requests that the credential goes into.",
    );
  return {
    message: messageOf(node.text("message") ?? "", node),
    member: readPointer(node, "member"),
    sentAs: sentAs ?? "",
  };
}
