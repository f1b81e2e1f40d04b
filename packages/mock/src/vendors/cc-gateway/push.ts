/**
 * Push mode: events go to the URL given at sign-in, oldest first, one request at a time. What the gateway does when a receiver
 * fails is not known, and real receivers answer 404 or nothing to events they have used: whatever comes back is noted and the
 * event counts as delivered.
 */
import type { FrontContext } from "../../vendor.js";
import type { AgentEvent, PushTarget, Session } from "./session.js";

/** How long a receiver may take. */
const timeoutMs = 10_000;

export function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

export function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Pushes what is queued until the session is over and its last event is out, or the mock stops. */
export async function pushEvents(
  { clock, note }: FrontContext,
  session: Session,
  target: PushTarget,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted && (!session.over.aborted || session.events.size > 0)) {
    const event = await session.events.next(Number.POSITIVE_INFINITY, session.over);
    if (event === undefined) continue;
    const list = [event, ...(target.serviceToken === undefined ? [] : session.events.drain())];
    const over = new AbortController();
    clock.sleep(timeoutMs, over.signal).then(
      () => over.abort(),
      () => undefined,
    );
    const outcome = await send(session, target, list, AbortSignal.any([over.signal, stop]));
    over.abort();
    if (stop.aborted) return;
    note(`push to agent ${session.agentid}: ${list.map(({ eventType }) => eventType).join(", ")} -> ${outcome}`);
  }
}

/** What became of it, in words that carry nothing of the receiver's URL or answer. */
async function send(
  session: Session,
  { url, serviceToken }: PushTarget,
  list: readonly AgentEvent[],
  signal: AbortSignal,
): Promise<string> {
  const token = serviceToken === undefined ? undefined : { service_token: serviceToken };
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal,
      headers: { "Content-Type": "application/json;charset=UTF-8", Guid: session.guid.current, ...token },
      body: JSON.stringify(
        token === undefined
          ? { message: "", retcode: "0", event: list[0] }
          : { workNo: session.agentid, eventList: list },
      ),
    });
    const answer = await response.text();
    return `${response.status}${answer.trim() === "" ? ", empty" : ""}`;
  } catch (error) {
    return signal.aborted ? "no answer in time" : `failed (${error instanceof Error ? error.name : "unknown"})`;
  }
}
