declare const options: import("@trunkline/cloudcc").CloudccOptions;

import { connectCloudcc } from "@trunkline/cloudcc";

const session = JSON.parse(sessionStorage.getItem("cloudcc") ?? "null");
sessionStorage.removeItem("cloudcc");
const cloudcc = connectCloudcc({ ...options, ...(session && { session }) });

void cloudcc;
