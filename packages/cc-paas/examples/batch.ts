import { contents, createCcPaas } from "@trunkline/cc-paas";

const paas = createCcPaas({ baseUrl: "https://paas.example", accountSid: "…", accountToken: "…", appId: "…" });
const numbers = ["13800100001", "13800100002"];

await paas.sendBatchVoiceNotices({ to: numbers, contents: [contents.voice("hello.wav"), contents.time("2026-11-30")] });
