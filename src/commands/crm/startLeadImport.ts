import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockLeadImport, moveLeadImport } from './lockLeadImport'

/** Lets the rows of a checked or stopped import be taken in by a job; throws `not-found` or `illegal-transition`. */
export const startLeadImport = (ctx: Context, { importId }: { importId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await moveLeadImport(tx, await lockLeadImport(tx, importId), 'running')
    await emit(tx.req, { type: 'lead_import.started', data: { importId } })
  })
