import { expect, test } from "vitest";
import type { NetworkError, Outcome, OutcomeError, VendorError } from "../src/outcome.js";
import { startPoll } from "../src/poll.js";
import { createStream, type StreamItem } from "../src/stream.js";
import { createTestClock } from "../src/test-clock.js";

const reply = { status: 200, headers: new Headers(), body: undefined };
const brought = (text: string): Outcome<string> => ({ data: text, reply });
const failed = (error: OutcomeError): Outcome<string> => ({ error });
const nothing = brought("");
const signedOut = { kind: "closed", reason: "signedOut" } as const;

const refused: NetworkError = { kind: "network", operation: "poll", message: "refused", sent: false, cause: undefined };
const broken: NetworkError = { ...refused, sent: true };
const vendor = (code: string): VendorError => ({
  kind: "vendor",
  operation: "poll",
  message: code,
  code,
  codeKind: "unknown",
  retry: false,
});

interface Text {
  readonly kind: "message";
  readonly message: string;
}

/** A poll whose requests are answered by hand. */
function play() {
  const clock = createTestClock();
  const stream = createStream<Text>();
  const requests: { answer(outcome: Outcome<string>): void; signal: AbortSignal }[] = [];
  const reader = stream.read();
  const poll = startPoll<string, Text>({
    stream,
    clock,
    request: (signal) =>
      new Promise((resolve) => {
        requests.push({ answer: resolve, signal });
        signal.addEventListener("abort", () =>
          resolve(failed({ kind: "aborted", operation: "poll", message: "aborted", reason: signal.reason })),
        );
      }),
    messageOf: (data) => (data === "" ? undefined : { kind: "message", message: data }),
    pauseMs: { afterMessage: 200, afterNothing: 500 },
    sessionLost: (error) => error.kind === "vendor" && error.code === "100-006",
    random: () => 1,
  });
  const answer = async (outcome: Outcome<string>) => {
    requests.at(-1)?.answer(outcome);
    await clock.advance(0);
  };
  const items = async (count: number) => {
    const found: StreamItem<Text>[] = [];
    while (found.length < count) {
      const { value } = await reader.next();
      if (value) found.push(value);
    }
    return found;
  };
  return { clock, stream, requests, poll, answer, items };
}

test("polls again after each reply, sooner when it brought a message", async () => {
  const { clock, requests, answer, items, poll } = play();
  await answer(brought("a"));
  expect(clock.sleepers()).toEqual([200]);
  await clock.advance(200);
  await answer(nothing);
  expect(clock.sleepers()).toEqual([500]);
  await clock.advance(499);
  expect(requests).toHaveLength(2);
  await clock.advance(1);
  expect(requests).toHaveLength(3);
  expect(await items(3)).toEqual([{ kind: "connecting" }, { kind: "open" }, { kind: "message", message: "a" }]);
  await poll.stop(signedOut);
});

test("goes on after failures with growing pauses, and says that nothing was lost when no request left", async () => {
  const { clock, answer, items, poll } = play();
  await answer(nothing);
  await clock.advance(500);
  const delays: (number | undefined)[] = [];
  for (let failure = 0; failure < 6; failure += 1) {
    await answer(failed(refused));
    delays.push(clock.sleepers()[0]);
    await clock.advance(8_000);
  }
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  await answer(brought("a"));
  const found = await items(10);
  expect(found.slice(2, 4)).toEqual([
    { kind: "reconnecting", attempt: 1, delayMs: 500, cause: refused },
    { kind: "reconnecting", attempt: 2, delayMs: 1_000, cause: refused },
  ]);
  expect(found.slice(8)).toEqual([
    { kind: "restored", gap: false },
    { kind: "message", message: "a" },
  ]);
  await poll.stop(signedOut);
});

test("says that a message may be lost when a reply was", async () => {
  const { clock, answer, items, poll } = play();
  await answer(nothing);
  await clock.advance(500);
  await answer(failed(broken));
  await clock.advance(500);
  await answer(failed(refused));
  await clock.advance(1_000);
  await answer(nothing);
  expect((await items(5)).at(-1)).toEqual({ kind: "restored", gap: true });
  await poll.stop(signedOut);
});

test("says that a message may be lost also when it was the very first reply", async () => {
  const { clock, answer, items, poll } = play();
  await answer(failed(broken));
  await clock.advance(500);
  await answer(nothing);
  expect((await items(4)).slice(2)).toEqual([{ kind: "open" }, { kind: "restored", gap: true }]);
  await poll.stop(signedOut);
});

test("begins its pauses anew after a success", async () => {
  const { clock, answer, poll } = play();
  await answer(failed(refused));
  await clock.advance(500);
  await answer(nothing);
  await clock.advance(500);
  await answer(failed(vendor("100-007")));
  expect(clock.sleepers()).toEqual([500]);
  await poll.stop(signedOut);
});

test("ends the stream with the vendor's word when the session is lost, and asks no more", async () => {
  const { clock, requests, answer, items, stream } = play();
  const lost = vendor("100-006");
  await answer(failed(lost));
  await clock.advance(60_000);
  expect(requests).toHaveLength(1);
  expect(stream.closed).toBe(true);
  expect(await items(2)).toEqual([{ kind: "connecting" }, { kind: "closed", reason: "sessionLost", cause: lost }]);
});

test("aborts the held request when it is stopped", async () => {
  const { requests, poll, items } = play();
  await poll.stop(signedOut);
  expect(requests[0]?.signal.aborted).toBe(true);
  expect(await items(2)).toEqual([{ kind: "connecting" }, signedOut]);
});

test("stops in the middle of a pause", async () => {
  const { clock, requests, answer, poll } = play();
  await answer(nothing);
  await poll.stop(signedOut);
  await clock.advance(10_000);
  expect(requests).toHaveLength(1);
  expect(clock.sleepers()).toEqual([]);
});
