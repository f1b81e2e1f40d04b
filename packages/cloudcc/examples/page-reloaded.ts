import { type CloudccOptions, connectCloudcc } from "@trunkline/cloudcc";

declare const options: CloudccOptions;

const session = JSON.parse(sessionStorage.getItem("cloudcc") ?? "null");
sessionStorage.removeItem("cloudcc");
const cloudcc = connectCloudcc({ ...options, ...(session && { session }) });

void cloudcc;
