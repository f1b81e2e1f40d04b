/** Plays what a contract has of a component through wrapper and fake, and tells what came through. Nothing is asserted here: the tests count and judge. */
import type { ComponentContract, ComponentMethod } from "./component-contract.js";
import type { components } from "./components.js";
import type { Covered } from "./coverage.js";
import { createMessageJudge } from "./judge.js";
import type { MessageContract } from "./message-contract.js";

export interface ComponentCovered extends Covered {
  /** What went over or came and does not fit the contract, by the message's name. */
  readonly misfits: readonly string[];
}

export const wantedOf = ({ channel, methods, events }: ComponentContract): Covered => ({
  operations: methods.map(({ operation }) => operation),
  codes: methods.flatMap(({ operation, codes }) => codes.map((code) => `${operation} ${code}`)),
  events: events.map(({ name }) => name),
  messages: [...new Set([...methods.flatMap(({ request, replies }) => [request, ...replies]), ...events])].map(
    ({ key }) => `${channel} ${key}`,
  ),
  webhooks: [],
});

export async function coverComponent(
  contract: MessageContract,
  { channel, methods, events }: ComponentContract,
  { open }: (typeof components)[string],
): Promise<ComponentCovered> {
  const sent = createMessageJudge(contract);
  const canonical = createMessageJudge(contract, "canonical");
  const covered = { operations: new Set<string>(), codes: [] as string[], events: [] as string[] };
  const messages = new Set<string>();
  const misfits: string[] = [];

  async function playMethod({ operation, request, replies, codes, unproven, returnsJson }: ComponentMethod) {
    const { fake, wrapped } = await open(() => {});
    const [typical] = request.payloads;
    const ask = (payload: unknown) => wrapped.request(operation, payload as object);
    for (const payload of request.payloads) {
      fake.answer(operation, { accepted: true });
      const { error } = await ask(payload);
      if (error === undefined) covered.operations.add(operation);
      if (sent(request, fake.calls.at(-1)?.args).length > 0) misfits.push(request.key);
      messages.add(`${channel} ${request.key}`);
    }
    for (const code of codes) {
      fake.answer(operation, { code });
      const outcome = await ask(typical);
      // A number that may be a count as well is told beside it.
      const told = outcome.by === "reply" ? outcome.doubt : outcome.error;
      if (told?.kind === "vendor") covered.codes.push(`${operation} ${told.code}`);
    }
    for (const { key, payloads } of replies) {
      for (const payload of payloads.filter((one) => !unproven.includes(one))) {
        fake.answer(operation, { raw: returnsJson && payload !== "" ? JSON.stringify(payload) : payload });
        const { error } = await ask(typical);
        // A text that says of a failure no more than that is a refusal, as a code is.
        if (error === undefined || error.kind === "vendor") messages.add(`${channel} ${key}`);
        else misfits.push(key);
      }
    }
    wrapped.close();
  }

  for (const method of methods) await playMethod(method);
  for (const event of events) {
    for (const payload of event.payloads) {
      const items: unknown[] = [];
      const { raiseWhole, wrapped } = await open((item) => {
        if (item.kind !== "message") return;
        items.push(item);
        if (item.name !== event.key) return;
        covered.events.push(event.name);
        messages.add(`${channel} ${event.key}`);
        if (sent(event, item.raw ?? item.message).length + canonical(event, item.message).length > 0)
          misfits.push(event.key);
      });
      raiseWhole(event.name, payload);
      if (items.length !== 1) misfits.push(event.key);
      wrapped.close();
    }
  }
  return { ...covered, operations: [...covered.operations], messages: [...messages], webhooks: [], misfits };
}
