import { type CcGateway, createPushReceiver, type GatewayEvent, type ReceivedEvent } from "../src/index.js";

declare const gateway: CcGateway;

async function read() {
  for await (const item of gateway.events()) {
    // @ts-expect-error it may be no event at all
    item.message;
    if (item.kind === "restored") void (item.gap satisfies boolean);
    if (item.kind === "unknown") void (item.tag satisfies string | number | boolean | null | undefined);
    if (item.kind === "invalid") void (item.name satisfies GatewayName);
    if (item.kind !== "message") continue;

    if (item.name === "AgentEventTalking") {
      void (item.message.eventType satisfies "AgentEvent_Talking");
      void (item.message.content?.callid satisfies string | undefined);
      void (item.message.content?.feature satisfies number | undefined);
      // @ts-expect-error a conversation has no such member
      item.message.content?.skillName;
    }
    if (item.message.eventType === "AgentEvent_Hold") void (item.message.content satisfies string | undefined);
    if (item.message.eventType === "AgentState_Ready") void (item.message.content satisfies null | undefined);
    // @ts-expect-error no event has this name
    if (item.name === "AgentEventTalkng") return;
    // @ts-expect-error nor this one on the wire
    if (item.message.eventType === "AgentEvent_Talkng") return;
    byType(item.message);
  }
}

type GatewayName = Extract<ReceivedEvent, { kind: "message" }>["name"];

function byType(event: GatewayEvent): string | undefined {
  switch (event.eventType) {
    case "AgentEvent_Incoming_CallInfo":
      return event.content?.callId;
    case "AgentEvent_Call_Release":
      return typeof event.content === "object" ? event.content.callid : event.content;
    default:
      return event.workNo;
  }
}

createPushReceiver({
  authorize: "token",
  onEvent(event) {
    void (event satisfies ReceivedEvent);
    if (event.kind === "message" && event.name === "AgentEventRinging") void event.message.content;
  },
});
void read;
