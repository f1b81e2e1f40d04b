/**
 * A Redocly visitor that meets every x- key of a document once, those written beside a `$ref` included. Keys inside the
 * value of an extension are not met: the schema of that extension decides about them. A value may stand in a file of
 * its own: a reference in its place is followed.
 */

/**
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {{ key: string, value: unknown, node: string, location: import("@redocly/openapi-core").Location, context: Context }} Found
 *   `node` is the kind of object the key stands on, `location` the place of the key.
 */

/** @param {(found: Found) => void} visit */
export function visitExtensions(visit) {
  /** @param {unknown} object @param {Context} context @param {import("@redocly/openapi-core").Location} at */
  const each = (object, context, at) => {
    if (context.type.extensionsPrefix === undefined || typeof object !== "object" || object === null) return;
    const node = context.type.name.charAt(0).toLowerCase() + context.type.name.slice(1);
    for (const [key, value] of Object.entries(object)) {
      if (!key.startsWith("x-")) continue;
      const { node: target, location } = context.resolve(value);
      if (location === undefined || value?.$ref === undefined)
        visit({ key, value, node, location: at.child([key]), context });
      else visit({ key, value: target, node, location, context });
    }
  };
  return {
    any: {
      enter: (/** @type {unknown} */ object, /** @type {Context} */ context) => each(object, context, context.location),
    },
    ref: {
      enter: (/** @type {unknown} */ ref, /** @type {Context} */ context) => each(ref, context, context.location),
    },
  };
}
