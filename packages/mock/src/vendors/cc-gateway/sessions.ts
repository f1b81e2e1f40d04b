/** Who is signed in, and the sign-out of those who are silent for too long. */
import type { Clock } from "@trunkline/runtime";
import type { Settings } from "./options.js";
import { createSession, type Session, type SignIn } from "./session.js";

export interface Sessions {
  find(agentid: string | undefined): Session | undefined;
  all(): readonly Session[];
  /** Takes the place of a session the agent already has. */
  open(signIn: SignIn): Session;
  /** Ends a session: its held poll is answered, its timers stop. */
  close(session: Session): void;
  closeAll(): void;
}

export function createSessions(clock: Clock, settings: Settings, silent: (session: Session) => void): Sessions {
  const sessions = new Map<string, Session>();

  const close = (session: Session) => {
    if (sessions.get(session.agentid) === session) sessions.delete(session.agentid);
    session.end();
    session.events.release();
  };

  /** Sleeps until the agent could have been silent for too long, looks, and sleeps for the rest. */
  const watch = async (session: Session) => {
    for (let left = settings.timeoutMs; left > 0; left = session.heardAt + settings.timeoutMs - clock.now()) {
      await clock.sleep(left, session.over);
      // Who has a poll held is not silent.
      if (session.events.held && session.push === undefined) session.heardAt = clock.now();
    }
    silent(session);
    close(session);
  };

  return {
    find: (agentid) => (agentid === undefined ? undefined : sessions.get(agentid)),
    all: () => [...sessions.values()],
    open(signIn) {
      const former = sessions.get(signIn.agentid);
      if (former !== undefined) close(former);
      const session = createSession(clock, settings, signIn);
      sessions.set(signIn.agentid, session);
      // The sleep rejects when the session ends first, which is all that can go wrong here.
      if (settings.timeoutMs > 0) watch(session).catch(() => undefined);
      return session;
    },
    close,
    closeAll() {
      for (const session of [...sessions.values()]) close(session);
    },
  };
}
