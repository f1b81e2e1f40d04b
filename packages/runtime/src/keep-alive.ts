/** Heartbeats on one connection, and the end of it when its peer says nothing any more. */
import type { Clock } from "./clock.js";
import type { Connection } from "./connect-socket.js";

export interface KeepAliveOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly everyMs: number;
  /** No frame at all for so long: the peer is dead, or the machine slept. */
  readonly deadAfterMs: number;
  readonly lastFrameAt: () => number;
  readonly beat: () => void;
}

export async function keepAlive(options: KeepAliveOptions): Promise<void> {
  const { connection, clock, everyMs, deadAfterMs, lastFrameAt, beat } = options;
  let nextBeat = clock.now() + everyMs;
  while (!connection.signal.aborted) {
    const due = Math.min(nextBeat, lastFrameAt() + deadAfterMs);
    await clock.sleep(Math.max(0, due - clock.now()), connection.signal).catch(() => {});
    if (connection.signal.aborted) return;
    const now = clock.now();
    if (now - lastFrameAt() >= deadAfterMs) return connection.drop("silent");
    if (now < nextBeat) continue;
    nextBeat = now + everyMs;
    beat();
  }
}
