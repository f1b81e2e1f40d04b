import { WebSocket as NodeWebSocket } from "ws";
import { createDecoder } from "../src/decode-message.js";
import { openSocket } from "../src/open-socket.js";
import type { SocketOutcome, VendorError } from "../src/outcome.js";
import { unwrap } from "../src/unwrap.js";
import { type PhoneMessages, type PhoneRequests, phone } from "./support/phone.js";

const decoded = createDecoder<PhoneMessages>(phone.receive)("{}");
if (decoded.kind === "message" && decoded.name === "CallReply") {
  const uuid: string | undefined = decoded.message.uuid;
  void uuid;
  // @ts-expect-error the call's reply has no token
  decoded.message.token;
}
// @ts-expect-error it may be no message at all
decoded.message;

const socket = openSocket<PhoneRequests, PhoneMessages>(phone, { url: "ws://127.0.0.1:1", WebSocket: NodeWebSocket });
openSocket<PhoneRequests>(phone, { url: "ws://127.0.0.1:1", WebSocket: globalThis.WebSocket });

async function use() {
  const outcome = await socket.operations.answer();
  if (outcome.by === "push") {
    const agent: string = outcome.data.agent;
    void agent;
  }
  if (outcome.error?.kind === "vendor") void (outcome.error satisfies VendorError);
  const reply: PhoneMessages["CallReply"] = await unwrap(socket.operations.call({ number: "1" }));
  void reply;
  for await (const item of socket.read()) {
    if (item.kind === "message" && item.name === "StateChanged") {
      const state: string = item.message.state;
      void state;
    }
  }
}
declare const either: SocketOutcome<number, "7", string>;
const data: number | string = unwrap(either);
void [use, data];
