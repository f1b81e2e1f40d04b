/** The x- facts that OpenAPI and AsyncAPI contracts share, as plain texts for either kind of page; wire names stand between backticks. */
import type { Contract, Operation, Sourced, Trigger } from "./contract.js";

export interface Fact {
  readonly label: string;
  /** A list is shown as one. */
  readonly says: string | readonly string[];
}

const RETRY: Readonly<Record<string, string>> = {
  safe: "may be repeated at any time.",
  onConnectError: "may be repeated only when the request was never sent.",
  never: "must not be repeated: it may have taken effect although no reply came.",
};

export function callFacts(operation: Operation): readonly Fact[] {
  const { "x-vendor-term": term, "x-vendor-name": name, "x-retry": retry, "x-queue": queue } = operation;
  const called = [...(term === undefined ? [] : [term]), ...(name === undefined ? [] : [`\`${name}\``])];
  return [
    ...(called.length === 0 ? [] : [{ label: "The vendor calls it", says: called.join(", in logs ") }]),
    ...(retry === undefined ? [] : [{ label: "Retry", says: `\`${retry}\`: ${RETRY[retry] ?? ""}` }]),
    ...(queue === undefined ? [] : [{ label: "Order", says: `one at a time among the commands of \`${queue}\`` }]),
  ];
}

/** Edition, what is unknown, contradictions and the source: what every piece of a contract may say. */
export function sourcedFacts(piece: Sourced): readonly Fact[] {
  const { "x-edition": edition, "x-unknown": unknown, "x-discrepancy": discrepancies, "x-source": source } = piece;
  return [
    ...(edition === undefined ? [] : [{ label: "Edition", says: edition }]),
    ...(unknown === undefined ? [] : [{ label: "Not known", says: unknown }]),
    ...(discrepancies === undefined ? [] : [{ label: "Discrepancies", says: discrepancies }]),
    ...(source === undefined ? [] : [{ label: "Source", says: source.join("; ") }]),
  ];
}

/** On what outcome an operation causes an event, and who gets it. */
export const triggerText = ({ outcome = "success", to, when }: Trigger): string =>
  [outcome, ...(when === undefined ? [] : [when])].join(": ") +
  (to === undefined ? "" : `; goes to the agent in \`${to}\``);

/** What keeps a session alive; the codes that say it has ended are for each page to link. */
export function livenessTexts(liveness: Contract["x-liveness"] = {}): readonly string[] {
  const { poll, heartbeat, timeoutSeconds, idleSeconds } = liveness;
  const beat = poll === undefined ? "Beat" : "Or beat";
  return [
    ...(poll === undefined
      ? []
      : [
          `Poll with \`${poll.operation}\`: held up to ${poll.holdSeconds} s, ${poll.pauseMs[0]} to ${poll.pauseMs[1]} ms between two polls`,
        ]),
    ...(heartbeat === undefined ? [] : [`${beat} with \`${heartbeat.operation}\` every ${heartbeat.everySeconds} s`]),
    ...(idleSeconds === undefined ? [] : [`A connection without a byte for ${idleSeconds} s is closed`]),
    ...(timeoutSeconds === undefined ? [] : [`A session that is not heard of for ${timeoutSeconds} s ends`]),
  ];
}
