/** The properties of a fake component: the page's side, where a write counts only when the contract says so, and the test's, where every write does. */
import { toCanonical } from "./canonical.js";
import type { ComponentDescriptor, PropertyDescriptor } from "./component-descriptors.js";
import { sensitivityOf, shapesOf } from "./shapes.js";

export interface FakeProperties {
  /** The test's side, under the contract's names: values in their canonical form. */
  readonly all: Record<string, unknown>;
  /** The page's side, under the component's names. A write that does not count is ignored in silence, as the component does. */
  readonly accessors: PropertyDescriptorMap;
}

export function createFakeProperties(
  { title, properties = {}, flags = {} }: Pick<ComponentDescriptor, "title" | "properties" | "flags">,
  numericFlags: boolean,
): FakeProperties {
  const values = new Map<string, unknown>(Object.entries(properties).map(([name, one]) => [name, one.default]));
  const isSet = (flag: string | undefined) => flag !== undefined && values.get(flag) === true;

  function counts({ readOnly, written }: PropertyDescriptor): boolean {
    if (readOnly || written === "never") return false;
    if (written === "notInitialized") return !isSet(flags.initialized) && !isSet(flags.signedIn);
    return written !== "signedOut" || !isSet(flags.signedIn);
  }

  const all: PropertyDescriptorMap = {};
  const accessors: PropertyDescriptorMap = {};
  for (const [name, property] of Object.entries(properties)) {
    const enumerable = sensitivityOf(shapesOf(property.shape)) !== "secret";
    const get = () => values.get(name);
    const set = (value: unknown) => {
      // The value may be a secret.
      if (!property.fits(value)) throw new TypeError(`${title}: the contract does not allow this value of ${name}`);
      values.set(name, toCanonical(value, property.shape).value);
    };
    all[name] = { get, set, enumerable };
    accessors[property.names[0] ?? name] = {
      get() {
        const value = get();
        return numericFlags && typeof value === "boolean" ? Number(value) : value;
      },
      set(value: unknown) {
        if (counts(property)) set(value);
      },
      enumerable,
    };
  }
  return { all: Object.defineProperties({}, all), accessors };
}
