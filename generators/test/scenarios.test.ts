/** Each scenario shows a schema and all the code it gives. `RERECORD=1 npx vitest run scenarios` writes what is given now; read the diff. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import { printModules } from "../src/conformance/load-generated.js";
import { compileErrors } from "./compile-errors.js";
import { temporaryFolder } from "./generate.js";

const folder = new URL("./scenarios/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
const rerecord = process.env.RERECORD === "1";
const place = temporaryFolder();

function written(text: string): string {
  const [, schema = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  const { lookup, problems } = buildAlone(load(schema));
  const said = problems.map(({ code, at, message }) => `${code} at ${at}: ${message}\n`).join("");
  const modules = [...printModules(lookup)]
    .map(([part, code]) => `## ${part}\n\n\`\`\`ts\n${code.trim()}\n\`\`\`\n`)
    .join("\n");
  const result = said === "" ? modules : `## problems\n\n\`\`\`\n${said}\`\`\`\n`;
  return `${text.slice(0, text.indexOf("```yaml"))}\`\`\`yaml\n${schema}\`\`\`\n\n${result}`;
}

describe.each(files)("%s", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");

  it("gives the code that is shown", () => {
    const now = written(text);
    if (rerecord) writeFileSync(new URL(file, folder), now);
    else expect(text).toBe(now);
  });

  it("gives code that compiles under strict settings", () => {
    const [, schema = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    expect(compileErrors(place, file.replace(".md", ""), printModules(buildAlone(load(schema)).lookup), ts)).toEqual(
      [],
    );
  });
});
