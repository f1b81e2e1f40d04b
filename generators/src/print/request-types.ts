/** What a request takes, and what its answers hand out. */
import { findPlace } from "../model/find-place.js";
import type { Lookup } from "../model/lookup.js";
import type { MessageModel, MessageOperationModel, RequestModel } from "../model/messages.js";
import { plainMembers } from "../model/plain-members.js";
import type { ArgumentsType, Reference } from "./argument-types.js";
import { placeType } from "./data-type.js";
import type { Declaration } from "./declaration.js";
import { docComment } from "./doc-comment.js";
import { indent, key, literal } from "./text.js";
import { printType } from "./types.js";

export interface RequestArguments extends ArgumentsType {
  /** What must stand beside them in their module. */
  readonly needs?: Declaration;
}

/** The payload's members without those that are filled in; session context may be left out. */
export function requestArguments(
  name: string,
  request: RequestModel,
  lookup: Lookup,
  inTypes: Reference,
): RequestArguments {
  const { message, fixed, correlation, credential, context } = request;
  const filled = new Set([...Object.keys(fixed), ...[correlation, credential].filter((one) => one !== undefined)]);
  const members = plainMembers(message.payload, lookup.schemaOf)?.filter((member) => !filled.has(member.name));
  if (members === undefined) return wholeArguments(name, message.payload, [...filled], lookup, inTypes);
  const optional = (member: { readonly name: string; readonly required: boolean }) =>
    !member.required || context.includes(member.name);
  const lines = members.map((member) => {
    const comment = typeof member.schema === "boolean" ? "" : docComment(member.schema);
    return `${comment}readonly ${key(member.name)}${optional(member) ? "?" : ""}: ${printType(member.schema, lookup, inTypes)};\n`;
  });
  return {
    code:
      lines.length === 0
        ? `export type ${name} = Record<string, never>;\n`
        : `export interface ${name} {\n${indent(lines.join(""))}}\n`,
    optional: members.every(optional),
  };
}

/** A payload that is more than its named members: of each form that it may have, what is filled in is left out. */
function wholeArguments(
  name: string,
  payload: string,
  filled: readonly string[],
  lookup: Lookup,
  inTypes: Reference,
): RequestArguments {
  if (typeof lookup.schemaOf(payload) === "boolean")
    return { code: `export type ${name} = { readonly [name: string]: unknown };\n`, optional: true };
  const whole = inTypes(payload);
  if (filled.length === 0) return { code: `export type ${name} = ${whole};\n`, optional: false };
  const names = filled.map((member) => literal(member)).join(" | ");
  return { code: `export type ${name} = ${without.name}<${whole}, ${names}>;\n`, optional: false, needs: without };
}

/** The type of arguments that are a payload without some of its members. `Omit` would lose the names beside an index signature. */
export const without: Declaration = {
  name: "Without",
  code: `/** Of each form of a message, the members that are not filled in. */
type Without<Form, Filled extends string> = Form extends unknown
  ? { [Name in keyof Form as Exclude<Name, Filled>]: Form[Name] }
  : never;
`,
  uses: [],
};

/** The place that `x-result` names, in those of the replies that have it, or the whole replies. */
export function replyData(
  { result }: MessageOperationModel,
  replies: readonly MessageModel[],
  lookup: Lookup,
  inTypes: Reference,
): string {
  if (replies.length === 0) return "unknown";
  // A reply that does not say whose it is, beside others that do, is how a vendor refuses what it could not read.
  const named = replies.filter(({ correlation }) => correlation !== undefined);
  const meant = result !== undefined && named.length > 0 ? named : replies;
  const pointer = result?.data;
  const having =
    pointer === undefined ? [] : meant.filter(({ payload }) => findPlace(payload, pointer, lookup.schemaOf));
  const types =
    pointer === undefined
      ? meant.map(({ payload }) => inTypes(payload))
      : having.map(({ payload }) => placeType(payload, pointer, result?.present === true, lookup, inTypes));
  return [...new Set(types)].join(" | ") || "unknown";
}

/** Undefined: nothing but a reply answers. */
export const pushType = (messages: readonly MessageModel[], inTypes: Reference): string | undefined =>
  messages.length === 0 ? undefined : [...new Set(messages.map(({ payload }) => inTypes(payload)))].join(" | ");

/** Nothing is waited for, as the runtime has it. */
export const isUnanswered = ({ correlation, operation: { reply, settledBy, silence } }: RequestModel): boolean =>
  (reply?.messages ?? []).length === 0 && correlation === undefined && settledBy.length === 0 && silence.length === 0;
