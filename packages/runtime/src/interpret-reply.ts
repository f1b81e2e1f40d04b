/** A reply that has been read -> data, or what is wrong and whether the outcome is lost with it. */

import { toCanonical } from "./canonical.js";
import type { ExplainSubject } from "./client-options.js";
import { replyError } from "./contract-error.js";
import type { ApiDescriptor, Misfit, OperationDescriptor, ReplyDescriptor, Shape } from "./descriptors.js";
import { findRounded } from "./find-rounded.js";
import type { Reply } from "./outcome.js";
import { isAnswer, matchReply, readAnything, readBody } from "./read-reply.js";
import { readResult } from "./read-result.js";
import { type Failed, isGatewayStatus, retryAfterMs } from "./retry.js";
import { told } from "./told.js";
import { asMisfit, type Finding, findUnexpected, lostDigits, type Report } from "./unexpected.js";
import { codeInText } from "./vendor-error.js";

export type Interpreted =
  | { readonly data: unknown; readonly reply: Reply; readonly error?: undefined; readonly failure?: undefined }
  | (Failed & { readonly reply: Reply; readonly failure?: unknown });

export interface ReplyRules {
  readonly api: ApiDescriptor;
  readonly strict: boolean;
  /** Whether somebody minds what the contract does not know. */
  readonly wantsNews: boolean;
  readonly report: Report;
  readonly explain: (subject: ExplainSubject, value: unknown) => Promise<readonly Misfit[]>;
}

export async function interpretReply(
  id: string,
  operation: OperationDescriptor,
  raw: { readonly status: number; readonly headers: Headers; readonly bytes: ArrayBuffer },
  { api, strict, wantsNews, report, explain }: ReplyRules,
): Promise<Interpreted> {
  const { status, headers, bytes } = raw;
  const described = matchReply(operation, status, headers);
  const whyNot = ({ status, mediaType }: ReplyDescriptor, value: unknown) =>
    explain({ operation: id, direction: "reply", status, ...(mediaType !== undefined && { mediaType }) }, value);
  const reply = (body: unknown): Reply => ({ status, headers: withoutCredentials(headers, api), body });

  if (described === undefined || !isAnswer(operation, status)) {
    const passing = isGatewayStatus(status);
    const waitMs = retryAfterMs(headers);
    const failed = await readFailure(hasNoBody(operation, status) ? undefined : described, raw, wantsNews, whyNot);
    const { failure, findings = [], why = "" } = failed;
    report(id, findings);
    const message = `${id}: HTTP ${status}${knownAs(described)}${why}`;
    const error = { kind: "http", operation: id, status, message } as const;
    return {
      error,
      lost: passing,
      passing,
      ...(waitMs === undefined ? {} : { waitMs }),
      ...(failure !== undefined && { failure }),
      reply: reply(readAnything(bytes, headers)),
    };
  }

  const mediaType = hasNoBody(operation, status) ? undefined : described.mediaType;
  const { value, json, wrong } = readBody(bytes, headers, mediaType);
  const broken = (misfits: readonly Misfit[], lost = false): Interpreted => ({
    error: replyError(id, misfits, described.shape),
    lost,
    passing: false,
    reply: reply(value),
  });
  if (wrong !== undefined) {
    if (status >= 200 && status < 300) return broken([{ pointer: "", message: wrong }], true);
    const message = `${id}: HTTP ${status}, and the body ${wrong}`;
    const gateway = isGatewayStatus(status);
    return {
      error: { kind: "http", operation: id, status, message },
      lost: gateway,
      passing: gateway,
      reply: reply(value),
    };
  }

  try {
    if (mediaType !== undefined && described.fits?.(value) === false) {
      return broken(await whyNot(described, value));
    }
    const { canonical, conversions, news } = convert(value, json, described.shape, wantsNews);
    const result =
      operation.result === undefined
        ? ({ kind: "success", data: canonical } as const)
        : readResult(operation.result, id, canonical, api.codes);
    const findings: Finding[] = [
      // What a refusal has besides its code and its message, an empty text in the place of the data say, is nobody's data.
      ...(result.kind === "failure" ? [] : conversions),
      ...news,
      ...(result.kind === "failure" && result.unknownCode
        ? [{ pointer: operation.result?.code ?? "", kind: "value", value: codeInText(result.error.code) } as const]
        : []),
    ];
    report(id, findings);
    if (strict && findings.length > 0) return broken(findings.map(asMisfit));
    switch (result.kind) {
      case "success":
        return { data: result.data, reply: reply(value) };
      case "failure":
        return { error: result.error, lost: false, passing: false, reply: reply(value) };
      case "broken":
        return broken([result.misfit]);
    }
  } catch (error) {
    // A body nested deeper than the stack is the vendor's doing; anything else thrown here is a mistake of ours.
    if (!(error instanceof RangeError)) throw error;
    return broken([{ pointer: "", message: TOO_DEEP }]);
  }
}

/** In the form that a client is handed, with what does not have it, and what the contract does not know of, where somebody minds. */
function convert(value: unknown, json: string | undefined, shape: Shape | undefined, wantsNews: boolean) {
  const { value: canonical, unconverted } = toCanonical(value, shape);
  const conversions = unconverted.map((pointer): Finding => ({ pointer, kind: "conversion" }));
  if (!wantsNews) return { canonical, conversions, news: [] };
  const rounded = json === undefined ? [] : findRounded(json);
  return { canonical, conversions, news: [...findUnexpected(canonical, shape), ...lostDigits(rounded, shape)] };
}

function knownAs(described: ReplyDescriptor | undefined): string {
  if (described === undefined) return ", which the contract does not describe";
  return described.status.toUpperCase() === "DEFAULT" ? ", which the contract describes by `default` alone" : "";
}

/** Where it is not what the contract describes, the status says that it failed, whatever comes with it; `why` ends the sentence about it. */
async function readFailure(
  described: ReplyDescriptor | undefined,
  { bytes, headers }: { readonly bytes: ArrayBuffer; readonly headers: Headers },
  wantsNews: boolean,
  whyNot: (described: ReplyDescriptor, value: unknown) => Promise<readonly Misfit[]>,
): Promise<{ readonly failure?: unknown; readonly findings?: readonly Finding[]; readonly why?: string }> {
  if (described?.mediaType === undefined) return {};
  const { value, json, wrong } = readBody(bytes, headers, described.mediaType);
  if (wrong !== undefined) return { why: `, and the body ${wrong}` };
  try {
    if (described.fits?.(value) === false)
      return { why: `, with a body that breaks the contract${told(await whyNot(described, value), described.shape)}` };
    const { canonical, conversions, news } = convert(value, json, described.shape, wantsNews);
    return { failure: canonical, findings: [...conversions, ...news] };
  } catch (error) {
    if (error instanceof RangeError) return { why: `, and the body ${TOO_DEEP}` };
    throw error;
  }
}

/** Deeper than the stack. */
const TOO_DEEP = "is nested too deeply to be read";

/** HTTP leaves no room for one, whatever a contract's range of statuses describes. */
const hasNoBody = ({ method }: OperationDescriptor, status: number) =>
  method === "HEAD" || status === 204 || status === 205 || status === 304;

/** Credentials have one owner; a reply that is logged or kept does not carry them along. */
function withoutCredentials(headers: Headers, { credentials }: ApiDescriptor): Headers {
  const copy = new Headers(headers);
  copy.delete("set-cookie");
  for (const credential of Object.values(credentials)) {
    if (credential.type === "apiKey" && credential.rotates !== undefined) copy.delete(credential.rotates.header);
  }
  return copy;
}
