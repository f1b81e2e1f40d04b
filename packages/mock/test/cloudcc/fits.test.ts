/** Everything the mock says is held against the contract: each request's example, asked for in several situations, as either vendor. */
import { describe, expect, it } from "vitest";
import type { MessageOperation } from "../../src/message-contract.js";
import {
  AgentLine,
  asyncapi,
  type CloudccMock,
  connect,
  contract,
  type Frame,
  handshakePath,
  start,
} from "./support.js";

const requests = contract.operations.filter(({ action }) => action === "send");
const pushed = contract.operations.filter(({ action }) => action === "receive").flatMap(({ messages }) => messages);

async function present(mock: CloudccMock, number: string): Promise<AgentLine> {
  const path = handshakePath({ agent_id: `10001_${number}`, company_code: "10001", os: "Windows" });
  const agent = new AgentLine(await connect(mock, path), number, "Windows");
  await agent.checkIn();
  await agent.line.next();
  return agent;
}

/** The call's ID, or that of no call. */
function call(mock: CloudccMock, agent: AgentLine, answered: boolean): string {
  const uuid = mock.incomingCall(agent.id) ?? "call-1";
  if (answered) agent.send("answer", { uuid, audio: 3, video: 0 });
  return uuid;
}

const situations = {
  idle: () => "call-000102030405060708090a0b0c0d0e0f",
  ringing: (mock: CloudccMock, agent: AgentLine) => call(mock, agent, false),
  talking: (mock: CloudccMock, agent: AgentLine) => call(mock, agent, true),
  "next to one who talks": (mock: CloudccMock, _agent: AgentLine, other: AgentLine) => call(mock, other, true),
} as const;

/** What the example says beside who says it, told of the call and the other agent at hand. */
function told(example: Frame, uuid: string, other: AgentLine): Frame {
  const {
    req_id: _id,
    company_code: _company,
    agent_id: _agent,
    ext_id: _ext,
    os: _os,
    token: _token,
    ...rest
  } = example;
  const places: Frame = {
    uuid,
    consult_uuid: uuid,
    operated_agent_id: other.id,
    operated_ext_id: String(other.ids.ext_id),
    consult_number: other.id,
    trans_number: other.id,
    three_way_number: other.id,
  };
  const shared = Object.entries(places).filter(([name]) => Object.hasOwn(rest, name));
  return { ...rest, ...Object.fromEntries(shared) };
}

/** What is wrong with a frame: a reply by its request's replies, as is one that does not say whose it is, anything else by the pushes. */
function misfits(frame: Frame, operation: MessageOperation, id: string): unknown {
  const isReply = frame.req_id === id || frame.msg_type === undefined;
  const candidates = isReply ? operation.replies : pushed.filter((message) => message.matches(frame));
  const found = candidates.map((message) => message.judge(frame));
  return found.find((violations) => violations.length === 0) ?? { frame, found };
}

describe.each(["server", "document"] as const)("the vendor as its %s", (as) => {
  describe.each(Object.keys(situations) as (keyof typeof situations)[])("when the agent is %s", (situation) => {
    it.each(requests.map((operation) => [operation.id, operation] as const))(
      "answers %s as the contract has it",
      async (_, operation) => {
        for (const message of operation.messages) {
          for (const example of message.examples.values()) {
            const { mock } = await start({ as });
            const agent = await present(mock, "2001");
            const other = await present(mock, "2002");
            const uuid = situations[situation](mock, agent, other);
            await agent.settle();
            await other.settle();
            const type = String(example.msg_type);
            const members = told(example, uuid, other);
            // A check-in replaces the token, which what follows has to use.
            const early = type === "checkin" ? [await agent.checkIn(members)] : [];
            const id = early[0] === undefined ? agent.send(type, members) : String(early[0].req_id);
            const frames = [...early, ...(await agent.settle())];
            for (const frame of [...frames, ...(await other.settle())]) {
              expect(misfits(frame, operation, id)).toEqual([]);
            }
            const reply = frames.find(({ req_id }) => req_id === id);
            if (as === "server") expect(reply ?? frames[0]).toHaveProperty("code");
            await mock.close();
          }
        }
      },
    );
  });
});

it.each(requests.map((operation) => [operation.id, operation] as const))(
  "gives every example of a reply to %s when it is asked for",
  async (id, operation) => {
    const { mock } = await start();
    const agent = await present(mock, "2001");
    const example = operation.messages[0]?.examples.values().next().value ?? {};
    for (const reply of operation.replies) {
      for (const [name, content] of reply.examples) {
        mock.fault({ kind: "example", operation: id, example: name });
        const asked = agent.send(String(example.msg_type), { ...told(example, "call-1", agent) });
        const frame = await agent.line.next();
        expect(reply.judge(frame)).toEqual([]);
        expect(frame).toMatchObject({ code: content.code, ...(content.req_id === undefined ? {} : { req_id: asked }) });
      }
    }
  },
);

it("emits every example of every push, and each is what the contract says", async () => {
  const { mock } = await start();
  const agent = await present(mock, "2001");
  for (const message of pushed) {
    for (const [example] of message.examples) {
      expect(mock.emit(agent.id, message.key, { example })).toBe(true);
      const frame = await agent.line.next();
      expect(message.judge(frame)).toEqual([]);
    }
  }
});

it("finds examples that break their own schema", () => {
  const [message] = contract.operation("call")?.messages ?? [];
  expect(message?.judge({ msg_type: "call" })).toContainEqual({
    place: "payload.callee_number",
    message: "must have required property 'callee_number'",
  });
  expect(asyncapi.asyncapi).toMatch(/^3\./);
});
