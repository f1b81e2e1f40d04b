declare const agent_pwd: string;

import { connectCloudcc, createCloudccHttp } from "@trunkline/cloudcc";

const agent = { company_code: "10001", agent_id: "10001_2001", ext_id: "10001_3001", os: "Windows" };
const cloudcc = connectCloudcc({ ...agent, url: "wss://cloudcc.example:25001", httpUrl: "https://cloudcc.example" });
await cloudcc.checkin({ agent_pwd });
const { data: skills } = await cloudcc.http.clientServerGetSkillServiceList();

// A page that looks on, without an agent's socket
const http = createCloudccHttp({ baseUrl: "https://cloudcc.example", ...agent, os: "Web" });
await http.sdkInterfaceGetToken({ agent_pwd });
const { data: colleagues } = await http.getAgentList({ page_no: 1, page_size: 20 });

console.log(skills?.length, colleagues?.length);
