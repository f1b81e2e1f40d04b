#!/usr/bin/env node
import { main } from "../dist/cli.js";
import { expectShortRun } from "../dist/short-run.js";

expectShortRun();
process.exitCode = await main(process.argv.slice(2));
