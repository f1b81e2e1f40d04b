/** CC-Gateway, an entry an operation. The refusals are those that the mock's call model finds; every other documented code is asked for by name. */
import type { Cases } from "./case.js";
import { agent, colleague, credentials, customer, secondCustomer } from "./cc-gateway-situations.js";

/** Nothing but the outcome. */
const done = { retcode: /^0$/ } as const;
const callId = /^\d+-\d+$/;
const wrongPassword = { ...credentials, password: "another-password" };
const noCallback = { ...credentials, callBackUri: "ftp://crm.example/", serviceToken: "token-1" };
const signedIn = { workno: agent, mediatype: /^[TF]{3}$/ } as const;
const onColleague = { workNo: colleague } as const;
const coached = { whisperagentid: colleague } as const;
const itself = { args: { workNo: agent } } as const;
const alone = { given: "signedIn" } as const;
const ringing = { given: "ringing" } as const;

export const ccGatewayCases: Cases = {
  login: {
    given: "nobody",
    args: { ...credentials, status: 4, autoanswer: true },
    data: signedIn,
    refusals: {
      "100-001": { args: noCallback },
      "100-002": { given: "signedInElsewhere" },
      "100-004": { args: wrongPassword },
    },
  },
  forceLogin: {
    given: "signedInElsewhere",
    args: credentials,
    data: signedIn,
    refusals: { "100-001": { args: noCallback }, "100-004": { args: wrongPassword } },
  },
  loginEx: {
    given: "nobody",
    args: credentials,
    data: signedIn,
    refusals: { "100-002": { given: "signedInElsewhere" }, "100-004": { args: wrongPassword } },
  },
  logout: { args: {}, data: done, refusals: { "100-010": { given: "call" } } },
  forceLogout: { given: "call", args: {}, data: done },
  forceLogoutWithReason: { args: { reason: 1 }, data: done },
  handShake: {
    given: "pushed",
    args: { service_token: "token-2" },
    data: done,
    refusals: { "100-001": { args: { service_token: "t".repeat(51) } } },
  },
  heartbeat: { args: {}, data: done },

  queryAgentSkills: { args: {}, data: [{ name: /./, id: 25 }] },
  queryAgentSkillsByWorkNo: { given: "colleague", args: { workno: colleague }, data: [{ name: /./, id: 25 }] },
  resetSkill: { args: { autoflag: false, skillid: "1;2", phonelinkage: 0 }, data: done },
  setAgentAutoAnswer: { args: { isautoanswer: "false" }, data: done },
  setAgentAutoEnterIdle: { args: { flag: "false" }, data: done },
  getAgentStatus: { args: {}, data: { agentState: 4 } },
  sayBusy: { args: { reason: 200 }, data: done },
  cancelBusy: { args: {}, data: done },
  sayFree: { args: {}, data: done },
  rest: { args: { time: 60, restcause: 0 }, data: done },
  cancelRest: { args: {}, data: done },
  sayWork: { args: {}, data: done },
  cancelWork: { args: {}, data: done },
  getAgentEvent: {
    args: {},
    data: { eventType: /^AgentState_Ready$/, workNo: /^291$/ },
    refusals: { "000-001": { given: "pushed" } },
  },

  callOut: {
    args: { called: customer, caller: "6001", skillid: 1, callappdata: "order 1", mediaability: 0 },
    data: callId,
    refusals: { "100-007": { given: "call" }, "200-001": { args: { called: "000" } } },
  },
  callInner: { given: "colleague", args: { called: colleague }, data: callId },
  answer: { given: "ringing", args: ({ call }) => ({ callid: call }), data: done, refusals: { "200-002": alone } },
  release: { given: "call", args: {}, data: done, refusals: { "200-017": alone } },
  releaseEx: { given: "call", args: {}, data: done, refusals: { "200-017": alone } },
  hold: { given: "call", args: {}, data: done, refusals: { "200-013": alone, "200-014": ringing } },
  getHold: {
    given: "held",
    args: ({ held }) => ({ callid: held }),
    data: done,
    refusals: { "200-015": alone, "200-016": { given: "heldAndCall" } },
  },
  connectHold: {
    given: "heldAndCall",
    args: ({ held }) => ({ callid: held }),
    data: done,
    refusals: { "200-005": alone, "200-006": { given: "call", args: { callid: "1-1" } } },
  },
  voiceCallTransfer: {
    given: "call",
    args: { devicetype: 2, address: colleague, mode: 0, caller: "6001", holdflag: true },
    data: done,
    refusals: { "200-012": alone },
  },
  cancelTransfer: { given: "call", args: {}, data: done },
  innerHelp: {
    given: "call",
    args: { dstaddress: colleague, devicetype: 2, mode: 1 },
    data: callId,
    refusals: { "200-018": alone },
  },
  dropCall: {
    given: "call",
    args: ({ call }) => ({ callid: call }),
    data: done,
    refusals: { "200-025": { args: { callid: "1-1" } } },
  },
  disconnect: {
    given: "call",
    args: { number: customer },
    data: done,
    refusals: { "200-023": alone, "200-024": { args: { number: secondCustomer } } },
  },
  confJoin: {
    given: "heldAndCall",
    args: ({ held }) => ({ callid: held, callappdata: "order 1" }),
    data: {},
    refusals: { "200-010": alone, "200-011": { args: { callid: "1-1" } } },
  },
  beginMute: { given: "call", args: {}, data: done, refusals: { "200-003": alone, "200-004": ringing } },
  endMute: { given: "muted", args: {}, data: done, refusals: { "200-007": alone, "200-008": { given: "call" } } },
  secondDialEx: { given: "call", args: { number: "1#" }, data: done, refusals: { "100-007": alone } },

  queryCallInfoBeforeAnswer: {
    given: "ringing",
    args: {},
    data: { caller: customer },
    refusals: { "400-001": { given: "call" } },
  },
  queryCallInfo: {
    given: "call",
    args: { isNoContainLastCall: true },
    data: ({ call }) => ({ callid: call, called: customer, callfeature: 7 }),
    refusals: { "400-001": alone },
  },
  queryCallInfoByCallId: {
    given: "call",
    args: ({ call }) => ({ callid: call }),
    data: ({ call }) => ({ callid: call, called: customer }),
    refusals: { "400-001": { args: { callid: "1-1" } } },
  },
  queryHoldListInfo: {
    given: "heldAndCall",
    args: {},
    data: ({ held }) => [{ callid: held }],
    refusals: { "400-003": alone },
  },

  addInsert: {
    given: "colleagueInCall",
    args: onColleague,
    data: done,
    refusals: { "000-005": itself, "900-003": alone, "900-005": { given: "busyBesideColleague" } },
  },
  addSupervise: {
    given: "colleagueInCall",
    args: onColleague,
    data: done,
    refusals: { "900-003": alone, "900-005": itself },
  },
  intercept: { given: "supervising", args: onColleague, data: done, refusals: { "900-003": alone } },
  interceptByCallId: {
    given: "supervising",
    args: ({ call }) => ({ workNo: colleague, callId: call }),
    data: done,
  },
  stopSuperviseOrInsert: {
    given: "supervising",
    args: onColleague,
    data: done,
    refusals: { "900-003": { given: "colleague" } },
  },
  switchSuperviseOrInsert: {
    given: "supervising",
    args: onColleague,
    data: done,
    refusals: { "900-003": { given: "colleague" } },
  },
  requestWhisperAgent: {
    given: "colleagueInCall",
    args: coached,
    data: done,
    refusals: { "900-003": { args: { whisperagentid: agent } }, "900-004": alone },
  },
  requestStopWhisperAgent: {
    given: "whispering",
    args: coached,
    data: done,
    refusals: { "900-002": { given: "colleague" } },
  },
  requestSwitchInsertWhisperAgent: {
    given: "whispering",
    args: { ...coached, switchtype: 1 },
    data: done,
    refusals: { "900-003": { given: "colleague" }, "900-004": alone },
  },
  forceLogOutAgent: { given: "colleague", args: onColleague, data: done },
  forceDropCall: { given: "colleagueInCall", args: ({ call }) => ({ callid: call }), data: done },
  adjustSkill: { given: "colleague", args: { workNo: colleague, skills: [1, 2] }, data: done },

  beginPlay: {
    args: { voicepath: "Y:/0/0/20160822/101/1459001.V3", startpostion: 0, volumechange: "50" },
    data: done,
    refusals: { "500-007": { given: "playing" } },
  },
  pausePlay: { given: "playing", args: {}, data: done, refusals: { "500-003": alone } },
  resumePlay: { given: "paused", args: {}, data: done, refusals: { "500-005": { given: "playing" } } },
  foreFastPlay: { given: "playing", args: { time: 5 }, data: done, refusals: { "500-002": alone } },
  backFastPlay: { given: "playing", args: { time: 5 }, data: done, refusals: { "500-001": { given: "paused" } } },
  stopPlay: { given: "paused", args: {}, data: done, refusals: { "500-009": alone } },
  playRelocation: {
    given: "playing",
    args: { seekdirection: 0, seekseconds: 5, seekposition: 0 },
    data: done,
    refusals: { "500-012": alone },
  },
  beginNetPlay: { args: { fileName: "Y:/0/0/20160822/101/1459001.V3", ccId: 1 }, data: done },

  sendMessage: {
    args: { callid: "1455885056-1095", data: "hello" },
    data: done,
    refusals: { "106-002": { args: { callid: "1455885056-1095", data: "" } } },
  },
  mediaCallTransfer: {
    args: { callid: "1455885056-1095", devicetype: 2, mode: 0, address: colleague },
    data: done,
  },
};
