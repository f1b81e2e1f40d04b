/**
 * What a vendor calls back -> typed notifications, each handed on once, and the vendor's acknowledgement. The vendors repeat, send lists and keep no
 * order, as `x-delivery` says; a receiver takes that off the application. One broken notification keeps no other away.
 */
import { answerJson, tooLate } from "./answer-json.js";
import { toCanonical } from "./canonical.js";
import type { Deadline } from "./deadline.js";
import { createOnce, Held, OutOfTime } from "./deliver-once.js";
import { deliveryKey, standingOf } from "./delivery-key.js";
import { createDeliveryMemory } from "./delivery-store.js";
import type { HttpMethod, Misfit } from "./descriptors.js";
import type { Path } from "./find-rounded.js";
import { notify } from "./hooks.js";
import type { Refusal } from "./receive-json.js";
import { toIncoming } from "./to-incoming.js";
import { told } from "./told.js";
import { asMisfit, createReport, type Finding, findUnexpected, lostDigits } from "./unexpected.js";
import type { WebhookDescriptor } from "./webhook-descriptors.js";
import type {
  DeliveredNotification,
  Delivery,
  InvalidDelivery,
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
  const { onNotification, onInvalid, strict = false, timeoutMs = 30_000 } = options;
  if (!(timeoutMs > 0)) throw new RangeError("timeoutMs must be a number of milliseconds");
  const read = createReader(name, descriptor, { ...options, strict });
  const once = createOnce(options.store === false ? undefined : (options.store ?? createDeliveryMemory()));

  async function deliver(found: Read, deadline: Deadline): Promise<Delivery<Notification>> {
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
    const run = async () => {
      const fresh = described("new");
      const tell = (refusal?: Refusal) => {
        if (deadline.state() !== undefined)
          notify(options.onLate, () => ({ delivery: fresh, ...(refusal && { refusal }) }));
      };
      try {
        await onNotification(fresh.notification, fresh);
      } catch (cause) {
        tell({ ...failed, cause });
        throw cause;
      }
      tell();
    };
    return described(await once({ key, standing, run, deadline }));
  }

  async function take(
    { value, rounded }: Sent,
    deadline: Deadline,
    deliveries: Delivery<Notification>[],
  ): Promise<Refusal | undefined> {
    let failure: Refusal | undefined;
    let invalid = 0;
    const isBatch = delivery?.batches === true && Array.isArray(value);
    const lost = isBatch ? byItem(rounded) : new Map([[0, rounded]]);
    for (const [index, each] of (isBatch ? value : [value]).entries()) {
      // What is left of a list comes again with it.
      if (deadline.state() !== undefined) return tooLate;
      try {
        const sent = { value: each, rounded: lost.get(index) ?? [] };
        const delivered = await deliver(await read(sent, invalid < MOST_EXPLAINED), deadline);
        if (delivered.kind === "invalid") invalid += 1;
        deliveries.push(delivered);
      } catch (cause) {
        failure ??= cause instanceof Held ? busy : cause instanceof OutOfTime ? tooLate : { ...failed, cause };
      }
    }
    if (failure !== undefined) return failure;
    const misfits = deliveries.flatMap((each) => (each.kind === "invalid" ? [each.misfits] : []));
    if (misfits.length === 0 || misfits.length < deliveries.length) return undefined;
    return {
      status: 400,
      kind: "contract",
      reason: `It does not fit the contract${told(misfits[0] ?? [], body?.shape)}`,
    };
  }

  const { status, mediaType, body: said } = acknowledgement;
  const frame = {
    method: descriptor.method satisfies HttpMethod,
    acknowledgement: { status, ...(mediaType !== undefined && { content: { mediaType, body: said } }) },
    ...(body === undefined ? { bodiless: true } : { mediaType: body.mediaType }),
    ...(options.authorize && { authorize: options.authorize }),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
    ...(options.onRefusal && { onRefusal: options.onRefusal }),
    ...(options.clock && { clock: options.clock }),
    timeoutMs,
  };
  return async (incoming) => {
    const deliveries: Delivery<Notification>[] = [];
    const answer = await answerJson(toIncoming(incoming), {
      ...frame,
      take: (value, deadline, rounded = []) => take({ value, rounded }, deadline, deliveries),
    });
    // What is late must not appear in an answer that was given.
    return { ...answer, deliveries: [...deliveries] };
  };
}

const failed: Refusal = { status: 500, kind: "handler", reason: "It could not be taken" };
const busy: Refusal = { status: 503, kind: "busy", reason: "It is being taken already" };

/** Of one list. To say why takes long, and a sender must not be able to keep the process busy with a long list of nonsense. */
const MOST_EXPLAINED = 20;

/** What was sent, and where in it integers are not what they were. */
interface Sent {
  readonly value: unknown;
  readonly rounded: readonly Path[];
}

/** Of a list of thousands, gone through once. */
function byItem(paths: readonly Path[]): ReadonlyMap<string | number | undefined, readonly Path[]> {
  const found = new Map<string | number | undefined, Path[]>();
  for (const [item, ...path] of paths) found.set(item, [...(found.get(item) ?? []), path]);
  return found;
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
  return async ({ value: raw, rounded }: Sent, isExplained: boolean): Promise<Read> => {
    if (body?.fits !== undefined && !body.fits(raw)) {
      report(name, [{ pointer: "", kind: "misfit" }]);
      if (!isExplained) return { raw, misfits: [] };
      return { raw, misfits: (await explain?.({ operation: name, direction: "request" }, raw)) ?? [] };
    }
    const { value, unconverted } = toCanonical(raw, body?.shape);
    const findings: readonly Finding[] = [
      ...unconverted.map((pointer) => ({ pointer, kind: "conversion" as const })),
      ...findUnexpected(value, body?.shape),
      ...lostDigits(rounded, body?.shape),
    ];
    report(name, findings);
    return strict && findings.length > 0 ? { raw, misfits: findings.map(asMisfit) } : { value, raw };
  };
}
