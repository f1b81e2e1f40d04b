import { describe, expect, it } from "vitest";
import { socketAddress } from "../src/socket-address.js";

const identity = { agent_id: "10001_2001", company_code: "10001", os: "Windows" };
/** The contract's own example. */
const encoded = "eyJhZ2VudF9pZCI6IjEwMDAxXzIwMDEiLCJjb21wYW55X2NvZGUiOiIxMDAwMSIsIm9zIjoiV2luZG93cyJ9";

describe("the address of an agent's socket", () => {
  it.each([
    ["ws://cloudcc.example:25001", `ws://cloudcc.example:25001/msg/${encoded}`],
    ["wss://cloudcc.example/", `wss://cloudcc.example/msg/${encoded}`],
    ["ws://cloudcc.example:25001/msg", `ws://cloudcc.example:25001/msg/${encoded}`],
    ["ws://cloudcc.example:25001/msg/", `ws://cloudcc.example:25001/msg/${encoded}`],
    // A proxy takes the prefix off.
    ["wss://cloudcc.example/phone/", `wss://cloudcc.example/phone/msg/${encoded}`],
  ])("of %s is that with the identity", (url, address) => {
    expect(socketAddress(url, identity)).toBe(address);
  });

  it("takes any text, without what the server's alphabet lacks", () => {
    const os = "座席电脑?>~";
    const path = new URL(socketAddress("ws://cloudcc.example", { ...identity, os })).pathname.split("/");
    expect(path).toHaveLength(3);
    expect(path[2]).toMatch(/^[\w-]+$/);
    expect(JSON.parse(Buffer.from(path[2] ?? "", "base64url").toString())).toEqual({ ...identity, os });
  });
});
