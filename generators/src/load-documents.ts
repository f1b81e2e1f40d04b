/**
 * The files of a contract: each is read and parsed once, when something refers to it. References are followed by pointer, never copied, and lead
 * nowhere but into the root folder: a remote document is not fetched.
 */
import { readFileSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { load, YAMLException } from "js-yaml";
import type { Target } from "./model/build-schema.js";
import { at, inside, type Place } from "./model/place.js";
import { isNode } from "./model/read-keyword.js";
import type { Report } from "./problems.js";

export interface Documents {
  /** What stands at the root of the entry. */
  readonly entry: Target;
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  /** The texts read so far, for places in them. */
  readonly textOf: (file: string) => string | undefined;
}

export interface LoadOptions {
  /** The folder that file names are told from, and that no reference may leave. */
  readonly root: string;
  readonly report: Report;
}

/** Undefined when the entry itself cannot be read, which has been reported. */
export function loadDocuments(entry: string, { root, report }: LoadOptions): Documents | undefined {
  const texts = new Map<string, string>();
  const documents = new Map<string, { readonly node: unknown } | undefined>();
  const anchors = new Map<string, ReadonlyMap<string, Target>>();

  function open(file: string, from: Place): { readonly node: unknown } | undefined {
    if (!documents.has(file)) documents.set(file, read(file, from));
    return documents.get(file);
  }

  function read(file: string, from: Place): { readonly node: unknown } | undefined {
    try {
      const text = readFileSync(resolve(root, file), "utf8");
      texts.set(file, text);
      return { node: file.endsWith(".json") ? JSON.parse(text) : load(text, { filename: file, maxDepth: 1_000 }) };
    } catch (error) {
      report(unreadable(file, from, error));
      return undefined;
    }
  }

  /** `undefined` when the reference leaves the documents; the reason has been reported. */
  function fileOf(reference: string, from: Place): string | undefined {
    const path = decode(reference.split("#", 1)[0] ?? "");
    if (path === "") return from.file;
    const target = posix.normalize(posix.join(posix.dirname(from.file), path));
    if (!/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(path) && target !== ".." && !target.startsWith("../")) return target;
    report({
      code: "remote-reference",
      at: at(from),
      message: `\`${reference}\` leads out of the contract's folder, and nothing is fetched from elsewhere. Copy the document beside this one and refer to it by a relative path.`,
    });
    return undefined;
  }

  const file = relative(root, resolve(root, entry)).split(sep).join("/");
  const place = { file, pointer: "" };
  const opened = open(file, place);
  if (opened === undefined) return undefined;
  return {
    entry: { node: opened.node, place },
    textOf: (name) => texts.get(name),
    resolve(reference, from) {
      const target = fileOf(reference, from);
      const document = target === undefined ? undefined : open(target, from);
      if (target === undefined || document === undefined) return undefined;
      const root = { node: document.node, place: { file: target, pointer: "" } };
      const fragment = decode(reference.slice(reference.indexOf("#") + 1 || reference.length));
      if (fragment === "" || fragment.startsWith("/")) return follow(root, fragment);
      const found = anchors.get(target) ?? anchorsOf(root);
      anchors.set(target, found);
      return found.get(fragment);
    },
  };
}

/** What a JSON Pointer leads to. A reference on the way is not followed: a pointer names what is written. */
function follow({ node, place }: Target, pointer: string): Target | undefined {
  let here: unknown = node;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return { node: here, place: inside(place, ...steps) };
}

function anchorsOf(root: Target): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const look = ({ node, place }: Target): void => {
    if (Array.isArray(node))
      for (const [index, item] of node.entries()) look({ node: item, place: inside(place, index) });
    if (!isNode(node)) return;
    if (typeof node.$anchor === "string") found.set(node.$anchor, { node, place });
    for (const [name, value] of Object.entries(node)) look({ node: value, place: inside(place, name) });
  };
  look(root);
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unreadable(file: string, from: Place, error: unknown) {
  if (error instanceof YAMLException || error instanceof SyntaxError) {
    const line =
      error instanceof YAMLException && error.mark
        ? ` (line ${error.mark.line + 1}, column ${error.mark.column + 1})`
        : "";
    const reason = error instanceof YAMLException ? error.reason : error.message;
    return {
      code: "unreadable-document",
      at: file,
      message: `This is no ${file.endsWith(".json") ? "JSON" : "YAML"}${line}: ${reason}. Mend the text.`,
    };
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    code: "missing-document",
    at: at(from),
    message: `\`${file}\` cannot be read (${code}). Check the path; it is relative to the file it stands in.`,
  };
}
