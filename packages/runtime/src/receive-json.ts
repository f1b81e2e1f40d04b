/**
 * What a vendor sends to a receiver of ours: a web `Request` -> its JSON, or why not. Nothing here throws for what a sender sends, and nothing larger
 * than the limit is kept.
 */
export interface ReceiveRules {
  /** Default 1 MiB. */
  readonly maxBytes?: number;
}

export type Received = { readonly value: unknown; readonly refusal?: undefined } | { readonly refusal: Refusal };

export interface Refusal {
  /** 400, 405, 413 or 415. */
  readonly status: number;
  /** A sentence without any of what was sent. */
  readonly reason: string;
}

export async function receiveJson(request: Request, { maxBytes = 1_048_576 }: ReceiveRules = {}): Promise<Received> {
  if (request.method !== "POST") return refuse(405, "Only POST is taken");
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^application\/(.+\+)?json\s*(;|$)/i.test(contentType)) return refuse(415, "Only application/json is taken");
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? "utf-8";
  const bytes = await readBytes(request, maxBytes);
  if (bytes === "tooLarge") return refuse(413, `At most ${maxBytes} bytes are taken`);
  if (bytes === "broken") return refuse(400, "The body broke off");
  const text = decode(bytes, charset);
  if (text === undefined) return refuse(400, "The body is not text in the character set it claims");
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refuse(400, "The body is no JSON");
  }
}

const refuse = (status: number, reason: string): Received => ({ refusal: { status, reason } });

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | "tooLarge" | "broken"> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return "tooLarge";
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  try {
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
      length += read.value.byteLength;
      if (length > maxBytes) {
        await reader?.cancel();
        return "tooLarge";
      }
      chunks.push(read.value);
    }
  } catch {
    return "broken";
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Undefined when the bytes are not that, or nobody knows the character set. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether two secrets are the same, without telling by the time taken how much of them is. */
export function sameSecret(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index += 1) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}
