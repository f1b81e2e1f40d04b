/**
 * What a vendor calls back -> typed notifications, each handed on once, and the vendor's acknowledgement. The vendors repeat, send lists and keep no
 * order, as `x-delivery` says; a receiver takes that off the application. One broken notification keeps no other away.
 */
import { answerJson } from "./answer-json.js";
import { toCanonical } from "./canonical.js";
import { deliveryKey, type Standing, standingOf } from "./delivery-key.js";
import { createDeliveryMemory, type DeliveryStore } from "./delivery-store.js";
import type { HttpMethod, Misfit } from "./descriptors.js";
import type { Incoming, Refusal } from "./receive-json.js";
import { told } from "./told.js";
import { asMisfit, createReport, type Finding, findUnexpected } from "./unexpected.js";
import { webHeaders } from "./web-headers.js";
import type { WebhookDescriptor } from "./webhook-descriptors.js";
import type {
  DeliveredNotification,
  Delivery,
  InvalidDelivery,
  RawIncoming,
  WebhookOptions,
  WebhookReceiver,
} from "./webhook-options.js";

/** `name` is that of the webhook in the contract. */
export function createWebhookReceiver<Notification>(
  name: string,
  descriptor: WebhookDescriptor,
  options: WebhookOptions<Notification>,
): WebhookReceiver<Notification> {
  const { body, delivery, acknowledgement } = descriptor;
  const { onNotification, onInvalid, strict = false } = options;
  const read = createReader(name, descriptor, { ...options, strict });
  const once = createOnce(options.store === false ? undefined : (options.store ?? createDeliveryMemory()));

  async function deliver(found: Read): Promise<Delivery<Notification>> {
    if ("misfits" in found) {
      const invalid: InvalidDelivery = { kind: "invalid", ...found };
      await onInvalid?.(invalid);
      return invalid;
    }
    const { value, raw } = found;
    const key = delivery && (await deliveryKey(name, delivery.key, value));
    const standing = await standingOf(name, delivery?.order, value);
    const described = (kind: DeliveredNotification["kind"]): DeliveredNotification<Notification> => ({
      kind,
      // The predicate and the generated type come from one contract; nothing else can say that they agree.
      notification: value as Notification,
      ...(raw !== value && { raw }),
      ...(key !== undefined && { key }),
    });
    const kind = await once(key, standing, async () => {
      const fresh = described("new");
      await onNotification(fresh.notification, fresh);
    });
    return described(kind);
  }

  async function take(value: unknown, deliveries: Delivery<Notification>[]): Promise<Refusal | undefined> {
    let failure: Refusal | undefined;
    for (const each of delivery?.batches && Array.isArray(value) ? value : [value]) {
      try {
        deliveries.push(await deliver(await read(each)));
      } catch (cause) {
        failure ??= cause instanceof Held ? busy : { ...failed, cause };
      }
    }
    if (failure !== undefined) return failure;
    const misfits = deliveries.flatMap((each) => (each.kind === "invalid" ? [each.misfits] : []));
    if (misfits.length === 0 || misfits.length < deliveries.length) return undefined;
    return { status: 400, kind: "contract", reason: `It does not fit the contract${told(misfits[0] ?? [])}` };
  }

  const { status, mediaType, body: said } = acknowledgement;
  const frame = {
    method: descriptor.method satisfies HttpMethod,
    acknowledgement: { status, ...(mediaType !== undefined && { content: { mediaType, body: said } }) },
    ...(body === undefined ? { bodiless: true } : { mediaType: body.mediaType }),
    ...(options.authorize && { authorize: options.authorize }),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
    ...(options.onRefusal && { onRefusal: options.onRefusal }),
  };
  return async (incoming) => {
    const deliveries: Delivery<Notification>[] = [];
    const answer = await answerJson(readable(incoming), { ...frame, take: (value) => take(value, deliveries) });
    return { ...answer, deliveries };
  };
}

/** A web request is taken as it is: its members are not its own, and a copy would have none. */
const readable = (incoming: Incoming | RawIncoming): Incoming =>
  isReadable(incoming) ? incoming : { ...incoming, headers: webHeaders(incoming.headers) };

const isReadable = (incoming: Incoming | RawIncoming): incoming is Incoming =>
  webHeaders(incoming.headers) === incoming.headers;

const failed: Refusal = { status: 500, kind: "handler", reason: "It could not be taken" };
const busy: Refusal = { status: 503, kind: "busy", reason: "It is being taken already" };

/** Another process is at it. */
class Held extends Error {
  override readonly name = "Held";
}

type Read =
  | { readonly value: unknown; readonly raw: unknown }
  | { readonly raw: unknown; readonly misfits: readonly Misfit[] };

function createReader(
  name: string,
  { body }: WebhookDescriptor,
  { strict, onUnexpected, explain }: Pick<WebhookOptions, "strict" | "onUnexpected" | "explain">,
) {
  const report = createReport(onUnexpected);
  return async (raw: unknown): Promise<Read> => {
    if (body?.fits !== undefined && !body.fits(raw)) {
      report(name, [{ pointer: "", kind: "misfit" }]);
      return { raw, misfits: (await explain?.({ operation: name, direction: "request" }, raw)) ?? [] };
    }
    const { value, unconverted } = toCanonical(raw, body?.shape);
    const findings: readonly Finding[] = [
      ...unconverted.map((pointer) => ({ pointer, kind: "conversion" as const })),
      ...findUnexpected(value, body?.shape),
    ];
    report(name, findings);
    return strict && findings.length > 0 ? { raw, misfits: findings.map(asMisfit) } : { value, raw };
  };
}

/** Runs what handles a notification, unless it was here before or is behind. Those about the same thing come one after another. */
function createOnce(store: DeliveryStore | undefined) {
  const running = new Map<string, Promise<unknown>>();

  async function handle(key: string | undefined, standing: Standing | undefined, run: () => Promise<void>) {
    if (store === undefined) {
      await run();
      return "new";
    }
    const claim = key === undefined ? "new" : await store.claim(key);
    if (claim === "held") throw new Held();
    if (claim === "done") return "repeated";
    let handled = false;
    try {
      const isAhead = standing === undefined || (await store.advance(standing.subject, standing.rank));
      if (isAhead) await run();
      handled = true;
      return isAhead ? "new" : "behind";
    } finally {
      if (key !== undefined) await store.settle(key, handled);
    }
  }

  return async (
    key: string | undefined,
    standing: Standing | undefined,
    run: () => Promise<void>,
  ): Promise<DeliveredNotification["kind"]> => {
    const lock = standing?.subject ?? key;
    if (lock === undefined) return handle(key, standing, run);
    while (running.has(lock)) await running.get(lock);
    const work = handle(key, standing, run);
    running.set(
      lock,
      work.catch(() => {}),
    );
    try {
      return await work;
    } finally {
      running.delete(lock);
    }
  };
}
