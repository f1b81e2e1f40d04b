/** `POST /__mock/…`: what the handles of `startMock` do, for a mock that runs in another process. */

import { type Fault, faultKinds } from "./faults.js";
import type { HttpReply } from "./http-server.js";
import type { Json } from "./json.js";
import { isObject } from "./json.js";
import type { HandlerParts } from "./mock-handler.js";
import type { ReadRequest } from "./read-request.js";
import { ControlError } from "./vendor.js";

export const controlPrefix = "/__mock/";

export function handleControl(parts: HandlerParts, read: ReadRequest, bytes: Buffer): HttpReply {
  const name = read.rawPath.slice(controlPrefix.length);
  if (read.method !== "POST")
    return json(405, { title: "Control requests are POST", status: 405 }, [["Allow", "POST"]]);
  try {
    const body = parse(bytes);
    const result = name === "fault" ? addFault(parts, body) : parts.front.control(name, body);
    if (result === undefined) return json(404, { title: `No control request "${name}"`, status: 404 });
    parts.log({ kind: "note", text: `control: ${name}` });
    return json(200, result);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return json(400, { title: error.message, status: 400 });
  }
}

function addFault({ faults, contract, messages }: HandlerParts, body: Json | undefined): Json {
  if (!isObject(body) || !faultKinds.some((kind) => kind === body.kind)) {
    throw new ControlError(`A fault has a kind: ${faultKinds.join(", ")}`);
  }
  const { operation } = body;
  if (
    operation !== undefined &&
    ![...contract.operations, ...(messages?.operations ?? [])].some(({ id }) => id === operation)
  ) {
    throw new ControlError("The fault's operation is no operationId of the contract");
  }
  faults.add(readFault(body));
  return { added: body.kind ?? null };
}

function readFault(body: { readonly [name: string]: Json }): Fault {
  const number = (name: "times" | "ms" | "status" | "closeCode" | "bytes") =>
    typeof body[name] === "number" && body[name] >= 0 ? { [name]: body[name] } : {};
  const text = (name: "operation" | "code" | "pointer" | "example") =>
    typeof body[name] === "string" ? { [name]: body[name] } : {};
  const kind = faultKinds.find((candidate) => candidate === body.kind) ?? "latency";
  return {
    kind,
    ...text("operation"),
    ...number("times"),
    ...number("ms"),
    ...number("status"),
    ...text("code"),
    ...text("pointer"),
    ...text("example"),
    ...number("closeCode"),
    ...number("bytes"),
    ...(body.value === undefined ? {} : { value: body.value }),
    ...(typeof body.handled === "boolean" ? { handled: body.handled } : {}),
  };
}

function parse(bytes: Buffer): Json | undefined {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new ControlError("The body is not JSON");
  }
}

function json(status: number, body: Json, headers: HttpReply["headers"] = []): HttpReply {
  return { status, headers: [["Content-Type", "application/json"], ...headers], body: JSON.stringify(body) };
}
