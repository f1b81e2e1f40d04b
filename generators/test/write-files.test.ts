import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
