import { afterAll, beforeAll } from '@jest/globals'
import { makeTestClone, type TestClone } from '@/tests/support/testClone'

export type TestDatabase = {
  /** Readable from the first `beforeAll` after `withTestDatabase()` on. */
  readonly url: string
}

/** Gives the suite that calls it a database of its own, cloned from the migrated template and dropped afterwards. */
export const withTestDatabase = (): TestDatabase => {
  let clone: TestClone | undefined
  beforeAll(async () => {
    clone = await makeTestClone()
  })
  afterAll(() => clone?.drop())
  return {
    get url() {
      if (!clone) throw new Error('The test database exists only once the tests run.')
      return clone.url
    },
  }
}
