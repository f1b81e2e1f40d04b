import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { type CommandIo, main, whyNotStarted } from "../src/cli.js";
import { readDocument } from "../src/document.js";
import { sendTo } from "./support.js";

/** Runs the command; `running` settles once it has printed how to stop it. */
function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  let started = () => {};
  const running = new Promise<void>((done) => {
    started = done;
  });
  const io: CommandIo = {
    out(line) {
      out.push(line);
      if (line.startsWith("Stop with")) started();
    },
    err: (line) => err.push(line),
    stopped: () => stopped,
  };
  return { out, err, running, stop, exit: main(argv, io) };
}

describe("trunkline mock", () => {
  it.each([
    [[], "which vendor? One of: cc-gateway, cc-paas, cloudcc"],
    [["acme"], 'unknown vendor "acme". One of: cc-gateway'],
    [["cc-gateway", "more"], 'unexpected argument "more"'],
    [["cc-gateway", "--port", "http"], '--port takes a whole number from 0 to 65535, not "http"'],
    [["cc-gateway", "--port", "70000"], '--port takes a whole number from 0 to 65535, not "70000"'],
    [["cc-gateway", "--hold-ms", "-1"], "--hold-ms"],
    [["cc-gateway", "--colour"], "trunkline mock: Unknown option '--colour'"],
    [["cc-gateway", "--port", "-1"], "trunkline mock: Option '--port' argument is ambiguous"],
    [["cc-gateway", "--as", "server"], "--as is no option of cc-gateway"],
    [["cloudcc", "--hold-ms", "0"], "--hold-ms is no option of cloudcc"],
    [["cc-paas", "--as", "server"], "--as is no option of cc-paas"],
    [["cloudcc", "--as", "promised"], '--as takes server or document, not "promised"'],
    [["cc-gateway", "--guid-rotate-ms", "120000"], "--guid-rotate-ms must be smaller than --guid-life-ms"],
  ])("refuses %j with exit code 2", async (argv, message) => {
    const { exit, err, out } = run(...argv);
    expect(await exit).toBe(2);
    expect(err[0]).toContain(message);
    expect(err[0]).not.toMatch(/\n|'--'|-XYZ/);
    expect(err[1]).toBe('Run "trunkline mock --help" for the options.');
    expect(out).toEqual([]);
  });

  it("explains itself", async () => {
    const { exit, out } = run("--help");
    expect(await exit).toBe(0);
    expect(out.join("\n")).toContain("Usage: trunkline mock <vendor> [options]");
  });

  it("says when the vendor's package, which carries the contract, is not installed", async () => {
    const missing = await readDocument("@trunkline/none/contracts/openapi.json").catch((error: unknown) => error);
    expect(whyNotStarted(missing, { vendor: "cloudcc", quiet: false, options: { port: 0, host: "127.0.0.1" } })).toBe(
      "the contract is not here: it comes with the package @trunkline/cloudcc. Install that.",
    );
  });

  it("starts CloudCC, tells how an agent connects, and logs frames without secrets or personal data", async () => {
    const { exit, out, running, stop } = run("cloudcc", "--port", "0", "--as", "document");
    await running;
    const address = / {2}(ws:\S+)$/m.exec(out.join("\n"))?.[1] ?? "";
    const frame = /^ {2}(\{.*\})$/m.exec(out.join("\n"))?.[1] ?? "";
    const socket = new WebSocket(address);
    const reply = await new Promise<string>((done, failed) => {
      socket.once("error", failed);
      socket.on("open", () => socket.send(frame));
      socket.on("message", (data) => {
        if (String(data).includes("checkin")) done(String(data));
      });
    });
    expect(JSON.parse(reply)).toMatchObject({ req_id: "r-1", msg_type: "checkin", code: "0" });
    socket.terminate();
    stop();
    expect(await exit).toBe(0);
    expect(out.join("\n")).toContain("<-     checkin -> checkin");
    expect(out.slice(out.findIndex((line) => line.startsWith("<-"))).join("\n")).not.toMatch(
      /example-password|10001_3001/,
    );
  });

  it("says when the port is in use, with exit code 1", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    const { exit, err } = run("cc-gateway", "--port", String(port));
    expect(await exit).toBe(1);
    expect(err).toEqual([
      `trunkline mock: port ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another with --port.`,
    ]);
  });

  it("serves until it is stopped, and logs a line a request without secrets or personal data", async () => {
    const { exit, out, running, stop } = run("cc-gateway", "--port", "0", "--hold-ms", "0");
    await running;
    const url = /at (http\S+)/.exec(out[0] ?? "")?.[1] ?? "";
    expect(out[2]).toContain(`curl -i -X PUT ${url}/onlineagent/291 `);
    const shown = out.length;

    const body = { password: "very-secret", phonenum: "13800000000" };
    const signIn = await sendTo(`${url}/onlineagent/291`, "PUT", { body });
    const headers = { Guid: signIn.guid ?? "" };
    await sendTo(`${url}/agentevent/291?calldata=13800000000&time=13800000000`, "GET", { headers });
    await sendTo(`${url}/onlineagent/291`, "PUT", { body: { ...body, password: 1 } });
    await sendTo(`${url}/onlineagent/13800000000/x`, "GET");
    await sendTo(new URL("/agentevent/291", url).href, "GET");
    stop();
    expect(await exit).toBe(0);
    expect(out.slice(shown)).toEqual([
      "PUT    /onlineagent/291 -> login, agent 291, 0",
      "GET    /agentevent/291?calldata=***&time=*** -> getAgentEvent, agent 291, 0 | AgentOther_InService",
      "PUT    /onlineagent/291 -> login, agent 291, 000-002 | body.password: Request body property password must be string",
      "GET    /onlineagent/***/x -> 404 | unknown path",
      "GET    /agentevent/291 -> 404 | unknown path: it does not open with /agentgateway/resource/",
    ]);
    expect(out.join("\n")).not.toMatch(/very-secret|13800000000/);
  });

  it("prints no requests when quiet", async () => {
    const { exit, out, running, stop } = run("cc-gateway", "--port", "0", "--quiet");
    await running;
    const url = /at (http\S+)/.exec(out[0] ?? "")?.[1] ?? "";
    const shown = out.length;
    await sendTo(`${url}/agentevent/291`, "GET");
    stop();
    await exit;
    expect(out.slice(shown)).toEqual([]);
  });
});
