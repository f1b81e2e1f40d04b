#!/usr/bin/env node
try {
  const { main } = await import("../dist/main.js");
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // In a clone the command is there before anything is built.
  if (error?.code !== "ERR_MODULE_NOT_FOUND" || !error.url?.includes("/dist/")) throw error;
  console.error("trunkline: not everything is built yet. Run: npm run build");
  process.exitCode = 1;
}
