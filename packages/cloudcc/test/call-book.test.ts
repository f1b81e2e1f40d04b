/** What the mock of the vendor never does: pushes in another order, pushes that are missing. */
import { describe, expect, it } from "vitest";
import { type Call, type CallBook, createCallBook } from "../src/call-book.js";
import type { AgentStateChanged } from "../src/generated/types.js";

const state = (agent_status: string, more: Partial<AgentStateChanged> = {}): AgentStateChanged => ({
  msg_type: "change_status",
  req_id: "r",
  company_code: "10001",
  agent_id: "10001_2001",
  agent_status,
  ...more,
});

async function storyOf(book: CallBook, uuid: string): Promise<readonly Call["state"][]> {
  const story: Call["state"][] = [];
  for await (const call of book.follow(uuid)) story.push(call.state);
  return story;
}

describe("a call", () => {
  it("that is asked for before the end of the last is told has not ended with that", async () => {
    const book = createCallBook();
    book.requested("call", "call-1");
    book.changed(state("RINGING", { uuid: "call-1" }));
    book.changed(state("CALLING", { uuid: "call-1" }));
    book.requested("call", "call-2");
    book.changed(state("ARRANGE", { last_agent_status: "CALLING" }));
    expect(book.live()).toMatchObject([{ uuid: "call-2", state: "requested" }]);
    book.changed(state("RINGING", { uuid: "call-2" }));
    book.changed(state("FREE", { last_agent_status: "RINGING" }));
    expect(await storyOf(book, "call-1")).toEqual(["requested", "ringing", "talking", "ended"]);
    expect(await storyOf(book, "call-2")).toEqual(["requested", "ringing", "ended"]);
  });

  it("that rings before its request is answered is one call", async () => {
    const book = createCallBook();
    book.changed(state("RINGING", { uuid: "call-1" }));
    book.requested("call", "call-1");
    expect(book.live()).toEqual([{ uuid: "call-1", state: "ringing", answered: false, origin: "call" }]);
  });

  it("whose end was not told has ended when another rings", async () => {
    const book = createCallBook();
    book.changed(state("CALLING", { uuid: "call-1" }));
    book.changed(state("RINGING", { uuid: "call-2" }));
    expect(book.live()).toMatchObject([{ uuid: "call-2" }]);
    expect(await storyOf(book, "call-1")).toEqual(["talking", "ended"]);
  });

  it("ends once, whatever comes later", async () => {
    const book = createCallBook();
    book.changed(state("CALLING", { uuid: "call-1" }));
    book.gone("call-1");
    book.changed(state("CALLING", { uuid: "call-1" }));
    book.changed(state("FREE", { last_agent_status: "CALLING" }));
    book.close();
    expect(await storyOf(book, "call-1")).toEqual(["talking", "ended"]);
  });

  it("is not ended by wrap-up that is over while it has not rung", () => {
    const book = createCallBook();
    book.requested("call", "call-1");
    book.changed(state("FREE", { last_agent_status: "ARRANGE" }));
    expect(book.live()).toHaveLength(1);
    book.changed(state("FREE", { last_agent_status: "RINGING" }));
    expect(book.live()).toEqual([]);
  });

  it("is followed by many, from its beginning, until they stop or the session ends", async () => {
    const book = createCallBook();
    const stop = new AbortController();
    const stopped: string[] = [];
    const reading = (async () => {
      for await (const call of book.follow("call-1", stop.signal)) stopped.push(call.state);
    })();
    book.requested("call", "call-1");
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await reading;
    book.changed(state("RINGING", { uuid: "call-1" }));
    book.close();
    expect(stopped).toEqual(["requested"]);
    expect(await storyOf(book, "call-1")).toEqual(["requested", "ringing", "lost"]);
    expect(await storyOf(book, "call-9")).toEqual([]);
  });

  it("of a hundred before is forgotten, and nobody waits for it", async () => {
    const book = createCallBook();
    const followed = storyOf(book, "call-0");
    for (let number = 0; number < 150; number += 1) {
      book.changed(state("RINGING", { uuid: `call-${number}` }));
      book.changed(state("FREE", { last_agent_status: "RINGING" }));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await followed).toEqual(["ringing", "ended"]);
    book.close();
    expect(await storyOf(book, "call-0")).toEqual([]);
    expect(await storyOf(book, "call-149")).toEqual(["ringing", "ended"]);
  });
});
