import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("sets a flag that this V8 knows: of others it complains, past whatever a process could listen to", () => {
  const source = new URL("../src/short-run.ts", import.meta.url);
  const code = `(await import(${JSON.stringify(source.href)})).expectShortRun();`;
  const { stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});
