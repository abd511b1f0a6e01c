import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

/** Notes why what was planned could not be done, once, and has whoever planned it told. */
export const failPlan = (ctx: Context, { planId, failure }: { planId: string; failure: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const plan = await rowOf<{ tour_id: string; kind: string }>(
      tx,
      sql`UPDATE planned_publications SET state = 'failed', settled_at = ${tx.now.toISOString()}, failure = ${failure}
          WHERE id = ${planId} AND state = 'planned' RETURNING tour_id, kind`,
    )
    if (!plan) return
    await audit(tx.req, {
      action: `tours.${plan.kind}_failed`,
      entity: 'tours',
      entityId: plan.tour_id,
      reason: failure,
    })
    await emit(tx.req, { type: 'tour.plan_failed', data: { planId, tourId: plan.tour_id } })
  })
