/**
 * One call of a component's method, from its arguments to its outcome. What the method returns, or hands to a callback, says whether the command was
 * accepted; where the contract knows events that prove more, the outcome waits for one, which may also come before the method has returned.
 */
import { buildFrame, unknownMembers } from "./build-frame.js";
import type { Clock } from "./clock.js";
import type { AnyOutcome } from "./command-lane.js";
import type { ComponentOptions } from "./component-options.js";
import { createOutcomes, type MethodCall, type OutcomeParts } from "./component-outcome.js";
import { requestError } from "./contract-error.js";
import { type Passed, passedError, startDeadline } from "./deadline.js";
import type { ReceivedMessage } from "./decode-message.js";
import { notify, outcomeRecord } from "./hooks.js";
import { callHost, type Host, isThenable, methodName, plain } from "./host.js";
import type { CallOptions, NetworkError, OutcomeError } from "./outcome.js";
import { toPositional } from "./positional.js";
import { redact, type SensitiveNames } from "./redact.js";
import { outcomeError } from "./retry.js";
import type { JsonObject } from "./shapes.js";

export interface MethodRunner {
  request(operation: string, args: object, options: CallOptions): Promise<AnyOutcome>;
  /** An event may prove commands, of each kind the oldest. `payload`: of the event, whether it fits or not. */
  prove(received: ReceivedMessage, payload: unknown): void;
  /** Settles everything, and lets nothing be called any more. */
  end(reason: unknown): void;
}

export interface RunnerParts extends OutcomeParts {
  readonly host: Host;
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Functions that go with the argument of this method. */
  readonly handlers: { readonly operation: string; readonly functions: object } | undefined;
  readonly options: Pick<ComponentOptions, "before" | "onLate" | "hooks">;
  readonly sensitive: () => SensitiveNames;
  readonly hookFailed: (error: unknown) => void;
}

interface Command extends MethodCall {
  readonly answer: (outcome: AnyOutcome | Promise<AnyOutcome>) => void;
  /** The host was called. */
  called: boolean;
  /** The host has not returned yet. */
  inside: boolean;
  accepted: boolean;
  answered: boolean;
  over: boolean;
  /** What an event made of it before the method had returned. */
  proven?: AnyOutcome | Promise<AnyOutcome>;
}

export function createMethodRunner(parts: RunnerParts): MethodRunner {
  const { descriptor, host, clock, rules, options } = parts;
  const outcomes = createOutcomes(parts);
  const pending = new Set<Command>();
  let ended: { readonly reason: unknown } | undefined;

  function conclude(command: Command, outcome: AnyOutcome | Promise<AnyOutcome>): void {
    if (command.over) return;
    command.over = true;
    pending.delete(command);
    command.answer(outcome);
  }

  function giveUp(command: Command, error: Exclude<OutcomeError, { kind: "vendor" | "outcomeUnknown" }>): void {
    const { called, accepted, method } = command;
    const silence = accepted ? "it was accepted, and no event has told what became of it" : "it has not answered";
    const message = called ? `${error.message}; ${silence}` : error.message;
    conclude(command, { error: outcomeError(method.retry, { error: { ...error, message }, lost: called }) });
  }

  function threw(command: Command, cause: unknown): void {
    const error = hostError(command.operation, "the component threw", true, cause);
    conclude(command, command.proven ?? { error: outcomeError(command.method.retry, { error, lost: true }) });
  }

  /** What the method returned, or handed to its callback. */
  function take(command: Command, came: unknown, byCallback: boolean): void {
    const { operation } = command;
    const value = plain(came);
    if (command.over || command.answered) {
      const late = { kind: command.answered ? "duplicate" : "late", operation, raw: value } as const;
      command.answered = true;
      notify(options.onLate, () => late);
      return;
    }
    command.answered = true;
    const outcome = byCallback ? outcomes.handed(command, value) : outcomes.returned(command, value);
    const isRefused = !(outcome instanceof Promise) && outcome.error?.kind === "vendor";
    const isAccepted = !(outcome instanceof Promise) && outcome.error === undefined;
    // A refusal is the answer whatever was raised meanwhile; an answer that nobody can read is not, where an event tells.
    if (isRefused) conclude(command, outcome);
    else if (command.proven !== undefined) conclude(command, command.proven);
    else if (isAccepted && (command.method.settledBy ?? []).length > 0) command.accepted = true;
    else conclude(command, outcome);
  }

  function start(command: Command): void {
    const { operation, method, frame } = command;
    const name = methodName(host, method.names);
    if (name === undefined) {
      const message = `the component has no method ${method.names.join(" or ")}`;
      conclude(command, { error: hostError(operation, message, false, undefined) });
      return;
    }
    const withCallback = method.arguments.some(
      (one) => typeof one === "object" && "is" in one && one.is === "callback",
    );
    const functions = parts.handlers?.operation === operation ? parts.handlers.functions : {};
    const args = toPositional(method, { ...frame, ...functions }, (value: unknown) => take(command, value, true));
    notify(options.hooks?.onSent, () => ({ name: operation, frame: redact(frame, method.shape, parts.sensitive()) }));
    command.called = true;
    command.inside = true;
    let returned: unknown;
    try {
      returned = callHost(host, name, args);
    } catch (cause) {
      threw(command, cause);
      return;
    } finally {
      command.inside = false;
    }
    if (isThenable(returned)) {
      // Not by its own `then`, which may throw, or call back twice.
      Promise.resolve(returned).then(
        (value) => (withCallback ? undefined : take(command, value, false)),
        (cause: unknown) => threw(command, cause),
      );
    } else if (!withCallback) take(command, returned, false);
    if (command.proven !== undefined) conclude(command, command.proven);
  }

  async function isAllowedBefore(operation: string, frame: JsonObject): Promise<boolean> {
    const before =
      options.before !== undefined && Object.hasOwn(options.before, operation) ? options.before[operation] : undefined;
    try {
      return before === undefined || (await before({ ...frame })) === true;
    } catch (error) {
      parts.hookFailed(error);
      return false;
    }
  }

  async function perform(
    operation: string,
    args: object,
    callOptions: CallOptions,
  ): Promise<{ outcome: AnyOutcome; called: boolean }> {
    const method = Object.hasOwn(descriptor.methods, operation) ? descriptor.methods[operation] : undefined;
    if (method === undefined) throw new TypeError(`${descriptor.title} has no method ${JSON.stringify(operation)}`);
    const limitMs = callOptions.timeoutMs ?? parts.timeoutMs;
    if (!(limitMs >= 0)) throw new RangeError("timeoutMs must be a number of milliseconds");
    const refuse = (error: OutcomeError) => ({ outcome: { error }, called: false });
    const built = buildFrame({ fixed: {} }, args, {}, "");
    if ("misfits" in built) return refuse(requestError(operation, built.misfits));
    const { frame } = built;
    const unknown = rules.strict ? unknownMembers(method, frame) : [];
    if (unknown.length > 0) return refuse(requestError(operation, unknown));
    if (!method.fits(frame)) {
      const misfits = await rules.explain({ operation, direction: "request" }, frame);
      return refuse(requestError(operation, misfits, method.shape));
    }
    const deadline = startDeadline(clock, limitMs, callOptions.signal);
    try {
      // Without a hook the component is called at once, and not a turn later: a page that is about to go away has no later.
      if (options.before?.[operation] !== undefined) {
        const allowed = await Promise.race([isAllowedBefore(operation, frame), deadline.passed.then(() => true)]);
        if (!allowed) return refuse(abortedError(operation, "the page's own hook did not allow it", undefined));
      }
      const already = deadline.state();
      if (already !== undefined) return refuse(passedError(operation, already));
      if (ended !== undefined) return refuse(abortedError(operation, "the component was let go", ended.reason));
      let known: Command | undefined;
      const outcome = await new Promise<AnyOutcome>((answer) => {
        const state = { called: false, inside: false, accepted: false, answered: false, over: false };
        const command: Command = { operation, method, frame, answer, ...state };
        known = command;
        pending.add(command);
        void deadline.passed.then((how: Passed) => giveUp(command, passedError(operation, how)));
        start(command);
      });
      return { outcome, called: known?.called ?? false };
    } finally {
      deadline.end();
    }
  }

  return {
    async request(operation, args, callOptions) {
      const started = clock.now();
      const { outcome, called } = await perform(operation, args, callOptions);
      notify(options.hooks?.onOutcome, () => {
        const measured = { attempts: called ? 1 : 0, durationMs: clock.now() - started };
        return outcomeRecord({ operation }, { error: outcome.error }, measured);
      });
      return outcome;
    },
    prove(received, payload) {
      const served = new Set<string>();
      for (const command of [...pending]) {
        if (served.has(command.operation) || command.proven !== undefined || !command.called) continue;
        const outcome = outcomes.proven(command, received, payload);
        if (outcome === undefined) continue;
        served.add(command.operation);
        if (command.inside) command.proven = outcome;
        else conclude(command, outcome);
      }
    },
    end(reason) {
      ended ??= { reason };
      for (const command of [...pending]) {
        giveUp(command, abortedError(command.operation, "the component was let go", reason));
      }
    },
  };
}

function hostError(operation: string, message: string, sent: boolean, cause: unknown): NetworkError {
  return { kind: "network", operation, message: `${operation}: ${message}`, sent, cause };
}

const abortedError = (operation: string, message: string, reason: unknown) =>
  ({ kind: "aborted", operation, message: `${operation}: ${message}`, reason }) as const;
