import { describe, expect, test } from "vitest";
import {
  type Claim,
  createDeliveryMemory,
  createWebhookReceiver,
  type Delivery,
  type DeliveryStore,
  type Refusal,
  secretInHeader,
  secretInPath,
  type Unexpected,
  type WebhookDescriptor,
  type WebhookOptions,
} from "../src/index.js";

interface State {
  readonly call: string;
  readonly state: string;
  readonly seconds?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isState = (value: unknown) =>
  isRecord(value) && typeof value.call === "string" && typeof value.state === "string";

const states: WebhookDescriptor = {
  method: "POST",
  body: {
    mediaType: "application/json",
    fits: isState,
    shape: {
      members: {
        call: {},
        state: { known: ["ringing", "answered", "ended"] },
        seconds: { canonical: ["string"] },
        number: { sensitive: "personal" },
        byNumber: { rest: {} },
      },
    },
  },
  acknowledgement: { status: 200, mediaType: "application/json;charset=UTF-8", body: { code: "0" } },
  delivery: {
    key: ["/call", "/state"],
    order: { of: ["/call"], member: "/state", values: ["ringing", "answered", "ended"] },
  },
};
const records: WebhookDescriptor = {
  method: "POST",
  body: { mediaType: "application/json", fits: (value) => isRecord(value) && typeof value.id === "string" },
  acknowledgement: { status: 204 },
  delivery: { key: ["/id"], repeats: true, batches: true },
};

const json = new Headers({ "content-type": "application/json" });
const push = (body: unknown) => ({ method: "POST", headers: json, body: JSON.stringify(body) });

function open(descriptor: WebhookDescriptor, options: Partial<WebhookOptions<State>> = {}) {
  const taken: State[] = [];
  const receive = createWebhookReceiver<State>("push", descriptor, {
    onNotification: (notification) => void taken.push(notification),
    ...options,
  });
  const kinds = async (body: unknown) => (await receive(push(body))).deliveries.map(({ kind }) => kind);
  return { receive, taken, kinds };
}

const state = (call: string, now: string) => ({ call, state: now });

describe("a notification", () => {
  test("is handed on, and answered exactly as the contract says", async () => {
    const { receive, taken } = open(states);
    const answer = await receive(push(state("1", "ringing")));
    expect(answer).toEqual({
      status: 200,
      headers: { "Content-Type": "application/json;charset=UTF-8" },
      body: '{"code":"0"}',
      deliveries: [{ kind: "new", notification: state("1", "ringing"), key: expect.stringMatching(/^[\da-f]{64}$/) }],
    });
    expect(taken).toEqual([state("1", "ringing")]);
  });

  test("is taken as a text with headers by name, in whatever case they are written", async () => {
    const { receive, taken } = open(states, { authorize: secretInHeader("X-Token", "token") });
    const headers = { "Content-Type": "application/json", "x-token": ["token"], host: undefined };
    expect((await receive({ method: "POST", headers, body: '{"call":"1","state":"ringing"}' })).status).toBe(200);
    expect((await receive({ method: "POST", headers: {}, body: "{}" })).status).toBe(401);
    expect(taken).toEqual([state("1", "ringing")]);
  });

  test("is taken with headers that are none: members of HTTP/2, values that a server read as UTF-8", async () => {
    const { receive } = open(states, { authorize: secretInHeader("X-Token", "token") });
    const headers = { ":path": "/push", "content-type": "application/json", "x-token": "token", "x-from": "客服\n" };
    expect((await receive({ method: "POST", headers, body: '{"call":"1","state":"ringing"}' })).status).toBe(200);
  });

  test("is taken from a web request", async () => {
    const { receive, taken } = open(states);
    const body = JSON.stringify(state("1", "ringing"));
    expect((await receive(new Request("https://crm.example/", { method: "POST", headers: json, body }))).status).toBe(
      200,
    );
    expect(taken).toEqual([state("1", "ringing")]);
  });

  test("is answered with nothing where the contract says nothing", async () => {
    const { receive } = open(records);
    const { deliveries, ...answer } = await receive(push({ id: "1" }));
    expect(answer).toEqual({ status: 204, headers: {} });
  });

  test("is handed on in its canonical form with what nobody knows, which is told once; its raw form is kept", async () => {
    const told: Unexpected[] = [];
    const { receive, taken } = open(states, { onUnexpected: (unexpected) => told.push(unexpected) });
    for (const call of ["1", "2"]) {
      const sent = { call, state: "parked", seconds: 14, more: [1] };
      const { deliveries } = await receive(push(sent));
      expect(deliveries).toMatchObject([{ kind: "new", notification: { ...sent, seconds: "14" }, raw: sent }]);
    }
    expect(taken.map(({ seconds }) => seconds)).toEqual(["14", "14"]);
    expect(told).toEqual([
      { operation: "push", pointer: "/state", kind: "value", value: "parked" },
      { operation: "push", pointer: "/more", kind: "member" },
    ]);
  });

  test("with something new is invalid in strict mode", async () => {
    const { receive, taken } = open(states, { strict: true });
    const answer = await receive(push({ ...state("1", "ringing"), more: 1 }));
    expect(answer.refusal).toMatchObject({ status: 400, kind: "contract" });
    expect(taken).toEqual([]);
  });

  test("that does not fit is refused, said to be invalid, and explained without any of its text", async () => {
    const invalid: unknown[] = [];
    const { receive, taken } = open(states, {
      onInvalid: (delivery) => invalid.push(delivery),
      explain: (subject) =>
        ["/call", "/byNumber/13800138000"].map((pointer) => ({
          pointer,
          message: `is missing in ${subject.direction}`,
        })),
    });
    const sent = { number: "13800138000", byNumber: { "13800138000": null } };
    const answer = await receive(push(sent));
    const misfits = ["/call", "/byNumber/13800138000"].map((pointer) => ({
      pointer,
      message: "is missing in request",
    }));
    expect(answer.deliveries).toEqual([{ kind: "invalid", raw: sent, misfits }]);
    expect(invalid).toEqual(answer.deliveries);
    expect(answer).toMatchObject({ status: 400, refusal: { kind: "contract" } });
    expect(answer.body).toBe(
      "It does not fit the contract: /call is missing in request; /byNumber/* is missing in request",
    );
    expect(taken).toEqual([]);
  });

  test("without a body is known by coming", async () => {
    let pings = 0;
    const ping = createWebhookReceiver(
      "ping",
      { method: "GET", acknowledgement: { status: 200 } },
      { onNotification: () => (pings += 1) },
    );
    expect((await ping({ method: "GET", headers: new Headers() })).status).toBe(200);
    expect(await ping({ method: "POST", headers: new Headers() })).toMatchObject({
      status: 405,
      headers: { Allow: "GET" },
    });
    expect(pings).toBe(1);
  });
});

describe("a repetition", () => {
  test("is acknowledged and handed on once", async () => {
    const { kinds, taken } = open(records);
    expect(await kinds({ id: "1", n: 1 })).toEqual(["new"]);
    expect(await kinds({ id: "1", n: 2 })).toEqual(["repeated"]);
    expect(taken).toEqual([{ id: "1", n: 1 }]);
  });

  test("that comes while the first is being handled waits for it, and is new when that fails", async () => {
    const seen: string[] = [];
    const waiting: ((error?: Error) => void)[] = [];
    const { receive } = open(records, {
      onNotification: ({ call }) => {
        seen.push(call);
        return new Promise<void>((resolve, reject) => waiting.push((error) => (error ? reject(error) : resolve())));
      },
    });
    const until = async (count: number) => {
      while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve));
    };
    const [first, second, third] = [1, 2, 3].map((n) => receive(push({ id: "1", call: String(n) })));
    await until(1);
    waiting[0]?.(new Error("full"));
    expect((await first)?.status).toBe(500);
    await until(2);
    waiting[1]?.();
    expect((await second)?.deliveries).toMatchObject([{ kind: "new" }]);
    expect((await third)?.deliveries).toMatchObject([{ kind: "repeated" }]);
    expect(seen).toEqual(["1", "2"]);
  });

  test("cannot be told where a member of the key is missing or empty, so nothing is lost", async () => {
    const { kinds, taken } = open({ ...records, body: { mediaType: "application/json" } });
    for (const sent of [{}, {}, { id: "" }, { id: "" }, { id: null }, { id: null }])
      expect(await kinds(sent)).toEqual(["new"]);
    expect(taken).toHaveLength(6);
  });

  test("is new to a receiver that remembers nothing", async () => {
    const { kinds } = open(records, { store: false });
    expect([await kinds({ id: "1" }), await kinds({ id: "1" })]).toEqual([["new"], ["new"]]);
  });

  test("is known by webhook: two receivers share one store", async () => {
    const store = createDeliveryMemory();
    const [one, other] = ["one", "other"].map((name) =>
      createWebhookReceiver(name, records, { onNotification() {}, store }),
    );
    expect((await one?.(push({ id: "1" })))?.deliveries).toMatchObject([{ kind: "new" }]);
    expect((await other?.(push({ id: "1" })))?.deliveries).toMatchObject([{ kind: "new" }]);
    expect((await one?.(push({ id: "1" })))?.deliveries).toMatchObject([{ kind: "repeated" }]);
  });

  test("that another process is at is put off", async () => {
    const store: DeliveryStore = { claim: () => Promise.resolve<Claim>("held"), settle() {}, advance: () => true };
    const answer = await open(records, { store }).receive(push({ id: "1" }));
    expect(answer).toMatchObject({
      status: 503,
      headers: { "Retry-After": "1" },
      refusal: { kind: "busy" },
      deliveries: [],
    });
  });

  test("is known by a digest: a store gets nothing of what was sent", async () => {
    const keys: string[] = [];
    const memory = createDeliveryMemory();
    const store: DeliveryStore = {
      ...memory,
      claim(key) {
        keys.push(key);
        return memory.claim(key);
      },
      advance(subject, rank) {
        keys.push(subject);
        return memory.advance(subject, rank);
      },
    };
    await open(states, { store }).receive(push(state("13800138000", "ringing")));
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{64}$/);
  });
});

describe("states of one call", () => {
  test("that come too late are acknowledged and not handed on", async () => {
    const { kinds, taken } = open(states);
    expect(await kinds(state("1", "answered"))).toEqual(["new"]);
    expect(await kinds(state("1", "ringing"))).toEqual(["behind"]);
    expect(await kinds(state("1", "ringing"))).toEqual(["repeated"]);
    expect(await kinds(state("2", "ringing"))).toEqual(["new"]);
    expect(await kinds(state("1", "parked"))).toEqual(["new"]);
    expect(await kinds(state("1", "ended"))).toEqual(["new"]);
    expect(taken.map((each) => each.state)).toEqual(["answered", "ringing", "parked", "ended"]);
  });

  test("are handled one after another, however quickly they come", async () => {
    const log: string[] = [];
    const { receive } = open(states, {
      async onNotification({ state: now }) {
        log.push(`${now} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${now} is done`);
      },
    });
    await Promise.all(["ringing", "answered"].map((now) => receive(push(state("1", now)))));
    expect(log).toEqual(["ringing begins", "ringing is done", "answered begins", "answered is done"]);
  });

  test("that could not be handled are new when they come again", async () => {
    let fails = true;
    const { kinds } = open(states, {
      onNotification() {
        if (fails) throw new Error("full");
      },
    });
    expect(await kinds(state("1", "answered"))).toEqual([]);
    fails = false;
    expect(await kinds(state("1", "answered"))).toEqual(["new"]);
  });
});

describe("a list of notifications", () => {
  test("is handed on one by one, each once", async () => {
    const { kinds, taken } = open(records);
    expect(await kinds([{ id: "1" }, { id: "2" }, { id: "1" }])).toEqual(["new", "new", "repeated"]);
    expect(await kinds([])).toEqual([]);
    expect(await kinds({ id: "2" })).toEqual(["repeated"]);
    expect(taken).toEqual([{ id: "1" }, { id: "2" }]);
  });

  test("is taken without what does not fit, and refused where nothing does", async () => {
    const { receive, taken } = open(records);
    const some = await receive(push([{ id: 1 }, { id: "1" }, 7]));
    expect(some.status).toBe(204);
    expect(some.deliveries.map(({ kind }) => kind)).toEqual(["invalid", "new", "invalid"]);
    expect((await receive(push([{ id: 1 }, []]))).refusal?.kind).toBe("contract");
    expect(taken).toEqual([{ id: "1" }]);
  });

  test("of nonsense is not explained to its end, which would keep the process busy", async () => {
    let asked = 0;
    const explain = () => [{ pointer: "/id", message: `is missing, said ${++asked} times` }];
    const { receive } = open(records, { explain });
    const { deliveries } = await receive(push([{ id: "1" }, ...Array.from({ length: 500 }, () => 0), { id: "2" }]));
    expect(asked).toBe(20);
    expect(deliveries.map(({ kind }) => kind)).toEqual(["new", ...Array.from({ length: 500 }, () => "invalid"), "new"]);
    expect(deliveries[21]).toEqual({ kind: "invalid", raw: 0, misfits: [] });
  });

  test("of which one could not be handled is refused; the others are not handled again", async () => {
    const causes: unknown[] = [];
    const seen: unknown[] = [];
    const { kinds, receive } = open(records, {
      onRefusal: ({ cause }: Refusal) => causes.push(cause),
      onNotification(record) {
        seen.push(record);
        if (seen.length === 2) throw new Error("postgres://user:secret@db");
      },
    });
    const answer = await receive(push([{ id: "1" }, { id: "2" }, { id: "3" }]));
    expect(answer.status).toBe(500);
    expect(answer.body).toBe("It could not be taken");
    expect(causes).toEqual([new Error("postgres://user:secret@db")]);
    expect(await kinds([{ id: "1" }, { id: "2" }, { id: "3" }])).toEqual(["repeated", "new", "repeated"]);
    expect(seen).toEqual([{ id: "1" }, { id: "2" }, { id: "3" }, { id: "2" }]);
  });

  test("is no notification where the contract has no lists", async () => {
    expect((await open(states).receive(push([state("1", "ringing")]))).refusal?.kind).toBe("contract");
  });
});

describe("a refusal", () => {
  test("of a stranger comes before anything is read", async () => {
    const { receive, taken } = open(states, { authorize: [secretInPath("secret"), () => true] });
    expect(await receive({ ...push(state("1", "ringing")), url: "/guess" })).toMatchObject({
      status: 401,
      body: "The secret is missing or wrong",
      refusal: { kind: "unauthorized" },
    });
    expect((await receive({ ...push(state("1", "ringing")), url: "/secret" })).status).toBe(200);
    expect(taken).toHaveLength(1);
  });

  test("of another method says which is taken", async () => {
    const answer = await open(states).receive({ method: "PUT", headers: json, body: "{}" });
    expect(answer).toMatchObject({ status: 405, headers: { Allow: "POST" } });
  });

  test.each([
    ["an authorization that throws", { authorize: () => Promise.reject(new Error("no database")) }],
    [
      "a store that throws",
      { store: { ...createDeliveryMemory(), claim: () => Promise.reject(new Error("no redis")) } },
    ],
    [
      "an observer that throws as well",
      {
        authorize: () => {
          throw new Error("a");
        },
        onRefusal: () => {
          throw new Error("b");
        },
      },
    ],
  ] satisfies [string, Partial<WebhookOptions<State>>][])("comes of %s, and never an exception", async (_, options) => {
    expect(await open(states, options).receive(push(state("1", "ringing")))).toMatchObject({
      status: 500,
      refusal: { kind: "handler" },
    });
  });
});

describe("the memory of deliveries", () => {
  test("forgets the oldest, and never what is being handled", () => {
    const memory = createDeliveryMemory({ most: 2 });
    for (const key of ["a", "b", "c", "d"]) expect(memory.claim(key)).toBe("new");
    for (const key of ["b", "c", "d"]) memory.settle(key, true);
    expect(["a", "c", "d"].map((key) => memory.claim(key))).toEqual(["held", "new", "done"]);
  });

  test("forgets what could not be handled at once", () => {
    const memory = createDeliveryMemory();
    memory.claim("a");
    memory.settle("a", false);
    expect(memory.claim("a")).toBe("new");
  });

  test("knows how far the latest subjects have come", () => {
    const memory = createDeliveryMemory({ most: 2 });
    expect([memory.advance("a", 1), memory.advance("a", 1), memory.advance("a", 0), memory.advance("a", 2)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    memory.advance("b", 1);
    memory.advance("c", 1);
    expect([memory.advance("b", 0), memory.advance("a", 0)]).toEqual([false, true]);
  });
});

test("a delivery tells its notification's type by its kind", () => {
  const seconds = (delivery: Delivery<State>) =>
    delivery.kind === "invalid" ? delivery.misfits.length : delivery.notification.seconds;
  expect(seconds({ kind: "new", notification: { call: "1", state: "ended", seconds: "2" } })).toBe("2");
});
