import { defineConfig } from "vitest/config";

/** Time stands still in these tests, but sockets and pages are real and a busy machine is slow. */
export default defineConfig({ test: { testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } } });
