/** One page of a component that lives in a page: its properties, methods, events and states. */
import { about } from "../async/about.js";
import { asyncPage, type Surroundings } from "../async/async-page.js";
import { codeGroup } from "../async/code-table.js";
import { discrepancies } from "../async/discrepancies.js";
import { type Entry, type Group, groupSection } from "../async/entries.js";
import { messageSection, wireNames } from "../async/message-section.js";
import type { ComponentDoc } from "../async/read-component.js";
import { type Documented, type MessageDoc, type OperationDoc, ownMessages } from "../async/read-messages.js";
import { markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { componentFacts } from "./component-facts.js";
import { eventSection } from "./event-section.js";
import { linkNames } from "./link-names.js";
import { methodSection } from "./method-section.js";
import { eventOverview, methodOverview } from "./overviews.js";
import { counts, partsOf } from "./parts.js";
import { propertyGroup } from "./property-group.js";
import { recordSection } from "./record-section.js";
import { stateGroup } from "./state-group.js";
import { typeGroup } from "./type-group.js";
import { valueBody } from "./value-body.js";

export function componentPage(documented: Documented, component: ComponentDoc, surroundings: Surroundings): string {
  const parts = partsOf(documented);
  const { methods, takers, events } = parts;
  const own = new Set(methods.flatMap(ownMessages));
  const shared = documented.messages.filter((doc) => !own.has(doc) && !events.includes(doc));
  const properties = propertyGroup(documented, component);
  const listed: readonly Group[] = [
    properties,
    {
      id: "methods",
      heading: "Methods",
      intro: methodOverview(methods),
      entries: methods.map((doc) => methodEntry(documented, component, doc)),
    },
    {
      id: "events",
      heading: "Events",
      intro: eventOverview(documented, takers),
      entries: events.map((doc) => eventEntry(documented, component, doc)),
    },
    stateGroup(documented, component),
    {
      id: "shared",
      heading: "Arguments and results of several methods",
      entries: shared.map((doc) => sharedEntry(documented, doc)),
    },
    typeGroup(documented, component),
  ];
  const records = recordSection(documented, component);
  const codes = codeGroup(documented);
  const differences = discrepancies(documented);
  const groups = listed.filter(({ entries }) => entries.length > 0);
  const section = (part: unknown, anchor: string, label: string) => (part === nothing ? [] : [{ anchor, label }]);
  const page = asyncPage(documented, {
    ...surroundings,
    subject: "methods and events",
    counts: counts(documented, component).join(", "),
    contents: [
      { anchor: "about", label: "About the component" },
      ...groups.map(({ id = "", heading }) => ({ anchor: id, label: heading })),
      ...section(records, "records", "Records"),
      ...(codes.entries.length === 0 ? [] : [{ anchor: "codes", label: "Codes" }]),
      ...section(differences, "discrepancies", "Where sources differ"),
    ],
    groups,
    body: [
      about(documented, "About the component", (channel) => componentFacts(documented, channel)),
      groups.map(groupSection),
      records,
      groupSection(codes),
      differences,
    ],
  });
  return linkNames(page, component, parts);
}

function methodEntry(documented: Documented, component: ComponentDoc, doc: OperationDoc): Entry {
  const { id, anchor, label, operation } = doc;
  const { summary = "", "x-vendor-term": term = "", "x-other-names": names = [] } = operation;
  return {
    anchor,
    label,
    below: below(summary),
    names: [label, id, summary, term, ...names],
    content: methodSection(documented, component, doc),
  };
}

function eventEntry(documented: Documented, component: ComponentDoc, doc: MessageDoc): Entry {
  const { anchor, label, key, message } = doc;
  const { title = "", summary = "", "x-vendor-term": term = "", "x-other-names": names = [] } = message;
  return {
    anchor,
    label,
    below: below(title),
    names: [label, key, title, summary, term, ...names],
    content: eventSection(documented, component, doc),
  };
}

/** The section of the message is the entry's content; its own anchor is the one that links lead to. */
const sharedEntry = (documented: Documented, doc: MessageDoc): Entry => ({
  anchor: `entry-${doc.anchor}`,
  label: doc.label,
  names: [doc.label, doc.key, ...wireNames(doc.message), doc.message.summary ?? ""],
  content: messageSection(documented, doc, "h3", valueBody(documented, doc)),
});

const below = (text: string): Part => markup`<span class="below">${line(text)}</span>`;
