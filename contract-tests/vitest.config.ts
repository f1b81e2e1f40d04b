import { defineConfig } from "vitest/config";

/** Time stands still in these tests, but sockets are real and a busy machine is slow. */
export default defineConfig({ test: { testTimeout: 30_000 } });
