/** Types, checked by the compiler: each wrong line is one that must not compile. */
import type { Operation, Outcome, OutcomeError } from "../src/index.js";
import { createClient, unwrap } from "../src/index.js";
import { type AcmeApi, acme, type Session } from "./support/acme.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>() => {};

const { operations, invoke } = createClient<AcmeApi>(acme, { baseUrl: "https://acme.example" });

// The operations are the generated interface and nothing else.
holds<Equal<typeof operations, AcmeApi>>();
// @ts-expect-error
operations.invoke;

// The password is required.
// @ts-expect-error
operations.signIn({ agent: "291" });
// No argument but those of the operation.
// @ts-expect-error
operations.poll({ agent: "291", agnet: "x" });

// Descriptors that say what their methods are like need no interface beside them.
declare const poll: Operation<Pick<AcmeApi, "poll">>;
declare const signIn: Operation<Pick<AcmeApi, "signIn">>;
const few = createClient({ ...acme, operations: { poll, signIn } }, { baseUrl: "https://acme.example" }).operations;
holds<Equal<typeof few.poll, AcmeApi["poll"]>>();
holds<Equal<typeof few.signIn, AcmeApi["signIn"]>>();
// @ts-expect-error not among them
few.dial;
// @ts-expect-error under another name than its own, it is no method of anybody's
createClient({ ...acme, operations: { look: poll } }, { baseUrl: "https://acme.example" }).operations.poll;

const outcome = await operations.signIn({ agent: "291", password: "p" });
// Data is there only when the error is not.
holds<Equal<typeof outcome.data, Session | undefined>>();
// @ts-expect-error
outcome.data.agent;

if (outcome.error === undefined) {
  holds<Equal<typeof outcome.data, Session>>();
  holds<Equal<typeof outcome.reply.body, unknown>>();
} else {
  holds<Equal<typeof outcome.data, undefined>>();
  holds<Equal<typeof outcome.error, OutcomeError<"2">>>();
}

const { data, error } = outcome;
// Destructured, too.
if (!error) holds<Equal<typeof data, Session>>();

if (error?.kind === "vendor") {
  // The documented codes are known, and any other code may come.
  holds<Equal<typeof error.code, "2" | (string & {})>>();
  error.code === "100-999";
  error.retry satisfies boolean;
  // @ts-expect-error
  error.status;
}
if (error?.kind === "http") error.status satisfies number;
if (error?.kind === "network") error.sent satisfies boolean;
if (error?.kind === "contract") error.misfits[0]?.pointer satisfies string | undefined;
if (error?.kind === "outcomeUnknown") {
  // A refusal is a known outcome.
  // @ts-expect-error
  error.cause.kind === "vendor";
}

// A switch over the kinds is complete without a default.
export function whose(error: OutcomeError): string {
  switch (error.kind) {
    case "vendor":
    case "http":
    case "contract":
      return "theirs";
    case "network":
    case "timeout":
    case "outcomeUnknown":
      return "nobody's";
    case "aborted":
      return "ours";
  }
}

holds<Equal<ReturnType<typeof unwrapSession>, Promise<Session>>>();
const unwrapSession = () => unwrap(operations.signIn({ agent: "291", password: "p" }));
const session: Session = unwrap(outcome);
// Open values: a known state, or any other.
holds<Equal<typeof session.state, "ready" | "busy" | (string & {})>>();

const anyOutcome: Promise<Outcome<unknown>> = invoke("signIn", { agent: "291" });
void anyOutcome;
