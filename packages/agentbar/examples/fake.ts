import { wrapAgentbar } from "@trunkline/agentbar";
import { createFakeAgentbar } from "@trunkline/agentbar/testing";

const fake = createFakeAgentbar();
const bar = wrapAgentbar(fake.component); // or hand fake.component to the page

await bar.operations.initial();
await bar.operations.signIn(); // accepted; then OnReady with reason 14 comes, and IsSignIn turns
fake.raise("OnAlerting", { originalANI: "13800138000" }); // the other members are the contract's example's
fake.raise("OnConnected", { reason: 26 }); // of the same call
fake.answerOnce("hold", { code: "1001" });
const refused = await bar.operations.hold();
fake.raiseRaw("OnReady", "garbage"); // what the control should never do
console.log(fake.state, fake.properties.IsSignIn, refused.error?.message, fake.calls);
