/**
 * Copies of what was sent and received that may be logged. What is hidden comes from the contract (`x-sensitive`), and a name that the contract
 * calls sensitive in one place is hidden wherever it is not described, so that a vendor's new member `password` does not leak because nobody knew of it.
 */
import type { ComponentDescriptor } from "./component-descriptors.js";
import type { ApiDescriptor, OperationDescriptor, ResultDescriptor, Sensitivity, Shape } from "./descriptors.js";
import type { SocketDescriptor } from "./message-descriptors.js";
import { stepsOf } from "./pointer.js";
import { itemShapes, memberShapes, namesMember, type Shapes, sensitivityOf, shapesOf } from "./shapes.js";

/** Member names in lower case. */
export type SensitiveNames = ReadonlyMap<string, Sensitivity>;

/** Deeper than any contract, and far from the end of the stack. */
const DEEPEST = 64;

/** A copy in plain data. Of text and numbers that no shape describes (an error page, a new member) only the kind is told. */
export function redact(value: unknown, shape: Shape | undefined, names: SensitiveNames): unknown {
  return copy(value, shapesOf(shape), names, new Set(), 0);
}

function copy(value: unknown, shapes: Shapes, names: SensitiveNames, ancestors: Set<object>, depth: number): unknown {
  const sensitivity = sensitivityOf(shapes);
  if (sensitivity !== undefined) return hide(value, sensitivity);
  if (typeof value !== "object" || value === null) return scalar(value, shapes.some(isScalar));
  if (ancestors.has(value)) return "[circular]";
  if (depth === DEEPEST) return "[deep]";
  if (!Array.isArray(value) && !isPlain(value)) return `[${value.constructor?.name ?? "object"}]`;

  ancestors.add(value);
  const copied = Array.isArray(value)
    ? value.map((item, index) => copy(item, itemShapes(shapes, index), names, ancestors, depth + 1))
    : Object.fromEntries(
        Object.entries(value).map(([name, member]) => {
          const hidden = names.get(name.toLowerCase());
          if (hidden !== undefined && !namesMember(shapes, name)) return [name, hide(member, hidden)];
          return [name, copy(member, memberShapes(shapes, name), names, ancestors, depth + 1)];
        }),
      );
  ancestors.delete(value);
  return copied;
}

/** A shape that says something of objects or lists says nothing of a text that came in their place. */
const isScalar = ({ members, rest, prefix, items, also }: Shape) =>
  members === undefined && rest === undefined && prefix === undefined && items === undefined && also === undefined;

function scalar(value: unknown, described: boolean): unknown {
  switch (typeof value) {
    case "string":
      return described ? value : `[text of ${value.length} characters]`;
    case "number":
    case "bigint":
      return described ? value : "[number]";
    case "function":
    case "symbol":
      return `[${typeof value}]`;
    default:
      return value;
  }
}

/** That nothing was there is no secret, and often what a log is read for. */
const hide = (value: unknown, sensitivity: Sensitivity) =>
  value === undefined || value === null ? value : `[${sensitivity}]`;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The arguments of a call as its operation describes them. */
export function redactArguments(args: unknown, { parameters, body }: OperationDescriptor, names: SensitiveNames) {
  const members = Object.fromEntries(
    (parameters ?? []).map(({ name, argument, sensitive }): [string, Shape] => [
      argument ?? name,
      sensitive === undefined ? {} : { sensitive },
    ]),
  );
  const content = body?.members === undefined ? { members: { body: body?.shape ?? {} } } : (body.shape ?? {});
  return redact(args, { members, also: [content] }, names);
}

/** The body of a reply as the contract describes it. The vendor's own text is free text, so it counts as personal. */
export function redactReply(
  body: unknown,
  shape: Shape | undefined,
  result: ResultDescriptor | undefined,
  names: SensitiveNames,
) {
  const steps = stepsOf(result?.message ?? "");
  const text = steps.reduceRight<Shape>((inner, step) => ({ members: { [step]: inner } }), { sensitive: "personal" });
  return redact(
    body,
    { also: [...(shape === undefined ? [] : [shape]), ...(steps.length === 0 ? [] : [text])] },
    names,
  );
}

/** Headers that say how a message is made. Whatever else a vendor or a user puts into a header may be a credential. */
const HARMLESS = new Set([
  "accept",
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "retry-after",
  "server",
  "transfer-encoding",
]);

/** Names of all headers; values only of those that are known to be harmless or that the contract describes without calling them sensitive. */
export function redactHeaders(headers: Headers, operation: OperationDescriptor, names: SensitiveNames) {
  const described = new Map(
    operation.parameters?.filter((one) => one.in === "header").map((one) => [one.name.toLowerCase(), one]),
  );
  return Object.fromEntries(
    [...headers].map(([name, value]): [string, string] => {
      const sensitivity = described.get(name)?.sensitive ?? names.get(name);
      if (sensitivity !== undefined) return [name, `[${sensitivity}]`];
      return [name, HARMLESS.has(name) || described.has(name) ? value : "[secret]"];
    }),
  );
}

/** Every name that the contract calls sensitive anywhere; of two answers the stricter. */
export function sensitiveNames(api: ApiDescriptor): SensitiveNames {
  const { names, note, visit } = collectNames();
  for (const operation of Object.values(api.operations)) {
    for (const parameter of operation.parameters ?? []) {
      note(parameter.name, parameter.sensitive);
      note(parameter.argument ?? parameter.name, parameter.sensitive);
    }
    visit(operation.body?.shape);
    for (const reply of operation.replies) visit(reply.shape);
  }
  for (const credential of Object.values(api.credentials)) {
    if (credential.type !== "apiKey") continue;
    note(credential.name, "secret");
    if (credential.rotates !== undefined) note(credential.rotates.header, "secret");
  }
  return names;
}

/** The same of a socket's messages and requests. */
export function sensitiveNamesOfSocket({ receive, requests, credential }: SocketDescriptor): SensitiveNames {
  const { names, note, visit } = collectNames();
  for (const { shape } of Object.values(receive.messages)) visit(shape);
  for (const request of Object.values(requests)) {
    visit(request.shape);
    if (request.credential !== undefined) note(request.credential, "secret");
  }
  const member = credential && stepsOf(credential.member).at(-1);
  if (member !== undefined) note(member, "secret");
  return names;
}

/** The same of a component's methods, events and properties. */
export function sensitiveNamesOfComponent({ methods, events, properties = {} }: ComponentDescriptor): SensitiveNames {
  const { names, visit } = collectNames();
  for (const { shape, replies } of Object.values(methods)) {
    visit(shape);
    for (const reply of Object.values(replies)) visit(reply.shape);
  }
  for (const { shape } of Object.values(events)) visit(shape);
  visit({ members: Object.fromEntries(Object.entries(properties).map(([name, { shape }]) => [name, shape])) });
  return names;
}

function collectNames() {
  const names = new Map<string, Sensitivity>();
  const seen = new Set<Shape>();
  const note = (name: string, sensitivity: Sensitivity | undefined) => {
    const key = name.toLowerCase();
    if (sensitivity !== undefined && names.get(key) !== "secret") names.set(key, sensitivity);
  };
  const visit = (shape: Shape | undefined): void => {
    if (shape === undefined || seen.has(shape)) return;
    seen.add(shape);
    for (const [name, member] of Object.entries(shape.members ?? {})) {
      note(name, sensitivityOf(shapesOf(member)));
      visit(member);
    }
    for (const part of [shape.rest, shape.items, ...(shape.prefix ?? []), ...(shape.also ?? [])]) visit(part);
  };
  return { names, note, visit };
}
