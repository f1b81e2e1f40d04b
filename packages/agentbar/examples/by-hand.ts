declare const control: object;

import { wrapAgentbar } from "@trunkline/agentbar";

const bar = wrapAgentbar(control, { attach: "manual" });
Object.assign(window, { onControl: bar.raise }); // the host calls onControl("OnReady", 0, "", …)
