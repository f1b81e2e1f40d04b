/** The x- facts of a contract as Markdown paragraphs, for readers of the documentation. */
import type { Code, Contract, Operation } from "./contract.js";
import { callFacts, type Fact, livenessTexts, sourcedFacts, triggerText } from "./facts.js";
import { code, list, table, text } from "./markdown.js";

/** Where a code is explained on the page; Redoc's own address of the first section, then the place in it. */
export const codeAnchor = (name: string): string => `code-${name.replace(/[^A-Za-z0-9]+/g, "-")}`;
const codeLink = (name: string): string => `[${code(name)}](#/#${codeAnchor(name)})`;

/** The address of the place where an event is described, if it is. */
export type EventPlaces = ReadonlyMap<string, string>;

export function operationFacts(
  operation: Operation,
  codes: Readonly<Record<string, Code>>,
  events: EventPlaces,
): readonly string[] {
  const facts = [...factParagraphs(callFacts(operation))];
  const listed = operation["x-codes"] ?? [];
  if (listed.length > 0) {
    facts.push(
      "**Codes besides success**",
      table(
        ["Code", "Meaning", "Retry later"],
        listed.map((name) => [codeLink(name), meaning(codes[name]), codes[name]?.retry ? "may help" : "no"]),
      ),
    );
  }
  const triggers = operation["x-triggers"] ?? [];
  if (triggers.length > 0) {
    facts.push(
      "**Events it triggers, in order**",
      table(
        ["Event", "On"],
        triggers.map((trigger) => [eventLink(trigger.event, events), text(triggerText(trigger))]),
      ),
    );
  }
  return [...facts, ...factParagraphs(sourcedFacts(operation))];
}

const eventLink = (event: string, events: EventPlaces): string => {
  const place = events.get(event);
  return place === undefined ? code(event) : `[${code(event)}](${place})`;
};

export const factParagraphs = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap(({ label, says }) =>
    typeof says === "string" ? [`**${label}** ${text(says)}`] : [`**${label}**`, list(says.map(text))],
  );

/** For the first section of the page: what keeps a session alive, and every code. */
export function contractFacts(contract: Contract): readonly string[] {
  const codes = Object.entries(contract["x-code-table"] ?? {});
  const liveness = livenessFacts(contract["x-liveness"]);
  return [
    ...(liveness.length === 0 ? [] : ["**Keeping a session alive**", list(liveness)]),
    ...(codes.length === 0
      ? []
      : [
          "**Codes**",
          table(
            ["Code", "Meaning", "Kind", "Retry later"],
            codes.map(([name, entry]) => [
              `<a id="${codeAnchor(name)}"></a>${code(name)}`,
              [meaning(entry), ...codeNotes(entry)].join("<br>"),
              text(entry.kind),
              entry.retry ? "may help" : "no",
            ]),
          ),
        ]),
    ...factParagraphs(sourcedFacts(contract.info)),
  ];
}

/** What a table has no column for. */
function codeNotes(entry: Code): readonly string[] {
  const { "x-edition": edition, "x-discrepancy": discrepancies = [], "x-source": source = [] } = entry;
  return [
    ...(edition === undefined ? [] : [`Edition: ${text(edition)}`]),
    ...discrepancies.map(text),
    ...(source.length === 0 ? [] : [`*${source.map(text).join("; ")}*`]),
  ];
}

function livenessFacts(liveness: Contract["x-liveness"] = {}): readonly string[] {
  const { ended } = liveness;
  return [
    ...livenessTexts(liveness).map(text),
    ...(ended === undefined ? [] : [`The codes that say it has ended: ${ended.map(codeLink).join(", ")}`]),
  ];
}

const meaning = (entry: Code | undefined): string =>
  entry === undefined ? "" : [text(entry.meaning), ...(entry.zh === undefined ? [] : [text(entry.zh)])].join(" · ");
