import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../lint/vocabulary.mjs";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const described = [...readme.matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(([, key]) => key);

describe("the extension vocabulary", () => {
  it("has a schema for every key that README.md describes, and describes every key that has one", () => {
    expect([...vocabulary.keys()].sort()).toEqual(described.sort());
  });

  it("says of every key where it may stand", () => {
    for (const [key, { standsOn }] of vocabulary) expect(standsOn?.length, key).toBeGreaterThan(0);
  });

  const refused: readonly [string, unknown][] = [
    ["x-source", ["someone said so"]],
    ["x-source", "document 1"],
    ["x-unknown", []],
    ["x-discrepancy", ["the table and the sample differ"]],
    ["x-edition", "later"],
    ["x-enumDescriptions", { "3": 3 }],
    ["x-extensible-enum", [true]],
    ["x-canonical", "text"],
    ["x-sensitive", "private"],
    ["x-result", { code: "retcode" }],
    ["x-result", { code: "/retcode", succes: ["0"] }],
    ["x-codes", [100]],
    ["x-code-table", { "1": { meaning: "Broken", kind: "broken", retry: false } }],
    ["x-code-table", { "1": { meaning: "Broken", kind: "unknown" } }],
    ["x-credential", { strip: "JSESSIONID=" }],
    ["x-credential", { message: "CheckinReply", member: "/token" }],
    ["x-credential", { message: "CheckinReply", member: "/token", sentAs: "token", header: "Set-GUID" }],
    ["x-affinity", { cookies: "loadbalance" }],
    ["x-context", false],
    ["x-retry", "always"],
    ["x-queue", ""],
    ["x-commands", { member: "action", methods: { addCall: {} } }],
    ["x-commands", { member: "action", methods: { addCall: { summary: "Call another party", retry: "never" } } }],
    ["x-delivery", { repeats: true }],
    ["x-delivery", { key: ["callSid"] }],
    ["x-delivery", { key: ["/callSid"], order: { of: ["/callSid"], member: "/callStatus" } }],
    ["x-triggers", [{ event: "Talking", outcome: "maybe" }]],
    ["x-triggers", ["Talking"]],
    ["x-liveness", { poll: { operation: "getEvent", holdSeconds: 10, pauseMs: [200] } }],
    ["x-match", { values: ["call"] }],
    ["x-match", { member: "msg_type", values: ["call"] }],
    ["x-match", { member: "/msg_type", when: [{ member: "/agent_id" }] }],
    ["x-stream", { order: "oldest first" }],
    ["x-silence", "never"],
    ["x-settled-by", [{ when: [{ member: "/action", values: ["CALL"] }] }]],
    ["x-settled-by", [{ message: "CallArrived", when: [{ member: "/action" }] }]],
    ["x-invariants", [{ says: "A number is a number", schema: { type: "numeral" } }]],
    ["x-failed-by", [{ when: [{ member: "/reason", values: [2] }] }]],
    ["x-enumNames", { "3": 3 }],
    ["x-component", { global: "PhoneKit" }],
    ["x-component", { attach: [{ way: "handlers" }] }],
    ["x-component", { attach: [{ way: "script", operation: "initial" }] }],
    ["x-arguments", [{ is: "reply" }]],
    ["x-other-arguments", ["callID"]],
    ["x-other-names", []],
    ["x-returns", { form: "code" }],
    ["x-returns", { form: "json", success: [0] }],
    ["x-allowed-states", [{ states: [2] }]],
    ["x-allowed-states", [{ states: [2], property: "IsSignIn", is: 1, otherwise: 1004 }]],
    ["x-state", true],
    ["x-written", "readOnly"],
    ["x-veto", { property: "IsCallOut" }],
    ["x-records", [{ record: "signIn", message: "OnBusy", property: "StatusChangeType" }]],
    ["x-vendor-term", ""],
    ["x-vendor-name", 7],
  ];

  it.each(refused)("refuses for %s the value %j", (key, value) => {
    expect(vocabulary.get(key)?.validate(value)).toBe(false);
  });

  it("tries a wrong value for every key", () => {
    expect(new Set(refused.map(([key]) => key))).toEqual(new Set(vocabulary.keys()));
  });
});
