import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.js";
import { findContracts } from "./find-contracts.js";

const out = fileURLToPath(new URL("../dist/", import.meta.url));
const contracts = await findContracts();
await buildSite(out, contracts);
console.log(`docs-site/dist/index.html links ${contracts.map(({ vendor }) => vendor).join(", ")}`);
