import { describe, expect, test } from "vitest";
import { addressList, parseAddress } from "../src/address-list.js";
import { type Authorize, fromAddresses, refusalOf, secretInHeader, secretInPath } from "../src/authorize-sender.js";
import type { Incoming } from "../src/receive-json.js";

const incoming = (more: Partial<Incoming>): Incoming => ({ method: "POST", headers: new Headers(), ...more });

describe("a list of addresses", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7", true],
    ["203.0.113.7", "203.0.113.8", false],
    ["203.0.113.7", "::ffff:203.0.113.7", true],
    ["203.0.113.7", "::ffff:cb00:7107", true],
    ["10.0.0.0/8", "10.255.0.1", true],
    ["10.0.0.0/8", "11.0.0.1", false],
    ["10.0.0.128/25", "10.0.0.127", false],
    ["0.0.0.0/0", "198.51.100.1", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["2001:db8::/32", "2001:db8:1::2", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["::1", "0:0:0:0:0:0:0:1", true],
    ["fe80::1", "fe80::1%eth0", true],
    ["::/0", "10.0.0.1", true],
    ["10.0.0.1", "", false],
    ["10.0.0.1", "10.0.0.1, 10.0.0.2", false],
  ])("%s and %s: %s", (entry, address, isIn) => {
    expect(addressList([entry])(address)).toBe(isIn);
  });

  test.each([
    "",
    "10.0.0",
    "10.0.0.256",
    "10.0.0.1/33",
    "10.0.0.1/8/8",
    "10.0.0.1/",
    "1::2::3",
    "::/129",
    "1:2:3",
    "host.example",
  ])("refuses %j, which protects nobody", (entry) => {
    expect(() => addressList([entry])).toThrow(RangeError);
  });

  test("has room for an address of 16 bytes and no other", () => {
    expect(parseAddress("1:2:3:4:5:6:7:8")).toHaveLength(16);
    for (const wrong of ["1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "12345::", "1.2.3.4:5::"])
      expect(parseAddress(wrong)).toBeUndefined();
  });
});

describe("who may push", () => {
  test("has the secret as the last segment of the address", () => {
    const authorize = secretInPath("old", "n w");
    for (const url of ["/cdr/old", "/cdr/n%20w/", "https://crm.example/old?x=1", "/old#x"])
      expect(authorize(incoming({ url }))).toBe(true);
    for (const url of ["/cdr/older", "/old/cdr", "/cdr?old", "/%E0%A4%A", "/"])
      expect(authorize(incoming({ url }))).toBe(false);
    expect(authorize(incoming({}))).toBe(false);
  });

  test("has it in a header", () => {
    const authorize = secretInHeader("X-Token", "token");
    expect(authorize(incoming({ headers: new Headers({ "x-token": "token" }) }))).toBe(true);
    expect(authorize(incoming({ headers: new Headers({ "x-token": "tokens" }) }))).toBe(false);
    expect(authorize(incoming({}))).toBe(false);
  });

  test("comes from a listed address, and not from one nobody knows", () => {
    const authorize = fromAddresses("10.0.0.0/8");
    expect(authorize(incoming({ address: "10.1.2.3" }))).toBe(true);
    expect(authorize(incoming({ address: "192.0.2.1" }))).toMatchObject({ status: 403, kind: "address" });
    expect(authorize(incoming({}))).toMatchObject({ status: 403 });
  });

  test("is nobody in particular where a secret is empty, so that is refused at once", () => {
    expect(() => secretInPath("")).toThrow(TypeError);
    // What a program without types makes of a setting that is missing.
    const missing: string[] = JSON.parse("[null]");
    expect(() => secretInPath(...missing)).toThrow(TypeError);
    expect(() => secretInHeader("X-Token", ...missing)).toThrow(TypeError);
    expect(() => secretInHeader("X-Token")).toThrow(TypeError);
  });
});

test("a check that answers with anything but yes lets nobody in", async () => {
  for (const answer of [undefined, null, 1, "yes", {}, []]) {
    const forgets: Authorize = () => JSON.parse(JSON.stringify({ answer })).answer;
    expect(await refusalOf(incoming({}), forgets)).toMatchObject({ status: 401 });
    expect(await refusalOf(incoming({}), [() => true, forgets])).toMatchObject({ status: 401 });
  }
  expect(await refusalOf(incoming({}), [() => true, async () => true])).toBeUndefined();
});
