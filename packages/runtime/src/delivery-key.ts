/** By what one notification is known, and what it is about, as `x-delivery` says. */

import { at } from "./pointer.js";
import type { DeliveryDescriptor } from "./webhook-descriptors.js";

/**
 * A digest of the members that together are the same in a repetition and in nothing else. Undefined where one of them is missing or empty: what is left
 * may be the same in two that differ, and to have one twice is better than to lose one.
 */
export async function deliveryKey(
  webhook: string,
  pointers: readonly string[],
  notification: unknown,
): Promise<string | undefined> {
  const values = pointers.map((pointer) => at(notification, pointer));
  if (values.some((value) => value === undefined || value === null || value === "")) return undefined;
  const text = new TextEncoder().encode(JSON.stringify([webhook, pointers, values]));
  const digest = await crypto.subtle.digest("SHA-256", text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export interface Standing {
  readonly subject: string;
  readonly rank: number;
}

/** Undefined where nothing is said of an order, or the value is none that the contract knows. */
export async function standingOf(
  webhook: string,
  order: DeliveryDescriptor["order"],
  notification: unknown,
): Promise<Standing | undefined> {
  if (order === undefined) return undefined;
  const rank = order.values.indexOf(String(at(notification, order.member)));
  const subject = rank === -1 ? undefined : await deliveryKey(webhook, order.of, notification);
  return subject === undefined ? undefined : { subject, rank };
}
