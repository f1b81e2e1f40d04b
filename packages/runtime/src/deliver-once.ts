/**
 * Runs what handles a notification, unless it was here before or is behind. Those about the same thing come one after another. A handler that has not come
 * to an end at the deadline gives way: its notification counts as not handled and may come again.
 */
import type { Deadline } from "./deadline.js";
import type { Standing } from "./delivery-key.js";
import type { DeliveryStore } from "./delivery-store.js";

/** Another process is at it. */
export class Held extends Error {
  override readonly name = "Held";
}

export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

export interface Handling {
  readonly key: string | undefined;
  readonly standing: Standing | undefined;
  readonly run: () => Promise<void>;
  readonly deadline: Deadline;
}

export type Once = (handling: Handling) => Promise<"new" | "repeated" | "behind">;

export function createOnce(store: DeliveryStore | undefined): Once {
  const running = new Map<string, Promise<unknown>>();

  async function handle({ key, standing, run, deadline }: Handling): ReturnType<Once> {
    if (store === undefined) {
      await inTime(run(), deadline);
      return "new";
    }
    const claim = key === undefined ? "new" : await store.claim(key);
    if (claim === "held") throw new Held();
    if (claim === "done") return "repeated";
    let handled = false;
    try {
      const isAhead = standing === undefined || (await store.advance(standing.subject, standing.rank));
      if (deadline.state() !== undefined) throw new OutOfTime();
      if (isAhead) await handleInTime(store, key, run(), deadline);
      handled = true;
      return isAhead ? "new" : "behind";
    } finally {
      if (key !== undefined) await store.settle(key, handled);
    }
  }

  return async (handling) => {
    const { key, standing, deadline } = handling;
    const lock = standing?.subject ?? key;
    if (lock === undefined) return handle(handling);
    for (let before = running.get(lock); before !== undefined; before = running.get(lock))
      await inTime(before, deadline);
    const work = handle(handling);
    running.set(
      lock,
      work.catch(() => {}),
    );
    try {
      return await work;
    } finally {
      running.delete(lock);
    }
  };
}

async function handleInTime(
  store: DeliveryStore,
  key: string | undefined,
  work: Promise<void>,
  deadline: Deadline,
): Promise<void> {
  try {
    await inTime(work, deadline);
  } catch (error) {
    if (error instanceof OutOfTime && key !== undefined) rememberWhenDone(store, key, work);
    throw error;
  }
}

/** What was handled after all need not be handled again, unless it is already. A store that fails here makes it new, which is safe. */
function rememberWhenDone(store: DeliveryStore, key: string, work: Promise<void>): void {
  work
    .then(async () => {
      if ((await store.claim(key)) === "new") await store.settle(key, true);
    })
    .catch(() => {});
}

function inTime<Value>(work: Promise<Value>, { passed }: Deadline): Promise<Value> {
  const late = passed.then(() => {
    throw new OutOfTime();
  });
  return Promise.race([work, late]);
}
