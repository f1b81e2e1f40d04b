/** A client of one API: what the contract says is in the descriptors, how a call behaves is in the files that this one joins. */
import { type Arguments, withContext } from "./build-request.js";
import type { ClientOptions, ExplainSubject } from "./client-options.js";
import { systemClock } from "./clock.js";
import { createCookieJar, type StoredCookie } from "./cookies.js";
import { type Credentials, type CredentialValues, createCredentialStore } from "./credentials.js";
import type { ApiDescriptor, Misfit, Operation } from "./descriptors.js";
import { openEngine } from "./open-engine.js";
import type { CallOptions, Outcome } from "./outcome.js";
import { createQueue } from "./queue.js";
import { type SensitiveNames, sensitiveNames } from "./redact.js";
import { type CallWiring, checkTimeout, runCall } from "./run-call.js";
import { createReport } from "./unexpected.js";

export interface Client<Api> {
  /** A method per operation of the contract, and nothing else. Each gives its outcome as a value and throws only for programming errors. */
  readonly operations: Api;
  /** The same by the operation's id, for code that knows it as data. */
  invoke(operationId: string, args?: object, options?: CallOptions): Promise<Outcome<unknown>>;
  readonly credentials: Credentials;
  /** The session context. What is put in here counts from the next call on. */
  readonly context: Record<string, unknown>;
  /** What a session needs to go on elsewhere, such as after a page reload. As secret as its credentials. */
  exportSession(): SessionState;
  importSession(state: SessionState): void;
}

/** Plain data, fit for JSON. */
export interface SessionState {
  readonly credentials: CredentialValues;
  readonly cookies: readonly StoredCookie[];
}

const NO_REASON: readonly Misfit[] = [{ pointer: "", message: "does not fit the contract" }];
const NO_COOKIES = { ...createCookieJar(), receive: () => {} };

/** The methods of descriptors that say what theirs is like, each under its own name and no other. */
export type MethodsOf<Operations> = Joined<
  {
    [Id in keyof Operations]: Operations[Id] extends Operation<infer Method> ? Pick<Method, Id & keyof Method> : never;
  }[keyof Operations]
>;
type Joined<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** `Api` is the generated interface of the operations' methods; where descriptors say what their methods are like, it need not be given. */
export function createClient<Api = undefined, Descriptor extends ApiDescriptor = ApiDescriptor>(
  api: Descriptor,
  options: ClientOptions,
): Client<[Api] extends [undefined] ? MethodsOf<Descriptor["operations"]> : Api> {
  const credentials = createCredentialStore(api.credentials, options.credentials);
  const cookies = api.affinity === undefined ? NO_COOKIES : createCookieJar();
  const context: Record<string, unknown> = { ...options.context };
  const { baseUrl, servers = {}, timeoutMs = 30_000 } = options;
  checkTimeout(timeoutMs);
  checkServers(servers, api);
  let names: SensitiveNames | undefined;

  const wiring: CallWiring = {
    api,
    credentials,
    cookies,
    engine: openEngine({ baseUrl, servers, fetch: options.fetch, credentials: options.fetchCredentials }),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    queue: createQueue(),
    retry: options.retry === false ? { repeats: 0 } : (options.retry ?? {}),
    timeoutMs,
    lateReplyMs: options.lateReplyMs ?? 0,
    hooks: options.hooks ?? {},
    headers: options.headers ?? {},
    strict: options.strict ?? false,
    wantsNews: options.strict === true || options.onUnexpected !== undefined,
    report: createReport(options.onUnexpected),
    explain: (subject, value) => explain(options, subject, value),
    names: () => (names ??= sensitiveNames(api)),
  };

  async function invoke(id: string, args: object = {}, callOptions: CallOptions = {}): Promise<Outcome<unknown>> {
    const operation = Object.hasOwn(api.operations, id) ? api.operations[id] : undefined;
    if (operation === undefined) throw new TypeError(`${api.title} has no operation ${JSON.stringify(id)}`);
    const { server } = operation;
    if (server !== undefined && !Object.hasOwn(servers, server))
      throw new TypeError(
        `${id} is at another server than the base URL. Say where: servers: { ${JSON.stringify(server)}: "https://…" }`,
      );
    const given: Arguments = { ...args };
    return runCall(id, operation, withContext(operation, given, context), callOptions, wiring);
  }

  const methods = Object.keys(api.operations).map((id) => {
    const method = (args?: object, callOptions?: CallOptions) => invoke(id, args, callOptions);
    return [id, method] as const;
  });
  return {
    // The generated interface and the descriptors come from one contract; nothing else can say that they agree.
    operations: Object.fromEntries(methods) as [Api] extends [undefined] ? MethodsOf<Descriptor["operations"]> : Api,
    invoke,
    credentials,
    context,
    exportSession: () => ({ credentials: credentials.export(), cookies: cookies.export() }),
    importSession(state) {
      credentials.import(state.credentials);
      cookies.import(state.cookies);
    },
  };
}

/** The programmer's to mend, so it is thrown. */
function checkServers(servers: Readonly<Record<string, string>>, { operations, title }: ApiDescriptor): void {
  const known = new Set(Object.values(operations).flatMap(({ server }) => server ?? []));
  const unknown = Object.keys(servers).find((server) => !known.has(server));
  if (unknown === undefined) return;
  const there = [...known].map((server) => JSON.stringify(server)).join(", ") || "none";
  throw new TypeError(
    `No operation of ${title} is at a server ${JSON.stringify(unknown)} of its own. servers takes: ${there}`,
  );
}

async function explain(options: ClientOptions, subject: ExplainSubject, value: unknown): Promise<readonly Misfit[]> {
  try {
    const misfits = await options.explain?.(subject, value);
    return misfits === undefined || misfits.length === 0 ? NO_REASON : misfits;
  } catch {
    return NO_REASON;
  }
}
