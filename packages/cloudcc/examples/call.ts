import { WebSocket } from "ws";

declare const agent_pwd: string;

import { connectCloudcc } from "@trunkline/cloudcc";

const cloudcc = connectCloudcc({
  url: "wss://cloudcc.example:25001",
  company_code: "10001",
  agent_id: "10001_2001",
  ext_id: "10001_3001",
  os: "Windows",
  WebSocket, // of the package ws, on Node 20; browsers and newer Nodes have their own
});

const checkedIn = await cloudcc.checkin({ agent_pwd });
if (checkedIn.error) throw new Error(checkedIn.error.message);

const { data: uuid, error, by } = await cloudcc.call({ callee_number: "5550100", out_line: 1, audio: 3, video: 0 });
if (error?.kind === "vendor" && error.code === "5000") console.log(error.meaning);
if (error?.kind === "outcomeUnknown") console.log("it may ring: look at cloudcc.calls before dialing again");
if (by === "reply" && uuid) await cloudcc.hangup({ uuid });
