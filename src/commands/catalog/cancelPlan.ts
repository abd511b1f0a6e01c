import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Takes back what was planned; throws `not-found`, or `plan-is-settled` once it happened, failed or was cancelled. */
export const cancelPlan = (ctx: Context, { planId }: { planId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const plan = await lockRow<{ tour_id: string; kind: string; state: string }>(tx, {
      table: 'planned_publications',
      id: planId,
    })
    if (plan.state !== 'planned') throw new DomainError('plan-is-settled', `It is ${plan.state} already.`)
    await rowsOf(
      tx,
      sql`UPDATE planned_publications SET state = 'cancelled', settled_at = ${tx.now.toISOString()} WHERE id = ${planId}`,
    )
    await audit(tx.req, { action: `tours.${plan.kind}_cancelled`, entity: 'tours', entityId: plan.tour_id })
  })
