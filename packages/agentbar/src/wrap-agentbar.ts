import {
  type Component,
  type ComponentOptions,
  type ComponentProperties,
  messageExplainer,
  wrapComponent,
} from "@trunkline/runtime";
import { callNews } from "./call-news.js";
import { type AgentbarMethods, component } from "./generated/component.js";
import type { AgentbarMessages } from "./generated/messages.js";
import type { AgentbarProperties } from "./generated/types.js";

export type Agentbar = Component<
  AgentbarMethods,
  AgentbarMessages,
  ComponentProperties<typeof component, AgentbarProperties>
>;

export type AgentbarOptions = Omit<ComponentOptions<AgentbarMessages, AgentbarMethods>, "callRule" | "explain">;

/** `control`: the OBJECT element of the page, or whatever stands in its place. */
export function wrapAgentbar(control: object, options: AgentbarOptions = {}): Agentbar {
  return wrapComponent(component, control, {
    ...options,
    callRule: callNews,
    explain: messageExplainer(() => import("./generated/explain.js")),
  });
}
