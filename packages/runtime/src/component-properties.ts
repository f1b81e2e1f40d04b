/**
 * The properties of a component under their own names. A write that the component would ignore in silence throws instead and says why: it is a mistake
 * of the program, and an assignment has no other way to tell. Reads never throw.
 */
import { toCanonical } from "./canonical.js";
import type { ComponentDescriptor, PropertyDescriptor } from "./component-descriptors.js";
import { type Host, isThenable, numberOf, plain, propertyName } from "./host.js";
import { deepEqual } from "./predicate-helpers.js";
import { sensitivityOf, shapesOf } from "./shapes.js";
import type { Report } from "./unexpected.js";

export interface PropertyAccess {
  /** In the canonical form, or as it came where it does not fit; `undefined` where there is none, or none yet: behind a bridge that makes promises. */
  read(name: string): unknown;
  /** Throws where it does not count. */
  write(name: string, value: unknown): void;
  /** Without a question whether it counts. Throws what the host throws. */
  put(name: string, value: unknown): void;
  /** An accessor for each, behind such a bridge with promises that never reject. A password is not listed, so that a copy or a log of all properties has none. */
  readonly all: object;
}

type Described = Pick<ComponentDescriptor, "title" | "properties" | "flags">;

export function createProperties(
  host: Host,
  { title, properties = {}, flags = {} }: Described,
  report: Report,
): PropertyAccess {
  const described = (name: string) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
  const wireName = (name: string) => propertyName(host, described(name)?.names ?? [name]);

  const misfit = (name: string) => report(name, [{ pointer: "", kind: "misfit" }]);

  function canonical(name: string, came: unknown): unknown {
    const value = plain(came);
    const property = described(name);
    if (property === undefined || value === undefined) return value;
    const fitting = [value, numberOf(value), typeof value === "number" ? String(value) : undefined].find(
      (form) => form !== undefined && property.fits(form),
    );
    if (fitting === undefined) misfit(name);
    return fitting === undefined ? value : toCanonical(fitting, property.shape).value;
  }

  /** A bridge may have promises for properties. */
  function look(name: string): unknown {
    try {
      const value = host[wireName(name)];
      if (!isThenable(value)) return canonical(name, value);
      return Promise.resolve(value)
        .then((came) => canonical(name, came))
        .catch(() => misfit(name));
    } catch {
      misfit(name);
      return undefined;
    }
  }

  function read(name: string): unknown {
    const value = look(name);
    return isThenable(value) ? undefined : value;
  }

  /** A host with numbers for flags stores what it is given, or makes -1 of `true`. */
  function put(name: string, value: unknown): void {
    const wire = wireName(name);
    const isNumeric = typeof value === "boolean" && typeof host[wire] === "number";
    host[wire] = isNumeric ? Number(value) : value;
  }

  function ignored({ readOnly, written }: PropertyDescriptor): string | undefined {
    if (readOnly || written === "never") return "it is read only, and a write is ignored";
    const isSet = (flag: string | undefined): boolean => flag !== undefined && read(flag) === true;
    if (written === "notInitialized" && (isSet(flags.initialized) || isSet(flags.signedIn)))
      return "a write counts only before the component is initialized";
    if (written === "signedOut" && isSet(flags.signedIn)) return "a write counts only while nobody is signed in";
    return undefined;
  }

  function write(name: string, value: unknown): void {
    const property = described(name);
    const refuse = (why: string, cause?: unknown) => new TypeError(`${title}: ${name} was not set: ${why}`, { cause });
    if (property === undefined) throw refuse("there is no such property");
    const why = ignored(property);
    if (why !== undefined) throw refuse(why);
    if (!property.fits(value)) throw refuse("the contract does not allow this value");
    const before = read(name);
    try {
      put(name, value);
    } catch (cause) {
      throw refuse("the component threw", cause);
    }
    const after = read(name);
    const wanted = toCanonical(value, property.shape).value;
    const isIgnored = before !== undefined && deepEqual(before, after) && !deepEqual(after, wanted);
    // Otherwise the component may have made another value of it, as some do of what is out of range.
    if (isIgnored) throw refuse("the component ignored it");
  }

  const accessors = Object.entries(properties).map(([name, { shape }]) => [
    name,
    {
      get: () => look(name),
      set: (value: unknown) => write(name, value),
      enumerable: sensitivityOf(shapesOf(shape)) !== "secret",
    },
  ]);
  return { read, write, put, all: Object.defineProperties({}, Object.fromEntries(accessors)) };
}
