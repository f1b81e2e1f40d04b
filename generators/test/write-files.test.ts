import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OUTPUT_FILES } from "../src/generate.js";
import { listFiles, writeFiles } from "../src/write-files.js";
import { folderOf } from "./contract.js";

const files = new Map([
  ["generated/types.ts", "new"],
  ["generated/same.ts", "same"],
  ["contract.json", "{}"],
]);
const before = { "generated/types.ts": "old", "generated/same.ts": "same", "generated/gone.ts": "x", "own.ts": "mine" };

describe("writing files", () => {
  it("writes what changed, removes what is out of date, and touches nothing else", () => {
    const folder = folderOf(before);
    const longAgo = new Date("2020-01-01");
    utimesSync(join(folder, "generated/same.ts"), longAgo, longAgo);
    const told = writeFiles(files, { folder, stale: listFiles(folder, "generated"), check: false });
    expect(told).toEqual({ written: ["generated/types.ts", "contract.json"], removed: ["generated/gone.ts"] });
    expect(readFileSync(join(folder, "generated/types.ts"), "utf8")).toBe("new");
    expect(statSync(join(folder, "generated/same.ts")).mtime).toEqual(longAgo);
    expect(existsSync(join(folder, "generated/gone.ts"))).toBe(false);
    expect(readFileSync(join(folder, "own.ts"), "utf8")).toBe("mine");
    expect(writeFiles(files, { folder, stale: listFiles(folder, "generated"), check: false })).toEqual({
      written: [],
      removed: [],
    });
  });

  it("with check says the same and changes nothing", () => {
    const folder = folderOf(before);
    const told = writeFiles(files, { folder, stale: listFiles(folder, "generated"), check: true });
    expect(told).toEqual({ written: ["generated/types.ts", "contract.json"], removed: ["generated/gone.ts"] });
    for (const [path, text] of Object.entries(before)) expect(readFileSync(join(folder, path), "utf8")).toBe(text);
    expect(existsSync(join(folder, "contract.json"))).toBe(false);
  });

  it.each(["../out.ts", "a/../../out.ts", "/tmp/out.ts", "", "."])(
    "refuses the path %j, which leaves its folder",
    (path) => {
      const folder = folderOf({ "in/a.ts": "" });
      const write = () => writeFiles(new Map([[path, "x"]]), { folder: join(folder, "in"), stale: [], check: false });
      expect(write).toThrow("would be written outside of");
      expect(existsSync(join(folder, "out.ts"))).toBe(false);
    },
  );

  it.each([
    ["a folder that is a link", "out", "in/generated", "generated/types.ts"],
    ["a file that is a link", "out/types.ts", "in/types.ts", "types.ts"],
    ["a link to what is not there", "out/new.ts", "in/types.ts", "types.ts"],
  ])("does not follow %s out of its folder", (_, target, link, path) => {
    const folder = folderOf({ "out/types.ts": "mine", "in/a.ts": "" });
    symlinkSync(join(folder, target), join(folder, link));
    for (const check of [false, true]) {
      const write = () => writeFiles(new Map([[path, "x"]]), { folder: join(folder, "in"), stale: [], check });
      expect(write).toThrow(/would be written outside of .*: .* is a link that leads out/);
    }
    const stale = () => writeFiles(new Map(), { folder: join(folder, "in"), stale: [path], check: false });
    expect(stale).toThrow("is a link that leads out");
    expect(readFileSync(join(folder, "out/types.ts"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "out/new.ts"))).toBe(false);
  });

  it("follows links that stay inside, and a folder that is a link itself", () => {
    const folder = folderOf({ "real/deep/a.ts": "" });
    symlinkSync(join(folder, "real/deep"), join(folder, "real/link"));
    symlinkSync(join(folder, "real"), join(folder, "named"));
    writeFiles(new Map([["link/types.ts", "x"]]), { folder: join(folder, "named"), stale: [], check: false });
    expect(readFileSync(join(folder, "real/deep/types.ts"), "utf8")).toBe("x");
  });

  it("refuses a name with a character that ends it for the system", () => {
    const folder = folderOf({});
    const write = () => writeFiles(new Map([["a.ts\0.txt", "x"]]), { folder, stale: [], check: false });
    expect(write).toThrow("null bytes");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("has names that no system confuses, which no document chooses", () => {
    expect(OUTPUT_FILES.every((name) => /^[a-z]+\.ts$/.test(name))).toBe(true);
    expect(OUTPUT_FILES.filter((name) => /^(con|prn|aux|nul|com\d|lpt\d)\./.test(name))).toEqual([]);
    expect(new Set(OUTPUT_FILES).size).toBe(OUTPUT_FILES.length);
  });

  it("takes a name that only looks like leaving", () => {
    const folder = folderOf({});
    writeFiles(new Map([["..a/b.ts", "x"]]), { folder, stale: [], check: false });
    expect(readFileSync(join(folder, "..a/b.ts"), "utf8")).toBe("x");
  });

  it("does not take an unreadable file for a missing one", () => {
    const folder = folderOf({ "types.ts/a": "" });
    expect(() => writeFiles(new Map([["types.ts", "x"]]), { folder, stale: [], check: true })).toThrow("EISDIR");
  });
});
