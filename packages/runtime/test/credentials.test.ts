import { expect, test } from "vitest";
import { type CredentialStore, type CredentialValues, createCredentialStore, type Proof } from "../src/credentials.js";
import { createClient } from "../src/index.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

const described = {
  Key: { type: "apiKey", in: "header", name: "Key", rotates: { header: "Set-Key", strip: "KEY=" } },
  Fixed: { type: "apiKey", in: "query", name: "fixed" },
  Crumb: { type: "apiKey", in: "cookie", name: "crumb" },
  User: { type: "basic" },
  Token: { type: "bearer" },
} as const;
const store = (initial = {}) => createCredentialStore(described, initial);
const signIn = (of: CredentialStore) => of.prove(undefined);
const command = (of: CredentialStore) => of.prove([["Key"]]);
const reply = (of: CredentialStore, { ticket }: Proof, value: string) =>
  of.receive(ticket, new Headers({ "set-key": value }));
const held = (of: CredentialStore) => of.export().Key;

test("takes the credential from a reply, prefix taken off, and sends it with later requests", () => {
  const keys = store();
  expect(command(keys).headers).toEqual([]);
  reply(keys, signIn(keys), "KEY=one");
  expect(command(keys).headers).toEqual([["Key", "one"]]);
  reply(keys, command(keys), "two");
  expect(command(keys).headers).toEqual([["Key", "two"]]);
});

test.each([
  ["key=one", "one"],
  ["Key= one ", "one"],
  ["KEY=old, KEY=one", "one"],
  ["one.KEY=two", "one.KEY=two"],
])("takes the credential out of %j", (sent, credential) => {
  const keys = store();
  reply(keys, signIn(keys), sent);
  expect(held(keys)).toBe(credential);
});

test("the reply to the request that started later wins, in whatever order replies come", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  const [older, newer] = [command(keys), command(keys)];
  reply(keys, newer, "three");
  reply(keys, older, "two");
  expect(held(keys)).toBe("three");

  const [first, second] = [command(keys), command(keys)];
  reply(keys, first, "four");
  expect(held(keys)).toBe("four");
  reply(keys, second, "five");
  expect(held(keys)).toBe("five");
});

test("a reply without the header, or with an empty one, changes nothing", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  keys.receive(command(keys).ticket, new Headers());
  reply(keys, command(keys), "KEY=");
  expect(held(keys)).toBe("one");
});

test("after signing out, replies to requests from before install nothing", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  const poll = command(keys);
  const lateSignIn = signIn(keys);
  keys.clear();
  reply(keys, poll, "two");
  reply(keys, lateSignIn, "three");
  expect(keys.has("Key")).toBe(false);
  reply(keys, signIn(keys), "four");
  expect(held(keys)).toBe("four");
});

test("a sign-in begins a session: what the one before had in flight installs nothing, however late it started", () => {
  const keys = store();
  reply(keys, signIn(keys), "old");
  const poll = command(keys);
  const again = signIn(keys);
  const laterPoll = command(keys);
  reply(keys, again, "new");
  reply(keys, poll, "stale");
  reply(keys, laterPoll, "stale too");
  expect(held(keys)).toBe("new");
  reply(keys, command(keys), "newer");
  expect(held(keys)).toBe("newer");
});

test("of two sign-ins that overlap, the one that started later wins", () => {
  const keys = store();
  const [first, second] = [signIn(keys), signIn(keys)];
  reply(keys, second, "second");
  reply(keys, first, "first");
  expect(held(keys)).toBe("second");
});

test("a session taken over from elsewhere is not overwritten by what was in flight", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  const saved = keys.export();
  expect(saved).toEqual({ Key: "one" });
  const other = store({ Fixed: "f" });
  const early = signIn(other);
  other.import(saved);
  reply(other, early, "two");
  expect(other.export()).toEqual({ Key: "one" });
  reply(other, command(other), "three");
  expect(held(other)).toBe("three");
});

test.each([null, 5, {}, undefined])("refuses to take over %j as a credential, before any request needs it", (value) => {
  const stored: { credentials: CredentialValues } = JSON.parse(JSON.stringify({ credentials: { Key: value ?? null } }));
  expect(() => store().import(stored.credentials)).toThrow(/^A credential must be text/);
});

test("puts each kind where it goes", () => {
  const keys = store({ Fixed: "f&", Crumb: "c", User: { username: "ann", password: "pä" }, Token: "t" });
  const proof = keys.prove([["Fixed", "Crumb", "User"]]);
  expect(proof).toMatchObject({
    headers: [["Authorization", `Basic ${Buffer.from("ann:pä").toString("base64")}`]],
    query: [["fixed", "f&"]],
    cookies: [["crumb", "c"]],
  });
  expect(keys.prove([["Token"]]).headers).toEqual([["Authorization", "Bearer t"]]);
});

test("chooses the first alternative whose values are present; without one it sends none", () => {
  const keys = store({ Token: "t" });
  expect(keys.prove([[], ["Key"], ["Key", "Token"], ["Token"]]).headers).toEqual([["Authorization", "Bearer t"]]);
  expect(keys.prove([["Key"]]).headers).toEqual([]);
  expect(keys.prove([]).headers).toEqual([]);
  expect(keys.prove(undefined).headers).toEqual([]);
});

test("signing out forgets what the vendor handed out and keeps what the user gave for good", () => {
  const keys = store({ Token: "t" });
  keys.set("Key", "one");
  expect(keys.export()).toEqual({ Key: "one" });
  keys.clear();
  expect([keys.has("Key"), keys.has("Token")]).toEqual([false, true]);
});

test("with requests in flight over real connections, the newest request's credential stays", async () => {
  const held = new Map<string, () => void>();
  const server = await serve((request, response) => {
    if (request.method === "PUT") {
      const session = { agent: "291", level: 1, state: "ready" };
      return json(response, { code: "0", session }, { "set-key": "KEY=one" });
    }
    return held.set(request.url, () => json(response, { code: "0" }, { "set-key": `KEY=${request.url.at(-1)}` }));
  });
  const { operations, credentials } = createClient<AcmeApi>(acme, {
    baseUrl: server.baseUrl,
    context: { agent: "291" },
  });
  await operations.signIn({ agent: "291", password: "p" });
  const poll = operations.poll();
  await server.arrived(2);
  const ring = operations.ring();
  await server.arrived(3);
  held.get("/agents/291/ring")?.();
  await ring;
  expect(credentials.export()).toEqual({ Key: "g" });
  held.get("/agents/291/events")?.();
  await poll;
  expect(credentials.export()).toEqual({ Key: "g" });
  credentials.clear();
  const after = operations.poll();
  await server.arrived(4);
  held.get("/agents/291/events")?.();
  await after;
  expect(server.received.map(({ headers }) => headers.key)).toEqual([undefined, "one", "one", undefined]);
});

test("a refused credential gives way to one that came meanwhile, or that was passed over", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  const sent = command(keys);
  expect(keys.recover(sent)).toBe(false);
  reply(keys, command(keys), "two");
  expect(keys.recover(sent)).toBe(true);
  expect(held(keys)).toBe("two");

  const heldPoll = command(keys);
  reply(keys, command(keys), "three");
  reply(keys, heldPoll, "four");
  expect(held(keys)).toBe("three");
  const refused = command(keys);
  expect(keys.recover(refused)).toBe(true);
  expect(held(keys)).toBe("four");
  expect(keys.recover(command(keys))).toBe(false);
});

test("what was passed over in a session before is not tried in the next", () => {
  const keys = store();
  reply(keys, signIn(keys), "one");
  const heldPoll = command(keys);
  reply(keys, command(keys), "two");
  reply(keys, heldPoll, "three");
  reply(keys, signIn(keys), "next");
  expect(keys.recover(command(keys))).toBe(false);
});

test("a command refused for a credential that was replaced meanwhile is sent once more, whatever its class", async () => {
  let refuse: (() => void) | undefined;
  const server = await serve((request, response) => {
    if (request.url.endsWith("/agents/7")) return json(response, { code: "0", session: {} }, { "set-key": "KEY=one" });
    if (request.url.endsWith("/events")) return json(response, { code: "0" }, { "set-key": "KEY=two" });
    if (request.headers.key === "two") return json(response, { code: "0" });
    refuse = () => json(response, { code: "9" });
    return undefined;
  });
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context: { agent: "7" } });
  await operations.signIn({ agent: "7", password: "x" });
  const dialing = operations.dial({ called: "40040" });
  await server.arrived(2);
  await operations.poll();
  refuse?.();
  expect((await dialing).error).toBeUndefined();
  expect(server.received.filter(({ url }) => url.endsWith("/calls")).map(({ headers }) => headers.key)).toEqual([
    "one",
    "two",
  ]);
});

test("a command refused with the present credential is not repeated", async () => {
  const server = await serve((request, response) =>
    request.url.endsWith("/calls")
      ? json(response, { code: "9" })
      : json(response, { code: "0", session: {} }, { "set-key": "KEY=one" }),
  );
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context: { agent: "7" } });
  await operations.signIn({ agent: "7", password: "x" });
  expect((await operations.dial({ called: "40040" })).error).toMatchObject({ kind: "vendor", code: "9" });
  expect(server.received).toHaveLength(2);
});

test("refuses a name that the contract does not have, and says which it has", () => {
  const described = acme.credentials;
  expect(() => createCredentialStore(described, { Kye: "k" })).toThrow(
    /^The contract has no credential "Kye"\. It has: (".*"(, )?)+$/,
  );
  expect(() => createCredentialStore(described).set("Kye", "k")).toThrow(TypeError);
  expect(() => createCredentialStore({}, { Key: "k" })).toThrow("It has: none");
});
