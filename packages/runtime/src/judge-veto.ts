/**
 * Events that ask the page first: the component reads a property right after the handler has returned, so that everything here happens at once.
 */
import type { EventDescriptor } from "./component-descriptors.js";
import type { PropertyAccess } from "./component-properties.js";
import type { ReceivedMessage } from "./decode-message.js";
import { notify } from "./hooks.js";

/** A hook's promise is not `true`, and neither is what a hook gives that throws. */
export function isAllowed(
  hook: (message: unknown) => unknown,
  received: ReceivedMessage,
  failed: (error: unknown) => void,
): boolean {
  if (received.kind !== "message") return false;
  try {
    const verdict = hook(received.message);
    if (verdict instanceof Promise) throw new TypeError(`The hook for ${received.name} has to answer at once`);
    return verdict === true;
  } catch (error) {
    failed(error);
    return false;
  }
}

/**
 * Also what is allowed is written: by its manual a vendor's page says so, and a component that does not take its own default back would go on forbidding.
 */
export function writeVerdict(
  { property, allow, forbid }: NonNullable<EventDescriptor["veto"]>,
  allowed: boolean,
  properties: PropertyAccess,
  failed: (error: unknown) => void,
): void {
  try {
    properties.put(property, allowed ? allow : forbid);
  } catch (error) {
    failed(error);
  }
}

/** A mistake of the page's own code must be seen, and must not reach the component. */
export function reportFailure(onHookError: ((error: unknown) => unknown) | undefined, error: unknown): void {
  if (onHookError !== undefined) notify(onHookError, () => error);
  else if (typeof reportError === "function") reportError(error);
}
