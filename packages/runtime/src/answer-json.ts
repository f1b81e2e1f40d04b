/** The frame of every receiver: who may push, what was sent, what becomes of it, and what is answered. Whatever happens, the sender gets an answer. */
import { type Authorize, refusalOf } from "./authorize-sender.js";
import { type Clock, systemClock } from "./clock.js";
import { type Deadline, startDeadline } from "./deadline.js";
import type { Path } from "./find-rounded.js";
import { notify } from "./hooks.js";
import { type Incoming, type Received, type ReceiveRules, type Refusal, receiveJson } from "./receive-json.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: nothing is said. */
  readonly body?: string;
  /** Why it was not taken. */
  readonly refusal?: Refusal;
}

export interface AnswerContent {
  readonly mediaType: string;
  /** A text stands as it is; anything else is written as JSON. */
  readonly body: unknown;
}

/** What came of something after its sender had been told that it took too long. */
export interface LateOutcome {
  /** Absent: it was taken after all. */
  readonly refusal?: Refusal;
}

export interface AnswerOptions<In extends Incoming = Incoming> extends ReceiveRules {
  /** Absent: whoever knows the address may push. All of a list have to agree. */
  readonly authorize?: Authorize<In> | readonly Authorize<In>[];
  readonly acknowledgement: { readonly status: number; readonly content?: AnswerContent };
  /** What a refusal says. Default: its reason, as plain text. */
  readonly refusalContent?: (refusal: Refusal) => AnswerContent;
  /** There is nothing to read. */
  readonly bodiless?: boolean;
  /** Takes what was sent. What it throws is the application's, and is not told to the sender. `rounded`: where integers are no longer what they were in the text. */
  readonly take: (
    value: unknown,
    deadline: Deadline,
    rounded?: readonly Path[],
  ) => Refusal | undefined | Promise<Refusal | undefined>;
  /** Told of each refusal, for a log or a counter. What it throws is ignored. */
  readonly onRefusal?: (refusal: Refusal) => unknown;
  /** Until the sender is answered, whoever has not come to an end. Default 30 000 ms. */
  readonly timeoutMs?: number;
  /** Told of what came to an end after that. */
  readonly onLate?: (late: LateOutcome) => unknown;
  readonly clock?: Clock;
}

export const tooLate: Refusal = { status: 503, kind: "timeout", reason: "It was not taken in time" };

export async function answerJson<In extends Incoming>(incoming: In, options: AnswerOptions<In>): Promise<Answer> {
  const { acknowledgement, refusalContent = reasonAlone, onRefusal } = options;
  const refusal = await refusalInTime(incoming, options);
  if (refusal === undefined) return written(acknowledgement.status, acknowledgement.content);
  notify(onRefusal, () => refusal);
  const headers: Record<string, string> = {
    ...(refusal.kind === "method" && { Allow: options.method ?? "POST" }),
    ...(refusal.kind === "busy" && { "Retry-After": "1" }),
  };
  return { ...written(refusal.status, refusalContent(refusal), headers), refusal };
}

async function refusalInTime<In extends Incoming>(
  incoming: In,
  options: AnswerOptions<In>,
): Promise<Refusal | undefined> {
  const { clock = systemClock, timeoutMs = 30_000, onLate } = options;
  const deadline = startDeadline(clock, timeoutMs, undefined);
  const work = refusalFor(incoming, options, deadline);
  const refusal = await Promise.race([work, deadline.passed.then(() => tooLate)]);
  deadline.end();
  if (refusal === tooLate) {
    void work.then((late) => {
      if (late !== tooLate) notify(onLate, () => (late === undefined ? {} : { refusal: late }));
    });
  }
  return refusal;
}

async function refusalFor<In extends Incoming>(
  incoming: In,
  options: AnswerOptions<In>,
  deadline: Deadline,
): Promise<Refusal | undefined> {
  try {
    const stranger = await refusalOf(incoming, options.authorize);
    if (stranger !== undefined) return stranger;
    const received = options.bodiless ? noBody(incoming, options) : await receiveJson(incoming, options);
    if (received.refusal !== undefined) return received.refusal;
    // Nobody waits for it any more, and it may come again.
    return deadline.state() === undefined ? await options.take(received.value, deadline, received.rounded) : tooLate;
  } catch (cause) {
    return { status: 500, kind: "handler", reason: "It could not be taken", cause };
  }
}

function noBody({ method }: Incoming, { method: wanted = "POST" }: ReceiveRules): Received {
  if (method.toUpperCase() === wanted) return { value: undefined };
  return { refusal: { status: 405, kind: "method", reason: `Only ${wanted} is taken` } };
}

const reasonAlone = ({ reason }: Refusal): AnswerContent => ({ mediaType: "text/plain; charset=utf-8", body: reason });

function written(
  status: number,
  content: AnswerContent | undefined,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  if (content === undefined) return { status, headers };
  const { mediaType, body } = content;
  return {
    status,
    headers: { "Content-Type": mediaType, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
