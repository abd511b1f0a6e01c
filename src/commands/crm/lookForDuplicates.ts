import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockCustomer } from './lockCustomer'
import { suggestDuplicates } from './suggestDuplicates'

/** Compares a customer with the others now, whether or not anything changed; returns how many suggestions are new. Throws `not-found` or `already-merged`. */
export const lookForDuplicates = (ctx: Context, { customerId }: { customerId: string }): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    await lockCustomer(tx, customerId)
    await rowsOf(tx, sql`UPDATE customers SET compared_as = NULL WHERE id = ${customerId}`)
    return suggestDuplicates(tx, { customerId })
  })
