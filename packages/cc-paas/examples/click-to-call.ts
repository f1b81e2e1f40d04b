import { createCcPaas } from "@trunkline/cc-paas";

const paas = createCcPaas({
  baseUrl: "https://paas.example",
  accountSid: "…",
  accountToken: "…",
  appId: "…",
  softVersion: "…",
});

const { data } = await paas.click2call({
  caller: "13800138001",
  callee: "13800138000",
  cdrUrl: "https://crm.example/cdr/s3cret",
});
if (data?.conversationSid !== undefined) {
  await paas.addCall({ conversationSid: data.conversationSid, callee: "13800138002" });
  await paas.cancelCall({ conversationSid: data.conversationSid });
}
