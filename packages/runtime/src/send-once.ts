/** One request on the wire and what came of it. */
import type { Arguments, BuiltRequest } from "./build-request.js";
import type { Clock } from "./clock.js";
import { requestError } from "./contract-error.js";
import type { CookieJar } from "./cookies.js";
import type { CredentialStore, Proof } from "./credentials.js";
import type { OperationDescriptor } from "./descriptors.js";
import { type CallRecord, type Hooks, notify } from "./hooks.js";
import { type Interpreted, interpretReply, type ReplyRules } from "./interpret-reply.js";
import { networkFailure } from "./network-error.js";
import type { Engine } from "./open-engine.js";
import type { NetworkError } from "./outcome.js";
import { matchReply } from "./read-reply.js";
import { redactArguments, redactHeaders, redactReply, type SensitiveNames } from "./redact.js";
import type { Failed } from "./retry.js";
import { Unsendable } from "./unsendable.js";

/** What the calls of one client share. */
export interface Wiring extends ReplyRules {
  readonly engine: Engine;
  readonly credentials: CredentialStore;
  readonly cookies: CookieJar;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly names: () => SensitiveNames;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sending {
  readonly id: string;
  readonly operation: OperationDescriptor;
  readonly about: CallRecord;
  readonly args: Arguments;
  readonly request: BuiltRequest;
  /** Aborted when the connection is given up. */
  readonly connection: AbortSignal;
  readonly progress: Progress;
}

export interface Progress {
  attempts: number;
  /** The last request may have reached the vendor. */
  inFlight: boolean;
}

/** `renewed`: the vendor refused the credential before it did anything, and there is another one to try. */
export type Tried =
  | (Interpreted & { readonly renewed?: boolean })
  | (Failed & { readonly reply?: undefined; readonly failure?: undefined; readonly renewed?: undefined });

export async function sendOnce(sending: Sending, wiring: Wiring): Promise<Tried> {
  const { id, operation, about, args, request, connection, progress } = sending;
  const { engine, credentials, cookies, clock, hooks, names } = wiring;
  const started = clock.now();
  const proof = credentials.prove(operation.security);
  progress.attempts += 1;
  const attempt = progress.attempts;

  let status: number;
  let headers: Headers;
  let bytes: ArrayBuffer;
  try {
    const sent = requestHeaders(request, proof, wiring, started);
    notify(hooks.onRequest, () => ({
      ...about,
      attempt,
      arguments: redactArguments(args, operation, names()),
      headers: redactHeaders(sent, operation, names()),
    }));
    progress.inFlight = true;
    const response = await engine({
      server: operation.server,
      method: operation.method,
      path: request.path,
      query: [...(operation.query ? [operation.query] : []), ...request.query, ...proof.query.map(pair)].join("&"),
      headers: sent,
      body: request.body?.content,
      signal: connection,
    });
    ({ status, headers } = response);
    // Before the body: what the next request must carry is known now, even if the rest never arrives.
    credentials.receive(proof.ticket, headers);
    cookies.receive(headers, clock.now());
    bytes = await response.arrayBuffer().catch((cause: unknown) => {
      throw new BrokenOff(cause);
    });
  } catch (error) {
    const failed = failure(id, error);
    progress.inFlight = failed.lost;
    return failed;
  }

  const durationMs = clock.now() - started;
  const interpreted = await interpretReply(id, operation, { status, headers, bytes }, wiring);
  notify(hooks.onReply, () => ({
    ...about,
    attempt,
    status,
    durationMs,
    headers: redactHeaders(headers, operation, names()),
    body: redactReply(interpreted.reply.body, matchReply(operation, status, headers)?.shape, operation.result, names()),
  }));
  return { ...interpreted, renewed: isRefusedCredential(interpreted) && credentials.recover(proof) };
}

/** Vendors tell an old credential and a lost session apart badly: both may mean that the credential was replaced meanwhile. */
const isRefusedCredential = ({ error }: Interpreted): boolean =>
  error?.kind === "vendor" && (error.codeKind === "authentication" || error.codeKind === "notSignedIn");

/** A reply that ended before its end. */
class BrokenOff extends Error {
  override readonly name = "BrokenOff";
  constructor(cause: unknown) {
    super("the reply broke off", { cause });
  }
}

function failure(id: string, error: unknown): Failed {
  if (error instanceof Unsendable) {
    return { error: requestError(id, [{ pointer: "", message: error.message }]), lost: false, passing: false };
  }
  const brokenOff = error instanceof BrokenOff;
  const cause = brokenOff ? error.cause : error;
  const { sent, repeatable, code } = brokenOff ? { ...networkFailure(cause), sent: true } : networkFailure(cause);
  const what = brokenOff ? "the reply broke off" : sent ? "the connection failed" : "no connection";
  const network: NetworkError = {
    kind: "network",
    operation: id,
    message: `${id}: ${what}${code === undefined ? "" : ` (${code})`}`,
    sent,
    cause,
  };
  return { error: network, lost: sent, passing: repeatable };
}

function requestHeaders(request: BuiltRequest, proof: Proof, { headers, cookies }: Wiring, now: number): Headers {
  // It would begin another cookie.
  if (proof.cookies.some(([, value]) => value.includes(";")))
    throw new Unsendable("has a credential that a cookie cannot hold");
  try {
    const all = new Headers(headers);
    for (const [name, value] of [...request.headers, ...proof.headers]) all.set(name, value);
    if (request.body !== undefined) all.set("Content-Type", request.body.contentType);
    const sent = [...cookies.pairs(now), ...proof.cookies].map(([name, value]) => `${name}=${value}`);
    const cookie = [...sent, ...request.cookies].join("; ");
    if (cookie !== "") all.set("Cookie", cookie);
    return all;
  } catch {
    // The engine's own words quote the value.
    throw new Unsendable("has a header, or a credential, that cannot be sent");
  }
}

const pair = ([name, value]: readonly [string, string]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
