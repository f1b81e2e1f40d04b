/** Huawei CEC 3.6 CC-Gateway. */
import type { Vendor } from "../../vendor.js";
import type { CcGatewayControls } from "./controls.js";
import { openFront } from "./front.js";
import type { CcGatewayOptions } from "./options.js";

export const ccGateway: Vendor<CcGatewayOptions, CcGatewayControls> = {
  contract: "@trunkline/cc-gateway/contracts/openapi.json",
  messages: "@trunkline/cc-gateway/contracts/asyncapi.json",
  contentType: "application/json;charset=UTF-8",
  cors: {
    allowHeaders: ["Content-Type", "Guid", "service_token", "Prefer"],
    exposeHeaders: ["Set-GUID", "Trunkline-Violations"],
  },
  open: openFront,
};
