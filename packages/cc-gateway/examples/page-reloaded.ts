import { createCcGateway } from "@trunkline/cc-gateway";

declare const baseUrl: string;
declare const agentid: string;

const session = JSON.parse(sessionStorage.getItem("gateway") ?? "null");
sessionStorage.removeItem("gateway");
const gateway = createCcGateway({ baseUrl, agentid, ...(session && { session }) });

void gateway;
