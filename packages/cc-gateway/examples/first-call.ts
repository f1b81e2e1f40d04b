import { createCcGateway } from "@trunkline/cc-gateway";

const baseUrl = process.env.CC_GATEWAY_URL ?? "https://gateway.example:8043/agentgateway/resource";
const gateway = createCcGateway({ baseUrl, agentid: "291" });

const signedIn = await gateway.signIn({ password: "example-password", phonenum: "6001", force: true });
if (signedIn.error) throw new Error(signedIn.error.message);
await gateway.resetSkill({ autoflag: true });

const call = await gateway.callOut({ called: "40040" });
console.log(call.error ? `refused: ${call.error.message}` : `call ${call.data}`);

for await (const item of gateway.events()) {
  if (item.kind !== "message") continue;
  console.log(`event ${item.message.eventType}`);
  if (item.name !== "AgentEventTalking") continue;
  console.log(`talking with ${item.message.content?.called}`);
  break;
}

await gateway.release();
const again = await gateway.release();
if (again.error?.kind === "vendor" && again.error.code === "200-017") console.log(`refused: ${again.error.meaning}`);
await gateway.signOut();
