/**
 * For a process that generates and ends. V8 optimizes what was called some thousand times, on a thread of its own; a run goes through a thousand functions
 * that often and is over before that has paid, so it took half of the processor time of a document of 450 operations. What is called more often than that
 * is optimized as ever, so a document of any size, and `--watch`, lose nothing.
 */
import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/** By V8's major version, as its flags have other names in each; one that is not here is left as it is. */
const FLAGS: { readonly [version: string]: string } = {
  11: "--interrupt-budget=3000000",
  12: "--invocation-count-for-turbofan=40000",
  13: "--invocation-count-for-turbofan=40000",
  14: "--invocation-count-for-turbofan=40000",
};

export function expectShortRun(): void {
  const flag = FLAGS[versions.v8.split(".", 1)[0] ?? ""];
  if (flag !== undefined) setFlagsFromString(flag);
}
