import type { CcGateway } from "@trunkline/cc-gateway";

declare const gateway: CcGateway;

addEventListener("pagehide", () => {
  const session = gateway.handOver();
  if (session) sessionStorage.setItem("gateway", JSON.stringify(session)); // as secret as the password
});
