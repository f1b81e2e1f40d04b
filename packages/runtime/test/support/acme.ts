/** A vendor small enough to see on one screen: what generated code would hold for it. */
import type { ApiDescriptor, Shape } from "../../src/descriptors.js";
import type { CallOptions, Outcome } from "../../src/outcome.js";

export interface Session {
  readonly agent: string;
  readonly level: number;
  readonly state: "ready" | "busy" | (string & {});
}

export interface AcmeApi {
  signIn(
    args: { agent: string; password: string; phone?: string },
    options?: CallOptions,
  ): Promise<Outcome<Session, "2">>;
  signOut(args?: { agent?: string }, options?: CallOptions): Promise<Outcome<undefined>>;
  dial(args: { agent?: string; called: string }, options?: CallOptions): Promise<Outcome<undefined, "7">>;
  ring(args?: { agent?: string }, options?: CallOptions): Promise<Outcome<undefined>>;
  poll(args?: { agent?: string }, options?: CallOptions): Promise<Outcome<{ readonly event?: unknown }>>;
  ping(args?: Record<never, never>, options?: CallOptions): Promise<Outcome<string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const hasCode = (value: unknown) =>
  isRecord(value) && (typeof value.code === "string" || typeof value.code === "number");

const reply: Shape = { members: { code: {}, text: {} } };
const agent = { name: "agent", in: "path", required: true, context: true } as const;
const result = { code: "/code", success: ["0"], message: "/text" } as const;
const plain = [{ status: "200", mediaType: "application/json", fits: hasCode, shape: reply }] as const;

export const acme = {
  title: "Acme",
  affinity: "node",
  credentials: {
    Key: { type: "apiKey", in: "header", name: "Key", rotates: { header: "Set-Key", strip: "KEY=" } },
  },
  codes: {
    "2": { meaning: "The agent is signed in already", kind: "wrongState", retry: false },
    "7": { meaning: "All lines are busy", kind: "unavailable", retry: true },
    "9": { meaning: "The key is wrong", kind: "authentication", retry: false },
  },
  operations: {
    signIn: {
      method: "PUT",
      path: "/agents/{agent}",
      parameters: [agent],
      body: {
        mediaType: "application/json",
        required: true,
        members: ["password", "phone"],
        fits: (value) => isRecord(value) && typeof value.password === "string",
        shape: { members: { password: { sensitive: "secret" }, phone: { sensitive: "personal" } } },
      },
      replies: [
        {
          status: "200",
          mediaType: "application/json",
          fits: hasCode,
          shape: {
            members: {
              code: {},
              text: {},
              session: {
                canonical: ["object"],
                members: {
                  agent: { canonical: ["string"] },
                  level: { canonical: ["integer"] },
                  state: { known: ["ready", "busy"] },
                  token: { sensitive: "secret" },
                },
              },
            },
          },
        },
      ],
      result: { ...result, data: "/session", present: true },
      codes: ["2"],
      retry: "never",
      queue: "agent",
    },
    signOut: {
      method: "DELETE",
      path: "/agents/{agent}",
      parameters: [agent],
      replies: plain,
      result: { ...result, data: "/none" },
      retry: "onConnectError",
      queue: "agent",
      security: [["Key"]],
    },
    dial: {
      method: "POST",
      path: "/agents/{agent}/calls",
      parameters: [agent],
      body: {
        mediaType: "application/json",
        required: true,
        members: ["called"],
        shape: { members: { called: { sensitive: "personal" } } },
      },
      replies: plain,
      result: { ...result, data: "/none" },
      codes: ["7"],
      retry: "never",
      queue: "agent",
      security: [["Key"]],
    },
    ring: {
      method: "POST",
      path: "/agents/{agent}/ring",
      parameters: [agent],
      replies: plain,
      result: { ...result, data: "/none" },
      retry: "onConnectError",
      security: [["Key"]],
    },
    poll: {
      method: "GET",
      path: "/agents/{agent}/events",
      parameters: [agent],
      replies: [{ ...plain[0], shape: { members: { code: {}, text: {}, event: {} } } }],
      result,
      retry: "safe",
      security: [["Key"]],
    },
    ping: { method: "GET", path: "/ping", replies: [{ status: "200", mediaType: "text/plain" }], retry: "safe" },
  },
} as const satisfies ApiDescriptor;
