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

const kind = (name, settings) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '\\.(css|scss|svg)$': '<rootDir>/tests/support/emptyModule.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.next/', '<rootDir>/dist/', '<rootDir>/\\.data/'],
  restoreMocks: true,
  ...settings,
})

export default {
  maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
  workerIdleMemoryLimit: '1500MB',
  projects: [
    kind('unit', { testTimeout: 10_000 }),
    kind('arch', { testTimeout: 180_000 }),
    kind('int', { ...withDatabase, testTimeout: 30_000 }),
    kind('http', { ...withDatabase, testTimeout: 30_000 }),
    kind('contract', { ...withDatabase, testTimeout: 60_000 }),
    kind('e2e', { ...withDatabase, testTimeout: 300_000 }),
  ],
}
