/**
 * Values that a member or a parameter might not take: of every type, too long, too large, outside of any set. Which of them the contract refuses is
 * not said here: the judge says it, and the vendor is held to that in both directions.
 */
import type { JsonObject, Operation } from "./contract.js";
import type { Judge } from "./judge.js";
import { strangeValues } from "./strange-values.js";

export interface Variant {
  readonly what: string;
  /** The member it is about. */
  readonly member: string;
  readonly body: JsonObject;
  /** By the contract. */
  readonly fits: boolean;
}

/** Around every limit that the contract states anywhere. */
const lengths = [24, 25, 32, 33, 50, 51, 100, 101, 16_384, 16_385];

/** The example without each member in turn, and with each member in every strange form. */
export function variants(judge: Judge, operation: Operation, example: JsonObject): Variant[] {
  const make = (what: string, member: string, body: JsonObject): Variant => ({
    what,
    member,
    body,
    fits: judge.request(operation, body).length === 0,
  });
  return (operation.request?.members ?? []).flatMap((member) => {
    const { [member]: _, ...without } = example;
    return [
      make(`no ${member}`, member, without),
      ...strangeValues.map(([what, value]) => make(`${member}: ${what}`, member, { ...example, [member]: value })),
      ...lengths.map((length) =>
        make(`${member}: ${length} digits`, member, { ...example, [member]: "1".repeat(length) }),
      ),
    ];
  });
}
