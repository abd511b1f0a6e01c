import os from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Suites that talk to PostgreSQL: the embedded server is started only when one of them is in the run. */
const withDatabase = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
}

const kind = (name, { timeoutMs, ...settings }) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testRunner: '<rootDir>/tests/support/runner/suiteRunner.mjs',
  testEnvironment: '<rootDir>/tests/support/runner/nodeEnvironment.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/\\.next/', '<rootDir>/dist/', '<rootDir>/\\.data/'],
  globals: { TEST_TIMEOUT_MS: timeoutMs },
  ...settings,
})

export default {
  maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
  testSequencer: '<rootDir>/tests/support/runner/longestFirst.mjs',
  workerIdleMemoryLimit: '1500MB',
  projects: [
    kind('unit', { timeoutMs: 10_000 }),
    kind('arch', { timeoutMs: 180_000 }),
    kind('int', { ...withDatabase, timeoutMs: 30_000 }),
    kind('http', { ...withDatabase, timeoutMs: 30_000 }),
    kind('contract', { ...withDatabase, timeoutMs: 60_000 }),
    kind('e2e', { ...withDatabase, timeoutMs: 300_000 }),
  ],
}
