/** At which events a page writes an entry into its records of calls and of agents' work, by the vendor's rules. */
import type { RecordDescriptor } from "./component-descriptors.js";
import type { DecodedMessage } from "./decode-message.js";
import { conditions } from "./match-message.js";

export type RecordEntry<Events = Record<string, unknown>> = {
  readonly [Name in keyof Events & string]: {
    readonly record: RecordDescriptor["record"];
    readonly name: Name;
    readonly message: Events[Name];
  };
}[keyof Events & string];

export type Recorder = (event: DecodedMessage) => readonly RecordEntry[];

/** `property` reads one of the component's properties, at the moment of the event; one that is not there hinders no entry. */
export function createRecorder(rules: readonly RecordDescriptor[] = [], property: (name: string) => unknown): Recorder {
  const prepared = rules.map((rule) => ({ ...rule, holds: conditions(rule.when) }));
  return ({ name, message }) => {
    const meant = prepared.filter((rule) => {
      if (rule.message !== name || !rule.holds(message)) return false;
      const value = rule.property === undefined ? undefined : property(rule.property.name);
      return value === undefined || value === rule.property?.is;
    });
    return [...new Set(meant.map(({ record }) => record))].map((record) => ({ record, name, message }));
  };
}
