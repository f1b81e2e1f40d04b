/** The frame of every receiver: who may push, what was sent, what becomes of it, and what is answered. Whatever happens, the sender gets an answer. */
import { type Authorize, refusalOf } from "./authorize-sender.js";
import { notify } from "./hooks.js";
import { type Incoming, type ReceiveRules, type Refusal, receiveJson } from "./receive-json.js";

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

export interface AnswerOptions<In extends Incoming = Incoming> extends ReceiveRules {
  /** Absent: whoever knows the address may push. All of a list have to agree. */
  readonly authorize?: Authorize<In> | readonly Authorize<In>[];
  readonly acknowledgement: { readonly status: number; readonly content?: AnswerContent };
  /** What a refusal says. Default: its reason, as plain text. */
  readonly refusalContent?: (refusal: Refusal) => AnswerContent;
  /** There is nothing to read. */
  readonly bodiless?: boolean;
  /** Takes what was sent. What it throws is the application's, and is not told to the sender. */
  readonly take: (value: unknown) => Refusal | undefined | Promise<Refusal | undefined>;
  /** Told of each refusal, for a log or a counter. What it throws is ignored. */
  readonly onRefusal?: (refusal: Refusal) => unknown;
}

export async function answerJson<In extends Incoming>(incoming: In, options: AnswerOptions<In>): Promise<Answer> {
  const { acknowledgement, refusalContent = reasonAlone, onRefusal } = options;
  const refusal = await refusalFor(incoming, options);
  if (refusal === undefined) return written(acknowledgement.status, acknowledgement.content);
  notify(onRefusal, () => refusal);
  const headers: Record<string, string> = {
    ...(refusal.kind === "method" && { Allow: options.method ?? "POST" }),
    ...(refusal.kind === "busy" && { "Retry-After": "1" }),
  };
  return { ...written(refusal.status, refusalContent(refusal), headers), refusal };
}

async function refusalFor<In extends Incoming>(incoming: In, options: AnswerOptions<In>): Promise<Refusal | undefined> {
  try {
    const stranger = await refusalOf(incoming, options.authorize);
    if (stranger !== undefined) return stranger;
    const received = options.bodiless ? noBody(incoming, options) : await receiveJson(incoming, options);
    return received.refusal ?? (await options.take(received.value));
  } catch (cause) {
    return { status: 500, kind: "handler", reason: "It could not be taken", cause };
  }
}

function noBody({ method }: Incoming, { method: wanted = "POST" }: ReceiveRules) {
  if (method.toUpperCase() === wanted) return { value: undefined, refusal: undefined };
  return { refusal: { status: 405, kind: "method", reason: `Only ${wanted} is taken` } as const };
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
