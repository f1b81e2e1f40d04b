/** Every way to break the rules about components: one change of the clean contract, and what is said about it. */
import type { Break } from "./break.js";

export const componentBreaks: readonly Break[] = [
  {
    rule: "components",
    when: "an argument is no member of the payload",
    change: ["x-arguments: [dest, type]", "x-arguments: [dest, type, show]"],
    message: "`x-arguments` names show, which DialRequest does not know. Correct it.",
    at: "asyncapi.yaml: x-arguments: [dest, type, show]",
  },
  {
    rule: "components",
    when: "a member has no place among the arguments",
    change: ["x-arguments: [dest, type]", "x-arguments: [dest]"],
    message: "The member `type` of DialRequest has no place in `x-arguments`. Add it where it stands in the call.",
    at: "asyncapi.yaml: x-arguments: [dest]",
  },
  {
    rule: "components",
    when: "two argument lists have one length",
    change: ["x-other-arguments: [[reason]]", "x-other-arguments: [[reason, callID]]"],
    message: "Two argument lists of OnReady have the same length, so that nothing tells them apart. Take one away.",
    at: "asyncapi.yaml: x-other-arguments: [[reason, callID]]",
  },
  {
    rule: "components",
    when: "an operation names no method",
    change: ["    x-vendor-name: Dial\n", ""],
    message: "The operation names no method of the component. Write its name as `x-vendor-name`.",
    at: "asyncapi.yaml: dial:",
  },
  {
    rule: "components",
    when: "nothing says how a reply comes",
    change: [
      '    x-returns: { form: text, failure: [""] }\n    x-allowed-states: [{ states: [2], otherwise: "" }]\n',
      "",
    ],
    message:
      "Nothing says how the reply comes. Say what the method returns with `x-returns`, or where its callback stands in `x-arguments`.",
    at: 'asyncapi.yaml: reply: { messages: [{ $ref: "#/channels/bar/messages/TextReply" }] }',
  },
  {
    rule: "components",
    when: "a method returns what the operation has no reply for",
    change: ['    reply: { messages: [{ $ref: "#/channels/bar/messages/TextReply" }] }\n', ""],
    message: "The method answers, and the operation has no `reply`. Add it.",
    at: "asyncapi.yaml: getCaller:",
  },
  {
    rule: "components",
    when: "a test asks for a property that the component does not have",
    change: ["{ property: Mode, is: 1, otherwise: 5 }", "{ property: Mood, is: 1, otherwise: 5 }"],
    message: "`x-allowed-states` names Mood, which is no property of the component. Correct it.",
    at: "asyncapi.yaml: x-allowed-states: [{ property: Mood, is: 1, otherwise: 5 }, { states: [2], otherwise: 5 }, { argument: dest, otherwise: 5 }]",
  },
  {
    rule: "components",
    when: "a test asks for a state that there is not",
    change: ['[{ states: [2], otherwise: "" }]', '[{ states: [3], otherwise: "" }]'],
    message: "`x-allowed-states` names the state 3, which `x-component.states` does not have. Correct it.",
    at: 'asyncapi.yaml: x-allowed-states: [{ states: [3], otherwise: "" }]',
  },
  {
    rule: "components",
    when: "a test looks at an argument that the method does not take",
    change: ["{ argument: dest, otherwise: 5 }", "{ argument: number, otherwise: 5 }"],
    message: "`x-allowed-states` names the argument number, which the method does not take. Correct it.",
    at: "asyncapi.yaml: x-allowed-states: [{ property: Mode, is: 1, otherwise: 5 }, { states: [2], otherwise: 5 }, { argument: number, otherwise: 5 }]",
  },
  {
    rule: "components",
    when: "a failed test is answered with an unknown code",
    change: ["{ states: [2], otherwise: 5 }", "{ states: [2], otherwise: 6 }"],
    message:
      "`x-allowed-states` answers 6, which is neither a code of `x-code-table` nor a failure in `x-returns`. Correct it.",
    at: "asyncapi.yaml: x-allowed-states: [{ property: Mode, is: 1, otherwise: 5 }, { states: [2], otherwise: 6 }, { argument: dest, otherwise: 5 }]",
  },
  {
    rule: "components",
    when: "an event brings a state that there is not",
    change: ["x-state: 2", "x-state: 3"],
    message: "`x-state` names the state 3, which `x-component.states` does not have. Correct it.",
    at: "asyncapi.yaml: x-state: 3",
  },
  {
    rule: "components",
    when: "an event asks by a property that the component does not have",
    change: ["x-veto: { property: Mode,", "x-veto: { property: Mood,"],
    message: "`x-veto` names Mood, which is no property of the component. Correct it.",
    at: "asyncapi.yaml: x-veto: { property: Mood, allow: 1, forbid: 0 }",
  },
  {
    rule: "components",
    when: "a record is written at an event that the component does not raise",
    change: ["{ record: signIn, message: OnReady,", "{ record: signIn, message: CodeReply,"],
    message: "`x-records` names CodeReply, which is no event of the component. Correct it.",
    at: "asyncapi.yaml: - { record: signIn, message: CodeReply, when: [{ member: /reason, values: [14] }], property: Mode, is: 0 }",
  },
  {
    rule: "components",
    when: "a record asks for a member that the event does not have",
    change: [
      "when: [{ member: /reason, values: [14] }], property",
      "when: [{ member: /cause, values: [14] }], property",
    ],
    message: "`x-records` asks for /cause, which OnReady does not know. Correct it.",
    at: "asyncapi.yaml: - { record: signIn, message: OnReady, when: [{ member: /cause, values: [14] }], property: Mode, is: 0 }",
  },
  {
    rule: "components",
    when: "the states are no schema",
    change: ["states: State\n", "states: States\n"],
    message: "`x-component.states` names States, which is no schema in `components`. Add it, or correct the name.",
    at: "asyncapi.yaml: states: States",
    also: [
      {
        rule: "components",
        message: "`x-allowed-states` names the state 2, which `x-component.states` does not have. Correct it.",
        at: "asyncapi.yaml: x-allowed-states: [{ property: Mode, is: 1, otherwise: 5 }, { states: [2], otherwise: 5 }, { argument: dest, otherwise: 5 }]",
      },
      {
        rule: "components",
        message: "`x-allowed-states` names the state 2, which `x-component.states` does not have. Correct it.",
        at: 'asyncapi.yaml: x-allowed-states: [{ states: [2], otherwise: "" }]',
      },
      {
        rule: "components",
        message: "`x-state` names the state 2, which `x-component.states` does not have. Correct it.",
        at: "asyncapi.yaml: x-state: 2",
      },
    ],
  },
  {
    rule: "components",
    when: "nobody can tell whether somebody is signed in",
    change: ["signedIn: Mode", "signedIn: IsSignedIn"],
    message: "`x-component.signedIn` names IsSignedIn, which is no property of the component. Correct it.",
    at: "asyncapi.yaml: signedIn: IsSignedIn",
  },
  {
    rule: "components",
    when: "handlers are given to an operation that there is not",
    change: ["attach: [{ way: script }]", "attach: [{ way: handlers, operation: initial }]"],
    message:
      "`x-component.attach` names the operation initial, which no client calls. Write the key of one with `action: send`.",
    at: "asyncapi.yaml: attach: [{ way: handlers, operation: initial }]",
  },
  {
    rule: "messages-told-apart",
    when: "an event has no name to be raised by",
    change: ["        name: OnReady\n", ""],
    message:
      "The event OnReady has no `name`, by which a component's events are told. Write the name that the component raises it by.",
    at: "asyncapi.yaml: OnReady:",
  },
  {
    rule: "messages-told-apart",
    when: "two events have one name",
    change: ["x-other-names: [OnDial]", "x-other-names: [OnReady]"],
    message: "OnBeforeDial and OnReady are both raised as `OnReady`. Only one event can have a name.",
    at: "asyncapi.yaml: x-other-names: [OnReady]",
  },
  {
    rule: "code-examples",
    when: "no answer of a method shows a code",
    change: [', { name: "5", payload: 5 }', ""],
    message: "The code 5 has no example. Add one of the name `5` to a reply.",
    at: 'asyncapi.yaml: x-codes: ["5"]',
  },
  {
    rule: "code-examples",
    when: "an example named for a code is another number",
    change: ['{ name: "5", payload: 5 }', '{ name: "5", payload: 6 }'],
    message: "The example `5` carries 6. Its name and its code must be the same.",
    at: 'asyncapi.yaml: examples: [{ name: success, payload: 0 }, { name: "5", payload: 6 }]',
  },
  {
    rule: "message-names",
    when: "a request fails by a message that the channel does not bring",
    change: ["x-failed-by: [{ message: OnReady,", "x-failed-by: [{ message: OnFailed,"],
    message: "`x-failed-by` names OnFailed, which is no message that the channel bar brings. Correct the name.",
    at: "asyncapi.yaml: x-failed-by: [{ message: OnFailed, when: [{ member: /reason, values: [2] }] }]",
  },
  {
    rule: "enum-descriptions",
    when: "a value is named that is not listed",
    change: ['x-enumNames: { "1": Out,', 'x-enumNames: { "3": Out,'],
    message:
      "`x-enumNames` names `3`, which is neither in `enum` nor in `x-extensible-enum`. Add the value there, or take the name away.",
    at: 'asyncapi.yaml: x-enumNames: { "3": Out, "2": Ready }',
  },
];
