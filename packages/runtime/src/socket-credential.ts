/**
 * The credential that a vendor hands out in a message. Each one voids those before, so only the newest counts: what a later request brought is
 * not replaced by the late reply to an earlier one.
 */
import type { DecodedMessage } from "./decode-message.js";
import { reader } from "./match-message.js";
import type { SocketDescriptor } from "./message-descriptors.js";

export interface SocketCredential {
  readonly value: string | undefined;
  /** `number`: of the request that it answers, in the order of sending. */
  receive(message: DecodedMessage, number: number): void;
  /** From outside: newer than any request before this one. */
  set(value: string | undefined, number: number): void;
}

export function createSocketCredential(
  described: SocketDescriptor["credential"],
  initial: string | undefined,
): SocketCredential {
  const read = described && reader(described.member);
  let value = initial;
  let newest = 0;
  return {
    get value() {
      return value;
    },
    receive({ name, message }, number) {
      if (name !== described?.message || number < newest) return;
      const found = read?.(message);
      if (typeof found !== "string" || found === "") return;
      value = found;
      newest = number;
    },
    set(given, number) {
      value = given;
      newest = number;
    },
  };
}
