import os from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Suites that talk to PostgreSQL: the embedded server is started only when one of them is in the run. */
const withDatabase = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
}

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  sourceMaps: 'inline',
}

const kind = (name, { timeoutMs, ...settings }) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    'drizzle-orm/entity\\.js$': '<rootDir>/tests/support/localObject.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!.*drizzle-orm/entity\\.js$)'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '\\.(css|scss|svg)$': '<rootDir>/tests/support/emptyModule.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.next/', '<rootDir>/dist/', '<rootDir>/\\.data/'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/setTimeouts.mjs'],
  globals: { TEST_TIMEOUT_MS: timeoutMs },
  restoreMocks: true,
  ...settings,
})

export default {
  maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
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
