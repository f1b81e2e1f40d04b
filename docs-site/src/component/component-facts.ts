/** How a page gets hold of the component, and how it listens. */
import { entry, factLines } from "../async/fact-list.js";
import { linkTo } from "../async/places.js";
import type { Documented } from "../async/read-messages.js";
import type { Channel } from "../async-contract.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";

export function componentFacts({ component, operations }: Documented, channel: Channel): Part {
  const facts = channel["x-component"];
  if (facts === undefined) return nothing;
  const { global, classId, programId, initialized, signedIn, attach = [] } = facts;
  const property = (name: string): Markup => {
    const found = component?.properties.find((known) => known.name === name);
    return found === undefined ? markup`<code>${name}</code>` : linkTo(found);
  };
  const ways = attach.map(({ way, operation, ...piece }) => {
    const method = operations.find(({ id }) => id === operation);
    return markup`<li>${WAYS[way] ?? way}${method === undefined ? nothing : [" ", linkTo(method)]}${factLines(sourcedFacts(piece))}</li>`;
  });
  return [
    global === undefined ? nothing : entry("In the page", markup`<code>window.${global}</code>`),
    classId === undefined ? nothing : entry("Class ID", markup`<code>${classId}</code>`),
    programId === undefined ? nothing : entry("Program ID", markup`<code>${programId}</code>`),
    initialized === undefined ? nothing : entry("Says that it is initialized", property(initialized)),
    signedIn === undefined ? nothing : entry("Says that an agent is signed in", property(signedIn)),
    ways.length === 0 ? nothing : entry("A page listens with", markup`<ul>${ways}</ul>`),
  ];
}

const WAYS: Readonly<Record<string, Markup>> = {
  script: markup`a SCRIPT element with <code>for</code> and <code>event</code>`,
  attachEvent: markup`<code>attachEvent</code>, given the event's name and a function`,
  addEventListener: markup`<code>addEventListener</code>, given the event's name and a function`,
  handlers: markup`functions named as the events, as members of the argument of`,
};
