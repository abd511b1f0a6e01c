import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { turnLeadClocks } from './turnLeadClocks'

const batch = 500

/** Reckons clocks anew that were reckoned by older response times, hours or holidays, those of 500 leads at a time; returns of how many leads. */
export const reckonClocks = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const leads = await rowsOf<{ id: string }>(
      tx,
      sql`SELECT l.id FROM leads l WHERE l.id IN (
            SELECT c.lead_id FROM lead_clocks c WHERE c.stopped_at IS NULL AND c.revision < (SELECT revision FROM clock_settings)
            ORDER BY c.revision, c.id LIMIT ${batch})
          FOR UPDATE SKIP LOCKED`,
    )
    if (leads.length > 0) await turnLeadClocks(tx, { leadIds: leads.map(({ id }) => id), fact: 'reckoned' })
    return leads.length
  })
