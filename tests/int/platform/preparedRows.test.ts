import { describe, expect, it } from '@jest/globals'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { preparedRowsOf } from '@/src/platform/database/preparedRows'
import { rowsOf, sql } from '@/src/platform/database/session'
import { withTestPayload } from '@/tests/support/testPayload'

describe('preparedRowsOf', () => {
  const test = withTestPayload()

  it('lets the database plan a text once for all its values, and answers as they ask', async () => {
    await inTransaction(await test.context(), async (tx) => {
      const doubled = async (number: number) =>
        (await preparedRowsOf<{ doubled: number }>(tx, sql`SELECT ${number}::int * 2 AS doubled`))[0]?.doubled
      expect([await doubled(2), await doubled(3), await doubled(21)]).toEqual([4, 6, 42])
      const kept = await rowsOf<{ uses: number }>(
        tx,
        sql`SELECT (generic_plans + custom_plans)::int AS uses FROM pg_prepared_statements WHERE statement LIKE '%* 2 AS doubled'`,
      )
      expect(kept).toEqual([{ uses: 3 }])
    })
  })
})
