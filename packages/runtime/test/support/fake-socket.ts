import type { SocketConstructor, SocketLike } from "../../src/connect-socket.js";

type Listener = (event: never) => void;

/** The vendor's end of a connection in memory. */
export interface FakePeer {
  onFrame: (text: string) => void;
  onGone: () => void;
  accept(): void;
  send(text: string): void;
  /** Without a closing handshake. */
  cut(): void;
  readonly alive: boolean;
}

/** A `WebSocket` without a wire: what one end does, the other sees at once. */
export function fakeSockets(onConnect: (peer: FakePeer) => void): SocketConstructor {
  return class implements SocketLike {
    binaryType = "blob";
    readyState = 0;
    readonly #listeners = new Map<string, Listener>();
    readonly #peer: FakePeer;

    constructor() {
      const emit = (type: string, event: object) => this.#listeners.get(type)?.(event as never);
      const end = (code: number) => {
        if (this.readyState === 3) return;
        this.readyState = 3;
        emit("close", { code, reason: "" });
      };
      const alive = () => this.readyState < 3;
      this.#peer = {
        onFrame: () => {},
        onGone: () => {},
        accept: () => {
          if (this.readyState !== 0) return;
          this.readyState = 1;
          emit("open", {});
        },
        send: (data) => {
          if (this.readyState === 1) emit("message", { data });
        },
        cut: () => end(1006),
        get alive() {
          return alive();
        },
      };
      onConnect(this.#peer);
    }
    addEventListener(type: string, listener: Listener): void {
      this.#listeners.set(type, listener);
    }
    send(text: string): void {
      this.#peer.onFrame(text);
    }
    close(): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.#peer.onGone();
    }
  };
}
