/** What a suite's own copy of `@jest/globals` gives: the functions of the circus that runs it. */
const suite = new URL(import.meta.url).searchParams.get('suite')

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } =
  globalThis[Symbol.for('chapter2.suites')].get(suite)
