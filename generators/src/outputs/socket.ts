/** `socket.ts`: what the runtime's sockets must know of the requests over a channel, and the interface of their methods. */

import type { Lookup } from "../model/lookup.js";
import type { MessageModel, MessagesModel, RequestModel, SocketModel } from "../model/messages.js";
import type { Declaration, Use } from "../print/declaration.js";
import { channelWords, requestComment } from "../print/message-comment.js";
import { predicateName } from "../print/predicate.js";
import { typesReference } from "../print/references.js";
import { isUnanswered, pushType, replyData, requestArguments, without } from "../print/request-types.js";
import { shapeName } from "../print/shape.js";
import { indent, jsDoc, key } from "../print/text.js";
import { Code, printValue, type Value } from "../print/value.js";
import { type MessageNames, messageNames } from "./message-names.js";
import { codeType, proofsValue } from "./method-parts.js";
import type { MessagesOutput } from "./output.js";

export const socket: MessagesOutput = (model, lookup, { vendor, taken }) => {
  const names = messageNames(model, vendor, taken);
  const declarations = model.sockets.flatMap((one) => [
    socketDeclaration(one, model, names),
    ...requestDeclarations(one, model, lookup, names),
  ]);
  const isUsed = declarations.some(({ uses }) => uses.some(({ name }) => name === without.name));
  return isUsed ? [...declarations, without] : declarations;
};

/** `export const socket = { … } as const satisfies SocketDescriptor;` */
function socketDeclaration(one: SocketModel, model: MessagesModel, names: MessageNames): Declaration {
  const uses: Use[] = [{ from: "@trunkline/runtime", name: "SocketDescriptor", type: true }];
  const use = (from: string, name: string) => {
    uses.push({ from, name });
    return new Code(name);
  };
  const { channel, requests, receive } = one;
  const { descriptor } = names.socket(one);
  const { heartbeat, idleSeconds, timeoutSeconds, ended } = model.liveness ?? {};
  // A heartbeat of another channel, or one over HTTP, is not this socket's.
  const isOwn = requests.some(({ id }) => id === heartbeat?.operation);
  const liveness = { heartbeat: isOwn && heartbeat ? { ...heartbeat } : undefined, timeoutSeconds, idleSeconds, ended };
  const { credential } = model;
  const value = printValue({
    title: model.title,
    receive: receive ? use("events", names.flow(receive).descriptor) : { tag: "", messages: {} },
    requests: Object.fromEntries(requests.map((request) => [request.id, requestValue(request, use)])),
    codes: model.codes.length === 0 ? undefined : use("codes", "codes"),
    liveness: Object.values(liveness).some((part) => part !== undefined) ? liveness : undefined,
    credential:
      credential !== undefined && channel.messages.includes(credential.message)
        ? { message: credential.message, member: credential.member }
        : undefined,
  });
  return {
    name: descriptor,
    code: `${jsDoc([`${capital(channelWords(channel))}, as the runtime plays it.`])}export const ${descriptor} = ${value} as const satisfies SocketDescriptor;\n`,
    uses,
  };
}

function requestValue(request: RequestModel, use: (from: string, name: string) => Code): Value {
  const { operation, message, fixed, context, correlation, numbered, credential } = request;
  const { reply, result, codes, retry, settledBy, silence } = operation;
  return {
    fixed,
    context: context.length === 0 ? undefined : context,
    correlation,
    numbered,
    credential,
    fits: use("predicates", predicateName(message.payload)),
    shape: use("shapes", shapeName(message.payload)),
    replies: reply?.messages ?? [],
    result: result && { ...result },
    codes: codes.length === 0 ? undefined : codes,
    retry,
    settledBy: proofsValue(settledBy),
    silence: silence.length === 0 ? undefined : silence,
  };
}

/** `export interface AcmeRequests { call(args: CallArguments, options?: CallOptions): Promise<SocketOutcome<CallData, CallCode>>; }` */
function requestDeclarations(
  one: SocketModel,
  model: MessagesModel,
  lookup: Lookup,
  names: MessageNames,
): readonly Declaration[] {
  const codes = new Map(model.codes.map((code) => [code.code, code]));
  const byName = new Map(model.messages.map((message) => [message.name, message]));
  const messagesOf = (all: readonly string[]): readonly MessageModel[] => all.flatMap((name) => byName.get(name) ?? []);
  const parts = one.requests.map((request) => {
    const { id, operation } = request;
    const [args, data, code] = [names.request(id, "Arguments"), names.request(id, "Data"), names.request(id, "Code")];
    const types = typesReference();
    const printed = requestArguments(args, request, lookup, types.write);
    const method = (outcome: string) =>
      `${requestComment(request, codes)}${key(id)}(args${printed.optional ? "?" : ""}: ${args}, options?: CallOptions): Promise<${outcome}>;\n`;
    const { needs } = printed;
    const own = [
      {
        name: args,
        code: printed.code,
        uses: [...types.uses(), ...(needs ? [{ from: "socket", name: needs.name, type: true as const }] : [])],
      },
    ];
    if (isUnanswered(request)) return { method: method("SentOutcome"), declarations: own };
    const typed = typesReference();
    const dataCode = replyData(operation, messagesOf(operation.reply?.messages ?? []), lookup, typed.write);
    const pushed = typesReference();
    const push = pushType(messagesOf(operation.settledBy.map(({ message }) => message)), pushed.write);
    const pushName = push === undefined ? undefined : names.request(id, "Push");
    const outcome = `SocketOutcome<${[data, code, ...(pushName === undefined ? [] : [pushName])].join(", ")}>`;
    return {
      method: method(outcome),
      declarations: [
        ...own,
        { name: data, code: `export type ${data} = ${dataCode};\n`, uses: typed.uses() },
        { name: code, code: codeType(code, operation.codes), uses: [] },
        ...(pushName === undefined
          ? []
          : [{ name: pushName, code: `export type ${pushName} = ${push};\n`, uses: pushed.uses() }]),
      ],
    };
  });
  const { interface: all } = names.socket(one);
  const comment = jsDoc([
    `The requests of ${model.title}, version ${model.version}, over ${channelWords(one.channel)}.`,
  ]);
  return [
    {
      name: all,
      code: `${comment}export interface ${all} {\n${indent(parts.map(({ method }) => method).join("\n"))}}\n`,
      uses: [
        { from: "@trunkline/runtime", name: "CallOptions", type: true },
        ...OUTCOMES.filter((outcome) => parts.some(({ method }) => method.includes(`Promise<${outcome}`))).map(
          (outcome): Use => ({ from: "@trunkline/runtime", name: outcome, type: true }),
        ),
      ],
    },
    ...parts.flatMap(({ declarations }) => declarations),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const OUTCOMES = ["SentOutcome", "SocketOutcome"];
