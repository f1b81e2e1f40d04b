import type { Answer, LateOutcome } from "./answer-json.js";
import type { Authorize } from "./authorize-sender.js";
import type { ExplainSubject } from "./client-options.js";
import type { Clock } from "./clock.js";
import type { DeliveryStore } from "./delivery-store.js";
import type { Misfit } from "./descriptors.js";
import type { Incoming, Refusal } from "./receive-json.js";
import type { RawIncoming } from "./to-incoming.js";
import type { Unexpected } from "./unexpected.js";

/** What one notification turned out to be. */
export type Delivery<Notification = unknown> = DeliveredNotification<Notification> | InvalidDelivery;

export interface DeliveredNotification<Notification = unknown> {
  /** `repeated`: it was here before. `behind`: what is known of the same thing already is newer. Neither reaches `onNotification`. */
  readonly kind: "new" | "repeated" | "behind";
  /** In its canonical form, with everything that the contract does not know. */
  readonly notification: Notification;
  /** As it came, where that differs. */
  readonly raw?: unknown;
  /** What it is known by: a digest. Absent where it does not say enough to tell a repetition. */
  readonly key?: string;
}

/** It does not fit the contract. */
export interface InvalidDelivery {
  readonly kind: "invalid";
  readonly raw: unknown;
  /** Of a list, those of the first twenty that do not fit; the others have none. */
  readonly misfits: readonly Misfit[];
}

export interface WebhookAnswer<Notification = unknown> extends Answer {
  /** In the order of the list, where several came. */
  readonly deliveries: readonly Delivery<Notification>[];
}

/** A handler came to an end after the vendor had been told that it took too long. */
export interface LateDelivery<Notification = unknown> extends LateOutcome {
  readonly delivery: DeliveredNotification<Notification>;
}

/** Takes a web `Request`, or a method, headers and a text that somebody else has read. It never rejects. */
export type WebhookReceiver<Notification = unknown> = (
  incoming: Incoming | RawIncoming,
) => Promise<WebhookAnswer<Notification>>;

export interface WebhookOptions<Notification = unknown> {
  /**
   * Called with each notification once, before the vendor is answered: keep it short. When it throws, or has not come to an end after `timeoutMs`, the
   * vendor is told that it failed, and a repetition is taken for new.
   */
  readonly onNotification: (notification: Notification, delivery: DeliveredNotification<Notification>) => unknown;
  /** Called with what does not fit the contract: the vendor is told so, unless others of the same list do fit. */
  readonly onInvalid?: (delivery: InvalidDelivery) => unknown;
  /** Who may push; all of a list have to agree. Absent: whoever knows the address. */
  readonly authorize?: Authorize | readonly Authorize[];
  /** Where it is remembered what came. Default: in memory, the latest 10 000. `false`: nowhere, and every repetition is new. */
  readonly store?: DeliveryStore | false;
  /** A larger body is refused. Default 1 MiB. */
  readonly maxBytes?: number;
  /** For tests: a notification with something that the contract does not know is invalid. */
  readonly strict?: boolean;
  /** Told once of each member and value that the contract does not know. */
  readonly onUnexpected?: (unexpected: Unexpected) => void;
  /** Told of each refusal, for a log or a counter. `cause` is what the application threw. */
  readonly onRefusal?: (refusal: Refusal) => unknown;
  /** Until the vendor is answered, reading and waiting included. Default 30 000 ms: how long the vendors wait is not known. */
  readonly timeoutMs?: number;
  /** Told of each handler that came to an end after that, and how. If it went well, the notification is not handed on again unless it is already. */
  readonly onLate?: (late: LateDelivery<Notification>) => unknown;
  readonly clock?: Clock;
  /** Says why a notification does not fit. Called only when one does not, so that validators can be loaded then. */
  readonly explain?: (subject: ExplainSubject, value: unknown) => readonly Misfit[] | Promise<readonly Misfit[]>;
}
