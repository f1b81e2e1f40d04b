import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Documents, loadDocuments } from "../src/load-documents.js";
import { collectProblems, createLocate, formatProblem, type Problem } from "../src/problems.js";
import { type Files, folderOf, generateFrom, openapi } from "./contract.js";

const createFormat = (textOf: (file: string) => string | undefined) => {
  const locate = createLocate(textOf);
  return (problem: Problem) => formatProblem(locate(problem));
};

function load(files: Files, entry = Object.keys(files)[0] ?? "") {
  const root = folderOf(files);
  const problems = collectProblems();
  const documents = loadDocuments(join(root, entry), { root, report: problems.report });
  const told = () => problems.all().map(createFormat((file) => documents?.textOf(file)));
  return { documents, told };
}

const resolve = (documents: Documents | undefined, reference: string, file = "a.yaml") =>
  documents?.resolve(reference, { file, pointer: "" });

describe("a reference", () => {
  const files = {
    "a.yaml": "x: { a/b: { 'm~n': [10, 20] }, 'p%q': 1, 'ü': 2 }\n$defs: { one: { $anchor: uno, type: string } }\n",
    "sub/b.json": '{ "deep": { "$ref": "../a.yaml#/x" } }',
    "sub/with space.yaml": "v: 1\n",
  };

  it.each([
    ["#/x/a~1b/m~0n/1", 20, "a.yaml", "/x/a~1b/m~0n/1"],
    ["#/x/p%25q", 1, "a.yaml", "/x/p%q"],
    ["#/x/%C3%BC", 2, "a.yaml", "/x/ü"],
    ["sub/with%20space.yaml#/v", 1, "sub/with space.yaml", "/v"],
    ["./sub/../sub/b.json#/deep/$ref", "../a.yaml#/x", "sub/b.json", "/deep/$ref"],
  ])("%s leads by file and pointer", (reference, node, file, pointer) => {
    const { documents, told } = load(files);
    expect(resolve(documents, reference)).toEqual({ node, place: { file, pointer } });
    expect(told()).toEqual([]);
  });

  it("leads to an anchor", () => {
    const { documents } = load(files);
    expect(resolve(documents, "#uno")?.place.pointer).toBe("/$defs/one");
  });

  it("is relative to the file it stands in", () => {
    const { documents } = load(files);
    expect(resolve(documents, "../a.yaml#/x/p%25q", "sub/b.json")?.node).toBe(1);
  });

  it.each(["#/x/nothing", "#/x/a~1b/m~0n/9", "#/toString", "#dos"])("%s leads to nothing", (reference) => {
    const { documents } = load(files);
    expect(resolve(documents, reference)).toBeUndefined();
  });

  it.each(["file:///etc/passwd", "/etc/passwd", "//example.com/a.yaml", "C:\\a.yaml", "..\\a.yaml", "data:,x"])(
    "%s is refused, because it is no relative path",
    (reference) => {
      const { documents, told } = load(files);
      expect(resolve(documents, reference)).toBeUndefined();
      expect(told()).toEqual([
        `a.yaml:1:1 #/$ref remote-reference: \`${reference}\` is no relative path. Copy the document beside this one and refer to it by a relative path.`,
      ]);
    },
  );

  it("to an address is refused, unless its host is allowed", () => {
    const { documents, told } = load(files);
    expect(resolve(documents, "https://example.com:8443/a.yaml#/x")).toBeUndefined();
    expect(told()).toEqual([
      "a.yaml:1:1 #/$ref remote-reference: `https://example.com:8443/a.yaml` is not fetched: its host is not allowed. Allow it with --allow-host example.com:8443, or copy the document beside this one and refer to it by a relative path.",
    ]);
  });

  it.each(["../secret.yaml", "sub/../../secret.yaml", "%2e%2e/secret.yaml"])(
    "%s is refused, because it leaves the folder",
    (reference) => {
      const { documents, told } = load(files);
      expect(resolve(documents, reference)).toBeUndefined();
      expect(told()[0]).toContain("leads out of the folder that the contract may be read from");
    },
  );

  it("that nobody follows is not read", () => {
    const { documents } = load({ "a.yaml": "one: { $ref: b.yaml }", "b.yaml": "x" });
    expect(documents?.textOf("b.yaml")).toBeUndefined();
    resolve(documents, "b.yaml");
    expect(documents?.textOf("b.yaml")).toBe("x");
  });

  it("below an `$id` is a problem, because it would be relative to that", () => {
    const { documents, told } = load({ "a.yaml": "s:\n  $id: https://acme.example/s\n  p: { $ref: '#/x' }" });
    documents?.resolve("#/x", { file: "a.yaml", pointer: "/s/p" });
    expect(told()).toEqual([expect.stringContaining("a.yaml:2:3 #/s/$id unsupported-id: ")]);
  });
});

describe("a document", () => {
  it("is YAML 1.2: `no` is a text, `2020-01-01` is a text, a date is no date", () => {
    const { documents } = load({ "a.yaml": "a: no\nb: 2020-01-01\nc: 0o17\nd: 012" });
    expect(documents?.entry.node).toEqual({ a: "no", b: "2020-01-01", c: 15, d: 12 });
  });

  it("may merge with `<<` what it has under an anchor", () => {
    const { documents } = load({ "a.yaml": "base: &base { a: 1, b: 2 }\nmine: { <<: *base, b: 3 }" });
    expect(documents?.entry.node).toMatchObject({ mine: { a: 1, b: 3 } });
    expect(load({ "a.yaml": "m: { <<: 1 }" }).told()[0]).toContain("a.yaml:1:6 unreadable-document: ");
  });

  it("may begin with a byte order mark", () => {
    expect(load({ "a.json": '\uFEFF{ "a": 1 }' }).documents?.entry.node).toEqual({ a: 1 });
  });

  it.each([
    ["a.yaml", "a: 1\nb: [1,\nc: 2\n", /^a\.yaml:\d+:\d+ unreadable-document: This is no YAML: /],
    ["a.yaml", "a: 1\na: 2\n", /^a\.yaml:2:\d+ unreadable-document: This is no YAML: duplicate/],
    ["a.json", '{\n  "a": 1,\n  oops\n}', /^a\.json:3:3 unreadable-document: This is no JSON: /],
    ["a.json", '{ "a": 1', /^a\.json:1:9 unreadable-document: This is no JSON: /],
  ])("that does not parse is told with its line: %s %j", (file, text, message) => {
    const { documents, told } = load({ [file]: text });
    expect(documents).toBeUndefined();
    expect(told()).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, Uint8Array, unknown]>([
    ["UTF-16 as Windows shells write it", Buffer.from("\uFEFFa: ü", "utf16le"), { a: "ü" }],
    ["UTF-16 the other way round", Buffer.from("\uFEFFa: ü", "utf16le").swap16(), { a: "ü" }],
    ["JSON under another name", Buffer.from('{ "a": 1 }'), { a: 1 }],
    ["YAML that begins as JSON does", Buffer.from("{ a: 1 }"), { a: 1 }],
  ])("may be %s", (_, bytes, node) => {
    const root = folderOf({});
    writeFileSync(join(root, "a.yaml"), bytes);
    const documents = loadDocuments(join(root, "a.yaml"), {
      root,
      report: ({ message }) => expect.unreachable(message),
    });
    expect(documents?.entry.node).toEqual(node);
  });

  it.each<[string, Uint8Array, string]>([
    [
      "empty",
      Buffer.from(" \n"),
      "a.yaml unreadable-document: The document is empty. Give the file that has the text.",
    ],
    [
      "a page",
      Buffer.from("<!DOCTYPE html><p>404"),
      "a.yaml unreadable-document: This is HTML or XML, perhaps a page that says",
    ],
    [
      "an image",
      Buffer.from("\x89PNG\r\n\0", "latin1"),
      "a.yaml unreadable-document: This is no text in UTF-8. Save it as that",
    ],
    [
      "Latin-1",
      Buffer.from("title: ä", "latin1"),
      "a.yaml unreadable-document: This is no text in UTF-8. Save it as that",
    ],
    ["UTF-16 without a mark", Buffer.from("a: 1", "utf16le"), "a.yaml unreadable-document: This is no text in UTF-8."],
  ])("that is %s is told for what it is", (_, bytes, message) => {
    const root = folderOf({});
    writeFileSync(join(root, "a.yaml"), bytes);
    const problems = collectProblems();
    const documents = loadDocuments(join(root, "a.yaml"), { root, report: problems.report });
    expect(documents).toBeUndefined();
    const told = problems.all().map(createFormat(() => undefined));
    expect(told).toEqual([expect.stringContaining(message)]);
  });

  it("that is too large is not read", () => {
    const root = folderOf({ "a.yaml": "a: 1" });
    truncateSync(join(root, "a.yaml"), 129 * 1024 * 1024);
    const problems = collectProblems();
    loadDocuments(join(root, "a.yaml"), { root, report: problems.report });
    expect(problems.all()[0]?.message).toBe("This is larger than 128 MB. Divide it into several files.");
  });

  it("that is not there is told by its own path", () => {
    expect(load({}, "none.yaml").told()).toEqual([
      "none.yaml missing-document: There is no document to read here. Check the path.",
    ]);
  });

  it("that is a folder is told as well", () => {
    expect(load({ "specs/a.yaml": "" }, "specs").told()).toEqual([
      "specs unreadable-document: This is a folder. Name the document in it, such as its `openapi.yaml`.",
    ]);
  });

  it("that is not there is told where something refers to it first, and how many more do", async () => {
    const { messages } = await generateFrom({
      "openapi.yaml": openapi(
        "/call: { $ref: paths/call.yaml }\n/again: { $ref: paths/call.yaml }\n/other: { $ref: paths/other.yaml }",
      ),
    });
    expect(messages).toEqual([
      "openapi.yaml:5:12 #/paths/~1call/$ref missing-document: `paths/call.yaml` cannot be read (ENOENT). A path is relative to the file it stands in. 1 more reference leads there.",
      "openapi.yaml:7:13 #/paths/~1other/$ref missing-document: `paths/other.yaml` cannot be read (ENOENT). A path is relative to the file it stands in.",
    ]);
  });

  it("that does not parse is told as such, and where something refers to it", async () => {
    const { messages } = await generateFrom({
      "openapi.yaml": openapi("/call: { $ref: call.json }"),
      "call.json": "{",
    });
    expect(messages).toEqual([
      expect.stringMatching(/^call\.json:1:2 unreadable-document: This is no JSON: /),
      "openapi.yaml:5:12 #/paths/~1call/$ref missing-document: `call.json` does not parse; see what is said of it.",
    ]);
  });

  it("that a symbolic link leads to is read: who made the link had the right to the file", () => {
    const root = folderOf({ "real.yaml": "a: 1" });
    symlinkSync(join(root, "real.yaml"), join(root, "link.yaml"));
    const problems = collectProblems();
    expect(loadDocuments(join(root, "link.yaml"), { root, report: problems.report })?.entry.node).toEqual({ a: 1 });
  });
});

describe("the place of a problem", () => {
  const at = (pointer: string, text: string) =>
    createFormat(() => text)({ code: "c", at: `a.yaml#${pointer}`, message: "m" });

  it.each([
    ["/paths/~1call/get", "paths:\n  /call:\n    get: {}\n", "a.yaml:3:5"],
    ["/list/1/name", "list:\n  - name: a\n  - name: b\n", "a.yaml:3:5"],
    ["/a/b", '{\n  "a": { "b": 1 }\n}', "a.yaml:2:11"],
    ["/a/missing/deeper", "x: 1\na:\n  b: 1\n", "a.yaml:2:1"],
    ["/a", "# only a comment", "a.yaml:1:1"],
    ["/a/b", "a: &x { b: 1 }\nc: *x\n", "a.yaml:1:9"],
  ])("%s is found in %j", (pointer, text, where) => {
    expect(at(pointer, text)).toBe(`${where} #${pointer} c: m`);
  });

  it("is told with its hint apart, which is what follows the first sentence outside of a quotation", () => {
    const locate = createLocate(() => undefined);
    const parts = (text: string) => {
      const { message, hint } = locate({ code: "c", at: "a.yaml#/x#y", message: text });
      return [message, hint];
    };
    expect(parts("`a. B` is no word. Write `c. D`. Or not.")).toEqual(["`a. B` is no word.", "Write `c. D`. Or not."]);
    expect(parts("Only 3.0 is read.")).toEqual(["Only 3.0 is read.", undefined]);
    expect(parts("An odd ` mark. Mend it.")).toEqual(["An odd ` mark. Mend it.", undefined]);
    expect(locate({ code: "c", at: "a.yaml#/x#y", message: "m" })).toMatchObject({ file: "a.yaml", pointer: "/x#y" });
  });

  it("is told on one line, without a character that a terminal obeys", () => {
    const problem = { code: "c", at: "a.yaml#/\u001b[2Jx", message: "one\ntwo\u0007" };
    expect(createFormat(() => undefined)(problem)).toBe("a.yaml #/ [2Jx c: one two ");
  });
});
