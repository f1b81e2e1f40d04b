import { describe, expect, it } from "vitest";
import { credentials, send, start } from "./support.js";

const origin = "http://softphone.example";

describe("pages of other origins", () => {
  it("may read replies and the credential's header", async () => {
    const mock = await start();
    const { headers } = await send(mock, "PUT", "/onlineagent/291", { body: credentials, headers: { Origin: origin } });
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "Set-GUID, Trunkline-Violations",
      vary: "Origin",
    });
  });

  it("may send the credential and commands", async () => {
    const mock = await start();
    const { status, headers } = await send(mock, "OPTIONS", "/onlineagent/291", {
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "guid,content-type",
      },
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, PUT, POST, DELETE",
      "access-control-allow-headers": "guid,content-type",
    });
  });

  it("may read refusals too", async () => {
    const mock = await start();
    const { status, headers } = await send(mock, "GET", "/nowhere", { headers: { Origin: origin } });
    expect([status, headers["access-control-allow-origin"]]).toEqual([404, origin]);
  });

  it("get no permission where it is off", async () => {
    const mock = await start({ cors: false });
    const plain = await send(mock, "PUT", "/onlineagent/291", { body: credentials, headers: { Origin: origin } });
    const preflight = await send(mock, "OPTIONS", "/onlineagent/291", {
      headers: { Origin: origin, "Access-Control-Request-Method": "PUT" },
    });
    expect([plain.headers["access-control-allow-origin"], preflight.status]).toEqual([undefined, 405]);
  });
});
