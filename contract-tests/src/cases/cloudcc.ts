/** A case for each request over CloudCC's socket: who asks it in what situation. The compiler misses none. */
import type { CloudccHttp, CloudccRequests, Outcome, SocketOutcome } from "@trunkline/cloudcc";
import { type Agent, audioOnly, type CloudccStage, outgoing, password } from "../cloudcc-stage.js";

export interface CloudccCase {
  /** What settles it where the vendor goes by its document. Default: a reply. */
  readonly inDocument?: "push" | "silence" | "refused";
  /** What settles it where the vendor's server plays. Default: a reply. */
  readonly inServer?: "refused";
  readonly ask: (agent: Agent, stage: CloudccStage) => Promise<SocketOutcome<unknown, string, unknown>>;
}

/** A colleague in a call. */
async function busyColleague(stage: CloudccStage) {
  const colleague = await stage.enter("2002");
  await colleague.talk();
  return { operated_agent_id: colleague.id, operated_ext_id: colleague.ext };
}

/** In a consultation that has been answered. */
async function consultation(agent: Agent, stage: CloudccStage): Promise<string> {
  const expert = await stage.enter("2002");
  const uuid = await agent.talk();
  const { data } = await agent.cloudcc.consult({ uuid, type: 1, consult_type: 0, consult_number: expert.id });
  await expert.cloudcc.answer({ uuid: await expert.arrived(), ...audioOnly });
  return String(data);
}

export const cloudccCases: { readonly [Operation in keyof CloudccRequests]: CloudccCase } = {
  checkin: {
    ask: ({ cloudcc }) => cloudcc.checkin({ agent_pwd: password, start_status: "BUSY", agent_ip: "192.0.2.7" }),
  },
  checkout: { ask: ({ cloudcc }) => cloudcc.checkout() },
  ping: { ask: ({ cloudcc }) => cloudcc.ping() },
  getStatus: { ask: ({ cloudcc }) => cloudcc.getStatus({}, { timeoutMs: 5_000 }), inDocument: "silence" },
  toggleServiceMode: { ask: ({ cloudcc }) => cloudcc.toggleServiceMode({ service_mode: 2 }) },
  changeStatus: { ask: ({ cloudcc }) => cloudcc.changeStatus({ action: "MAKE_BUSY" }) },
  call: { ask: ({ cloudcc }) => cloudcc.call(outgoing) },
  previewOutCall: {
    ask: ({ cloudcc }) =>
      cloudcc.previewOutCall({
        task_id: "1",
        number_id: "2",
        client_number: "5550100",
        current_times: 1,
        ...audioOnly,
      }),
  },
  answer: {
    inDocument: "push",
    async ask(agent, { vendor }) {
      const uuid = vendor.incomingCall(agent.id) ?? "";
      await agent.told();
      return agent.cloudcc.answer({ uuid, ...audioOnly });
    },
  },
  hangup: { ask: async (agent) => agent.cloudcc.hangup({ uuid: await agent.talk() }) },
  hold: { ask: async (agent) => agent.cloudcc.hold({ hold: "1", uuid: await agent.talk() }) },
  mute: { inServer: "refused", ask: async (agent) => agent.cloudcc.mute({ mute: "1", uuid: await agent.talk() }) },
  dtmf: { ask: async (agent) => agent.cloudcc.dtmf({ uuid: await agent.talk(), content: "12#" }) },
  changeMedia: {
    inDocument: "push",
    ask: async (agent) => agent.cloudcc.changeMedia({ uuid: await agent.talk(), audio: 3, video: 3, pixels: "480" }),
  },
  consult: {
    async ask(agent) {
      const uuid = await agent.talk();
      return agent.cloudcc.consult({ uuid, type: 1, consult_type: 1, consult_number: "5550123" });
    },
  },
  consultToTrans: {
    ask: async (agent, stage) => agent.cloudcc.consultToTrans({ consult_uuid: await consultation(agent, stage) }),
  },
  trans: {
    async ask(agent, stage) {
      const target = await stage.enter("2002");
      const uuid = await agent.talk();
      return agent.cloudcc.trans({ uuid, type: 1, trans_type: 1, trans_number: target.id });
    },
  },
  threeWay: {
    async ask(agent, stage) {
      const third = await stage.enter("2002");
      const uuid = await agent.talk();
      return agent.cloudcc.threeWay({ uuid, three_way_type: 0, three_way_number: third.id });
    },
  },
  eavesdrop: { ask: async ({ cloudcc }, stage) => cloudcc.eavesdrop(await busyColleague(stage)) },
  whisper: { ask: async ({ cloudcc }, stage) => cloudcc.whisper(await busyColleague(stage)) },
  substitute: { ask: async ({ cloudcc }, stage) => cloudcc.substitute(await busyColleague(stage)) },
  forceCall: { ask: async ({ cloudcc }, stage) => cloudcc.forceCall(await busyColleague(stage)) },
  interruptCall: { ask: async ({ cloudcc }, stage) => cloudcc.interruptCall(await busyColleague(stage)) },
  playRecord: { ask: ({ cloudcc }) => cloudcc.playRecord({ file_path: "/records/1.mp3", ...audioOnly }) },
  playRecordControl: {
    async ask({ cloudcc }) {
      const { data } = await cloudcc.playRecord({ file_path: "/records/1.mp3", ...audioOnly });
      return cloudcc.playRecordControl({ uuid: String(data), action: "pause" });
    },
  },
};

/** A case for each operation over HTTP, asked of an agent who is checked in. */
export const cloudccHttpCases: {
  readonly [Operation in Exclude<keyof CloudccHttp, "useToken">]: (http: CloudccHttp) => Promise<Outcome<unknown>>;
} = {
  sdkInterfaceGetToken: (http) => http.sdkInterfaceGetToken({ agent_pwd: password }),
  clientServerGetToken: (http) => http.clientServerGetToken({ agent_pwd: password }),
  clientServerGetSkillServiceList: (http) => http.clientServerGetSkillServiceList(),
  sdkInterfaceGetSkillServiceList: (http) => http.sdkInterfaceGetSkillServiceList({ service_name: "默认" }),
  clientServerGetIvrServiceList: (http) => http.clientServerGetIvrServiceList(),
  sdkInterfaceGetIvrServiceList: (http) => http.sdkInterfaceGetIvrServiceList(),
  getAgentInfo: (http) => http.getAgentInfo(),
  updateAgentInfo: (http) => http.updateAgentInfo({ sysAgentId: "1000000000000000001", phoneNumber: "5550100" }),
  getAgentList: (http) => http.getAgentList({ page_no: 1, page_size: 20 }),
  sdkLogger: (http) => http.sdkLogger({ json: "{}", empAccId: "10001_2001" }),
  request: (http) =>
    http.request({
      body: {
        msg_type: "get_status",
        req_id: "r-1",
        company_code: "10001",
        agent_id: "10001_2001",
        ext_id: "10001_3001",
        os: "Windows",
      },
    }),
};
