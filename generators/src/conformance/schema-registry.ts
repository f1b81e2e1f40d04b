/**
 * References by URI as JSON Schema defines them: `$id` changes the base, `$anchor` names a place. Contracts need little of it, the official
 * suite needs all. Everything is registered beforehand; nothing is fetched.
 */
import type { Target } from "../model/build-schema.js";
import { inside, type Place } from "../model/place.js";
import { isNode } from "../model/read-keyword.js";

export interface SchemaRegistry {
  readonly add: (uri: string, document: unknown) => void;
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  readonly dynamicAnchors: (place: Place) => ReadonlyMap<string, Target>;
}

/** Values of these hold no schemas, whatever they look like. */
const DATA = new Set(["const", "enum", "default", "examples", "example"]);

export function createSchemaRegistry(): SchemaRegistry {
  const documents = new Map<string, unknown>();
  /** Absolute URI, an anchor in its fragment included -> what stands there. */
  const known = new Map<string, Target>();
  /** The base URI of each schema that sets one, by file and pointer. */
  const bases = new Map<string, string>();
  const dynamic = new Map<string, Map<string, Target>>();

  function index(node: unknown, place: Place, base: string): void {
    if (Array.isArray(node)) for (const [at, item] of node.entries()) index(item, inside(place, at), base);
    if (!isNode(node)) return;
    const own = typeof node.$id === "string" ? new URL(node.$id, base).href.replace(/#$/, "") : base;
    if (own !== base || place.pointer === "") {
      bases.set(keyOf(place), own);
      known.set(own, { node, place });
    }
    if (typeof node.$anchor === "string") known.set(`${own}#${node.$anchor}`, { node, place });
    if (typeof node.$dynamicAnchor === "string") {
      known.set(`${own}#${node.$dynamicAnchor}`, { node, place });
      dynamic.set(own, (dynamic.get(own) ?? new Map<string, Target>()).set(node.$dynamicAnchor, { node, place }));
    }
    for (const [keyword, value] of Object.entries(node))
      if (!DATA.has(keyword)) index(value, inside(place, keyword), own);
  }

  function baseOf({ file, pointer }: Place): string {
    const steps = pointer.split("/");
    for (let length = steps.length; length > 0; length--) {
      const base = bases.get(keyOf({ file, pointer: steps.slice(0, length).join("/") }));
      if (base !== undefined) return base;
    }
    return file;
  }

  return {
    add(uri, document) {
      documents.set(uri, document);
      known.set(uri, { node: document, place: { file: uri, pointer: "" } });
      index(document, { file: uri, pointer: "" }, uri);
    },
    resolve(reference, from) {
      const url = new URL(reference, baseOf(from));
      const fragment = decodeURIComponent(url.hash.slice(1));
      url.hash = "";
      if (fragment !== "" && !fragment.startsWith("/")) return known.get(`${url.href}#${fragment}`);
      const resource = known.get(url.href);
      return resource === undefined ? undefined : step(resource, fragment);
    },
    dynamicAnchors: (place) => dynamic.get(baseOf(place)) ?? new Map(),
  };
}

const keyOf = ({ file, pointer }: Place): string => `${file}#${pointer}`;

/** Follows a JSON Pointer from a schema. */
function step(from: Target, pointer: string): Target | undefined {
  let { node, place } = from;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
    node = Reflect.get(node, name);
    place = inside(place, name);
  }
  return { node, place };
}
