/** The arguments of a method or an event, in their order, with all that is said of each. */
import { opened } from "../async/linked-types.js";
import { payloadRows, type Row } from "../async/payload-rows.js";
import { memberTable, says, tableRow } from "../async/payload-table.js";
import { linkTo } from "../async/places.js";
import type { Documented } from "../async/read-messages.js";
import { placed } from "../async/schema.js";
import type { Argument, Message } from "../async-contract.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { argumentsOf, isCallback, memberNamed } from "./signature.js";

export function argumentTable(documented: Documented, message: Message, caption: string): Markup {
  const { contract } = documented;
  const { value, type } = opened(documented, message.payload);
  const rows = payloadRows(contract, value);
  const { schema } = placed(contract, value);
  const whole: Row = { within: "", name: "value", required: undefined, schema, repeats: false };
  const rowsOf = (argument: Argument, index: number): Part => {
    const number = index + 1;
    if (isCallback(argument)) return plainRow(number, "callback", "function", "Takes the outcome.");
    const name = memberNamed(argument);
    if (name !== undefined)
      return rows
        .filter((row) => isOf(row, name))
        .map((row) => {
          if (row.within !== "") return tableRow(contract, row);
          const note = typeof argument === "string" ? nothing : markup`<p>Goes as a text of JSON.</p>`;
          return tableRow(contract, row, { number, note });
        });
    if (rows.length === 0) return tableRow(contract, whole, { number });
    return [
      plainRow(number, "(an object)", "object", "With these members:"),
      rows.map((row) => tableRow(contract, row)),
    ];
  };
  const args = argumentsOf(message);
  if (args.length === 0) return nothing;
  return memberTable(
    markup`${args.map(rowsOf)}`,
    "Argument",
    caption,
    rows.length === 0
      ? nothing
      : markup`<div class="whole">${type === undefined ? says(contract, schema) : markup`<p>What holds of all events that have them: ${linkTo(type)}.</p>`}</div>`,
  );
}

const plainRow = (number: number, name: string, type: string, text: string): Markup =>
  markup`<tr><th scope="row"><span class="number">${number}</span> <code>${name}</code></th><td>${type}</td><td><p>${text}</p></td></tr>
`;

const isOf = ({ within, name }: Row, argument: string): boolean =>
  within === "" ? name === argument : within.startsWith(`${argument}.`) || within.startsWith(`${argument}[`);
