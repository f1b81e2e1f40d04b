/** Each scenario shows a contract and the code it gives. `RERECORD=1 npx vitest run api-scenarios` writes what is given now; read the diff. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../src/model/homes.js";
import { compileErrors } from "./compile-errors.js";
import { type Files, generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";

const folder = new URL("./scenarios/", import.meta.url);
/** What a block of YAML without a name is. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ["api", "openapi.yaml"],
  ["messages", "asyncapi.yaml"],
]);
const scenarios = [...ENTRIES.keys()].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => `${kind}/${file}`),
);
const place = temporaryFolder();
const rerecord = process.env.RERECORD === "1";

/** A block of YAML names its file; one without a name is the entry. */
function contractIn(text: string, scenario: string): Files {
  const entry = ENTRIES.get(scenario.split("/")[0] ?? "") ?? "";
  const blocks = text.matchAll(/```yaml ?(\S*)\n([\s\S]*?)```/g);
  return Object.fromEntries([...blocks].map(([, file, yaml = ""]) => [file || entry, yaml]));
}

/** The scenario again, each section with what is given now. A section is named for a generated module, or for the problems. */
async function written(text: string, scenario: string): Promise<string> {
  const { files, messages } = await generateFrom(contractIn(text, scenario));
  const [intro = "", ...sections] = text.split(/^(?=## )/m);
  const now = sections.map((section) => {
    const name = /^## (.*)/.exec(section)?.[1] ?? "";
    const [language, code] =
      name === "problems" ? ["", messages.join("\n")] : ["ts", files.get(`${name}.ts`) ?? messages.join("\n")];
    const body = code.replace(/^\/\/ Generated .*\n\n/, "").trim();
    return `## ${name}\n\n\`\`\`${language}\n${body}\n\`\`\`\n`;
  });
  return intro + now.join("\n");
}

describe.each(scenarios)("%s", (file) => {
  it("gives the code that is shown", async () => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const now = await written(text, file);
    if (rerecord) writeFileSync(new URL(file, folder), now);
    else expect(now).toBe(text);
  });

  it("gives code that compiles under strict settings", async () => {
    const contract = contractIn(readFileSync(new URL(file, folder), "utf8"), file);
    const modules = new Map<string, string>();
    for (const layout of file.startsWith("api/") ? LAYOUTS : [undefined]) {
      const { files } = await generateFrom(contract, "acme", { layout });
      for (const [path, code] of files) modules.set(`${layout ?? ""}/${path.replace(".ts", "")}`, code);
    }
    expect(modules.size).toBeGreaterThan(0);
    expect(compileErrors(place, file.replace("/", "-"), modules, ts)).toEqual([]);
  });
});
