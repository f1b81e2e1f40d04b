/**
 * What each event carries: the first example of its message in the AsyncAPI contract. Polled and pushed events are the same, so one channel of the
 * contract has all of them.
 */
import { entries, list, resolve, text } from "../../document.js";
import { type Json, type JsonObject, member } from "../../json.js";

/** By the event's wire name. */
export function eventContents(document: JsonObject | undefined): ReadonlyMap<string, Json> {
  if (document === undefined) return new Map();
  const messages = entries(document.channels).flatMap(([, channel]) => entries(member(channel, "messages")));
  return new Map(
    messages.map(([key, reference]) => {
      const message = resolve(document, reference);
      const [example] = list(member(message, "examples"));
      return [text(member(message, "name")) ?? key, member(member(example, "payload"), "content") ?? null];
    }),
  );
}
