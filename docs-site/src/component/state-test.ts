/** What is tested before a method is carried out, and what the method returns where the test fails. */
import { factLines } from "../async/fact-list.js";
import { codeLink, linkTo } from "../async/places.js";
import type { ComponentDoc } from "../async/read-component.js";
import type { Documented } from "../async/read-messages.js";
import type { StateTest } from "../async-contract.js";
import { sourcedFacts } from "../facts.js";
import { joined, markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";

export function stateTest({ contract }: Documented, { states, properties }: ComponentDoc, test: StateTest): Part {
  const table = contract["x-code-table"] ?? {};
  const { otherwise } = test;
  const returned = Object.hasOwn(table, String(otherwise))
    ? [codeLink(String(otherwise)), " ", line(table[String(otherwise)]?.meaning ?? "")]
    : otherwise === ""
      ? "an empty text"
      : markup`<code>${JSON.stringify(otherwise)}</code>`;
  const property = properties.find(({ name }) => name === test.property);
  const named = property === undefined ? markup`<code>${test.property}</code>` : linkTo(property);
  const state = (value: unknown): Part => {
    const found = states.find((known) => known.value === value);
    return found === undefined ? markup`<code>${JSON.stringify(value)}</code>` : linkTo(found);
  };
  return [
    test.states === undefined ? nothing : ["the state is ", joined(test.states.map(state), " or ")],
    test.property === undefined ? nothing : [named, markup` is <code>${JSON.stringify(test.is)}</code>`],
    test.argument === undefined ? nothing : markup`<code>${test.argument}</code> is as its description says`,
    "; otherwise ",
    returned,
    factLines(sourcedFacts(test)),
  ];
}
