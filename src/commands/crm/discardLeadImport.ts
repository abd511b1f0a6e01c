import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockLeadImport, moveLeadImport } from './lockLeadImport'

/** Gives up an import that does not run; what was taken in stays. Throws `not-found` or `illegal-transition`. */
export const discardLeadImport = (ctx: Context, { importId }: { importId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => moveLeadImport(tx, await lockLeadImport(tx, importId), 'discarded'))
