/** What the rules about a result in the body need to know of an operation's success responses. */

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext["resolve"]} Resolve
 * @typedef {{ name: string, value: unknown, location: Location }} Example
 * @typedef {{ mediaType: string, schema: any, location: Location, examples: Example[] }} Body  `location` is the schema's
 */

/** The root's `x-result` with the operation's laid over it. @param {any} root @param {any} operation @returns {Record<string, any>} */
export const resultOf = (root, operation) => ({ ...Object(root["x-result"]), ...Object(operation["x-result"]) });

/** @param {any} operation @param {Location} location @param {Resolve} resolve @returns {Body[]} */
export function successBodies(operation, location, resolve) {
  return Object.entries(Object(operation.responses)).flatMap(([status, written]) => {
    if (!/^2/.test(status)) return [];
    const response = follow(written, location.child(["responses", status]), resolve);
    return Object.entries(Object(response.node?.content)).map(([mediaType, media]) => {
      const place = response.location.child(["content", mediaType]);
      return {
        mediaType,
        schema: media?.schema,
        location: place.child(["schema"]),
        examples: Object.entries(Object(media?.examples)).map(([name, example]) => {
          const target = follow(example, place.child(["examples", name]), resolve);
          return { name, value: target.node?.value, location: target.location.child(["value"]) };
        }),
      };
    });
  });
}

/** @param {string} mediaType */
export const isJson = (mediaType) => /[/+]json\b/.test(mediaType);

/** The value at a JSON Pointer, or undefined. @param {any} value @param {string} pointer */
export const valueAt = (value, pointer) => tokens(pointer).reduce((inner, token) => Object(inner)[token], value);

/**
 * Whether a schema mentions the member a JSON Pointer leads to, in itself or in a branch.
 * @param {any} schema @param {string} file @param {string} pointer @param {Resolve} resolve @param {Set<unknown>} seen
 * @returns {boolean}
 */
export function knowsMember(schema, file, pointer, resolve, seen = new Set()) {
  const [name, ...rest] = tokens(pointer);
  if (name === undefined) return true;
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return false;
  seen.add(schema);
  const known = (/** @type {unknown} */ inner, /** @type {string} */ at, /** @type {string} */ to) =>
    knowsMember(inner, at, to, resolve, new Set(seen));
  if (typeof schema.$ref === "string") {
    const target = resolve({ $ref: schema.$ref }, file);
    if (target.location && known(target.node, target.location.source.absoluteRef, pointer)) return true;
  }
  const member = Object(schema.properties)[name];
  if (member !== undefined && (rest.length === 0 || known(member, file, `/${rest.map(encode).join("/")}`))) return true;
  return ["allOf", "anyOf", "oneOf"].some((keyword) =>
    (schema[keyword] ?? []).some((/** @type {unknown} */ branch) => known(branch, file, pointer)),
  );
}

/** Through a reference, if there is one. @param {any} node @param {Location} location @param {Resolve} resolve @returns {{ node: any, location: Location }} */
export function follow(node, location, resolve) {
  if (node?.$ref === undefined) return { node, location };
  const target = resolve(node, location.source.absoluteRef);
  return target.location ? { node: target.node, location: target.location } : { node: undefined, location };
}

/** @param {string} pointer */
const tokens = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** @param {string} token */
const encode = (token) => token.replaceAll("~", "~0").replaceAll("/", "~1");
