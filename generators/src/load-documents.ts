/**
 * The files of a contract: each is read and parsed once, when something refers to it. References are followed by pointer, never copied, and
 * lead nowhere but into the root folder and to hosts that are allowed: what stands elsewhere, on this machine or another, is not read.
 */
import { posix, relative, resolve, sep } from "node:path";
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import type { Position } from "./locate.js";
import type { Target } from "./model/build-schema.js";
import { at, inside, type Place } from "./model/place.js";
import { isNode } from "./model/read-keyword.js";
import type { Problem, Report } from "./problems.js";
import { isAddress, openSources, type Sources } from "./sources.js";

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
  /** Where texts come from. Default: files below the root, and nothing else. */
  readonly sources?: Sources | undefined;
}

type Opened =
  | { readonly file: string; readonly node: unknown }
  /** Why there is nothing to refer to. */
  | { readonly node?: undefined; readonly failed: string; readonly refused?: boolean };

/** Undefined when the entry itself cannot be read, which has been reported. */
export const loadDocuments = (entry: string, options: LoadOptions): Documents | undefined =>
  openFolder(options).load(entry);

/** `<<` is no part of YAML 1.2, but documents have it, and tools take it. */
const YAML = CORE_SCHEMA.withTags(mergeTag);

export interface Folder extends Pick<Documents, "resolve" | "textOf"> {
  /** One of the documents that lie here; what two of them refer to is read once. */
  readonly load: (entry: string) => Documents | undefined;
}

export function openFolder({ root, report, sources = openSources(root) }: LoadOptions): Folder {
  const texts = new Map<string, string>();
  const documents = new Map<string, Opened>();
  const anchors = new Map<string, ReadonlyMap<string, Target>>();

  function open(name: string): Opened {
    const read = sources.read(name) ?? { failed: "is not fetched yet." };
    if ("failed" in read) return read;
    const known = documents.get(read.file) ?? parse(read.file, read.text);
    documents.set(read.file, known);
    return known;
  }

  function parse(file: string, text: string): Opened {
    texts.set(file, text);
    try {
      return { file, node: parseText(file, text) };
    } catch (error) {
      report(unreadable(file, text, error));
      return { failed: "does not parse; see what is said of it." };
    }
  }

  /** Undefined when the reference leads where nothing is read, which has been reported. */
  function fileOf(reference: string, from: Place): string | undefined {
    const path = reference.split("#", 1)[0] ?? "";
    if (path === "") return from.file;
    const refuse = (reason: string) => {
      report({ code: "remote-reference", at: at(inside(from, "$ref")), message: `\`${reference}\` ${reason}` });
      return undefined;
    };
    const base = isAddress(from.file) ? from.file : undefined;
    if (base !== undefined || isAddress(path)) {
      const address = addressOf(path, base);
      return isAddress(address) ? address : refuse("is not fetched: only https addresses are. Copy the document.");
    }
    const plain = decode(path);
    if (/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(plain))
      return refuse("is no relative path. Copy the document beside this one and refer to it by a relative path.");
    const target = posix.normalize(posix.join(posix.dirname(from.file), plain));
    if (target !== ".." && !target.startsWith("../")) return target;
    return refuse(
      "leads out of the folder that the contract may be read from. Copy the file into it, or give a folder further up with --root.",
    );
  }

  const textOf = (name: string) => texts.get(name);
  const resolveReference: Documents["resolve"] = (reference, from) => {
    reportBase(documents.get(from.file), from, report);
    const target = fileOf(reference, from);
    if (target === undefined) return undefined;
    const document = open(target);
    if ("failed" in document) {
      const code = document.refused ? "remote-reference" : "missing-document";
      report({ code, at: at(inside(from, "$ref")), message: `\`${withoutUser(target)}\` ${document.failed}` });
      return undefined;
    }
    const { file, node } = document;
    const whole = { node, place: { file, pointer: "" } };
    const fragment = decode(reference.slice(reference.indexOf("#") + 1 || reference.length));
    if (fragment === "" || fragment.startsWith("/")) return follow(whole, fragment);
    const found = anchors.get(file) ?? anchorsOf(whole);
    anchors.set(file, found);
    return found.get(fragment);
  };
  return {
    textOf,
    resolve: resolveReference,
    load(entry) {
      const name = isAddress(entry) ? addressOf(entry) : relative(root, resolve(root, entry)).split(sep).join("/");
      const opened = open(name);
      if (!("failed" in opened))
        return {
          entry: { node: opened.node, place: { file: opened.file, pointer: "" } },
          textOf,
          resolve: resolveReference,
        };
      if (!texts.has(name)) {
        const isMissing = opened.failed.startsWith("cannot be read (ENOENT)");
        report({
          code: isMissing ? "missing-document" : opened.refused ? "remote-reference" : "unreadable-document",
          at: withoutUser(name),
          message: isMissing ? "There is no document to read here. Check the path." : `This ${opened.failed}`,
        });
      }
      return undefined;
    },
  };
}

/** Without its fragment. What is none stays as it is, and is refused as that. */
function addressOf(reference: string, base?: string): string {
  if (!URL.canParse(reference, base)) return reference;
  const address = new URL(reference, base);
  address.hash = "";
  return address.href;
}

/** A password that is refused is not told either. */
const withoutUser = (file: string): string => file.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");

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
function reportBase(document: Opened | undefined, from: Place, report: Report): void {
  let here: unknown = document?.node;
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

/** JSON is YAML, and much faster to read as what it is. */
function parseText(file: string, text: string): unknown {
  if (/^\s*$/.test(text)) throw new NotReadable("The document is empty. Give the file that has the text.");
  if (/^\s*<[!?a-z]/i.test(text))
    throw new NotReadable(
      "This is HTML or XML, perhaps a page that says why there is no document. Open it, and give the document itself, in YAML or JSON.",
    );
  if (file.endsWith(".json")) return JSON.parse(text);
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text);
  } catch {
    // It is YAML that begins as JSON does.
  }
  return load(text, { filename: file, maxDepth: 1_000, schema: YAML });
}

/** A document that is none, with the whole of what is said of it. */
class NotReadable extends Error {
  override readonly name = "NotReadable";
}

function unreadable(file: string, text: string, error: unknown): Problem {
  const problem = { code: "unreadable-document", at: file };
  if (error instanceof NotReadable) return { ...problem, message: error.message };
  const isYaml = error instanceof YAMLException;
  if (!isYaml && !(error instanceof SyntaxError)) throw error;
  const kind = isYaml ? "YAML" : "JSON";
  const reason = isYaml ? error.reason : error.message.replace(/ in JSON at position .*| \(line .*\)/, "");
  const position = isYaml
    ? error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 }
    : jsonPosition(text, error.message);
  return { ...problem, message: `This is no ${kind}: ${reason}. Mend the text.`, ...(position && { position }) };
}

/** V8 tells an offset, or nothing where the text ends too early. */
function jsonPosition(text: string, message: string): Position {
  const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
