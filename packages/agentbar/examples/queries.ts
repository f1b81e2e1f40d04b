declare const bar: import("@trunkline/agentbar").Agentbar;

import { fromSeconds } from "@trunkline/agentbar";

const { data: agents, error } = await bar.operations.getAgentDetailsBySkill({ skill: "sales" });
if (error?.kind === "vendor") console.log("it failed, and the control does not say why"); // its text was empty
for (const { agentId, currStatus, loginTime } of agents ?? []) console.log(agentId, currStatus, fromSeconds(loginTime));

const counted = await bar.operations.getAgentNumberBySkill({ skill: "sales" });
if (counted.by === "reply" && counted.doubt) console.log(`${counted.data} agents, or ${counted.doubt.codeName}`);
