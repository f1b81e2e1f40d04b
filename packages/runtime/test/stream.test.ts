import { describe, expect, test } from "vitest";
import { createStream, type StreamItem } from "../src/stream.js";

type Text = { readonly kind: "message"; readonly message: string };
const message = (text: string): Text => ({ kind: "message", message: text });
const closed = { kind: "closed", reason: "closed" } as const;

async function all(reader: AsyncIterable<StreamItem<Text>>): Promise<StreamItem<Text>[]> {
  const items: StreamItem<Text>[] = [];
  for await (const item of reader) items.push(item);
  return items;
}

describe("a stream", () => {
  test("gives every reader every item, in order, and ends each after `closed`", async () => {
    const stream = createStream<Text>();
    const readers = [all(stream.read()), all(stream.read())];
    stream.push({ kind: "open" });
    stream.push(message("a"));
    stream.push(message("b"));
    stream.close(closed);
    const expected = [{ kind: "open" }, message("a"), message("b"), closed];
    expect(await Promise.all(readers)).toEqual([expected, expected]);
  });

  test("keeps what comes before the first reader for him", async () => {
    const stream = createStream<Text>();
    stream.push({ kind: "open" });
    stream.push(message("early"));
    const first = stream.read();
    const second = stream.read();
    stream.close(closed);
    expect(await all(first)).toEqual([{ kind: "open" }, message("early"), closed]);
    expect(await all(second)).toEqual([{ kind: "open" }, closed]);
  });

  test("tells a reader who comes late the present state, and one who comes too late that it is closed", async () => {
    const stream = createStream<Text>();
    stream.read();
    stream.push({ kind: "open" });
    stream.push(message("gone"));
    const late = stream.read();
    expect(await late.next()).toEqual({ done: false, value: { kind: "open" } });
    stream.close(closed);
    expect(await all(stream.read())).toEqual([closed]);
  });

  test("drops the oldest messages of a slow reader, tells him how many, and spares the others", async () => {
    const stream = createStream<Text>({ limit: 3 });
    const slow = stream.read();
    const quick = stream.read();
    const seen: string[] = [];
    for (const text of ["1", "2", "3", "4", "5"]) {
      stream.push(message(text));
      const { value } = await quick.next();
      if (value?.kind === "message") seen.push(value.message);
    }
    stream.close(closed);
    expect(seen).toEqual(["1", "2", "3", "4", "5"]);
    expect(await all(slow)).toEqual([{ kind: "overflow", dropped: 3 }, message("4"), message("5"), closed]);
  });

  test("never drops a life-cycle item", async () => {
    const stream = createStream<Text>({ limit: 1 });
    const reader = stream.read();
    stream.push({ kind: "connecting" });
    stream.push({ kind: "open" });
    stream.push({ kind: "restored", gap: true });
    stream.close(closed);
    expect((await all(reader)).map(({ kind }) => kind)).toEqual(["connecting", "open", "restored", "closed"]);
  });

  test("keeps of a long row of failures only the last, whether somebody reads or not", async () => {
    const stream = createStream<Text>({ limit: 3 });
    const cause = { kind: "http", operation: "poll", status: 500, message: "poll: HTTP 500" } as const;
    stream.push({ kind: "open" });
    for (let attempt = 1; attempt <= 100; attempt += 1) {
      stream.push({ kind: "reconnecting", attempt, delayMs: 1, cause });
    }
    stream.push({ kind: "restored", gap: true });
    stream.close(closed);
    const items = await all(stream.read());
    expect(items.map(({ kind }) => kind)).toEqual(["open", "restored", "closed"]);
  });

  test("ends a waiting reader when its signal aborts, and lets the others go on", async () => {
    const stream = createStream<Text>();
    const abort = new AbortController();
    const aborted = all(stream.read({ signal: abort.signal }));
    const other = stream.read();
    abort.abort();
    expect(await aborted).toEqual([]);
    stream.push(message("still"));
    expect((await other.next()).value).toEqual(message("still"));
  });

  test("gives nothing to a reader whose signal was aborted before", async () => {
    const stream = createStream<Text>();
    stream.push(message("early"));
    expect(await all(stream.read({ signal: AbortSignal.abort() }))).toEqual([]);
  });

  test("stops a reader whose loop is left", async () => {
    const stream = createStream<Text>();
    const reader = stream.read();
    stream.push(message("a"));
    for await (const item of reader) {
      expect(item).toEqual(message("a"));
      break;
    }
    stream.push(message("b"));
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });

  test("settles every waiting `next` when it closes", async () => {
    const stream = createStream<Text>();
    const reader = stream.read();
    const results = Promise.all([reader.next(), reader.next(), reader.next()]);
    stream.close(closed);
    expect((await results).map(({ done }) => done)).toEqual([false, true, true]);
  });

  test("takes nothing after it is closed", async () => {
    const stream = createStream<Text>();
    const reader = stream.read();
    stream.close(closed);
    stream.push(message("late"));
    stream.close({ kind: "closed", reason: "signedOut" });
    expect(await all(reader)).toEqual([closed]);
    expect(stream.closed).toBe(true);
  });
});
