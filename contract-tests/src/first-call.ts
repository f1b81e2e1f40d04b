/** The main job of the repository's README: starts the mock gateway, plays the README's sample against it, and says what happened. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startMock } from "@trunkline/mock";

const mock = await startMock("cc-gateway");
console.log(`The mock gateway is at ${mock.url}\n`);
try {
  process.env.CC_GATEWAY_URL = mock.url;
  await import("../../packages/cc-gateway/examples/first-call.js");
} finally {
  await mock.close();
}

const requests = mock.log.filter((entry) => entry.kind === "request").length;
const docs = fileURLToPath(new URL("../../docs-site/dist/index.html", import.meta.url));
console.log(`\n${requests} requests, ${mock.violations.length} of them against the contract.`);
console.log(existsSync(docs) ? `The documentation: ${docs}` : "The documentation: npm run build --workspace docs-site");
console.log("A mock of your own: npx trunkline mock cc-gateway --port 4010");
