/** A real mock of CloudCC on a free port, and agents who speak to it over the package `ws`. */
import { createTestClock, type TestClock } from "@trunkline/runtime/testing";
import { expect, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { readDocument } from "../../src/document.js";
import { type CloudccOptions, type Mock, type MockOptions, startMock } from "../../src/index.js";
import { isObject, type Json } from "../../src/json.js";
import { openMessageContract } from "../../src/message-contract.js";

export type CloudccMock = Mock<"cloudcc">;

export const openapi = await readDocument("@trunkline/cloudcc/contracts/openapi.json");
export const asyncapi = await readDocument("@trunkline/cloudcc/contracts/asyncapi.json");
export const contract = openMessageContract(asyncapi);

export interface Setting {
  readonly mock: CloudccMock;
  readonly clock: TestClock;
}

export async function start(options: MockOptions & CloudccOptions = {}): Promise<Setting> {
  const clock = createTestClock(1_700_000_000_000);
  const mock = await startMock("cloudcc", { clock, ...options });
  onTestFinished(() => mock.close());
  return { mock, clock };
}

export function handshakePath(identity: Json): string {
  return `/msg/${Buffer.from(JSON.stringify(identity)).toString("base64url")}`;
}

export type Frame = { readonly [name: string]: Json };

export interface Ended {
  readonly code: number;
}

/** What came over one connection, in its order. */
export class Line {
  readonly #socket: WebSocket;
  readonly #frames: (Frame | Buffer | string)[] = [];
  readonly ended: Promise<Ended>;
  #wake: () => void = () => {};
  #open = true;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data: Buffer, isBinary) => {
      this.#frames.push(isBinary ? data : parse(data.toString("utf8")));
      this.#wake();
    });
    socket.on("error", () => undefined);
    this.ended = new Promise((done) => {
      socket.once("close", (code) => {
        this.#open = false;
        this.#wake();
        done({ code });
      });
    });
  }

  /** The next frame, a push or a reply; nothing when the connection has ended. */
  async any(): Promise<Frame | Buffer | string | undefined> {
    while (this.#frames.length === 0 && this.#open) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
    return this.#frames.shift();
  }

  async next(): Promise<Frame> {
    const frame = await this.any();
    if (frame === undefined || typeof frame === "string" || Buffer.isBuffer(frame)) {
      throw new Error(`a JSON frame was expected, not ${String(frame)}`);
    }
    return frame;
  }

  async take(count: number): Promise<Frame[]> {
    const frames: Frame[] = [];
    while (frames.length < count) frames.push(await this.next());
    return frames;
  }

  sendText(text: string): void {
    this.#socket.send(text);
  }

  send(frame: Json): void {
    this.sendText(JSON.stringify(frame));
  }

  sendBinary(bytes: Buffer): void {
    this.#socket.send(bytes, { binary: true });
  }

  protocolPing(): void {
    this.#socket.ping();
  }

  close(): void {
    this.#socket.close();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  get waiting(): number {
    return this.#frames.length;
  }
}

function parse(text: string): Frame | string {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) ? value : text;
  } catch {
    return text;
  }
}

/** Connected; fails when the handshake does. */
export async function connect(mock: CloudccMock, path: string, headers: Record<string, string> = {}): Promise<Line> {
  const socket = new WebSocket(mock.socketUrl + path, { headers });
  const line = new Line(socket);
  onTestFinished(() => socket.terminate());
  await new Promise<void>((done, failed) => {
    socket.once("open", done);
    socket.once("error", failed);
  });
  return line;
}

let requestNumber = 0;

/** An agent of company 10001 with the extension of the same number. */
export class AgentLine {
  token = "";
  readonly line: Line;
  readonly id: string;
  readonly ids: {
    readonly company_code: string;
    readonly agent_id: string;
    readonly ext_id: string;
    readonly os: string;
  };

  constructor(line: Line, number: string, os: string) {
    this.line = line;
    this.id = `10001_${number}`;
    this.ids = { company_code: "10001", agent_id: this.id, ext_id: `10001_${number.replace(/^2/, "3")}`, os };
  }

  send(type: string, members: Frame = {}): string {
    requestNumber += 1;
    const req_id = `t-${requestNumber}`;
    const token = this.token === "" ? {} : { token: this.token };
    this.line.send({ req_id, msg_type: type, ...this.ids, ...token, ...members });
    return req_id;
  }

  /** The reply to this request; whatever else comes before it fails the test. */
  async ask(type: string, members: Frame = {}): Promise<Frame> {
    this.send(type, members);
    return this.line.next();
  }

  async checkIn(members: Frame = {}): Promise<Frame> {
    const reply = await this.ask("checkin", { agent_pwd: "example-password", ...members });
    if (typeof reply.token === "string") this.token = reply.token;
    return reply;
  }

  /** Waits until the mock has handled everything that was sent before: a ping is answered in its turn. */
  async settle(): Promise<Frame[]> {
    const id = this.send("ping");
    const frames: Frame[] = [];
    for (;;) {
      const frame = await this.line.next();
      if (frame.req_id === id) return frames;
      frames.push(frame);
    }
  }
}

export async function connected(mock: CloudccMock, number = "2001", os = "Windows"): Promise<AgentLine> {
  const identity = { agent_id: `10001_${number}`, company_code: "10001", os };
  return new AgentLine(await connect(mock, handshakePath(identity)), number, os);
}

/** Connected, checked in and free, with nothing left to read. */
export async function signedIn(mock: CloudccMock, number = "2001", members: Frame = {}): Promise<AgentLine> {
  const agent = await connected(mock, number);
  const reply = await agent.checkIn(members);
  expect(reply.code).toBe("0");
  await agent.line.next();
  return agent;
}

/** A push in few words: its kind and what tells it from others. */
export function brief(frame: Frame): string {
  const { msg_type, agent_status, sub_agent_status, reason, action, phase, callin_channel, code } = frame;
  if (agent_status !== undefined && action === undefined) {
    return [agent_status, sub_agent_status, reason ? `(${reason})` : undefined].filter(Boolean).join(" ");
  }
  if (msg_type === "callback") return [action, phase].filter(Boolean).join(" ");
  if (msg_type === "callin") return `callin ${callin_channel}`;
  return `${msg_type} ${code ?? ""}`.trim();
}

export const briefly = (frames: readonly Frame[]) => frames.map(brief);
