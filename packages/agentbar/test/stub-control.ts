/** A control that has every method of the contract and answers each with what the test says; it keeps what it was handed. */
import { component } from "../src/generated/component.js";

type Handler = (...args: unknown[]) => void;

export function stubControl() {
  const listeners = new Map<string, Handler[]>();
  const handed: unknown[][] = [];
  const stub = {
    control: {
      attachEvent(name: string, handler: Handler) {
        listeners.set(name, [...(listeners.get(name) ?? []), handler]);
        return true;
      },
    },
    handed,
    answer: (): unknown => 0,
    raise(name: string, ...args: unknown[]) {
      for (const handler of listeners.get(name) ?? []) handler(...args);
    },
  };
  const methods = Object.values(component.methods).map(({ names: [name] }) => [
    name,
    (...args: unknown[]) => {
      handed.push([name, ...args]);
      return stub.answer();
    },
  ]);
  Object.assign(stub.control, Object.fromEntries(methods));
  return stub;
}
