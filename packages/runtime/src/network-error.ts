/**
 * What a failed `fetch` tells: whether the request may have reached the vendor, and whether trying again can help.
 * Node says it in `cause.code` of the error. A browser says nothing, so there a request counts as sent.
 */

export interface NetworkFailure {
  /** False only when it is certain. */
  readonly sent: boolean;
  readonly repeatable: boolean;
  /** A constant such as ECONNREFUSED, fit for a message. */
  readonly code?: string;
}

/** The connection was never made, and may be the next time. */
const NO_CONNECTION = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);
/** These too, but only when it was connecting that failed. */
const NO_ROUTE = new Set(["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"]);
/**
 * The handshake ended before the request was written, and will end so the next time: https://nodejs.org/api/tls.html#x509-certificate-error-codes
 * Other TLS alerts can come later: with TLS 1.3 a server refuses a client's certificate after the first request.
 */
const HANDSHAKE =
  /^(CERT_.*|CRL_.*|UNABLE_TO_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|ERROR_IN_CERT_.*|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_UNSUPPORTED_PROTOCOL)$/;

export function networkFailure(error: unknown): NetworkFailure {
  const causes = causesOf(error);
  const codes = causes.map(({ code }) => code).filter((code) => code !== undefined);
  const named = codes[0] === undefined ? {} : { code: codes[0] };
  // Node's words for a port that fetch never connects to, such as 1 or 6000; there is no code for it.
  if (member(member(error, "cause"), "message") === "bad port")
    return { sent: false, repeatable: false, code: "BAD_PORT" };
  const all = (test: (cause: Cause) => boolean) => causes.length > 0 && causes.every(test);
  if (all(({ code = "" }) => HANDSHAKE.test(code))) return { sent: false, repeatable: false, ...named };
  const neverLeft = all(
    ({ code = "", syscall }) => NO_CONNECTION.has(code) || (NO_ROUTE.has(code) && syscall === "connect"),
  );
  return { sent: !neverLeft, repeatable: true, ...named };
}

interface Cause {
  readonly code?: string;
  readonly syscall?: string;
}

/** One, or one for each address that was tried. */
function causesOf(error: unknown): readonly Cause[] {
  const cause = member(error, "cause") ?? error;
  const errors = member(cause, "errors");
  return (Array.isArray(errors) && errors.length > 0 ? errors : [cause]).map((one) => {
    const code = member(one, "code");
    const syscall = member(one, "syscall");
    return {
      ...(typeof code === "string" && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? { code } : {}),
      ...(typeof syscall === "string" ? { syscall } : {}),
    };
  });
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
