/** Which package answers to which contract, and with which cases. A vendor that is missing here is not tested. */
import { createCcGateway } from "@trunkline/cc-gateway";
import { connectCloudcc } from "@trunkline/cloudcc";
import { ccGatewayCases } from "./cases/cc-gateway.js";
import { cloudccCases } from "./cases/cloudcc.js";

export const vendors = {
  "cc-gateway": { createClient: createCcGateway, cases: ccGatewayCases },
  cloudcc: { createClient: connectCloudcc, cases: cloudccCases },
};
