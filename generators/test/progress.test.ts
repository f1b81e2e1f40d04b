import { expect, it } from "vitest";
import { createProgress } from "../src/progress.js";
import { folderOf, openapi } from "./contract.js";
import { ended } from "./run-command.js";

const ERASE = "\r\u001b[2K";

it("draws each step, a count not more often than it can be read, and nothing at the end", () => {
  const drawn: string[] = [];
  let now = 1_000;
  const progress = createProgress(
    (text) => void drawn.push(text),
    () => now,
  );
  progress.end();
  progress.step("reading", 1);
  progress.step("reading", 2);
  now += 60;
  progress.step("reading", 12);
  progress.step("printing");
  progress.end();
  progress.end();
  expect(drawn).toEqual([`${ERASE}reading… 1 file`, `${ERASE}reading… 12 files`, `${ERASE}printing…`, ERASE]);
});

it("is drawn by the command where there is a terminal, erased before a result is told, and left out of JSON", async () => {
  const root = folderOf({
    "openapi.yaml": openapi("/a: { get: { operationId: a, responses: { default: { description: ok } } } }"),
  });
  const argv = ["--spec", "openapi.yaml", "--out", "src"];
  const seen: string[] = [];
  const io = { draw: (text: string) => void seen.push(text), out: (line: string) => void seen.push(line) };
  await ended(root, argv, io);
  expect(seen[0]).toBe(`${ERASE}reading… 1 file`);
  expect(seen.slice(-2)).toEqual([ERASE, expect.stringMatching(/^openapi\.yaml: \d+ files written$/)]);
  seen.length = 0;
  await ended(root, [...argv, "--json"], io);
  expect(seen).toEqual([expect.stringMatching(/^\{/)]);
});
