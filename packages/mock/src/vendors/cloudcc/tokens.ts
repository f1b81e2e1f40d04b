/** Tokens: one per company, agent and `os`, the newest only, for a fixed time. A check-out does not end one (server P-TOK). */
import { randomUUID } from "node:crypto";
import type { Clock } from "@trunkline/runtime";
import { type Identity, identityKey } from "./agents.js";

export interface Tokens {
  issue(owner: Identity): string;
  /** Whose token it is; nothing for one that is unknown, replaced or too old. */
  owner(token: string | undefined): Identity | undefined;
  /** Ends every token of the agent; how many there were. */
  expire(agent: string): number;
  clear(): void;
}

export function createTokens(clock: Clock, lifeMs: number): Tokens {
  const newest = new Map<string, string>();
  const issued = new Map<string, { readonly owner: Identity; readonly until: number }>();
  return {
    issue(owner) {
      const key = identityKey(owner);
      const former = newest.get(key);
      if (former !== undefined) issued.delete(former);
      const token = randomUUID().replaceAll("-", "");
      newest.set(key, token);
      issued.set(token, { owner, until: clock.now() + lifeMs });
      return token;
    },
    owner(token) {
      const found = issued.get(token ?? "");
      return found !== undefined && clock.now() < found.until ? found.owner : undefined;
    },
    expire(agent) {
      const its = [...issued].filter(([, { owner }]) => owner.agent === agent);
      for (const [token] of its) issued.delete(token);
      return its.length;
    },
    clear() {
      newest.clear();
      issued.clear();
    },
  };
}
