/**
 * The server forgets where to push to 24 hours after a handshake, whatever passes over the connection (server P-PUSH), and nobody is told. So a connection
 * is replaced before: between calls if there is such a moment, and in a call rather than not at all.
 */
import type { Clock } from "@trunkline/runtime";

const MINUTE_MS = 60_000;
const FROM_MS = 22 * 60 * MINUTE_MS;
const LATEST_MS = 24 * 60 * MINUTE_MS - 10 * MINUTE_MS;

export interface Freshness {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly openedAt: () => number;
  readonly isIdle: () => boolean;
  readonly reconnect: () => boolean;
}

export async function keepFresh({ clock, signal, openedAt, isIdle, reconnect }: Freshness): Promise<void> {
  while (!signal.aborted) {
    const age = clock.now() - openedAt();
    if (age >= LATEST_MS || (age >= FROM_MS && isIdle())) reconnect();
    await clock.sleep(Math.max(FROM_MS - age, MINUTE_MS), signal).catch(() => {});
  }
}
