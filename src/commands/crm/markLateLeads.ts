import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

const batch = 100

/** Marks leads whose first answer is late, each once and at most 100 at a time; returns how many. */
export const markLateLeads = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const at = tx.now.toISOString()
    const late = await rowsOf<{ id: string; sla_due_at: string }>(
      tx,
      sql`UPDATE leads SET sla_breached_at = ${at} WHERE id IN (
            SELECT id FROM leads
            WHERE sla_due_at < ${at} AND first_responded_at IS NULL AND sla_breached_at IS NULL AND stage IN ('new', 'qualified')
            ORDER BY sla_due_at LIMIT ${batch} FOR UPDATE SKIP LOCKED
          ) RETURNING id, sla_due_at`,
    )
    for (const { id, sla_due_at } of late) {
      const after = { slaBreachedAt: at, slaDueAt: new Date(sla_due_at).toISOString() }
      await audit(tx.req, { action: 'lead.sla_breached', entity: 'leads', entityId: id, after })
      await emit(tx.req, { type: 'lead.sla_breached', data: { leadId: id }, key: `lead.sla_breached:${id}` })
    }
    return late.length
  })
