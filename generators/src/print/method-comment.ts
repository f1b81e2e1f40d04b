/** What a doc comment says of an operation: its summary, what a caller cannot guess, its codes and events, and where all that comes from. */
import type { CodeModel, LinkModel, OperationModel, TriggerModel } from "../model/api.js";
import { jsDoc, literal } from "./text.js";

export function methodComment(operation: OperationModel, codes: ReadonlyMap<string, CodeModel>): string {
  const { summary, description, vendorTerm, vendorName, triggers, retry, edition, server } = operation;
  const names = [vendorTerm, vendorName === undefined ? undefined : `\`${vendorName}\``].filter(Boolean).join(", ");
  const { unknown = [], source = [] } = operation;
  const events = (outcome: TriggerModel["outcome"]) => triggers.filter((trigger) => trigger.outcome === outcome);
  const paragraphs: readonly (readonly (string | undefined)[])[] = [
    [summary === undefined ? names : `${summary.replace(/\.$/, "")}${names === "" ? "" : ` (${names})`}.`],
    [description],
    list(
      "Codes:",
      operation.codes.map((code) => `\`${code}\`: ${codes.get(code)?.meaning ?? "not in the code table"}`),
    ),
    list("Events:", events("success").map(eventText)),
    list("Events of a failure:", events("failure").map(eventText)),
    list("A reply leads on to:", [...new Set(operation.replies.flatMap(({ links = [] }) => links.map(linkText)))]),
    [RETRY[retry]],
    [
      edition === undefined ? undefined : `Edition: ${edition}.`,
      ...unknown.map((text) => `Not known: ${text}`),
      source.length === 0 ? undefined : `Source: ${source.join("; ")}.`,
      `\`${operation.method} ${operation.path}\`${server === undefined ? "" : ` at \`${server}\`; say where that is with the client's \`servers\``}`,
    ],
  ];
  const lines = paragraphs.flatMap((paragraph) => ["", ...paragraph]).slice(1);
  return jsDoc(lines, operation.deprecated ? ["@deprecated"] : []);
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `- ${item}`)];

/** `owner`: `getUser` with `userId` = `$response.body#/owner`. The owner. */
function linkText({ name, operation, arguments: args, body, description }: LinkModel): string {
  const given = Object.entries({ ...args, ...(body !== undefined && { body }) }).map(
    ([argument, value]) => `\`${argument}\` = \`${typeof value === "string" ? value : literal(value)}\``,
  );
  const what = [`\`${name}\`: \`${operation}\``, ...(given.length === 0 ? [] : [given.join(", ")])].join(" with ");
  return description === undefined ? what : `${what}. ${description}`;
}

function eventText({ event, when, to }: TriggerModel): string {
  return `\`${event}\`${to === undefined ? "" : ` to the agent in \`${to}\``}${when === undefined ? "" : `, when ${when}`}`;
}

const RETRY: { readonly [retry in OperationModel["retry"]]: string | undefined } = {
  safe: undefined,
  onConnectError: "Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.",
  never: "Never repeated: when the reply is lost the outcome is `outcomeUnknown`.",
};
