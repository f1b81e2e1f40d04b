/**
 * The credential of one session. It rotates when a reply that may announce it is made, and not by a timer of its own: nobody
 * can tell the difference, and a reply that was lost is made good by the next one.
 */
import { randomUUID } from "node:crypto";
import type { Clock } from "@trunkline/runtime";
import type { Settings } from "./options.js";

export interface Guid {
  readonly current: string;
  accepts(guid: string | undefined): boolean;
  /** The GUID to announce in a reply to a request that came with `used`: a new one when its time has come, the newest when the client lags behind. */
  announce(used: string | undefined): string | undefined;
  /** No GUID so far works any longer. */
  expire(): void;
}

interface Issued {
  readonly value: string;
  readonly issuedAt: number;
  endsAt: number;
}

export function createGuid(clock: Clock, { mode, rotateMs, lifeMs, graceMs, strict }: Settings["guid"]): Guid {
  const issue = (): Issued => ({
    value: `${randomUUID()}.AgentGateway0`,
    issuedAt: clock.now(),
    endsAt: mode === "static" ? Number.POSITIVE_INFINITY : clock.now() + lifeMs,
  });
  let current = issue();
  let previous: Issued[] = [];

  const rotateIfDue = () => {
    if (mode === "static" || clock.now() - current.issuedAt < rotateMs) return;
    if (graceMs !== undefined) current.endsAt = Math.min(current.endsAt, clock.now() + graceMs);
    previous = [...previous, current].filter(({ endsAt }) => endsAt > clock.now());
    current = issue();
  };

  return {
    get current() {
      return current.value;
    },
    accepts(guid) {
      if (!strict) return true;
      return [current, ...previous].some(({ value, endsAt }) => value === guid && endsAt > clock.now());
    },
    announce(used) {
      rotateIfDue();
      // With `strict` off a client may send none at all: it needs no reminder.
      return used === undefined || used === current.value ? undefined : current.value;
    },
    expire() {
      current.endsAt = clock.now();
      previous = [];
    },
  };
}
