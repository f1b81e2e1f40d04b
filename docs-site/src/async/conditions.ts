/** How a message is told from others, what proves an operation, and where a reply has its result, in words. */
import type { AsyncContract, Condition, Match, Message, Proof, Result } from "../async-contract.js";
import type { Fact } from "../facts.js";
import { memberOf } from "./schema.js";

/** The vendor's name of a value of the member that a pointer leads to. */
type ValueNames = (pointer: string, value: unknown) => string | undefined;

export const valueNames =
  (contract: AsyncContract, { payload }: Message): ValueNames =>
  (pointer, value) => {
    const names = Object(memberOf(contract, payload, pointer)["x-enumNames"]);
    return Object.hasOwn(names, String(value)) ? String(names[String(value)]) : undefined;
  };

const member = (pointer: string): string =>
  `\`${pointer.replace(/^\//, "").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~")}\``;

const oneOf = (values: readonly unknown[], name: (value: unknown) => string | undefined = () => undefined): string =>
  values.map((value) => [`\`${JSON.stringify(value)}\``, name(value) ?? []].flat().join(" ")).join(" or ");

export function conditionText({ member: pointer, present, values }: Condition, names?: ValueNames): string {
  return [
    ...(present === undefined ? [] : [`${member(pointer)} is ${present ? "there" : "not there"}`]),
    ...(values === undefined ? [] : [`${member(pointer)} is ${oneOf(values, (value) => names?.(pointer, value))}`]),
  ].join(" and ");
}

export function matchText({ member: pointer, values, when = [] }: Match): string {
  const tag = values === undefined ? `${member(pointer)} is not there` : `${member(pointer)} is ${oneOf(values)}`;
  return [tag, ...when.map((condition) => conditionText(condition))].join(", and ");
}

/** Empty where any such message will do. */
export function proofText({ when = [], same = [] }: Pick<Proof, "when" | "same">, names?: ValueNames): string {
  const equal = same.map((name) => `\`${name}\` is the request's`);
  const all = [...when.map((condition) => conditionText(condition, names)), ...equal];
  return all.length === 0 ? "" : `where ${all.join(", and ")}`;
}

export function resultFacts({ code, success = [], message, data, present = false }: Result = {}): readonly Fact[] {
  const texts = [
    ...(code === undefined ? [] : [`the code is ${member(code)}`]),
    ...(success.length === 0 ? [] : [`success is ${oneOf(success)}`]),
    ...(message === undefined ? [] : [`the text for people is ${member(message)}`]),
    ...(data === undefined ? [] : [`the data is ${member(data)}`]),
    ...(present ? ["a success has data"] : []),
  ];
  return texts.length === 0 ? [] : [{ label: "In a reply", says: texts.join("; ") }];
}
