/** Whether a message proves something of a request: by its name, by what it holds, by members that are the request's. */
import type { ProofDescriptor } from "./component-descriptors.js";
import { conditions, isScalar, reader } from "./match-message.js";

export type Proof = (request: unknown, name: string, message: unknown) => boolean;

export function prepareProof(proofs: readonly ProofDescriptor[] = []): Proof {
  const prepared = proofs.map(({ message, when, same = [] }) => ({
    message,
    holds: conditions(when),
    same: same.map((member) => reader(member.startsWith("/") ? member : `/${member}`)),
  }));
  return (request, name, message) =>
    prepared.some(
      (proof) =>
        proof.message === name &&
        proof.holds(message) &&
        proof.same.every((read) => isSame(read(request), read(message))),
    );
}

/** Compared as text: some vendors send `1` and "1" in turns. */
const isSame = (one: unknown, other: unknown): boolean =>
  isScalar(one) && isScalar(other) && String(one) === String(other);
