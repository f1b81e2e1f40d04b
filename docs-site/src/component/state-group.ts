/** The states of a component, a row each: what brings one, and what it allows. */
import type { Group } from "../async/entries.js";
import { factList } from "../async/fact-list.js";
import { otherFacts } from "../async/other-facts.js";
import { linkTo } from "../async/places.js";
import type { ComponentDoc, StateDoc } from "../async/read-component.js";
import type { Documented } from "../async/read-messages.js";
import { placed } from "../async/schema.js";
import { sourcedFacts } from "../facts.js";
import { joined, markup, nothing } from "../markup.js";
import { breakable, line, prose } from "../prose.js";

const KNOWN = ["x-extensible-enum", "x-enumNames", "x-enumDescriptions", "x-vendor-term"];

export function stateGroup(documented: Documented, component: ComponentDoc): Group {
  const type = component.types.find(({ name }) => name === component.facts.states);
  const { schema } = placed(documented.contract, type?.schema);
  const { description, "x-vendor-term": term } = schema;
  return {
    id: type?.anchor ?? "states",
    heading: "States",
    intro: [
      markup`<p class="term">${type?.label}${typeof term === "string" ? ` · ${term}` : nothing}</p>`,
      prose(typeof description === "string" ? description : ""),
      factList([...otherFacts(schema, KNOWN), ...sourcedFacts(schema)]),
    ],
    columns: ["State", "Meaning", "Brought by", "Methods that need it"],
    table: "states",
    entries: component.states.map((state) => ({
      ...state,
      names: [state.label, state.meaning],
      content: markup`<th scope="row"><code>${JSON.stringify(state.value)}</code> <span class="key">${breakable(state.name)}</span></th>
<td>${line(state.meaning)}</td>
<td>${joined(broughtBy(documented, state).map(linkTo), ", ")}</td>
<td>${joined(allowedIn(documented, state).map(linkTo), ", ")}</td>`,
    })),
  };
}

const broughtBy = ({ messages }: Documented, { value }: StateDoc) =>
  messages.filter(({ message }) => message["x-state"] === value);

/** Methods that need this state, or one of several with this among them. */
const allowedIn = ({ operations }: Documented, { value }: StateDoc) =>
  operations.filter(({ operation }) => operation["x-allowed-states"]?.some(({ states }) => states?.includes(value)));
