import { existsSync, readFileSync } from 'node:fs'
import { testResult } from './testResult.mjs'

// A suite that cannot even be loaded has no tests to count: it counts as one that failed.
if (existsSync(testResult)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(testResult, 'utf8'))
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`)
}
