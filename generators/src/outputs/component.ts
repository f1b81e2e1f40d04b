/** `component.ts`: what the runtime must know of a component in the page, and the interface of its methods. */
import type { ComponentModel } from "../model/components.js";
import type { Lookup } from "../model/lookup.js";
import type { MessageModel, MessagesModel, RequestModel } from "../model/messages.js";
import type { Declaration, Use } from "../print/declaration.js";
import { channelWords, requestComment } from "../print/message-comment.js";
import { predicateName } from "../print/predicate.js";
import { typesReference } from "../print/references.js";
import { pushType, replyData, requestArguments, without } from "../print/request-types.js";
import { shapeName } from "../print/shape.js";
import { indent, jsDoc, key, literal } from "../print/text.js";
import { Code, printValue, type Value } from "../print/value.js";
import { type MessageNames, messageNames } from "./message-names.js";
import { codeType, proofsValue } from "./method-parts.js";
import type { MessagesOutput } from "./output.js";

type UseOf = (from: string, name: string) => Code;

export const component: MessagesOutput = (model, lookup, { vendor, taken }) => {
  const names = messageNames(model, vendor, taken);
  const byName = new Map(model.messages.map((message) => [message.name, message]));
  const messagesOf = (all: readonly string[]) => all.flatMap((name) => byName.get(name) ?? []);
  const declarations = model.components.flatMap((one) => [
    descriptorDeclaration(one, model, names, messagesOf),
    ...methodDeclarations(one, model, lookup, names, messagesOf),
  ]);
  const isUsed = declarations.some(({ uses }) => uses.some(({ name }) => name === without.name));
  return isUsed ? [...declarations, without] : declarations;
};

type MessagesOf = (names: readonly string[]) => readonly MessageModel[];

/** `export const component = { … } as const satisfies ComponentDescriptor;` */
function descriptorDeclaration(
  one: ComponentModel,
  model: MessagesModel,
  names: MessageNames,
  messagesOf: MessagesOf,
): Declaration {
  const uses: Use[] = [{ from: "@trunkline/runtime", name: "ComponentDescriptor", type: true }];
  const use: UseOf = (from, name) => {
    uses.push({ from, name });
    return new Code(name);
  };
  const { descriptor } = names.component(one);
  const { attach, records, flags } = one.binding;
  const value = printValue({
    title: model.title,
    attach: attach.map((way) => ({ ...way })),
    methods: Object.fromEntries(one.methods.map((method) => [method.id, methodValue(method, messagesOf, use)])),
    events: Object.fromEntries(
      one.events.map(({ message, operation }) => [message.name, eventValue(message, operation.vendorName, use)]),
    ),
    properties: one.properties && propertiesValue(one.properties, use),
    flags: flags && { ...flags },
    codes: model.codes.length === 0 ? undefined : use("codes", "codes"),
    records:
      records.length === 0
        ? undefined
        : records.map(({ record, message, when, property }) => ({
            record,
            message,
            when: when.length === 0 ? undefined : when.map((condition) => ({ ...condition })),
            property: property && { ...property },
          })),
  });
  return {
    name: descriptor,
    code: `${jsDoc([`${capital(channelWords(one.channel))}, a component in the page, as the runtime plays it.`])}export const ${descriptor} = ${value} as const satisfies ComponentDescriptor;\n`,
    uses,
  };
}

function methodValue({ operation, message }: RequestModel, messagesOf: MessagesOf, use: UseOf): Value {
  const { method, reply, result, codes, retry, settledBy, vendorName } = operation;
  const { returns, allowed, failedBy, otherNames } = method;
  const replies = messagesOf(reply?.messages ?? []).map(
    ({ name, payload }) => [name, payloadValue(payload, use)] as const,
  );
  return {
    names: [vendorName ?? operation.id, ...otherNames],
    ...positionalValue(message),
    ...payloadValue(message.payload, use),
    returns: returns && { ...returns },
    replies: Object.fromEntries(replies),
    result: returns === undefined && result !== undefined ? { ...result } : undefined,
    codes: codes.length === 0 ? undefined : codes,
    retry,
    allowed: allowed.length === 0 ? undefined : allowed.map((test) => ({ ...test })),
    settledBy: proofsValue(settledBy),
    failedBy: proofsValue(failedBy),
  };
}

/** An event is named by its message or, where that has a name of its own for clients, by its operation. */
function eventValue(message: MessageModel, vendorName: string | undefined, use: UseOf): Value {
  const { state, veto, otherNames } = message.positional;
  return {
    names: [message.wireName ?? vendorName ?? message.name, ...otherNames],
    ...positionalValue(message),
    ...payloadValue(message.payload, use),
    state,
    veto: veto && { ...veto },
  };
}

const payloadValue = (payload: string, use: UseOf) => ({
  fits: use("predicates", predicateName(payload)),
  shape: use("shapes", shapeName(payload)),
});

const positionalValue = ({ positional: { arguments: given, otherArguments } }: MessageModel) => ({
  arguments: given.map((one) => (typeof one === "string" ? one : { ...one })),
  otherArguments: otherArguments.length === 0 ? undefined : otherArguments,
});

/** A property is judged as the only one that is there. */
function propertiesValue({ schema, members }: NonNullable<ComponentModel["properties"]>, use: UseOf): Value {
  const fits = use("predicates", predicateName(schema));
  const shape = use("shapes", shapeName(schema));
  return Object.fromEntries(
    members.map(({ name, schema: member }) => {
      const { readOnly, written, default: standard, otherNames = [] } = typeof member === "boolean" ? {} : member;
      return [
        name,
        {
          names: [name, ...otherNames],
          fits: new Code(`(value: unknown) => ${fits.text}({ ${key(name)}: value })`),
          shape: new Code(`${shape.text}.members?.[${literal(name)}] ?? {}`),
          readOnly,
          written: written === "always" ? undefined : written,
          default: standard?.value,
        },
      ];
    }),
  );
}

/** `export interface AcmeMethods { dial(args: DialArguments, options?: CallOptions): Promise<SocketOutcome<DialData, DialCode>>; }` */
function methodDeclarations(
  one: ComponentModel,
  model: MessagesModel,
  lookup: Lookup,
  names: MessageNames,
  messagesOf: MessagesOf,
): readonly Declaration[] {
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  const parts = one.methods.map((request) => {
    const { id, operation } = request;
    const [args, data, code] = [names.request(id, "Arguments"), names.request(id, "Data"), names.request(id, "Code")];
    const taken = typesReference();
    const printed = takesNothing(request.message)
      ? { code: `export type ${args} = Record<string, never>;\n`, optional: true, needs: undefined }
      : requestArguments(args, request, lookup, taken.write);
    const given = typesReference();
    const dataCode = methodData(request, messagesOf, lookup, given.write);
    const proven = typesReference();
    const push = pushType(messagesOf(operation.settledBy.map(({ message }) => message)), proven.write);
    const pushName = push === undefined ? undefined : names.request(id, "Push");
    const outcome = `SocketOutcome<${[data, code, ...(pushName === undefined ? [] : [pushName])].join(", ")}>`;
    return {
      method: `${requestComment(request, codes)}${key(id)}(args${printed.optional ? "?" : ""}: ${args}, options?: CallOptions): Promise<${outcome}>;\n`,
      declarations: [
        {
          name: args,
          code: printed.code,
          uses: [
            ...taken.uses(),
            ...(printed.needs ? [{ from: "component", name: printed.needs.name, type: true as const }] : []),
          ],
        },
        { name: data, code: `export type ${data} = ${dataCode};\n`, uses: given.uses() },
        { name: code, code: codeType(code, operation.codes), uses: [] },
        ...(pushName === undefined
          ? []
          : [{ name: pushName, code: `export type ${pushName} = ${push};\n`, uses: proven.uses() }]),
      ],
    };
  });
  const { interface: all } = names.component(one);
  const comment = jsDoc([`The methods of ${model.title}, version ${model.version}.`]);
  return [
    {
      name: all,
      code: `${comment}export interface ${all} {\n${indent(parts.map(({ method }) => method).join("\n"))}}\n`,
      uses: [
        { from: "@trunkline/runtime", name: "CallOptions", type: true },
        { from: "@trunkline/runtime", name: "SocketOutcome", type: true },
      ],
    },
    ...parts.flatMap(({ declarations }) => declarations),
  ];
}

/** A code of success says nothing more; a text that tells of a failure is no data. */
function methodData(
  { operation }: RequestModel,
  messagesOf: MessagesOf,
  lookup: Lookup,
  write: (name: string) => string,
): string {
  const { returns } = operation.method;
  if (returns?.form === "code") return "undefined";
  const replies = messagesOf(operation.reply?.messages ?? []);
  if (returns === undefined) return replies.length === 0 ? "undefined" : replyData(operation, replies, lookup, write);
  const failures: readonly unknown[] = "failure" in returns ? (returns.failure ?? []) : [];
  const meant = replies.filter(({ payload }) => {
    const schema = lookup.schemaOf(payload);
    return typeof schema !== "object" || schema.const === undefined || !failures.includes(schema.const.value);
  });
  return [...new Set(meant.map(({ payload }) => write(payload)))].join(" | ") || "undefined";
}

/** A function for the answer is no argument of the caller's. */
const takesNothing = ({ positional }: MessageModel): boolean =>
  positional.arguments.every((one) => typeof one === "object" && "is" in one && one.is === "callback");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
