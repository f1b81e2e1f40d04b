/** The vendors that can be started, by the name of their folder under `specs/`. */

import type { CcGatewayControls } from "./vendors/cc-gateway/controls.js";
import { ccGateway } from "./vendors/cc-gateway/index.js";
import type { CcGatewayOptions } from "./vendors/cc-gateway/options.js";

export interface VendorOptions {
  readonly "cc-gateway": CcGatewayOptions;
}

export interface VendorControls {
  readonly "cc-gateway": CcGatewayControls;
}

export type VendorName = keyof VendorOptions;

export const vendors = { "cc-gateway": ccGateway };
