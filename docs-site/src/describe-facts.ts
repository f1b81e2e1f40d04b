/** The x- facts of a contract as Markdown paragraphs, for readers of the documentation. */
import type { Code, Contract, Operation, Sourced } from "./contract.js";
import { code, list, table, text } from "./markdown.js";

const RETRY: Readonly<Record<string, string>> = {
  safe: "may be repeated at any time.",
  onConnectError: "may be repeated only when the request was never sent.",
  never: "must not be repeated: it may have taken effect although no reply came.",
};

/** Where a code is explained on the page; Redoc's own address of the first section, then the place in it. */
export const codeAnchor = (name: string): string => `code-${name.replace(/[^A-Za-z0-9]+/g, "-")}`;
const codeLink = (name: string): string => `[${code(name)}](#/#${codeAnchor(name)})`;

export function operationFacts(operation: Operation, codes: Readonly<Record<string, Code>>): readonly string[] {
  const { "x-vendor-term": term, "x-vendor-name": name, "x-retry": retry, "x-queue": queue } = operation;
  const facts: string[] = [];
  const called = [...(term === undefined ? [] : [text(term)]), ...(name === undefined ? [] : [code(name)])];
  if (called.length > 0) facts.push(`**The vendor calls it** ${called.join(", in logs ")}`);
  if (retry !== undefined) facts.push(`**Retry** ${code(retry)}: ${RETRY[retry] ?? ""}`);
  if (queue !== undefined) facts.push(`**Order** one at a time among the commands of ${code(queue)}`);
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
        triggers.map(({ event, outcome = "success", to, when }) => [
          code(event),
          [outcome, ...(when === undefined ? [] : [text(when)])].join(": ") +
            (to === undefined ? "" : `; goes to the agent in ${code(to)}`),
        ]),
      ),
    );
  }
  return [...facts, ...sourcedFacts(operation)];
}

/** Edition, what is unknown, contradictions and the source: what every piece of a contract may say. */
export function sourcedFacts(piece: Sourced): readonly string[] {
  const { "x-edition": edition, "x-unknown": unknown, "x-discrepancy": discrepancies, "x-source": source } = piece;
  return [
    ...(edition === undefined ? [] : [`**Edition** ${text(edition)}`]),
    ...(unknown === undefined ? [] : ["**Not known**", list(unknown.map(text))]),
    ...(discrepancies === undefined ? [] : ["**Discrepancies**", list(discrepancies.map(text))]),
    ...(source === undefined ? [] : [`**Source** ${source.map(text).join("; ")}`]),
  ];
}

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
    ...sourcedFacts(contract.info),
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
  const { poll, heartbeat, timeoutSeconds, ended } = liveness;
  return [
    ...(poll === undefined
      ? []
      : [
          `Poll with ${code(poll.operation)}: held up to ${poll.holdSeconds} s, ${poll.pauseMs[0]} to ${poll.pauseMs[1]} ms between two polls`,
        ]),
    ...(heartbeat === undefined ? [] : [`Or beat with ${code(heartbeat.operation)} every ${heartbeat.everySeconds} s`]),
    ...(timeoutSeconds === undefined ? [] : [`A session that is not heard of for ${timeoutSeconds} s ends`]),
    ...(ended === undefined ? [] : [`The codes that say it has ended: ${ended.map(codeLink).join(", ")}`]),
  ];
}

const meaning = (entry: Code | undefined): string =>
  entry === undefined ? "" : [text(entry.meaning), ...(entry.zh === undefined ? [] : [text(entry.zh)])].join(" · ");
