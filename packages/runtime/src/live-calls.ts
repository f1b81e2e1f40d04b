/** The calls of the moment, put together from events by a rule of the vendor's package. */
import type { DecodedMessage } from "./decode-message.js";

export interface LiveCall<Events = Record<string, unknown>> {
  readonly id: string;
  /** When its first event came, in milliseconds since 1970. */
  readonly since: number;
  /** Its last event. */
  readonly event: DecodedMessage<Events>;
}

/** What an event says of calls. `over`: that one has ended, or all have. `alone`: all others have. Undefined: nothing. */
export type CallNews =
  | { readonly id: string; readonly over?: boolean; readonly alone?: boolean }
  | { readonly over: "all" }
  | undefined;

export type CallRule<Events = Record<string, unknown>> = (event: DecodedMessage<Events>) => CallNews;

/** A vendor whose calls never end must not fill the page. */
const MOST_CALLS = 100;

export function createLiveCalls(rule: CallRule | undefined, now: () => number) {
  const calls = new Map<string, LiveCall>();
  return {
    take(event: DecodedMessage): void {
      const news = rule?.(event);
      if (news === undefined) return;
      if (!("id" in news)) {
        calls.clear();
        return;
      }
      if (news.over) {
        calls.delete(news.id);
        return;
      }
      if (news.alone) for (const id of calls.keys()) if (id !== news.id) calls.delete(id);
      calls.set(news.id, { id: news.id, since: calls.get(news.id)?.since ?? now(), event });
      for (const [oldest] of calls) {
        if (calls.size <= MOST_CALLS) break;
        calls.delete(oldest);
      }
    },
    /** Oldest first. */
    all: (): readonly LiveCall[] => [...calls.values()],
    clear: () => calls.clear(),
  };
}
