/** What the platform pushes: the contract's examples, or what a test gives. What it does when a receiver fails nobody knows, so nothing is repeated by itself. */
import { entries, resolve } from "../../document.js";
import { isObject, type Json, type JsonObject, member } from "../../json.js";
import { ControlError, type FrontContext } from "../../vendor.js";
import type { CcPaasOptions } from "./options.js";

export interface Push {
  /** Where the receiver is. */
  readonly url: string;
  /** The name of one of the contract's examples. Default: the first. */
  readonly example?: string;
  /** Instead of an example. */
  readonly body?: Json;
}

export interface Pushed {
  /** What the receiver answered. */
  readonly status: number;
  readonly body: string;
}

export interface CcPaasControls {
  /** Pushes a notification, by the name of the contract's webhook, and tells what came back. */
  push(webhook: string, push: Push): Promise<Pushed>;
}

const timeoutMs = 10_000;

/** Throws a ControlError for what cannot be pushed; what is given back pushes it. */
export function preparePush(
  { contract, note }: FrontContext,
  { pushAnywhere = false }: CcPaasOptions,
  webhook: string,
  push: Push,
): () => Promise<Pushed> {
  const body = bodyOf(contract.document, webhook, push);
  if (!pushAnywhere && !isLoopback(push.url)) throw new ControlError("Notifications go to this machine only");
  return async () => {
    const response = await fetch(push.url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    });
    // Nothing of the receiver's address, which may hold a secret.
    note(`push ${webhook} -> ${response.status}`);
    return { status: response.status, body: await response.text() };
  };
}

function bodyOf(document: JsonObject, webhook: string, { body, example: name }: Push): Json {
  const webhooks = entries(document.webhooks);
  const [, described] = webhooks.find(([known]) => known === webhook) ?? [];
  if (described === undefined) throw new ControlError(`There is no webhook ${webhook}. One of: ${names(webhooks)}`);
  if (body !== undefined) return body;
  const request = resolve(document, member(member(resolve(document, described), "post"), "requestBody"));
  const examples = entries(member(member(member(request, "content"), "application/json"), "examples"));
  const [, example] = examples.find(([known]) => name === undefined || known === name) ?? [];
  if (example === undefined) throw new ControlError(`${webhook} has no such example. One of: ${names(examples)}`);
  return member(resolve(document, example), "value") ?? null;
}

const names = (named: readonly (readonly [string, unknown])[]): string => named.map(([name]) => name).join(", ");

function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

/** The body of the control request `push`: `webhook`, `url`, and maybe `example` or `body`. */
export function readPush(body: Json | undefined): { readonly webhook: string; readonly push: Push } {
  const webhook = member(body, "webhook");
  const url = member(body, "url");
  const example = member(body, "example");
  const given = member(body, "body");
  if (!isObject(body) || typeof webhook !== "string" || typeof url !== "string")
    throw new ControlError("A push has a webhook and a url");
  return {
    webhook,
    push: { url, ...(typeof example === "string" && { example }), ...(given !== undefined && { body: given }) },
  };
}
