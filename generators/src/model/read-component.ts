/** The `x-` vocabulary of `specs/README.md` that speaks of components in the page. Lint checks it more closely. */
import type {
  AllowedModel,
  ComponentBinding,
  MethodBinding,
  PositionalModel,
  RangeModel,
  RecordModel,
  ReturnsModel,
} from "./components.js";
import type { Cursor } from "./cursor.js";
import type { Scalar } from "./messages.js";
import { isScalar, readConditions, readSettledBy } from "./read-message-extensions.js";

const WAYS = ["script", "attachEvent", "addEventListener", "handlers"] as const;
const RECORDS = ["signIn", "signOut", "talkStart", "hangUp"] as const;
const FORMS = ["code", "number", "text", "json"] as const;

/** `messageOf` gives the name of a message by its key in the channel. Undefined: the channel is no component. */
export function readComponent(
  node: Cursor,
  messageOf: (key: string, from: Cursor) => string,
): ComponentBinding | undefined {
  const component = node.get("x-component");
  if (component === undefined) return undefined;
  const [properties, states] = [component.text("properties"), component.text("states")];
  const [initialized, signedIn] = [component.text("initialized"), component.text("signedIn")];
  const attach = component.get("attach")?.items() ?? [];
  if (attach.length === 0)
    component.problem("invalid-extension", "`attach` lists the ways in which a page listens to events. Add it.");
  return {
    attach: attach.flatMap((one) => {
      const [way, operation] = [one.word("way", WAYS), one.text("operation")];
      if (one.get("way") === undefined) one.problem("invalid-extension", `\`way\` is missing: ${WAYS.join(", ")}.`);
      return way === undefined ? [] : [{ way, ...(operation !== undefined && { operation }) }];
    }),
    records: (node.get("x-records")?.items() ?? []).map((one) => readRecord(one, messageOf)),
    ...(properties !== undefined && { properties }),
    ...(states !== undefined && { states }),
    ...((initialized !== undefined || signedIn !== undefined) && {
      flags: { ...(initialized !== undefined && { initialized }), ...(signedIn !== undefined && { signedIn }) },
    }),
  };
}

function readRecord(node: Cursor, messageOf: (key: string, from: Cursor) => string): RecordModel {
  const name = node.text("property");
  const record = node.word("record", RECORDS);
  if (node.get("record") === undefined)
    node.problem("invalid-extension", `\`record\` is missing: ${RECORDS.join(", ")}.`);
  return {
    record: record ?? "signIn",
    message: messageOf(node.text("message") ?? "", node),
    when: readConditions(node.get("when")),
    ...(name !== undefined && { property: { name, is: readScalar(node, "is") } }),
  };
}

/** Of a message. Without `x-arguments` the payload is the one argument. */
export function readPositional(node: Cursor): PositionalModel {
  const veto = node.get("x-veto");
  return {
    arguments: node.get("x-arguments")?.items().flatMap(readArgument) ?? [{ is: "payload" }],
    otherArguments: (node.get("x-other-arguments")?.items() ?? []).map((list) =>
      list.items().flatMap(({ node: name }) => (typeof name === "string" ? [name] : [])),
    ),
    otherNames: node.texts("x-other-names") ?? [],
    ...(node.get("x-state") && { state: readScalar(node, "x-state") }),
    ...(veto && {
      veto: {
        property: veto.text("property") ?? "",
        allow: readScalar(veto, "allow"),
        forbid: readScalar(veto, "forbid"),
      },
    }),
  };
}

function readArgument(node: Cursor): PositionalModel["arguments"] {
  if (typeof node.node === "string") return [node.node];
  const json = node.get("json") && node.text("json");
  if (json !== undefined) return [{ json }];
  const is = node.get("is") && node.word("is", ["payload", "callback"]);
  if (is !== undefined) return [{ is }];
  if (node.get("json") !== undefined || node.get("is") !== undefined) return [];
  node.problem(
    "invalid-extension",
    "An argument is the name of a member, `{ json: name }`, `{ is: payload }` or `{ is: callback }`.",
  );
  return [];
}

/** Of an operation. */
export function readMethod(node: Cursor, messageOf: (key: string, from: Cursor) => string): MethodBinding {
  const returns = readReturns(node.get("x-returns"));
  return {
    otherNames: node.texts("x-other-names") ?? [],
    allowed: (node.get("x-allowed-states")?.items() ?? []).flatMap(readAllowed),
    failedBy: readSettledBy(node.get("x-failed-by"), messageOf),
    ...(returns && { returns }),
  };
}

function readReturns(node: Cursor | undefined): ReturnsModel | undefined {
  const form = node?.word("form", FORMS);
  if (node === undefined) return undefined;
  switch (form) {
    case "code":
      return {
        form,
        success: (node.get("success")?.items() ?? []).flatMap(({ node: one }) => (isNumber(one) ? [one] : [])),
      };
    case "number": {
      const ambiguous = readRange(node.get("ambiguous"));
      return { form, codes: readRange(node.get("codes")) ?? {}, ...(ambiguous && { ambiguous }) };
    }
    case "text": {
      const [failure, nothing] = [node.texts("failure"), node.texts("nothing")];
      return { form, ...(failure && { failure }), ...(nothing && { nothing }) };
    }
    case "json": {
      const [failure, emptyList] = [node.texts("failure"), node.texts("emptyList")];
      return { form, ...(failure && { failure }), ...(emptyList && { emptyList }) };
    }
    default:
      if (node.get("form") === undefined)
        node.problem("invalid-extension", `\`form\` is missing: ${FORMS.join(", ")}.`);
      return undefined;
  }
}

function readRange(node: Cursor | undefined): RangeModel | undefined {
  if (node === undefined) return undefined;
  const [from, to] = [node.number("from"), node.number("to")];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function readAllowed(node: Cursor): readonly AllowedModel[] {
  const otherwise = readScalar(node, "otherwise");
  const property = node.text("property");
  if (property !== undefined) return [{ property, is: readScalar(node, "is"), otherwise }];
  const states = node.get("states")?.items();
  if (states !== undefined)
    return [{ states: states.flatMap(({ node: one }) => (isScalar(one) ? [one] : [])), otherwise }];
  if (node.get("argument") === undefined)
    node.problem("invalid-extension", "A test names `states`, a `property` or an `argument`.");
  return [];
}

function readScalar(node: Cursor, name: string): Scalar {
  const value = node.get(name)?.node;
  if (isScalar(value)) return value;
  node.problem("invalid-extension", `\`${name}\` is a text, a number, true, false or null.`);
  return null;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
