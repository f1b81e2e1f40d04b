declare const password: string;

import { createCcGateway } from "@trunkline/cc-gateway";

const gateway = createCcGateway({ baseUrl: "https://gateway.example:8043/agentgateway/resource", agentid: "291" });

const signedIn = await gateway.signIn({ password, phonenum: "6001", force: true });
if (signedIn.error) throw new Error(signedIn.error.message);
await gateway.resetSkill({ autoflag: true });

const { data: callid, error } = await gateway.callOut({ called: "40040" });
if (error?.kind === "vendor" && error.code === "200-001") console.log(error.meaning);

void callid;
