/**
 * A component in the page as it really is: an ActiveX control, a bridge in its place, a script's object. Old hosts say "unknown" where others say
 * "function" and take a method only as a call of a member; reading or calling any of it may throw.
 */

export type Host = Record<string, unknown>;
type Callable = Record<string, (...args: unknown[]) => unknown>;

/** The first of the names that the host has as a method. */
export const methodName = (host: Host, names: readonly string[]): string | undefined =>
  names.find((name) => isMethod(host, name));

function isMethod(host: Host, name: string): boolean {
  try {
    const kind: string = typeof host[name];
    return kind === "function" || kind === "unknown";
  } catch {
    return false;
  }
}

/** Throws what the host throws. */
export const callHost = (host: Host, name: string, args: readonly unknown[]): unknown =>
  (host as Callable)[name]?.(...args);

/** The first of the names that the host has as a property; the first of all where it does not tell. */
export function propertyName(host: Host, names: readonly string[]): string {
  const has = (name: string) => {
    try {
      return name in host;
    } catch {
      return false;
    }
  };
  return names.find(has) ?? names[0] ?? "";
}

/** What came from a host, in JSON's types: a number of 64 bits may come as a `bigint`. */
export function plain(value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** The number that a value is, or that a text spells. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}

/** A bridge in place of a component answers later. Some have functions where others have objects. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  try {
    const mayHaveMembers = (typeof value === "object" && value !== null) || typeof value === "function";
    return mayHaveMembers && "then" in value && typeof value.then === "function";
  } catch {
    return false;
  }
}
