import { contents, createCcPaas, toUserData } from "@trunkline/cc-paas";

const { CC_PAAS_URL: baseUrl = "", ACCOUNT_SID: accountSid = "", ACCOUNT_TOKEN: accountToken = "" } = process.env;
const paas = createCcPaas({ baseUrl, accountSid, accountToken, appId: "1111111111111111111111111111111" });

const { data, error } = await paas.sendVoiceNotice({
  to: "13800100001",
  contents: [contents.voice("hello.wav"), contents.digits("123")],
  userdata: toUserData("order-4711"),
});
if (error?.kind === "outcomeUnknown") console.log("The phone may ring all the same: do not send it again");
else console.log(error?.message ?? data?.requestid);
