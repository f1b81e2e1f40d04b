/** What runs came to, as lines for people or as one JSON object for programs. */
import { formatProblem, type LocatedProblem } from "./problems.js";
import type { Run } from "./run.js";

/** A contract's name, and its run. */
export type NamedRun = readonly [name: string, run: Run];

export interface Told {
  /** For stdout. */
  readonly out: readonly string[];
  /** For stderr. */
  readonly err: readonly string[];
}

export interface WaysOut {
  /** What brings a stale file up to date. */
  readonly repair: string;
  /** Codes that `--tolerate` takes here. */
  readonly tolerable: readonly string[];
}

export function tellRun([name, run]: NamedRun, check: boolean, { repair, tolerable }: WaysOut): Told {
  const { problems, tolerated = [], written, removed } = run;
  const passed =
    tolerated.length === 0
      ? []
      : [...tolerated.map(formatProblem), `${name}: ${count(tolerated.length, "problem")} tolerated.`];
  if (problems.length > 0)
    return { out: [], err: [...passed, ...problems.map(formatProblem), `${name}: ${countProblems(run, tolerable)}`] };
  const changed = written.length + removed.length;
  if (changed === 0) return { out: [`${name}: up to date`], err: passed };
  if (check)
    return { out: [], err: [...passed, ...written, ...removed].map((file) => `${file} is stale: run ${repair}`) };
  const told = [
    ...(written.length > 0 ? [`${count(written.length, "file")} written`] : []),
    ...(removed.length > 0 ? [`${count(removed.length, "file")} removed`] : []),
  ];
  return { out: [`${name}: ${told.join(", ")}`], err: passed };
}

/** More than that, and the kinds of problems are counted, so that the end of a long list says what it was about. */
const MANY = 20;

function countProblems({ problems }: Run, tolerable: readonly string[]): string {
  const kinds = new Map<string, number>();
  for (const { code } of problems) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const most = [...kinds].sort(([, one], [, other]) => other - one).map(([code, number]) => `${number} ${code}`);
  const told = `${count(problems.length, "problem")}${problems.length > MANY ? ` (${most.join(", ")})` : ""}`;
  if (kinds.has("not-written")) return `${told}.`;
  const options = [...kinds.keys()].every((code) => tolerable.includes(code))
    ? ` Where the document is not yours to mend: ${[...kinds.keys()].map((code) => `--tolerate ${code}`).join(" ")}`
    : "";
  return `${told}; nothing was written.${options}`;
}

/** The shape is documented in the README and kept: members are added, never changed. */
export function runsAsJson(runs: readonly NamedRun[], check: boolean, exitCode: number): string {
  const contracts = runs.map(([name, { problems, tolerated = [], written, removed }]) => ({
    name,
    written: check ? [] : written,
    removed: check ? [] : removed,
    stale: check ? [...written, ...removed] : [],
    problems: problems.map(inJson),
    tolerated: tolerated.map(inJson),
  }));
  return JSON.stringify({ version: 1, exitCode, contracts }, null, 2);
}

const inJson = ({ at: _, ...problem }: LocatedProblem) => problem;

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
