/**
 * Every operation, schema, parameter and header says where its facts come from. Operations always say it themselves. A
 * shared piece does so with `x-source`, or through its parts where each says it; a piece referenced from one place only
 * has the source of what contains it. In a document of messages, channels and messages always say it themselves.
 */

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 * @typedef {{ node: any, kind: string, location: Location, places: Set<string> }} Piece
 */

const KINDS = new Set(["Schema", "Parameter", "Header"]);

/**
 * @param {any} node
 * @param {string} file the node is written in
 * @param {Context["resolve"]} resolve
 * @param {Set<unknown>} seen
 * @returns {boolean}
 */
function saysSource(node, file, resolve, seen = new Set()) {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node["x-source"])) return true;
  if (seen.has(node)) return true;
  seen.add(node);
  if (typeof node.$ref === "string") {
    const target = resolve(node, file);
    return target.location !== undefined && saysSource(target.node, target.location.source.absoluteRef, resolve, seen);
  }
  const parts = [
    ...Object.values(node.properties ?? {}),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => node[keyword] ?? []),
    ...(node.items ? [node.items] : []),
    ...(node.schema ? [node.schema] : []),
  ];
  return parts.length > 0 && parts.every((part) => saysSource(part, file, resolve, seen));
}

export const provenance = () => {
  /** @type {Map<string, Piece>} */
  const pieces = new Map();

  /** @param {any} node @param {string} kind @param {Location} location @param {string} [place] */
  const meet = (node, kind, location, place) => {
    const piece = pieces.get(location.absolutePointer) ?? { node, kind, location, places: new Set() };
    if (place !== undefined) piece.places.add(place);
    pieces.set(location.absolutePointer, piece);
  };

  /** @param {string} kind */
  const components =
    (kind) =>
    (/** @type {object} */ named, /** @type {Context} */ { location }) => {
      for (const [name, node] of Object.entries(named)) if (!node?.$ref) meet(node, kind, location.child([name]));
    };

  return {
    /** @param {object} operation @param {Context} context */
    Operation(operation, { report, location }) {
      if ("x-source" in operation) return;
      report({
        message:
          "The operation has no `x-source`. Add the document and section it comes from, as in `[document 004 table 3]`.",
        location: location.key(),
      });
    },
    ref: {
      /** @param {object} _ref @param {Context} context @param {{ node?: unknown, location?: Location | undefined }} target */
      enter(_ref, { type, rawLocation }, target) {
        if (target.location && KINDS.has(type.name))
          meet(target.node, type.name, target.location, rawLocation.absolutePointer);
      },
    },
    NamedSchemas: components("Schema"),
    NamedParameters: components("Parameter"),
    NamedHeaders: components("Header"),
    Root: {
      /** @param {unknown} _root @param {Context} context */
      leave(_root, { report, resolve }) {
        for (const { node, kind, location, places } of pieces.values()) {
          if (places.size === 1 || saysSource(node, location.source.absoluteRef, resolve)) continue;
          report({
            message: `This shared ${kind.toLowerCase()} has no \`x-source\`, and neither has each of its parts. Add the document and section it comes from.`,
            location,
          });
        }
      },
    },
  };
};

export const messageProvenance = () => {
  const { Operation, ref, NamedSchemas, Root } = provenance();
  /** @param {string} kind */
  const says =
    (kind) =>
    (/** @type {object} */ node, /** @type {Context} */ { report, location, key }) => {
      if ("x-source" in node) return;
      report({
        message: `The ${kind} ${key} has no \`x-source\`. Add the document and section it comes from, as in \`[document 004 table 3]\`.`,
        location: location.key(),
      });
    };
  return { Operation, ref, NamedSchemas, Root, Message: says("message"), Channel: says("channel") };
};
