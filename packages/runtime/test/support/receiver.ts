import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createWebhookReceiver, type Refusal, type WebhookDescriptor, type WebhookOptions } from "../../src/index.js";

/** Records that have an `id`. */
export const records: WebhookDescriptor = {
  method: "POST",
  body: {
    mediaType: "application/json",
    fits: (value) => typeof value === "object" && value !== null && "id" in value,
  },
  acknowledgement: { status: 200 },
  delivery: { key: ["/id"] },
};

export const json = { "content-type": "application/json" };

export function receiver(options: Partial<WebhookOptions> = {}, descriptor = records) {
  const taken: unknown[] = [];
  const refused: Refusal[] = [];
  const receive = createWebhookReceiver("push", descriptor, {
    onNotification: (each) => void taken.push(each),
    onRefusal: (refusal) => refused.push(refusal),
    ...options,
  });
  return { receive, taken, refused };
}

/** A real server on a free port for the length of one test. */
export async function serveNode(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const push = (url: string, body: BodyInit, headers: Record<string, string> = json) =>
  fetch(url, { method: "POST", headers, body });
