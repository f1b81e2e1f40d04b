/** Which package answers to which contract, and with which cases. A vendor that is missing here is not tested. */
import { createCcGateway } from "@trunkline/cc-gateway";
import { ccGatewayCases } from "./cases/cc-gateway.js";

export const vendors = {
  "cc-gateway": { createClient: createCcGateway, cases: ccGatewayCases },
};
