import { defineConfig } from 'vitest/config'
import { HeavyFirst } from './vitest.order.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'test/journeys/*.e2e.ts'],
    globalSetup: ['test/database.ts'],
    // No test may fail because the machine is busy with something else: only what hangs takes this long.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    sequence: { sequencer: HeavyFirst },
    // A worker keeps its modules from file to file; every test has a database, or a transaction, of its own.
    isolate: false,
  },
})
