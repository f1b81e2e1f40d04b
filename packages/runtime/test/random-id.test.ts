import { expect, test, vi } from "vitest";
import { randomId } from "../src/random-id.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("is a UUID, also on a page without TLS, and another each time", () => {
  expect(randomId()).toMatch(uuid);
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  try {
    const ids = Array.from({ length: 100 }, randomId);
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(100);
  } finally {
    vi.unstubAllGlobals();
  }
});
