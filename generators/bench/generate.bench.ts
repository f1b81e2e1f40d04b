/**
 * What a large document costs: processor time and memory of whole processes, beside openapi-typescript, which gives types alone, and beside
 * reading the document and nothing else. The three take turns, so that what else the machine does hits them alike.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { largeDocument } from "./large-document.js";

const SIZES = [100, 1_000, 5_000];
const ROUNDS = 3;

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Loaded before each: tells what the process took when it ends. */
const REPORT = `data:text/javascript,${encodeURIComponent(`process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error("used", (userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024);
});`)}`;

function run(args: readonly string[], cwd: string): Cost {
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT, ...args], { cwd, encoding: "utf8" });
  const used = /^used (\S+) (\S+)$/m.exec(stderr);
  if (status !== 0 || used === null) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return { seconds: Number(used[1]), megabytes: Number(used[2]) };
}

const least = (costs: readonly Cost[], of: keyof Cost): number => Math.min(...costs.map((cost) => cost[of]));

const own = fileURLToPath(new URL("../bin/trunkline-generate.js", import.meta.url));
const other = join(dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")), "bin/cli.js");
const folder = mkdtempSync(join(tmpdir(), "generate-bench-"));
try {
  const perOperation: number[] = [];
  for (const operations of SIZES) {
    const spec = join(folder, `${operations}.json`);
    writeFileSync(spec, JSON.stringify(largeDocument(operations)));
    const ways = (round: number) => ({
      generate: [own, "--spec", spec, "--out", join(folder, `out-${operations}-${round}`)],
      "openapi-typescript": [other, spec, "-o", join(folder, `${operations}.ts`)],
      "JSON.parse": ["-e", `JSON.parse(require("node:fs").readFileSync(${JSON.stringify(spec)}, "utf8"))`],
    });
    const costs = new Map<string, Cost[]>();
    for (let round = 0; round < ROUNDS; round++)
      for (const [way, args] of Object.entries(ways(round)))
        costs.set(way, [...(costs.get(way) ?? []), run(args, folder)]);
    const standard = least(costs.get("openapi-typescript") ?? [], "seconds");
    console.log(`${operations} operations, ${(statSync(spec).size / 1e6).toFixed(1)} MB`);
    for (const [way, all] of costs) {
      const seconds = least(all, "seconds");
      console.log(
        `  ${way.padEnd(20)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / standard).toFixed(2)} x  ${least(all, "megabytes").toFixed(0).padStart(5)} MB`,
      );
    }
    perOperation.push(least(costs.get("generate") ?? [], "seconds") / operations);
  }
  const [, middle = 0, large = 0] = perOperation;
  console.log(`An operation among 5,000 costs ${(large / middle).toFixed(2)} times what one among 1,000 does.`);
} finally {
  rmSync(folder, { recursive: true });
}
