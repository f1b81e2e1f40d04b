/** What a caller asks for does not fit the contract, so nothing was sent. */
import type { Misfit, Shape } from "./descriptors.js";
import type { ContractError } from "./outcome.js";
import { told } from "./told.js";

/** Where nobody explains. */
export const NO_REASON: readonly Misfit[] = [{ pointer: "", message: "does not fit the contract" }];

/** `shape`: of what is not sent, where names in it may be data. */
export function requestError(operation: string, misfits: readonly Misfit[], shape?: Shape): ContractError {
  const message = `${operation}: the request breaks the contract, so it was not sent${told(misfits, shape)}`;
  return { kind: "contract", operation, direction: "request", misfits, message };
}
