/**
 * One stream for whatever brings messages: a poll, a socket. Life-cycle items and messages share it, in order, and one `kind` tells all of them apart.
 * Readers belong to the session, not to a connection: a reconnect never doubles or loses one, and a reader who is slow loses only his own items, which he is told.
 */
import type { OutcomeError } from "./outcome.js";

/** A message stands among the life-cycle items as its decoder gives it: `message`, `unknown` or `invalid`. */
export type StreamItem<Message extends { readonly kind: string }> = LifeCycleItem | Message;

export type LifeCycleItem =
  | { readonly kind: "connecting" }
  | { readonly kind: "open" }
  /** The connection failed and is tried again after `delayMs`. */
  | { readonly kind: "reconnecting"; readonly attempt: number; readonly delayMs: number; readonly cause: OutcomeError }
  /** It works again. `gap`: messages may have been lost meanwhile, so ask for the state of the moment. */
  | { readonly kind: "restored"; readonly gap: boolean }
  /** This reader was too slow: its oldest messages were dropped. */
  | { readonly kind: "overflow"; readonly dropped: number }
  /** The last item. */
  | StreamEnd;

export interface StreamEnd {
  readonly kind: "closed";
  /**
   * `signedOut`: on our side's wish; `sessionLost`: the vendor says so, and `cause` how; `closed`: the stream was closed by its owner;
   * `failed`: it cannot be opened, or not again, and `cause` says why.
   */
  readonly reason: "signedOut" | "sessionLost" | "closed" | "failed";
  readonly cause?: OutcomeError;
}

export interface StreamOptions {
  /** How many items a reader may lag behind before its oldest messages are dropped. Default 1000. */
  readonly limit?: number;
}

/** What an owner tells: how far readers lag behind is the stream's to know, and its end has a method of its own. */
export type OwnItem = Exclude<LifeCycleItem, StreamEnd | { readonly kind: "overflow" }>;

export interface Stream<Message extends { readonly kind: string }> {
  push(item: OwnItem | Message): void;
  /** Ends the stream for every reader, present or future. */
  close(end: StreamEnd): void;
  readonly closed: boolean;
  /**
   * A reader that gets every item from this call on, the present state first. The first reader also gets what came before it.
   * It ends after the `closed` item, when the signal aborts, or when the loop is left.
   */
  read(options?: { readonly signal?: AbortSignal | undefined }): AsyncIterableIterator<StreamItem<Message>>;
}

export function createStream<Message extends { readonly kind: string }>({
  limit = 1000,
}: StreamOptions = {}): Stream<Message> {
  const readers = new Set<Reader<Message>>();
  let early: Reader<Message> | undefined = createReader<Message>(limit);
  let state: LifeCycleItem | undefined;

  const toAll = (item: StreamItem<Message>) => {
    if (isLifeCycle(item)) state = item;
    early?.put(item);
    for (const reader of readers) reader.put(item);
  };

  return {
    push(item) {
      if (state?.kind !== "closed") toAll(item);
    },
    close(end) {
      if (state?.kind !== "closed") toAll(end);
    },
    get closed() {
      return state?.kind === "closed";
    },
    read({ signal } = {}) {
      const reader = early ?? createReader<Message>(limit);
      if (!early && state) reader.put(state);
      early = undefined;
      const iterator = reader.iterate(() => {
        readers.delete(reader);
        signal?.removeEventListener("abort", stop);
      });
      const stop = () => void iterator.return?.();
      readers.add(reader);
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop, { once: true });
      return iterator;
    },
  };
}

const lifeCycle: ReadonlySet<string> = new Set<LifeCycleItem["kind"]>([
  "connecting",
  "open",
  "reconnecting",
  "restored",
  "overflow",
  "closed",
]);

const isLifeCycle = (item: { readonly kind: string }): item is LifeCycleItem => lifeCycle.has(item.kind);

interface Reader<Message extends { readonly kind: string }> {
  put(item: StreamItem<Message>): void;
  iterate(done: () => void): AsyncIterableIterator<StreamItem<Message>>;
}

/** A bounded queue with one consumer. Messages are dropped first, then failures that others followed: no other life-cycle item is lost. */
function createReader<Message extends { readonly kind: string }>(limit: number): Reader<Message> {
  type Item = StreamItem<Message>;
  const items: Item[] = [];
  const waiting: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  let dropped = 0;
  let ended = false;

  const next = (): Item | undefined => {
    if (dropped > 0) {
      const overflow = { kind: "overflow", dropped } as const;
      dropped = 0;
      return overflow;
    }
    return items.shift();
  };

  return {
    put(item) {
      if (ended) return;
      const reader = waiting.shift();
      if (reader) {
        reader({ done: false, value: item });
        if (item.kind === "closed") for (const other of waiting.splice(0)) other({ done: true, value: undefined });
        return;
      }
      items.push(item);
      if (items.length <= limit) return;
      const oldest = items.findIndex((each) => !isLifeCycle(each));
      if (oldest !== -1) {
        items.splice(oldest, 1);
        dropped += 1;
        return;
      }
      // A vendor that is away for a night would fill the queue of a session that nobody reads; what follows the first failure says it as well.
      const failure = items.findIndex(({ kind }) => kind === "reconnecting");
      if (failure !== -1 && failure < items.length - 1) items.splice(failure, 1);
    },
    iterate(done) {
      const end = () => {
        if (ended) return;
        ended = true;
        items.length = 0;
        dropped = 0;
        for (const reader of waiting.splice(0)) reader({ done: true, value: undefined });
        done();
      };
      let last = false;
      const iterator: AsyncIterableIterator<Item, undefined> = {
        async next() {
          if (last) end();
          if (ended) return { done: true, value: undefined };
          const item = next();
          const result = item
            ? ({ done: false, value: item } as const)
            : await new Promise<IteratorResult<Item, undefined>>((resolve) => waiting.push(resolve));
          if (!result.done && result.value.kind === "closed") last = true;
          return result;
        },
        async return() {
          end();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]: () => iterator,
      };
      return iterator;
    },
  };
}
