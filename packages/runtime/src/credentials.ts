/**
 * The one owner of a client's credentials.
 *
 * A rotating credential comes in a reply header and goes out with every later request, while other requests are in flight. Which reply wins:
 * - Each request draws a ticket when it starts. A reply installs its credential only if its request started after the one whose reply
 *   installed the present credential: replies may overtake each other, and the answer to an older request is older news.
 * - A request that carried no rotating credential is a sign-in. Its reply begins a new session, and replies to requests of the
 *   session before install nothing any more, however late they started.
 * - After `clear` (sign-out) or `import`, replies to requests that had started by then install nothing.
 * - The order of starting is a guess where a vendor holds a request: a poll that started early may bring the newest credential. So the last one
 *   passed over is remembered, and tried when the vendor refuses the present one.
 */
import type { ApiDescriptor, CredentialDescriptor } from "./descriptors.js";

/** A token or key as it is sent (without its prefix), or the two halves of Basic authentication. */
export type CredentialValue = string | { readonly username: string; readonly password: string };
/** Plain data: a page may keep it over a reload. It is as secret as what it holds. */
export type CredentialValues = { readonly [name: string]: CredentialValue };

export interface Credentials {
  /** Whether a value is present. */
  has(name: string): boolean;
  /** Gives a value from outside. */
  set(name: string, value: CredentialValue): void;
  /** Forgets every rotating credential: the session is over. */
  clear(): void;
  /** The rotating credentials of the present session. */
  export(): CredentialValues;
  /** Takes a session over. */
  import(values: CredentialValues): void;
}

/** What a request adds to its headers, query and cookies. */
export interface Proof {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly (readonly [name: string, value: string])[];
  readonly ticket: Ticket;
  /** The rotating credentials among it, by name. */
  readonly rotating: ReadonlyMap<string, CredentialValue>;
}

/** What a request remembers of the moment at which it started. */
export interface Ticket {
  readonly number: number;
  readonly session: number;
  readonly signIn: boolean;
}

export interface CredentialStore extends Credentials {
  prove(security: readonly (readonly string[])[] | undefined): Proof;
  /** Takes what the reply's headers bring. */
  receive(ticket: Ticket, headers: Headers): void;
  /** After the vendor refused what a request carried: whether there is another credential to try, which is the present one then. */
  recover(proof: Pick<Proof, "rotating">): boolean;
}

export function createCredentialStore(
  described: ApiDescriptor["credentials"],
  initial: CredentialValues = {},
): CredentialStore {
  const values = new Map<string, CredentialValue>(Object.entries(initial));
  for (const name of values.keys()) known(name);
  let tickets = 0;
  /** Tickets up to this one install nothing. */
  let closed = 0;
  /** Counts sign-ins, and what puts a session in their place. */
  let session = 0;
  /** The ticket whose reply began the session. */
  let began = 0;
  /** By credential: the ticket whose reply installed it. */
  const installed = new Map<string, number>();
  /** By credential: the last value of this session that came out of order. */
  const passedOver = new Map<string, string>();

  function known(name: string): void {
    if (Object.hasOwn(described, name)) return;
    const names = Object.keys(described);
    const there = names.length === 0 ? "none" : names.map((one) => JSON.stringify(one)).join(", ");
    throw new TypeError(`The contract has no credential ${JSON.stringify(name)}. It has: ${there}`);
  }

  const rotating = (name: string) => described[name] !== undefined && rotation(described[name]) !== undefined;

  /** What is in flight belongs to a session that is over. */
  function begin(ticket: number): void {
    session += 1;
    began = ticket;
    installed.clear();
    passedOver.clear();
  }

  function accepts(ticket: Ticket, name: string): boolean {
    if (ticket.number <= closed) return false;
    if (ticket.signIn) return ticket.number >= began;
    return ticket.session === session && ticket.number >= (installed.get(name) ?? 0);
  }

  return {
    has: (name) => values.has(name),
    set(name, value) {
      known(name);
      values.set(name, value);
      if (rotating(name)) {
        closed = tickets;
        begin(tickets);
      }
    },
    clear() {
      for (const name of values.keys()) if (rotating(name)) values.delete(name);
      closed = tickets;
      begin(tickets);
    },
    export: () => Object.fromEntries([...values].filter(([name]) => rotating(name))),
    import(given) {
      if (!Object.values(given).every(isCredentialValue))
        throw new TypeError("A credential must be text, or a user name and a password");
      for (const [name, value] of Object.entries(given)) values.set(name, value);
      closed = tickets;
      begin(tickets);
    },
    prove(security) {
      const names = choose(security ?? [], values);
      const headers: [string, string][] = [];
      const query: [string, string][] = [];
      const cookies: [string, string][] = [];
      for (const name of names) {
        const descriptor = described[name];
        const value = values.get(name);
        if (descriptor === undefined || value === undefined) continue;
        if (descriptor.type !== "apiKey") headers.push(["Authorization", authorization(descriptor.type, value)]);
        else ({ header: headers, query, cookie: cookies })[descriptor.in].push([descriptor.name, text(value)]);
      }
      tickets += 1;
      const carried = names.filter(rotating).map((name) => [name, values.get(name) ?? ""] as const);
      const ticket = { number: tickets, session, signIn: carried.length === 0 };
      return { headers, query, cookies, ticket, rotating: new Map(carried) };
    },
    receive(ticket, headers) {
      for (const [name, descriptor] of Object.entries(described)) {
        const rotates = rotation(descriptor);
        const sent = rotates === undefined ? null : headers.get(rotates.header);
        const value = sent === null ? "" : strip(sent.trim(), rotates?.strip);
        if (value === "") continue;
        if (!accepts(ticket, name)) {
          if (ticket.number > closed && !ticket.signIn && ticket.session === session) passedOver.set(name, value);
          continue;
        }
        if (ticket.signIn && ticket.number !== began) begin(ticket.number);
        values.set(name, value);
        installed.set(name, ticket.number);
        passedOver.delete(name);
      }
    },
    recover: ({ rotating: carried }) =>
      [...carried].some(([name, sent]) => {
        const other = passedOver.get(name);
        if (values.has(name) && values.get(name) !== sent) return true;
        if (other === undefined || other === sent) return false;
        passedOver.delete(name);
        values.set(name, other);
        return true;
      }),
  };
}

const rotation = (descriptor: CredentialDescriptor) => (descriptor.type === "apiKey" ? descriptor.rotates : undefined);

/** The first alternative of which every value is present. One without any credential is the last resort. */
function choose(
  alternatives: readonly (readonly string[])[],
  values: ReadonlyMap<string, CredentialValue>,
): readonly string[] {
  return alternatives.find((names) => names.length > 0 && names.every((name) => values.has(name))) ?? [];
}

/**
 * Vendors and what stands before them write the prefix in either case, and a header that came twice arrives as one text: the last one counts,
 * as with a cookie.
 */
function strip(value: string, prefix: string | undefined): string {
  if (prefix === undefined) return value;
  const at = value.toLowerCase().lastIndexOf(prefix.toLowerCase());
  const begins = at === 0 || (at > 0 && value[at - 1] === " ");
  return begins ? value.slice(at + prefix.length).trim() : value;
}

/** A session that is taken over was stored as JSON, so its type is only a promise. */
const isCredentialValue = (value: unknown): value is CredentialValue =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && "username" in value && "password" in value);

const text = (value: CredentialValue) => (typeof value === "string" ? value : value.password);

function authorization(type: "basic" | "bearer", value: CredentialValue): string {
  if (type === "bearer") return `Bearer ${text(value)}`;
  const pair = typeof value === "string" ? value : `${value.username}:${value.password}`;
  const bytes = new TextEncoder().encode(pair);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
