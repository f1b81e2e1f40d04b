import { describe, expect, it } from "vitest";
import { operationsOf } from "../src/contract.js";
import { enrich } from "../src/enrich.js";
import { sampleContract } from "./sample-contract.js";

const enriched = enrich(sampleContract);

/** The member a path of keys leads to. */
const at = (...keys: string[]) => keys.reduce<unknown>((inner, key) => Object(inner)[key], enriched);

describe("enrich", () => {
  it("tells all the facts of an operation in its description", () => {
    expect(operationsOf(enriched.paths)[0]?.description).toBe(
      `Rings the phone.

**The vendor calls it** 外呼, in logs \`callout\`

**Retry** \`never\`: must not be repeated: it may have taken effect although no reply came.

**Order** one at a time among the commands of \`agent\`

**Codes besides success**

| Code | Meaning | Retry later |
| --- | --- | --- |
| [\`100-006\`](#/#code-100-006) | Not signed in \\| or \\*out\\* · 未签入 | no |
| [\`100-007\`](#/#code-100-007) | Busy | may help |

**Events it triggers, in order**

| Event | On |
| --- | --- |
| \`Agent_Talking\` | success: the far end \\<answers\\> |
| \`Agent_Failed\` | failure; goes to the agent in \`agentid\` |

**Edition** 3.6

**Not known**

- Whether \`mode\` 2 \\| 3 exist.

**Discrepancies**

- D1: the table says \\_text\\_, the sample a number.

**Source** document 1 section 2; client A1`,
    );
  });

  it("tells liveness and every code, each with an anchor, in the description of the contract", () => {
    expect(enriched.info.description).toBe(
      `Say \`a < b\` with &lt;script>alert(1)&lt;/script>.

**Keeping a session alive**

- Poll with \`getEvent\`: held up to 10 s, 200 to 500 ms between two polls
- Or beat with \`beat\` every 30 s
- A session that is not heard of for 120 s ends
- The codes that say it has ended: [\`100-006\`](#/#code-100-006)

**Codes**

| Code | Meaning | Kind | Retry later |
| --- | --- | --- | --- |
| <a id="code-100-006"></a>\`100-006\` | Not signed in \\| or \\*out\\* · 未签入<br>*document 1 table 2* | notSignedIn | no |
| <a id="code-100-007"></a>\`100-007\` | Busy | unavailable | may help |

**Source** document 1`,
    );
  });

  it("tells the facts of parameters, schemas and tags, a property called like a keyword included", () => {
    expect(at("paths", "/calls/{agentid}", "parameters", "0", "description")).toBe(
      "Who calls.\n\nRedacted in logs: personal.\n\n**Not known**\n\n- The longest one.",
    );
    expect(at("components", "schemas", "Reply", "properties", "description", "description")).toBe(
      "描述\n\nKnown values: `A`, `B`. Other values may come.\n\nClients are handed `string`.",
    );
    expect(at("tags", "0", "description")).toBe("Calls.\n\n呼叫");
  });

  it("leaves servers, examples and the contract given to it as they are", () => {
    expect(enriched.servers).toEqual(sampleContract.servers);
    const media = at("paths", "/calls/{agentid}", "put", "responses", "200", "content", "application/json");
    expect(Object(media).examples).toEqual({ success: { value: { description: "<i>" } } });
    expect(sampleContract.info.description).toBe("Say `a < b` with <script>alert(1)</script>.");
  });
});
