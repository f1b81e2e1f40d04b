/** Every way to break the rules about commands and deliveries: one change of the clean contract, and what is said about it. */
import type { Break } from "./break.js";

export const commandBreaks: readonly Break[] = [
  {
    rule: "commands",
    when: "a command is no form of the body",
    change: ["          addCall: { summary", "          joinCall: { summary"],
    message: "`x-commands` names joinCall, which no form of the body has as its `action`. Correct it, or add the form.",
    at: "openapi.yaml: joinCall: { summary: Add a party, x-source: [document 1 section 3] }",
    also: [
      {
        rule: "commands",
        message: "The body takes the command addCall, which `x-commands` does not name. Add it with a summary.",
        at: "openapi.yaml: cancelCall: { summary: Cancel a call, x-retry: onConnectError }",
      },
    ],
  },
  {
    rule: "commands",
    when: "a form of the body does not say which command it is",
    change: ["action: { const: addCall }", "action: { type: string, pattern: ^addCall$ }"],
    message:
      "A form of the body has no constant `action`, so that nothing says which command it is. Give every form its `const`.",
    at: "openapi.yaml: member: action",
  },
  {
    rule: "summary-form",
    when: "the summary of a command ends with a full stop",
    change: ["summary: Cancel a call,", "summary: Cancel a call.,"],
    message:
      'The summary ends with a stop. Write an imperative in sentence case without a full stop, such as "Hang up the current call".',
    at: "openapi.yaml: cancelCall: { summary: Cancel a call., x-retry: onConnectError }",
  },
  {
    rule: "delivery-members",
    when: "notifications are told by a member that they do not have",
    change: ["key: [/id]", "key: [/callid]"],
    message: "`x-delivery` names /callid, which the body does not know. Correct the pointer or add the member.",
    at: "openapi.yaml: batches: true",
  },
  {
    rule: "delivery-members",
    when: "several come together and the body takes no list",
    change: [", { type: array, items:", ", { type: object, additionalProperties:"],
    message: "`x-delivery` says that several come together, and the body takes no list. Let its schema take one.",
    at: "openapi.yaml: batches: true",
  },
];
