import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";

export type Frame = Record<string, unknown>;

export interface VendorSocket {
  readonly url: string;
  /** Connections, in order. */
  readonly peers: readonly Peer[];
  /** The one with that number, from 0, as soon as it is there. */
  peer(number: number): Promise<Peer>;
  /** Stops listening and cuts everybody off. */
  stop(): Promise<void>;
}
export interface Peer {
  readonly socket: WebSocket;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly frames: readonly Frame[];
  /** The frame with that number, from 0, as soon as it is there. */
  frame(number: number): Promise<Frame>;
  send(frame: unknown): void;
}

/** A real server on a free port for the length of one test. */
export async function vendorSocket(onFrame?: (frame: Frame, peer: Peer) => void): Promise<VendorSocket> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  const peers = awaited<Peer>();
  server.on("connection", (socket, { url = "", headers }) => {
    const frames = awaited<Frame>();
    const peer: Peer = {
      socket,
      path: url,
      headers,
      frames: frames.items,
      frame: frames.at,
      send: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
    };
    socket.on("message", (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      frames.add(frame);
      onFrame?.(frame, peer);
    });
    peers.add(peer);
  });
  await new Promise((listening) => server.on("listening", listening));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    for (const { socket } of peers.items) socket.terminate();
    await new Promise((closed) => server.close(closed));
  };
  onTestFinished(stop);
  return { url: `ws://127.0.0.1:${port}/msg`, peers: peers.items, peer: peers.at, stop };
}

function awaited<Item>() {
  const items: Item[] = [];
  const waiting: { readonly number: number; readonly resolve: (item: Item) => void }[] = [];
  return {
    items,
    add(item: Item) {
      const number = items.push(item) - 1;
      for (const one of waiting) if (one.number === number) one.resolve(item);
    },
    at: (number: number) =>
      new Promise<Item>((resolve) => {
        const item = items[number];
        if (item === undefined) waiting.push({ number, resolve });
        else resolve(item);
      }),
  };
}
