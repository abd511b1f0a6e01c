import { jest } from '@jest/globals'

// jest ignores a project's own testTimeout, so each kind of test brings its limit as a global.
jest.setTimeout(globalThis.TEST_TIMEOUT_MS)
