/** What a method returns, or hands to its callback, and how that is read. */
import { resultFacts } from "../async/conditions.js";
import { entry } from "../async/fact-list.js";
import type { Documented, OperationDoc } from "../async/read-messages.js";
import type { Range, Returns } from "../async-contract.js";
import { markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { shortly } from "./shortly.js";
import { argumentsOf, isCallback } from "./signature.js";

export function returns({ contract }: Documented, { operation, messages, replies }: OperationDoc): Part {
  const { "x-returns": value, "x-result": result } = operation;
  const texts = [
    ...(value === undefined ? [] : [returnsTexts(value).join(" ")]),
    ...(value === undefined && replies.length > 0
      ? resultFacts({ ...contract["x-result"], ...result }).map(({ says }) => `In it ${says}.`)
      : []),
  ];
  const byCallback = messages.some(({ message }) => argumentsOf(message).some(isCallback));
  if (texts.length === 0 && replies.length === 0) return nothing;
  return entry(byCallback ? "Hands to the callback" : "Returns", [
    texts.map((text) => markup`<p>${line(text)}</p>`),
    replies.map((reply) => markup`<p>${shortly(reply)}</p>`),
  ]);
}

function returnsTexts(returns: Returns): readonly string[] {
  const { form, success = [], codes, ambiguous, failure = [], nothing = [], emptyList = [] } = returns;
  return [
    FORMS[form] ?? `\`${form}\`.`,
    ...(success.length === 0 ? [] : [`${oneOf(success)} is success; every other number is a code.`]),
    ...(codes === undefined ? [] : [`A number ${between(codes)} is a code, any other is the value.`]),
    ...(ambiguous === undefined
      ? []
      : [`Of a number ${between(ambiguous)} nothing tells whether it is the value or a code.`]),
    ...(failure.length === 0 ? [] : [`${oneOf(failure)} says that it failed, and not why.`]),
    ...(nothing.length === 0 ? [] : [`${oneOf(nothing)} says that there is nothing to tell.`]),
    ...(emptyList.length === 0 ? [] : [`${oneOf(emptyList)} stands for a list without entries.`]),
  ];
}

/** For a table. */
export const returnsWord = ({ form, codes }: Returns): string =>
  form === "number" && codes !== undefined ? "number or code" : form === "json" ? "JSON" : form;

const FORMS: Readonly<Record<string, string>> = {
  code: "A code.",
  number: "A number.",
  text: "A text.",
  json: "A text of JSON.",
};

const oneOf = (values: readonly (string | number)[]): string =>
  values.map((value) => (value === "" ? "An empty text" : `\`${value}\``)).join(" or ");

function between({ from, to }: Range): string {
  if (from === undefined) return `up to ${to}`;
  return to === undefined ? `from ${from} on` : `from ${from} to ${to}`;
}
