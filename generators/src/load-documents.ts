/**
 * The files of a contract: each is read and parsed once, when something refers to it. References are followed by pointer, never copied, and
 * lead nowhere but into the root folder: what stands elsewhere, on this machine or another, is not read.
 */
import { readFileSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import type { Position } from "./locate.js";
import type { Target } from "./model/build-schema.js";
import { at, inside, type Place } from "./model/place.js";
import { isNode } from "./model/read-keyword.js";
import type { Problem, Report } from "./problems.js";

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

type Opened =
  | { readonly node: unknown }
  /** Why there is nothing to refer to. */
  | { readonly node?: undefined; readonly failed: string };

/** Undefined when the entry itself cannot be read, which has been reported. */
export const loadDocuments = (entry: string, options: LoadOptions): Documents | undefined =>
  openFolder(options).load(entry);

/** `<<` is no part of YAML 1.2, but documents have it, and tools take it. */
const YAML = CORE_SCHEMA.withTags(mergeTag);

export interface Folder extends Pick<Documents, "resolve" | "textOf"> {
  /** One of the documents that lie here; what two of them refer to is read once. */
  readonly load: (entry: string) => Documents | undefined;
}

export function openFolder({ root, report }: LoadOptions): Folder {
  const texts = new Map<string, string>();
  const documents = new Map<string, Opened>();
  const anchors = new Map<string, ReadonlyMap<string, Target>>();

  function open(file: string): Opened {
    const known = documents.get(file) ?? read(file);
    documents.set(file, known);
    return known;
  }

  function read(file: string): Opened {
    let text: string;
    try {
      // A byte order mark is no part of a text.
      text = readFileSync(resolve(root, file), "utf8").replace(/^\uFEFF/, "");
    } catch (error) {
      const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      return { failed: `cannot be read${code}. A path is relative to the file it stands in.` };
    }
    texts.set(file, text);
    try {
      return {
        node: file.endsWith(".json") ? JSON.parse(text) : load(text, { filename: file, maxDepth: 1_000, schema: YAML }),
      };
    } catch (error) {
      report(unreadable(file, text, error));
      return { failed: "does not parse; see what is said of it." };
    }
  }

  /** Undefined when the reference leaves the root, which has been reported. */
  function fileOf(reference: string, from: Place): string | undefined {
    const path = decode(reference.split("#", 1)[0] ?? "");
    if (path === "") return from.file;
    const target = posix.normalize(posix.join(posix.dirname(from.file), path));
    const isRelative = !/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(path);
    if (isRelative && target !== ".." && !target.startsWith("../")) return target;
    report({
      code: "remote-reference",
      at: at(inside(from, "$ref")),
      message: isRelative
        ? `\`${reference}\` leads out of the folder that the contract may be read from. Copy the file into it, or give a folder further up with --root.`
        : `\`${reference}\` is no relative path, and nothing is fetched from elsewhere. Copy the document beside this one and refer to it by a relative path.`,
    });
    return undefined;
  }

  const textOf = (name: string) => texts.get(name);
  const resolveReference: Documents["resolve"] = (reference, from) => {
    reportBase(documents.get(from.file)?.node, from, report);
    const target = fileOf(reference, from);
    if (target === undefined) return undefined;
    const document = open(target);
    if ("failed" in document) {
      const message = `\`${target}\` ${document.failed}`;
      report({ code: "missing-document", at: at(inside(from, "$ref")), message });
      return undefined;
    }
    const whole = { node: document.node, place: { file: target, pointer: "" } };
    const fragment = decode(reference.slice(reference.indexOf("#") + 1 || reference.length));
    if (fragment === "" || fragment.startsWith("/")) return follow(whole, fragment);
    const found = anchors.get(target) ?? anchorsOf(whole);
    anchors.set(target, found);
    return found.get(fragment);
  };
  return {
    textOf,
    resolve: resolveReference,
    load(entry) {
      const file = relative(root, resolve(root, entry)).split(sep).join("/");
      const opened = open(file);
      if (!("failed" in opened))
        return { entry: { node: opened.node, place: { file, pointer: "" } }, textOf, resolve: resolveReference };
      if (!texts.has(file))
        report({ code: "missing-document", at: file, message: "There is no document to read here. Check the path." });
      return undefined;
    },
  };
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** What a JSON Pointer leads to. A reference on the way is not followed: a pointer names what is written. */
function follow({ node, place }: Target, pointer: string): Target | undefined {
  let here: unknown = node;
  const steps = pointer.split("/").slice(1).map(unescaped);
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return { node: here, place: inside(place, ...steps) };
}

/** `$id` changes what the references below it are relative to, which is not followed: they would lead to another place without a word. */
function reportBase(document: unknown, from: Place, report: Report): void {
  let here: unknown = document;
  let place: Place = { file: from.file, pointer: "" };
  for (const step of from.pointer.split("/").slice(1).map(unescaped)) {
    here = typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined;
    place = inside(place, step);
    if (!isNode(here) || typeof here.$id !== "string") continue;
    report({
      code: "unsupported-id",
      at: at(inside(place, "$id")),
      message:
        "References below an `$id` are not read relative to it. Remove the `$id`; a reference leads by file and pointer here.",
    });
  }
}

function anchorsOf(whole: Target): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const look = ({ node, place }: Target): void => {
    if (Array.isArray(node))
      for (const [index, item] of node.entries()) look({ node: item, place: inside(place, index) });
    if (!isNode(node)) return;
    if (typeof node.$anchor === "string") found.set(node.$anchor, { node, place });
    for (const [name, value] of Object.entries(node)) look({ node: value, place: inside(place, name) });
  };
  look(whole);
  return found;
}

/** What is no percent-encoding stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unreadable(file: string, text: string, error: unknown): Problem {
  const isYaml = error instanceof YAMLException;
  if (!isYaml && !(error instanceof SyntaxError)) throw error;
  const kind = isYaml ? "YAML" : "JSON";
  const reason = isYaml ? error.reason : error.message.replace(/ in JSON at position .*| \(line .*\)/, "");
  const position = isYaml
    ? error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 }
    : jsonPosition(text, error.message);
  return {
    code: "unreadable-document",
    at: file,
    message: `This is no ${kind}: ${reason}. Mend the text.`,
    ...(position && { position }),
  };
}

/** V8 tells an offset, or nothing where the text ends too early. */
function jsonPosition(text: string, message: string): Position {
  const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
