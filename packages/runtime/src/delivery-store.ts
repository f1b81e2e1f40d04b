/** What a receiver remembers: which notifications it has had, and how far a call had come. Several processes share one by keeping it elsewhere. */

/** `new`: it is the caller's, until it is settled. `done`: it was handled. `held`: somebody else is at it. */
export type Claim = "new" | "done" | "held";

/** Keys and subjects are digests: nothing of a notification can be read from them. */
export interface DeliveryStore {
  /** At once, whoever else asks. Let a claim run out that nobody settles, or a process that dies takes a notification with it. */
  claim(key: string): Claim | Promise<Claim>;
  /** Handled, or to be forgotten because it could not be. */
  settle(key: string, handled: boolean): void | Promise<void>;
  /** Whether the rank is no lower than the highest of this subject so far, which it is then. */
  advance(subject: string, rank: number): boolean | Promise<boolean>;
}

/** In memory, the latest of either kind; what came before them is forgotten and would be taken for new. */
export function createDeliveryMemory({ most = 10_000 }: { readonly most?: number } = {}): DeliveryStore {
  const claims = new Map<string, "done" | "held">();
  const ranks = new Map<string, number>();
  return {
    claim(key) {
      const known = claims.get(key);
      if (known !== undefined) return known;
      claims.set(key, "held");
      return "new";
    },
    settle(key, handled) {
      claims.delete(key);
      if (handled) claims.set(key, "done");
      for (const [oldest, state] of claims) {
        if (claims.size <= most) break;
        if (state === "done") claims.delete(oldest);
      }
    },
    advance(subject, rank) {
      const highest = ranks.get(subject) ?? rank;
      ranks.delete(subject);
      ranks.set(subject, Math.max(highest, rank));
      const [oldest] = ranks.keys();
      if (ranks.size > most && oldest !== undefined) ranks.delete(oldest);
      return rank >= highest;
    },
  };
}
