/**
 * Documents from elsewhere, from hosts that somebody allowed by name and nowhere else. Nothing is sent but the request: no credentials, no cookies,
 * and no proxy of the environment is used. A public name may lead to a private address: who allows the name allows that.
 */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { decodeText } from "./decode-text.js";

export interface FetchOptions {
  /** Bytes that one document may have. */
  readonly largest: number;
  /** Ends a document that takes too long, its redirects included. Default: after 30 seconds. */
  readonly deadline: () => AbortSignal;
  /** Documents that one run may fetch: an answer that names another address without end is not followed for ever. */
  readonly most: number;
}

export type Fetched = { readonly file: string; readonly text: string } | { readonly failed: string };

export interface TextFetch {
  /** Why an address is not fetched; undefined when it may be. */
  readonly refusal: (address: string) => string | undefined;
  /** Follows redirects as far as they are allowed. */
  readonly fetchText: (address: string) => Promise<Fetched>;
}

const MOST_REDIRECTS = 5;
const MEGABYTE = 1024 * 1024;

/** Why this is no host to allow; undefined when it is one. */
export function hostProblem(host: string): string | undefined {
  const isPlain = /^(\[[0-9a-f:.]+\]|[^\s/\\?#@:*[\]]+)(:\d{1,5})?$/i.test(host) && URL.canParse(`https://${host}`);
  return isPlain
    ? undefined
    : `${JSON.stringify(host)} is no host. Name one exactly, without address or wildcard: example.com, or example.com:8443`;
}

export function createFetch(hosts: readonly string[], options: Partial<FetchOptions> = {}): TextFetch {
  const { largest = 32 * MEGABYTE, deadline = () => AbortSignal.timeout(30_000) } = options;
  for (const problem of hosts.map(hostProblem)) if (problem !== undefined) throw new Error(problem);
  const origins = new Set(
    hosts.flatMap((host) => ["https:", "http:"].map((protocol) => new URL(`${protocol}//${host}`).origin)),
  );

  function refusal(address: string): string | undefined {
    if (!URL.canParse(address)) return "is no address. Correct its spelling.";
    const { protocol, username, password, hostname, host, origin } = new URL(address);
    if (protocol !== "https:" && protocol !== "http:")
      return "is not fetched: only https addresses are. Copy the document.";
    if (username !== "" || password !== "")
      return "is not fetched, because it has a user or password in it. Fetch the document yourself, copy it beside this one and refer to it by a relative path.";
    if (protocol === "http:" && !isLocal(hostname))
      return "is not fetched, because it is not https. Write https, or copy the document beside this one and refer to it by a relative path.";
    if (!origins.has(origin))
      return `is not fetched: its host is not allowed. Allow it with --allow-host ${host}, or copy the document beside this one and refer to it by a relative path.`;
    return undefined;
  }

  async function fetchText(address: string): Promise<Fetched> {
    const signal = deadline();
    let here = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const refused = refusal(here);
      if (refused !== undefined) return { failed: hop === 0 ? refused : `leads on to \`${here}\`, which ${refused}` };
      try {
        const answer = await get(new URL(here), largest, signal);
        if (!("location" in answer)) return "failed" in answer ? answer : decoded(here, answer.bytes);
        here = new URL(answer.location, here).href;
      } catch (error) {
        return { failed: `cannot be fetched (${reasonOf(error)}). Try again, or copy the document beside this one.` };
      }
    }
    return {
      failed: `cannot be fetched: it leads on more than ${MOST_REDIRECTS} times. Refer to where the document is.`,
    };
  }

  return { refusal, fetchText };
}

const isLocal = (hostname: string) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

function decoded(file: string, bytes: Uint8Array): Fetched {
  const read = decodeText(bytes);
  return "failed" in read ? read : { file: file.replace(/#.*$/s, ""), text: read.text };
}

type Answer = { readonly bytes: Uint8Array } | { readonly location: string } | { readonly failed: string };

function get(address: URL, largest: number, signal: AbortSignal): Promise<Answer> {
  const send = address.protocol === "https:" ? requestHttps : requestHttp;
  const headers = { accept: "application/yaml, application/json, */*;q=0.5", "accept-encoding": "identity" };
  return new Promise((done, fail) => {
    // Without an agent of its own a request may go through a proxy that the environment names.
    const sent = send(address, { agent: false, headers, signal }, (answer) =>
      read(answer, sent, largest).then(done, fail),
    );
    sent.on("error", fail).end();
  });
}

async function read(answer: IncomingMessage, sent: ClientRequest, largest: number): Promise<Answer> {
  const { statusCode = 0, headers } = answer;
  const end = <Ended extends Answer>(ended: Ended): Ended => {
    sent.destroy();
    return ended;
  };
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined)
    return end({ location: headers.location });
  if (statusCode !== 200)
    return end({ failed: `cannot be fetched: its host answers ${statusCode}. Check the address.` });
  if ((headers["content-encoding"] ?? "identity") !== "identity")
    return end({
      failed: "cannot be fetched: it is compressed although that was not asked for. Copy the document beside this one.",
    });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    parts.push(part);
    size += part.length;
    if (size > largest)
      return end({ failed: `is not fetched: it is larger than ${largest / MEGABYTE} MB. Copy it beside this one.` });
  }
  return { bytes: Buffer.concat(parts) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === "AbortError" || error.name === "TimeoutError") return "no answer in time";
  return "code" in error && error.code !== undefined ? String(error.code) : error.message;
}
