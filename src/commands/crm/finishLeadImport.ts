import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockLeadImport, moveLeadImport } from './lockLeadImport'

/** Closes an import whose rows are all dealt with, or stops one that a job could not carry on; anything but a running one is left as it is. */
export const finishLeadImport = (
  ctx: Context,
  { importId, outcome }: { importId: string; outcome: 'done' | 'stopped' },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const found = await lockLeadImport(tx, importId)
    if (found.status !== 'running') return
    await moveLeadImport(tx, found, outcome)
    if (outcome === 'done') await emit(tx.req, { type: 'lead_import.finished', data: { importId } })
  })
