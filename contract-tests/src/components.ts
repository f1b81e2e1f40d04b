/** The contracts of components that live in a page, with the package's wrapper and its fake. One that is missing here is not tested. */
import { wrapAgentbar } from "@trunkline/agentbar";
import * as agentbarSchemas from "@trunkline/agentbar/schemas";
import { createFakeAgentbar } from "@trunkline/agentbar/testing";
import { wrapPhoneKit } from "@trunkline/cc-paas/phone-kit";
import * as ccPaasSchemas from "@trunkline/cc-paas/schemas";
import { createFakePhoneKit } from "@trunkline/cc-paas/testing";
import type { Component, ComponentOptions } from "@trunkline/runtime";

/** Operations and events by names that are data. */
export interface PlainFake {
  readonly component: object;
  readonly calls: readonly { readonly operation: string; readonly args: object }[];
  answer(operation: string, answer: unknown): void;
  raise(event: string, message?: unknown): boolean;
  raiseRaw(wireName: string, ...args: readonly unknown[]): void;
}

export interface ComponentStage {
  readonly fake: PlainFake;
  readonly wrapped: Pick<Component<unknown>, "request" | "close">;
  /** Raises a payload as it is, whether it can be told by arguments one by one or not. */
  raiseWhole(wireName: string, payload: unknown): void;
}

interface ComponentCase {
  readonly schemas: object;
  open(onItem: NonNullable<ComponentOptions["onItem"]>): Promise<ComponentStage>;
}

export const components: Readonly<Record<string, ComponentCase>> = {
  agentbar: {
    schemas: agentbarSchemas,
    async open(onItem) {
      const fake = createFakeAgentbar();
      const wrapped = wrapAgentbar(fake.component, { onItem, attach: "addEventListener" });
      return { fake, wrapped, raiseWhole: (name, detail) => fake.raiseRaw(name, { type: name, detail }) };
    },
  },
  "cc-paas": {
    schemas: ccPaasSchemas,
    async open(onItem) {
      const fake = createFakePhoneKit();
      const wrapped = wrapPhoneKit(fake.component, { onItem });
      // It takes the functions for events.
      await wrapped.operations.initial({ url: "wss://cti.example", appSid: "app-1", agentNo: "1001", pwd: "example" });
      return { fake, wrapped, raiseWhole: (name, payload) => fake.raiseRaw(name, payload) };
    },
  },
};
