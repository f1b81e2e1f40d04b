/** What does not fit the contract, as the error that a caller gets. `shape` tells which names in it are data, and belong in no message. */
import type { Misfit, Shape } from "./descriptors.js";
import type { ContractError } from "./outcome.js";
import { told } from "./told.js";

/** Where nobody explains. */
export const NO_REASON: readonly Misfit[] = [{ pointer: "", message: "does not fit the contract" }];

export function requestError(operation: string, misfits: readonly Misfit[], shape?: Shape): ContractError {
  const message = `${operation}: the request breaks the contract, so it was not sent${told(misfits, shape)}`;
  return { kind: "contract", operation, direction: "request", misfits, message };
}

export function replyError(operation: string, misfits: readonly Misfit[], shape?: Shape): ContractError {
  const message = `${operation}: the reply breaks the contract${told(misfits, shape)}`;
  return { kind: "contract", operation, direction: "reply", misfits, message };
}
