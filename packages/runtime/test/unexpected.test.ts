import { expect, test } from "vitest";
import type { Shape } from "../src/descriptors.js";
import { told } from "../src/told.js";
import { createReport, findUnexpected } from "../src/unexpected.js";

const shape: Shape = {
  members: {
    state: { known: ["ready", "busy"] },
    phone: { sensitive: "personal", known: ["none"] },
    calls: { items: { members: { id: {} } } },
    free: {},
    byNumber: { rest: { members: { id: {} } } },
  },
  also: [{ members: { branch: { known: [1] } } }, { members: { branch: { known: [2] } } }],
};

test("finds nothing in what the contract knows", () => {
  const value = { state: "busy", calls: [{ id: 1 }], free: { any: [1] }, byNumber: { "6001": { id: 1 } }, branch: 2 };
  expect(findUnexpected(value, shape)).toEqual([]);
  expect(findUnexpected({ state: null }, shape)).toEqual([]);
  expect(findUnexpected({ any: 1 }, undefined)).toEqual([]);
});

test("finds members and values, without names or values that are data", () => {
  const value = {
    state: "lunch",
    phone: "6001",
    calls: [{ id: 1, "a/b": 1 }],
    byNumber: { "6001": { tone: 1 } },
    branch: 3,
    news: { deep: 1 },
  };
  expect(findUnexpected(value, shape)).toEqual([
    { pointer: "/state", kind: "value", value: "lunch" },
    { pointer: "/phone", kind: "value" },
    { pointer: "/calls/*/a~1b", kind: "member" },
    { pointer: "/byNumber/*/tone", kind: "member" },
    { pointer: "/branch", kind: "value", value: 3 },
    { pointer: "/news", kind: "member" },
  ]);
});

test("a message about a misfit has no names that are data", () => {
  const pointers = ["/byNumber/6001/id", "/calls/0/id", "/free/any", "/byNumber", "/news"];
  const misfits = (from: number, to: number) =>
    pointers.slice(from, to).map((pointer) => ({ pointer, message: "is missing" }));
  expect(told(misfits(0, 3), shape)).toBe(": /byNumber/*/id is missing; /calls/0/id is missing; /free/any is missing");
  expect(told(misfits(3, 5), shape)).toBe(": /byNumber is missing; /news is missing");
});

test("a value inside something sensitive is sensitive", () => {
  const caller: Shape = { sensitive: "personal", members: { region: { known: ["north"] } } };
  expect(findUnexpected({ region: "6001" }, caller)).toEqual([{ pointer: "/region", kind: "value" }]);
});

test("cuts off a value that is no word", () => {
  const [found] = findUnexpected({ state: "x".repeat(500) }, shape);
  expect(found).toMatchObject({ value: `${"x".repeat(63)}…` });
});

test("reports each finding once per operation, and ends when a vendor makes up names", () => {
  const seen: unknown[] = [];
  const report = createReport((one) => seen.push(one));
  const finding = { pointer: "/a", kind: "member" } as const;
  report("x", [finding, finding]);
  report("x", [finding]);
  report("y", [finding]);
  expect(seen).toEqual([
    { operation: "x", ...finding },
    { operation: "y", ...finding },
  ]);
  for (let index = 0; index < 2_000; index += 1) report("x", [{ pointer: `/${index}`, kind: "member" }]);
  expect(seen).toHaveLength(1_000);
});

test("an observer that throws breaks nothing", () => {
  const report = createReport(() => {
    throw new Error("full disk");
  });
  expect(() => report("x", [{ pointer: "", kind: "member" }])).not.toThrow();
});

test("an observer whose promise rejects breaks nothing", async () => {
  const rejected: unknown[] = [];
  const listen = (reason: unknown) => rejected.push(reason);
  process.on("unhandledRejection", listen);
  const report = createReport(async () => {
    throw new Error("full disk");
  });
  report("x", [{ pointer: "", kind: "member" }]);
  await new Promise((turn) => setTimeout(turn, 0));
  process.off("unhandledRejection", listen);
  expect(rejected).toEqual([]);
});
