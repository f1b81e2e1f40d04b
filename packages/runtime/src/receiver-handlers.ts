/**
 * A receiver where a server calls it: as a handler of web requests, and as a listener of Node's `http`, which is what Express and its like call, too.
 * Only the parts of Node's objects that are used are named here, so that nothing of Node's is imported.
 */
import type { Answer } from "./answer-json.js";
import { type Incoming, isBytes } from "./receive-json.js";
import { type HeaderRecord, webHeaders } from "./web-headers.js";

type Receiver = (incoming: Incoming) => Promise<Answer>;

export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the address before a router took its part off. */
  readonly originalUrl?: string | undefined;
  readonly headers: HeaderRecord;
  readonly socket?: { readonly remoteAddress?: string | undefined };
  /** What a parser of bodies has left: a value, a text or bytes. */
  readonly body?: unknown;
  readonly httpVersionMajor?: number;
  readonly readableEnded?: boolean;
  /** Somebody has read of it. */
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
  on(event: "data", listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: "end" | "error" | "aborted" | "close", listener: () => void): unknown;
  resume(): unknown;
}

export interface NodeResponse {
  readonly headersSent?: boolean;
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
}

export interface NodeListenerOptions<Request extends NodeRequest = NodeRequest> {
  /** Whose address counts, for a server behind a proxy: `(request) => request.ip`. Default: the other end of the connection. */
  readonly addressOf?: (request: Request) => string | undefined;
}

export interface WebHandlerOptions {
  /** Whose address counts for `fromAddresses`: a web request does not say, its server does. */
  readonly addressOf?: (request: Request) => string | undefined;
}

/** `(request: Request) => Promise<Response>` */
export function toWebHandler(
  receive: Receiver,
  { addressOf = () => undefined }: WebHandlerOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, url, headers: given, body: stream, bodyUsed } = request;
    const { status, headers, body } = await receive({
      ...{ method, url, headers: given, body: stream, bodyUsed },
      get address() {
        return addressOf(request);
      },
    });
    return new Response(body ?? null, { status, headers });
  };
}

/** `createServer(toNodeListener(receive))`, `app.post("/cdr", toNodeListener(receive))`. Its promise is settled when the answer has been given. */
export function toNodeListener<Request extends NodeRequest>(
  receive: Receiver,
  { addressOf = ({ socket }) => socket?.remoteAddress }: NodeListenerOptions<Request> = {},
): (request: Request, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await receive({
      method: request.method ?? "GET",
      url: request.originalUrl ?? request.url ?? "/",
      headers: webHeaders(request.headers),
      ...bodyOf(request),
      // Asked for inside the receiver, which gives an answer whatever is thrown.
      get address() {
        return addressOf(request);
      },
    });
    if (response.headersSent) return;
    response.statusCode = answer.status;
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    // What was not read is of no use to anybody, and must not be taken for the next request.
    if (answer.refusal !== undefined && request.readableEnded !== true) {
      // HTTP/2 ends the one stream.
      if ((request.httpVersionMajor ?? 1) < 2) response.setHeader("Connection", "close");
      request.resume();
    }
    response.end(answer.body ?? "");
  };
}

function bodyOf(request: NodeRequest): Pick<Incoming, "body" | "bodyUsed"> {
  const { body, readableEnded, readableDidRead = readableEnded } = request;
  if (typeof body === "string" || isBytes(body)) return { body };
  // A parser that does not know the media type leaves an empty object, or nothing, and the stream as it was.
  const isLeft = body === undefined || body === null || isEmpty(body);
  // At its end, and nobody has read of it: it was empty.
  if (isLeft && readableDidRead !== true) return { body: readableEnded ? "" : streamOf(request) };
  return body === undefined ? { bodyUsed: true } : { body: { parsed: body } };
}

const isEmpty = (body: unknown): boolean =>
  typeof body === "object" && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;

/** To stop reading must not close the connection, or the sender would never hear why. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (request.destroyed) {
        // It tells nobody any more that it broke off.
        controller.error(new Error("The request broke off"));
        return;
      }
      const end = (how: () => void) => () => {
        if (isOver) return;
        isOver = true;
        how();
      };
      request.on("data", (chunk: Uint8Array | string) => {
        if (!isOver) controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      });
      request.on(
        "end",
        end(() => controller.close()),
      );
      for (const event of ["error", "aborted", "close"] as const)
        request.on(
          event,
          end(() => controller.error(new Error("The request broke off"))),
        );
    },
    cancel() {
      isOver = true;
    },
  });
}
