/** Which package answers to which contract, and with which cases. A vendor that is missing here is not tested. */
import { createCcGateway } from "@trunkline/cc-gateway";
import { createCcPaas } from "@trunkline/cc-paas";
import { connectCloudcc } from "@trunkline/cloudcc";
import { ccGatewayCases } from "./cases/cc-gateway.js";
import { ccPaasCases } from "./cases/cc-paas.js";
import { cloudccCases } from "./cases/cloudcc.js";

export const vendors = {
  "cc-gateway": { createClient: createCcGateway, cases: ccGatewayCases },
  "cc-paas": { createClient: createCcPaas, cases: ccPaasCases },
  cloudcc: { createClient: connectCloudcc, cases: cloudccCases },
};
