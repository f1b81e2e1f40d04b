/**
 * What existing clients of CC-Gateway send, and what they have been answered, as the sources describe it (README.md of the vendor names each client). Names,
 * forms and types are theirs; the values are those of our examples.
 */

export interface Sent {
  readonly client: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly client: string;
  readonly operation: string;
  /** Path and query parameters as they travel: as text. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly client: string;
  readonly operation: string;
  readonly reply: Readonly<Record<string, unknown>>;
}

const password = "example-password";
const phonenum = "6001";
const pushUrl = "https://crm.example/events?token=example-token";

const demo = {
  password,
  releasephone: true,
  agenttype: "4",
  autoenteridle: false,
  phonenum,
  autoanswer: true,
  status: 4,
};
const library = { phonelinkage: false, checkInWebm: true, checkInMailm: false, listenStatus: false };
const desktop = {
  password,
  phonenum,
  autoanswer: true,
  autoenteridle: false,
  releasephone: null,
  agenttype: null,
  status: 4,
  ip: null,
  entryIp: null,
  phonelinkage: null,
  checkInMailm: null,
  vcPhoneNumber: null,
};
const portal = { password, phonenum, autoanswer: false, status: 5, autoenteridle: false, pushUrl, checkInWebm: false };
const flags = { autoanswer: true, autoenteridle: false, status: 4, releasephone: true, ip: "192.0.2.10" };
const middleware = { password: "", phonenum: 6001, autoanswer: true, phonelinkage: true, autoenteridle: true };

export const sent: readonly Sent[] = [
  { client: "document 000", operation: "login", body: { password, phonenum } },
  { client: "document 000", operation: "forceLogin", body: { password, phonenum } },
  { client: "K1, poll", operation: "forceLogin", body: demo },
  { client: "K1, video", operation: "forceLogin", body: { ...demo, agenttype: "11" } },
  { client: "K1, push", operation: "forceLogin", body: { ...demo, pushUrl } },
  { client: "K1, library", operation: "login", body: { ...demo, ...library, autoenteridle: true } },
  { client: "K2", operation: "forceLogin", body: desktop },
  { client: "K3", operation: "login", body: portal },
  { client: "K3", operation: "forceLogin", body: portal },
  { client: "K4", operation: "login", body: { password, phonenum, ...flags } },
  { client: "K5, bare", operation: "login", body: { password, phonenum } },
  {
    client: "K5",
    operation: "forceLogin",
    body: { password, phonenum, status: "4", releasephone: "true", agenttype: "4" },
  },
  { client: "K7", operation: "login", body: { ...middleware, status: 4 } },
  { client: "K7, text", operation: "login", body: { ...middleware, phonenum, status: 5 } },
  {
    client: "K7",
    operation: "forceLogin",
    body: { password: "", phonenum: 6001, autoanswer: true, autoenteridle: true, status: 4, releasephone: false },
  },
  { client: "K8", operation: "login", body: { password: "", phonenum, ...flags } },
  { client: "K8", operation: "forceLogin", body: { password: "", phonenum, ...flags } },
  { client: "K10, first version", operation: "login", body: { password, phonenum } },
  {
    client: "K10, second version",
    operation: "login",
    body: { password, phonenum, releasephone: false, autoanswer: false, autoenteridle: false, status: 5 },
  },
  { client: "K1", operation: "callOut", body: { called: "40040" } },
  { client: "K7", operation: "callOut", body: { called: "40040", callappdata: "" } },
  { client: "K2, K4, K8", operation: "callOut", body: { called: "40040", callcontrolid: 0 } },
  { client: "K11", operation: "callOut", body: { called: "40040", mediaability: "0" } },
  {
    client: "K2",
    operation: "voiceCallTransfer",
    body: { devicetype: 2, address: "292", mode: 2, callappdata: null, caller: null, mediaability: null },
  },
  { client: "K1", operation: "voiceCallTransfer", body: { devicetype: "5", address: "40041", mode: "3" } },
  { client: "K4, to an agent", operation: "voiceCallTransfer", body: { devicetype: 2, address: "292", mode: 3 } },
  { client: "K4, to a queue", operation: "voiceCallTransfer", body: { devicetype: 1, address: "25", mode: 2 } },
  { client: "K7, merge", operation: "voiceCallTransfer", body: { devicetype: 2, address: "292", mode: 4 } },
  { client: "K1, two parties", operation: "innerHelp", body: { dstaddress: "292", devicetype: "2", mode: "1" } },
  { client: "K1, three parties", operation: "innerHelp", body: { dstaddress: "292", devicetype: "2", mode: "2" } },
  { client: "K4", operation: "innerHelp", body: { dstaddress: 292 } },
];

export const asked: readonly Asked[] = [
  { client: "document 000, K1, K3, K4", operation: "resetSkill", parameters: { autoflag: "true" } },
  { client: "K7", operation: "resetSkill", parameters: { autoflag: "true", skillid: "", phonelinkage: "1" } },
  { client: "K2", operation: "resetSkill", parameters: { autoflag: "true", skillid: "", phonelinkage: "0" } },
  { client: "K8", operation: "resetSkill", parameters: { autoflag: "true", phonelinkage: "1" } },
  { client: "K5", operation: "resetSkill", parameters: { autoflag: "false", skillid: "25", phonelinkage: "0" } },
  { client: "all but K10", operation: "sayBusy", parameters: {} },
  { client: "K10", operation: "sayBusy", parameters: { reason: "200" } },
  { client: "K5", operation: "setAgentAutoAnswer", parameters: { isautoanswer: "false" } },
  { client: "K2", operation: "setAgentAutoEnterIdle", parameters: { flag: "true" } },
  { client: "K7", operation: "rest", parameters: { time: "60", restcause: "0" } },
  { client: "K1, K7", operation: "getHold", parameters: { callid: "1455885056-1095" } },
  { client: "K7", operation: "answer", parameters: {} },
  {
    client: "K1",
    operation: "requestSwitchInsertWhisperAgent",
    parameters: { whisperagentid: "292", switchtype: "null" },
  },
];

const empty = { message: "", retcode: "0" };
const pictured = { callfeature: 0, callid: "1455885056-1095", caller: "40040", called: "40038", callskill: "Sales" };

export const answered: readonly Answered[] = [
  {
    client: "K4",
    operation: "login",
    reply: {
      ...empty,
      result: {
        workno: "291",
        mediatype: "TTF",
        loginTime: "1471849200000",
        isForceChange: "false",
        vdnid: 1,
      },
    },
  },
  { client: "K1", operation: "heartbeat", reply: { ...empty, result: { loginTime: "1471849200000" } } },
  { client: "K4, K8", operation: "logout", reply: empty },
  { client: "K4, K8", operation: "hold", reply: { ...empty, result: "" } },
  { client: "K4", operation: "confJoin", reply: { ...empty, result: "1455885056-1095" } },
  { client: "K7", operation: "confJoin", reply: empty },
  { client: "K7", operation: "dropCall", reply: { message: "no call can be droped", retcode: "200-025" } },
  {
    client: "K8",
    operation: "queryCallInfo",
    reply: {
      ...empty,
      result: {
        ...pictured,
        callskillid: 25,
        orgicallednum: "",
        calldata: "",
        begintime: 1471849200000,
        endtime: null,
        userPriority: 0,
        trunkNo: 65535,
        logontimes: 0,
      },
    },
  },
  { client: "K2, K5", operation: "queryHoldListInfo", reply: { ...empty, result: [{ ...pictured, endtime: null }] } },
  { client: "K2, K5", operation: "queryHoldListInfo", reply: { ...empty, result: null } },
  {
    client: "K2",
    operation: "queryAgentSkills",
    reply: { ...empty, result: [{ name: "Sales", id: 25, mediatype: 5 }] },
  },
  { client: "K2", operation: "getAgentEvent", reply: empty },
  { client: "K1, K3, K5", operation: "getAgentEvent", reply: { ...empty, event: null } },
];
